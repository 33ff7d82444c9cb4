"""Books of every released schema, written by the programs of their time: brought to the present one whole, or not."""

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from cli.answers import told
from conftest import Run, slow
from store.operations import OPERATION
from store.test_copies import everything

from xkld.domain.errors import BookDamaged
from xkld.domain.totals import differing
from xkld.store import book, log
from xkld.store.migrations import LATEST, Step, shipped_steps
from xkld.store.totals import totals

OLD = Path(__file__).with_name("old_books")
VERSIONS = range(1, LATEST)
ADDED = {"change", "chain", "migration_step", "operation"}
"""Tables to which an upgrade writes what it did."""


def filled(path: Path, version: int) -> Path:
    """A book as a program of that schema left it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / f"v{version}.sql").read_text(encoding="utf-8"))
    return path


def old_columns(path: Path, like: dict[str, list[str]]) -> dict[str, list[object]]:
    """The rows of tables in the columns that they had."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: connection.execute(f'select {", ".join(columns)} from "{table}" order by 1, 2').fetchall()
            for table, columns in like.items()
        }


def columns_of(path: Path) -> dict[str, list[str]]:
    with closing(sqlite3.connect(path)) as connection:
        names = [name for (name,) in connection.execute("select name from sqlite_schema where type = 'table'")]
        return {
            name: [f'"{row[1]}"' for row in connection.execute(f"pragma table_info('{name}')")]
            for name in names
            if name not in ADDED
        }


def counted(path: Path) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return totals(connection)


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("pragma user_version").fetchone()[0])


def test_every_released_schema_is_kept() -> None:
    assert {path.name for path in OLD.glob("*.sql")} == {f"v{version}.sql" for version in VERSIONS}


