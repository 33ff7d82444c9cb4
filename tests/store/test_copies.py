"""A copy of a book: of one state while others write, equal to it, and refused when the book is not sound."""

import errno
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from store import writing_process
from store.small_disk import no_file_grows_beyond
from store.test_book import SPOILS
from store.writing_process import ROWS_AT_ONCE

from xkld.domain.errors import BookDamaged, CannotWrite, NoBook, XkldError
from xkld.domain.operation import Operation
from xkld.domain.totals import MoneyTotal, differing
from xkld.store import book, copies
from xkld.store.copies import copy_book, prove, stand_of
from xkld.store.totals import totals

TESTS = Path(writing_process.__file__).parents[1]


def everything(path: Path) -> dict[str, list[object]]:
    """Every row of every table of a file."""
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("select name from sqlite_schema where type = 'table'")]
        return {name: connection.execute(f'select * from "{name}" order by rowid').fetchall() for name in names}


def copied(path: Path, name: str = "copy") -> Path:
    target = path.with_name(name)
    target.touch(mode=0o600)
    copy_book(path, target)
    return target


def add_units(path: Path, operation: Operation, prefix: str, count: int = 3) -> None:
    with book.writing(path, operation) as writer:
        writer.connection.executemany(
            "insert into unit (code, name, name_key, kind, valid_from) values (?, 'Xã', 'xa', 'ward', '2020-01-01')",
            [(f"{prefix}-{number}",) for number in range(count)],
        )


def test_a_copy_holds_every_row_and_is_one_file(path: Path, operation: Operation) -> None:
    add_units(path, operation, "a")
    before = path.read_bytes()
    target = copied(path)
    assert everything(target) == everything(path)
    assert path.read_bytes() == before
    assert sorted(one.name for one in path.parent.iterdir()) == ["copy", "xkld.db", "xkld.db.seal"]


def test_a_copy_made_inside_anothers_write_has_nothing_of_it(path: Path, operation: Operation) -> None:
    with book.writing(path, operation) as writer:
        writer.connection.execute("insert into plan (code) values ('mau-2025')")
        assert everything(copied(path))["plan"] == []
    assert everything(copied(path, "after"))["plan"] != []


@pytest.mark.parametrize("rounds", [24, pytest.param(100, marks=pytest.mark.slow)])
def test_copies_made_while_another_process_writes_are_each_of_one_state(
    path: Path, operation: Operation, rounds: int
) -> None:
    with book.writing(path, operation) as writer:
        writer.connection.execute("insert into plan (code) values ('mau-2025')")
        writer.connection.execute(
            "insert into unit (code, name, name_key, kind, valid_from) values ('1', 'Xã', 'xa', 'ward', '2020-01-01')"
        )
        writer.connection.execute(
            "insert into estimate (plan, unit, quarter, value, operation) values (1, 1, '2025-Q2', 0, ?)",
            (writer.operation,),
        )
    command = [sys.executable, "-m", "store.writing_process", "count", str(path), "100000"]
    seen = []
    with subprocess.Popen(command, cwd=TESTS, stdin=subprocess.DEVNULL) as process:
        try:
            for number in range(rounds):
                whole = everything(copied(path, f"copy-{number}"))
                # The count and its operation are written in one transaction: together, or neither.
                ((*_, value, _),) = whole["estimate"]
                assert len(whole["operation"]) == value + 2
                seen.append(value)
        finally:
            process.kill()
    assert seen == sorted(seen) and seen[-1] > 0


@pytest.mark.parametrize(("spoil", "expected"), SPOILS)
def test_what_is_no_sound_book_is_not_copied(path: Path, spoil, expected: type[XkldError]) -> None:
    spoil(path)
    if spoil.__name__ in {"older", "newer"}:
        copied(path)  # of whatever schema: it is copied before it is upgraded
        return
    with pytest.raises(expected) as refused:
        copied(path)
    assert str(path) in refused.value.message


