"""Copies of a book in which a person may be: known by any word, and said to be uncertain when they cannot be read."""

import shutil
from pathlib import Path

import pytest

from xkld.domain.erasure import Known
from xkld.domain.operation import Operation
from xkld.store import book, creation
from xkld.store.traces import holds, is_book


@pytest.fixture
def peopled(path: Path, operation: Operation) -> Path:
    with book.writing(path, operation) as writer:
        writer.connection.execute(
            "insert into unit (id, code, name, name_key, kind, valid_from)"
            " values (1, '1', 'Xã Mẫu', 'xa mau', 'ward', '2020-01-01')"
        )
        writer.connection.execute(
            "insert into worker (name, name_key, birth_year, unit) values ('Trần Thị Thử', 'tran thi thu', 2000, 1)"
        )
    return path


def known(name: str) -> Known:
    return Known(frozenset({name}), frozenset())


def test_a_copy_that_is_broken_may_hold_the_person(peopled: Path) -> None:
    assert holds(peopled, known("Trần Thị Thử")) is True
    assert holds(peopled, known("Trần Thị Khác")) is False
    data = peopled.read_bytes()
    peopled.write_bytes(data[:100] + bytes(len(data) - 100))
    assert is_book(peopled)  # its head says so still
    assert holds(peopled, known("Trần Thị Khác")) is None


def test_what_cannot_be_opened_is_not_taken_for_a_book(
    shared_folder: Path, operation: Operation, request: pytest.FixtureRequest
) -> None:
    path, other = shared_folder / "xkld.db", shared_folder / "ban-sao.db"
    creation.create(path, operation)
    shutil.copyfile(path, other)
    path.chmod(0o000)
    other.chmod(0o644)
    request.getfixturevalue("as_nobody")
    assert is_book(other)
    assert not is_book(path)
    assert not is_book(shared_folder)
