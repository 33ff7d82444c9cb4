"""A shelf of random books, each twice: as it is, and after ANALYZE; and the second computation over all of them."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from figures.books import OPERATION, write_book
from figures.exported import export
from figures.oracle import Oracle

from xkld.store import creation

SMALL_BOOKS, FEWER_BOOKS, MOST_PEOPLE = 200, 80, 30
BIG_BOOKS, MANY_PEOPLE = 2, 700


class Shelf(NamedTuple):
    """Random books by number, open for reading: fresh, with statistics for the planner, and as files."""

    fresh: dict[int, sqlite3.Connection]
    analyzed: dict[int, sqlite3.Connection]
    files: dict[int, Path]
    oracle: Oracle


@pytest.fixture(scope="session")
def shelf(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """Two hundred small books, of which the quick tests take eighty, the first of them empty; and two big ones."""
    folder = tmp_path_factory.mktemp("shelf")
    empty = folder / "empty.db"
    creation.create(empty, OPERATION)
    fresh: dict[int, sqlite3.Connection] = {}
    analyzed: dict[int, sqlite3.Connection] = {}
    files: dict[int, Path] = {}
    quick = "not slow" in request.config.getoption("-m")
    for number in (*range(FEWER_BOOKS if quick else SMALL_BOOKS), *range(SMALL_BOOKS, SMALL_BOOKS + BIG_BOOKS)):
        path = folder / str(number) / "xkld.db"
        path.parent.mkdir()
        shutil.copy(empty, path)
        write_book(path, number, MOST_PEOPLE if number < SMALL_BOOKS else MANY_PEOPLE)
        files[number] = path
        fresh[number] = _copy(path)
        analyzed[number] = _copy(path)
        analyzed[number].execute("analyze")
    rows = export(fresh, folder)
    yield Shelf(fresh, analyzed, files, Oracle(rows))
    rows.close()
    for connection in (*fresh.values(), *analyzed.values()):
        connection.close()


def _copy(path: Path) -> sqlite3.Connection:
    """The book in memory, so that ANALYZE touches no file."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    source = sqlite3.connect(path)
    source.backup(connection)
    source.close()
    return connection
