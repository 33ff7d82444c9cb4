"""A book on disk or in memory, the operation that made it, and a user who may not write everywhere."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from store.operations import OPERATION
from store.rows import A_PAYMENT, insert

from xkld.domain.operation import Operation
from xkld.store import creation
from xkld.store.migrations import run
from xkld.store.seal import seal_path

NOBODY = 65534


@pytest.fixture
def operation() -> Operation:
    """The command that everything here is written under."""
    return OPERATION


@pytest.fixture(scope="session")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty book, made once; whoever writes takes a copy."""
    path = tmp_path_factory.mktemp("empty") / "xkld.db"
    creation.create(path, OPERATION)
    return path


@pytest.fixture
def path(tmp_path: Path, empty_book: Path) -> Path:
    """An empty book of one's own, with its seal."""
    path = tmp_path / "xkld.db"
    shutil.copy(empty_book, path)
    shutil.copy(seal_path(empty_book), seal_path(path))
    return path


@pytest.fixture(scope="session")
def begun_book() -> Iterator[sqlite3.Connection]:
    """The tables of an empty book in memory, made once."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    run(connection, OPERATION)
    yield connection
    connection.close()


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """A folder that every user of the machine can reach; pytest's own are for one user."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.fixture
def as_nobody(shared_folder: Path) -> Iterator[None]:
    """For root, to whom no file is read-only: the rest of the test runs as a user without rights."""
    if not hasattr(os, "setresuid") or os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def connection(begun_book: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """A book in memory with one row of most tables, open for raw SQL."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    begun_book.backup(connection)
    connection.execute("pragma foreign_keys = on")
    insert(connection, "current_operation", one=1, operation=1)
    insert(connection, "plan", id=1, code="mau-2025")
    insert(connection, "unit", id=1, code="00001", name="Xã Mẫu", name_key="xa mau", kind="commune",
           valid_from="2020-01-01")  # fmt: skip
    insert(connection, "worker", id=1, name="Trần Thị Thử", name_key="tran thi thu", birth_year=2000, unit=1)
    insert(connection, "placement", id=1, worker=1, purpose="work", unit=1)
    insert(connection, "fund", id=1, plan=1, code="an-sinh", name="An sinh", kind="grant", position=1)
    insert(connection, "payment", **A_PAYMENT)
    yield connection
    connection.close()