@pytest.mark.parametrize("version", VERSIONS)
def test_an_old_book_keeps_every_row_and_every_dong(
    run: Run, home: Path, tmp_path: Path, demo: Path, version: int
) -> None:
    path = filled(home / "xkld.db", version)
    columns, before = columns_of(path), counted(path)
    rows, whole = old_columns(path, columns), everything(path)
    assert run("worker", "list").status == 5
    out = told(run("upgrade"))
    (backup,) = (home / "backups").glob("*.db")
    assert str(backup) in out
    assert everything(backup) == whole
    assert json.loads(backup.with_suffix(".json").read_text(encoding="utf-8"))["why"] == "before_upgrade"
    assert old_columns(path, columns) == rows
    assert [name for name in differing(before, counted(path)) if name in before.rows and name not in ADDED] == []
    with book.reading(path) as connection:
        verified = log.verify(connection)
        assert (verified.broken, verified.unexplained) == (None, ())
        steps = [number for (number,) in connection.execute("select number from migration_step order by number")]
        assert steps == [*range(1, LATEST + 1)]
    assert schema(path) == schema(demo / "xkld.db")
    assert told(run("quota", "show")) == told(run("quota", "show", "--home", demo))
    if version < 4:  # later ones hold a spending that the demo does not have
        words = ("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
        reports = [json.loads(told(run(*words, *where)))["data"] for where in ((), ("--home", demo))]
        assert {report.pop("head") != "" for report in reports} == {True}  # each chain has its own
        assert reports[0] == reports[1]
    assert "mới nhất" in told(run("upgrade"))
    # The backup of the older schema is a way back, and can be tried.
    assert "nâng cấp lên cấu trúc mới được" in told(run("restore", backup.name, "--drill"))
    assert "xkld upgrade" in run("restore", backup.name, "--yes").err
    told(run("upgrade"))
    assert old_columns(path, columns) == rows


def schema(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("select type, name, tbl_name from sqlite_schema order by type, name").fetchall()
        tables = [name for kind, name, _ in rows if kind == "table"]
        return [rows, [connection.execute(f"pragma table_info('{name}')").fetchall() for name in tables]]


class Stopped(Exception):
    """The power is cut."""


class Failing(book.Connection):
    """A connection that ends at its n-th statement: by an exception, or by the death of the process."""

    left = 0
    deadly = False

    def execute(self, *words: object) -> sqlite3.Cursor:
        self._count()
        return super().execute(*words)

    def executemany(self, *words: object) -> sqlite3.Cursor:
        self._count()
        return super().executemany(*words)

    def _count(self) -> None:
        if Failing.left == 0:
            if Failing.deadly:
                os._exit(9)
            Failing.left = -1
            raise Stopped
        Failing.left -= 1


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[Failing]]:
    monkeypatch.setattr(book, "Connection", Failing)
    monkeypatch.setattr(Failing, "left", -1)
    monkeypatch.setattr(Failing, "deadly", False)
    yield Failing


EACH = [
    (LATEST - 1, 13),
    *slow([(1, 7), (5, 11)]),
    *slow([(1, 1)]),  # from there on: every statement of every later step
]
"""Versions, and how many statements on the next attempt ends."""


@pytest.mark.parametrize(("version", "stride"), EACH)
def test_stopped_at_any_statement_a_book_is_wholly_before(
    tmp_path: Path, failing: type[Failing], version: int, stride: int
) -> None:
    path = filled(tmp_path / "xkld.db", version)
    before, number = path.read_bytes(), 0
    while True:
        failing.left = number
        try:
            book.upgrade(path, OPERATION)
        except Stopped:
            if version_of(path) == LATEST:  # all was done but the seal, without which a book is as good
                break
            assert path.read_bytes() == before, number
            assert [one.name for one in tmp_path.iterdir()] == ["xkld.db"]
            number += stride
            continue
        break
    assert number > 40
    failing.left = -1
    with book.reading(path) as connection:
        assert log.verify(connection).broken is None


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize(("version", "stride"), [(2, 37), *EACH[3:]])
def test_killed_at_any_statement_a_book_is_wholly_before_or_after(
    tmp_path: Path, failing: type[Failing], version: int, stride: int
) -> None:
    path = filled(tmp_path / "xkld.db", version)
    whole, before = path.read_bytes(), everything(path)
    ends, after, number = set(), None, 0
    while 0 not in ends:
        for left in tmp_path.iterdir():
            left.unlink()
        path.write_bytes(whole)
        child = os.fork()
        if child == 0:
            try:
                Failing.left, Failing.deadly = number, True
                book.upgrade(path, OPERATION)
                os._exit(0)
            finally:
                os._exit(8)
        ends.add(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        now = version_of(path)
        with closing(sqlite3.connect(path)) as connection:
            assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert now in {version, LATEST}, number
        if now == version:
            assert everything(path) == before, number
        else:
            after = after or {name: len(rows) for name, rows in everything(path).items()}
            assert {name: len(rows) for name, rows in everything(path).items()} == after
        number += stride
    assert ends == {0, 9}


@pytest.mark.parametrize(
    ("sql", "named"),
    [
        ("delete from stage_event where id = 1;", "stage_event"),
        ("update payment set amount = amount + 16 where id = 1;", "payment"),
        ("update fund_spending set spent_on = '2024-01-01';", "fund_spending"),
        ("delete from operation where id = 3;", "operation"),
        ("drop table worker_group;", "worker_group"),
        ("update placement set unit = 9999 where id = 1;", "placement"),
    ],
)
def test_a_step_that_loses_a_row_or_a_dong_leaves_the_book_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sql: str, named: str
) -> None:
    path = filled(tmp_path / "xkld.db", 5)
    before = path.read_bytes()
    bad = [*shipped_steps(), Step(LATEST + 1, "loses", sql)]
    monkeypatch.setattr(book.migrations, "shipped_steps", lambda: tuple(bad))
    with pytest.raises(BookDamaged, match=named):
        book.upgrade(path, OPERATION)
    assert path.read_bytes() == before
    monkeypatch.undo()
    assert book.upgrade(path, OPERATION)
