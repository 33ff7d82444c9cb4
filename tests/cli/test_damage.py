"""What a bad disk or another program does to a book is found by ``xkld check``: flipped bits, rows written by hand."""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cli.answers import refused, told
from conftest import Run

from xkld.store import chain

TOLD = {4, 14}
HEADER = 100
REFUSED_BY_ITS_HEADER = {5, 10, 12, 14}  # what says whose book it is and of which structure has changed
FEW, MANY = 25, 500

Row = tuple[Any, ...]


@pytest.fixture
def office(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book."""
    shutil.copytree(demo, home)
    return run


def flipped(whole: bytes, bit: int) -> bytes:
    """The file with one bit changed."""
    changed = bytearray(whole)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def statuses(run: Run, book: Path, bits: list[int]) -> dict[int, int]:
    """How the check ends for each flipped bit."""
    whole = book.read_bytes()
    found = {}
    for bit in bits:
        book.write_bytes(flipped(whole, bit))
        found[bit] = run("check").status
    book.write_bytes(whole)
    return found


@pytest.mark.parametrize("many", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
def test_every_flipped_bit_is_found(office: Run, home: Path, many: int) -> None:
    book = home / "xkld.db"
    draw = random.Random(many)  # noqa: S311
    bits = draw.sample(range(8 * HEADER, 8 * book.stat().st_size), many)
    found = statuses(office, book, bits)
    assert {bit: status for bit, status in found.items() if status not in TOLD} == {}
    told(office("check"))


@pytest.mark.parametrize("every", [16, pytest.param(1, marks=pytest.mark.slow)])
def test_every_flipped_bit_of_the_header_is_found(office: Run, home: Path, every: int) -> None:
    found = statuses(office, home / "xkld.db", list(range(0, 8 * HEADER, every)))
    assert {bit: status for bit, status in found.items() if status not in TOLD | REFUSED_BY_ITS_HEADER} == {}


@pytest.mark.slow
def test_a_flipped_bit_that_changes_what_the_book_says_is_found_without_the_seal(office: Run, home: Path) -> None:
    """A stale seal is no fault; then rows, indexes and the log must tell of every bit that means something."""
    book = home / "xkld.db"
    (home / "xkld.db.seal").unlink()
    whole, said = book.read_bytes(), everything(book)
    draw = random.Random(7)  # noqa: S311
    unseen = []
    for bit in draw.sample(range(8 * HEADER, 8 * len(whole)), MANY):
        book.write_bytes(flipped(whole, bit))
        if office("check").status == 0 and everything(book) != said:
            unseen.append(bit)
    assert unseen == []


def everything(book: Path) -> dict[str, list[Row]]:
    """Every row of every table."""
    with closing(sqlite3.connect(book)) as connection:
        return {
            name: connection.execute(f'select * from "{name}" order by rowid').fetchall() for name in tables(connection)
        }


def tables(connection: sqlite3.Connection) -> list[str]:
    """The names of all tables."""
    return [name for (name,) in connection.execute("select name from sqlite_schema where type = 'table' order by name")]


class Editor:
    """Somebody who writes into a book by another program: rows altered, added, taken away."""

    def __init__(self, book: Path, draw: random.Random) -> None:
        self.connection = sqlite3.connect(book, isolation_level=None)
        self.draw = draw
        self.connection.execute("pragma foreign_keys = off")
        self.connection.execute("pragma ignore_check_constraints = on")

    def edit(self, *, faked: bool) -> str | None:
        """One edit, with the triggers away or under a faked operation; None when the book would not take it."""
        self.connection.execute("begin")
        try:
            told = self._under_a_faked_operation() if faked else self._without_triggers()
        except sqlite3.IntegrityError:
            told = None
        self.connection.execute("rollback" if told is None else "commit")
        return told

    def _without_triggers(self) -> str | None:
        table = self._table()
        its = "select name, sql from sqlite_schema where type = 'trigger' and tbl_name = ? order by name"
        triggers = self.connection.execute(its, (table,)).fetchall()
        for name, _ in triggers:
            self.connection.execute(f"drop trigger {name}")
        told = self._one(table)
        for _, sql in triggers:
            self.connection.execute(sql)
        return told

    def _under_a_faked_operation(self) -> str | None:
        (last,) = self.connection.execute("select max(id) from operation").fetchone()
        if self.draw.random() < 0.5:
            last += 1
            self.connection.execute(
                "insert into operation (id, at_utc, today, person, machine, command, program)"
                " values (?, '2025-06-18T01:00:00+00:00', '2025-06-18', 'ai', 'đó', 'worker edit', '0.1.0')",
                (last,),
            )
        self.connection.execute("insert into current_operation (one, operation) values (1, ?)", (last,))
        told = self._one(self._table(but="current_operation"))  # it is emptied again: an edit of it would be none
        self.connection.execute("delete from current_operation")
        return told

    def _table(self, but: str = "") -> str:
        return self.draw.choice([name for name in tables(self.connection) if name != but])

    def _one(self, table: str) -> str | None:
        columns = [row[1] for row in self.connection.execute(f'pragma table_xinfo("{table}")') if not row[6]]
        row = self.connection.execute(f'select rowid, * from "{table}" order by random() limit 1').fetchone()
        kind = self.draw.choice(("update", "delete", "insert"))
        if row is None:
            return self._insert(table, columns, {}) if table == "current_operation" else None
        values = self._values(table, columns, row[0])
        if kind == "delete":
            self.connection.execute(f'delete from "{table}" where rowid = ?', (row[0],))
            return f"delete from {table}"
        if kind == "insert":
            return self._insert(table, columns, values)
        column = self.draw.choice(columns)
        new = self._other(values[column])
        self.connection.execute(f'update "{table}" set "{column}" = ? where rowid = ?', (new, row[0]))
        return f"update {table}.{column}"

    def _values(self, table: str, columns: list[str], rowid: int) -> dict[str, Any]:
        named = ", ".join(f'"{name}"' for name in columns)
        found = self.connection.execute(f'select {named} from "{table}" where rowid = ?', (rowid,)).fetchone()
        return dict(zip(columns, found, strict=True))

    def _insert(self, table: str, columns: list[str], values: dict[str, Any]) -> str:
        if not values:
            values = dict.fromkeys(columns, 1)
        else:
            for column in self.draw.sample(columns, min(len(columns), 3)):
                values[column] = self._other(values[column])
            if "id" in values:
                values["id"] = 100_000
        named, marks = ", ".join(f'"{name}"' for name in values), ", ".join("?" * len(values))
        self.connection.execute(f'insert into "{table}" ({named}) values ({marks})', tuple(values.values()))
        return f"insert into {table}"

    def _other(self, value: Any) -> Any:
        match value:
            case int():
                return value + self.draw.choice((-1, 1, 1000))
            case bytes():
                return bytes(len(value))
            case str() if len(value) == 10 and value[4:5] == "-":  # a day stays a day
                return f"20{self.draw.randrange(10, 25)}-0{self.draw.randrange(1, 9)}-1{self.draw.randrange(9)}"
            case str():
                return value + "x"
        return self.draw.choice((1, "x"))


def edits(book: Path, many: int, seed: int) -> Iterator[str]:
    """So many edits that the book took, each in the book as it was."""
    whole, draw = book.read_bytes(), random.Random(seed)  # noqa: S311
    made = 0
    while made < many:
        editor = Editor(book, draw)
        with closing(editor.connection):
            told = editor.edit(faked=draw.random() < 0.4)
        if told is not None:
            made += 1
            yield told
        book.write_bytes(whole)


@pytest.mark.parametrize("many", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
def test_every_edit_by_another_program_is_found(office: Run, home: Path, many: int) -> None:
    unseen = []
    kinds: Counter[str] = Counter()
    for one in edits(home / "xkld.db", many, seed=many):
        kinds[one.split()[0]] += 1
        if office("check").status not in TOLD:
            unseen.append(one)
    assert unseen == []
    assert set(kinds) == {"update", "insert", "delete"}


def test_a_chain_that_was_written_anew_is_told_by_the_head_of_an_earlier_paper(office: Run, home: Path) -> None:
    """Who knows the program can alter the log and chain it again; the head on paper is what he cannot reach."""
    with closing(sqlite3.connect(home / "xkld.db", isolation_level=None)) as book:
        head = chain.head(book)
        triggers = book.execute("select name, sql from sqlite_schema where type = 'trigger' order by name").fetchall()
        for name, _ in triggers:
            book.execute(f"drop trigger {name}")
        book.execute("update operation set person = 'ai do' where id = 5")
        book.execute("delete from chain")
        chain.add_links(book)  # type: ignore[arg-type]
        for _, sql in triggers:
            book.execute(sql)
    (home / "xkld.db.seal").unlink()
    answer = office("check")
    assert (answer.status, answer.out.count("\n")) == (4, 2)
    assert "báo cáo đã gửi mang mã chuỗi mà sổ không có" in answer.out  # the demo sent one, and keeps its head
    answer = office("check", "chain", "--head", head)
    assert answer.status == 4
    assert head in answer.out
    refused(office("check", "--head", head[:10]), "64 chữ số")