def test_a_file_with_our_mark_and_other_tables_is_damaged(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("pragma foreign_keys = off")
        connection.execute("drop table migration_step")
    for look in (copied, prove, stand_of):
        with pytest.raises(BookDamaged):
            look(path)


def test_one_page_scribbled_over_is_found_before_anybody_relies_on_the_copy(path: Path, operation: Operation) -> None:
    add_units(path, operation, "a", ROWS_AT_ONCE)
    data = bytearray(path.read_bytes())
    data[-4096 : -4096 + 64] = b"\x07" * 64
    path.write_bytes(data)
    with pytest.raises(BookDamaged, match=r"xkld\.db"):
        copied(path)


def test_an_index_that_lacks_a_row_is_a_fault_though_every_row_can_be_read(path: Path, operation: Operation) -> None:
    """A program wrote the table and not its index: totals and chain agree, SQLite's own look does not."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        kept = other.execute("select * from sqlite_schema where name = 'worker_name_key'").fetchone()
        other.execute("pragma writable_schema = on")
        other.execute("delete from sqlite_schema where name = 'worker_name_key'")
    add_units(path, operation, "a", 1)
    with book.writing(path, operation) as writer:
        writer.connection.execute(
            "insert into worker (name, name_key, birth_year, unit) values ('Trần Thị Thử', 'tran thi thu', 2000, 1)"
        )
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma writable_schema = on")
        other.execute("insert into sqlite_schema values (?, ?, ?, ?, ?)", kept)
    for look in (prove, copied):
        with pytest.raises(BookDamaged, match=r"xkld\.db"):
            look(path)


def test_an_interrupted_write_of_another_is_not_copied(path: Path, operation: Operation) -> None:
    """A hot journal: the copy is of the state before the write that was cut off."""
    add_units(path, operation, "a")
    whole = everything(path)
    with subprocess.Popen(
        [sys.executable, "-m", "store.writing_process", "write", str(path), "3"],
        cwd=TESTS, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        for _ in range(4):
            process.stdin.write("\n")
            process.stdin.flush()
            process.stdout.readline()
        process.kill()
    assert path.with_name("xkld.db-journal").exists()
    assert everything(copied(path)) == whole


def test_a_book_in_wal_mode_is_copied_into_one_file_at_rest(path: Path, operation: Operation) -> None:
    add_units(path, operation, "a")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("pragma journal_mode = wal")
        other.execute("create table ghi_chu (a)")
        target = copied(path)
        assert target.read_bytes()[18:20] == b"\x01\x01"
        assert not target.with_name("copy-wal").exists()
        assert "ghi_chu" in everything(target)


def test_no_room_is_told_before_anything_is_copied(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(path)._replace(free=1000)
    monkeypatch.setattr(copies.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(CannotWrite, match="cần khoảng 2 MB"):
        copied(path)


def test_a_disk_that_fills_up_under_the_copy_is_told_with_what_the_copy_takes(path: Path) -> None:
    before = path.read_bytes()
    with no_file_grows_beyond(100_000), pytest.raises(CannotWrite, match="cần khoảng 2 MB"):
        copied(path)
    assert path.read_bytes() == before


def test_where_no_copy_can_be_written_its_folder_is_named_and_not_the_book(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = path.with_name("backups") / "copy"
    taken.mkdir(parents=True)  # a folder bears the name of the copy
    with pytest.raises(CannotWrite) as refused:
        copy_book(path, taken)
    assert str(taken.parent) in refused.value.message
    assert path.name not in refused.value.message

    def failing(_: int) -> None:
        raise OSError(errno.EIO, "the disk does not answer")

    monkeypatch.setattr(copies.os, "fsync", failing)
    with pytest.raises(CannotWrite) as refused:
        copied(path)
    assert str(path.parent) in refused.value.message
    assert path.name not in refused.value.message


def test_a_copy_that_is_not_equal_is_not_taken(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = copies.totals
    counted = []

    def one_less(connection: sqlite3.Connection) -> object:
        counted.append(honest(connection))
        return counted[-1] if len(counted) == 1 else type(counted[-1])({**counted[-1].rows, "operation": 0}, ())

    monkeypatch.setattr(copies, "totals", one_less)
    with pytest.raises(CannotWrite, match="không khớp"):
        copied(path)
    assert len(counted) == 2


def test_a_folder_or_nothing_is_no_book_to_prove(path: Path) -> None:
    with pytest.raises(CannotWrite):
        prove(path.parent)
    with pytest.raises(NoBook):
        prove(path.with_name("nothing"))


def test_totals_tell_rows_and_money_by_calendar_quarter(connection: sqlite3.Connection) -> None:
    found = totals(connection)
    assert found.rows["worker"] == 1 and found.rows["stage_event"] == 0
    assert found.money == (MoneyTotal("payment", "2025-Q2", 1, 500_000),)
    connection.execute("drop trigger payment_is_kept")
    for day, quarter in (("2025-01-01", "2025-Q1"), ("2025-03-31", "2025-Q1"), ("2025-12-31", "2025-Q4")):
        connection.execute("update payment set paid_on = ?", (day,))
        assert [one.quarter for one in totals(connection).money] == [quarter]
    connection.execute("update payment set amount = amount + 16")
    assert differing(found, totals(connection)) == ["change", "payment"]
    assert differing(found, found) == []
