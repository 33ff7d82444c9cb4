"""Entries that are one person: which are, and everything of one made the other's. Money stays as it was posted."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.stages import Event
from xkld.domain.uniting import Joined
from xkld.store import contract_facts, courses, papers, schools
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts
from xkld.store.people import WORKER, WorkerRow

ENTRIES = "(select :worker union all select worker from merged where kept = :worker)"
"""SQL of all numbers of one person, who is named by the one that was kept."""
# Money is never changed; erased people are not merged; the others are written with a rule of their own.
_NOT_MOVED = frozenset({"payment", "erasure", "merged", "told_apart", "worker_group"})


class HasOneAlreadyError(Exception):
    """Both entries have a row of a table of which a person has one."""

    def __init__(self, table: str) -> None:
        super().__init__(table)
        self.table = table


@dataclass(frozen=True, slots=True)
class Twice:
    """A content that was paid to both entries: its name, and the two lines that stand."""

    item: str
    first: int
    second: int


def kept_number(book: sqlite3.Connection, number: int) -> int:
    """The number by which a person goes: another one when the entry was merged into that."""
    row = book.execute("select kept from merged where worker = ?", (number,)).fetchone()
    return number if row is None else int(row[0])


def entries(book: sqlite3.Connection, number: int) -> list[int]:
    """All numbers of a person who is named by the kept one, that one first."""
    rows = book.execute("select worker from merged where kept = ? order by worker", (number,))
    return [number, *(worker for (worker,) in rows)]


def merged_into(book: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, list[WorkerRow]]:
    """The entries that were merged into each of these people, as they were written."""
    found: dict[int, list[WorkerRow]] = {}
    for part in parts(sorted({*numbers})):
        statement = f"""
            select m.kept, w.* from merged m join ({WORKER}) w on w.id = m.worker
            where m.kept in ({marks(part)}) order by w.id
        """
        for kept, *row in book.execute(statement, part):
            found.setdefault(kept, []).append(WorkerRow(*row))
    return found


def whole(book: sqlite3.Connection, found: Iterable[WorkerRow]) -> tuple[list[WorkerRow], dict[int, list[WorkerRow]]]:
    """People of whom entries were found: their kept entries in order of numbers, and those merged into each."""
    rows = {row.id: row for row in found}
    into = dict[int, int]()
    for part in parts(sorted(rows)):
        into |= dict(book.execute(f"select worker, kept from merged where worker in ({marks(part)})", part).fetchall())
    for part in parts(sorted({*into.values()} - rows.keys())):
        rows |= {row[0]: WorkerRow(*row) for row in book.execute(f"{WORKER} where id in ({marks(part)})", part)}
    kept = [rows[number] for number in sorted(rows.keys() - into.keys())]
    return kept, merged_into(book, (row.id for row in kept))


def kept_numbers(book: sqlite3.Connection) -> dict[int, int]:
    """The number by which each merged entry goes now."""
    return dict(book.execute("select worker, kept from merged").fetchall())


def paid_twice(book: sqlite3.Connection, one: int, other: int) -> list[Twice]:
    """The contents that were paid to both of two people, whatever their entries, and stand."""
    standing = f"""
        select y.id, y.item, y.item_name from payment y
        where y.worker in {ENTRIES} and +y.reverses is null
          and not exists (select 1 from payment r where r.reverses = y.id)
    """
    first, second = (book.execute(standing, {"worker": number}).fetchall() for number in (one, other))
    pairs = {(name, min(a, b), max(a, b)) for a, item, name in first for b, same, _ in second if same == item}
    return [Twice(*pair) for pair in sorted(pairs, key=lambda pair: pair[1:])]


def merge(writer: Writer, kept: int, other: int) -> None:
    """Make everything of one entry another's and remember that they are one person; their cases are united before.

    Raises ``HasOneAlreadyError`` when both have what a person has once.
    """
    book = writer.connection
    _move_groups(book, kept, other)
    papers.unite(book, kept, other)
    _unite_relatives(book, kept, other)
    schools.unite(book, kept, other)
    courses.unite(book, kept, other)
    for table, column in _referring(book, "worker"):
        _move(book, table, column, kept, other)
    book.execute("update import_row set key = ? where table_name = 'worker' and key = ?", (kept, other))
    book.execute("update merged set kept = ? where kept = ?", (kept, other))
    book.execute("insert into merged (worker, kept, operation) values (?, ?, ?)", (other, kept, writer.operation))
    _move_told_apart(writer, kept, other)


def join(writer: Writer, one: Joined) -> None:
    """Make two cases one: what the one that goes alone tells is told of the other.

    Raises ``HasOneAlreadyError`` when both have what a case has once.
    """
    book = writer.connection
    for event in one.known:
        _give_reason(book, one, event)
    going = [(one.gone, event) for event in one.known] + list(one.passed)
    book.executemany(
        "delete from stage_event where placement = ? and stage = ? and on_date = ?",
        [(case, event.stage, event.on.isoformat()) for case, event in going],
    )
    book.execute("update stage_event set placement = ? where placement = ?", (one.into, one.gone))
    for column in ("destination", "occupation", "sender", "form", "months"):
        book.execute(
            f"update placement set {column} = (select {column} from placement where id = ?)"
            f" where id = ? and {column} is null",
            (one.gone, one.into),
        )
    book.execute(
        "delete from placement_order where placement = ?"
        " and from_on in (select from_on from placement_order where placement = ?)",
        (one.gone, one.into),
    )
    contract_facts.unite(book, one.into, one.gone)
    for table, column in _referring(book, "placement"):
        _move(book, table, column, one.into, one.gone)
    book.execute("update import_row set key = ? where table_name = 'placement' and key = ?", (one.into, one.gone))
    book.execute("delete from placement where id = ?", (one.gone,))


def told_apart(book: sqlite3.Connection, one: int, other: int) -> bool:
    """Whether the officer found that they are two people."""
    pair = (min(one, other), max(one, other))
    return book.execute("select 1 from told_apart where worker = ? and other = ?", pair).fetchone() is not None


def tell_apart(writer: Writer, one: int, other: int) -> None:
    """Remember that they are two people."""
    writer.connection.execute(
        "insert into told_apart (worker, other, operation) values (?, ?, ?) on conflict do nothing",
        (min(one, other), max(one, other), writer.operation),
    )


def _give_reason(book: sqlite3.Connection, one: Joined, event: Event) -> None:
    book.execute(
        "update stage_event set reason = ? where placement = ? and stage = ? and on_date = ? and reason is null"
        " and ? is not null",
        (event.reason, one.into, event.stage, event.on.isoformat(), event.reason),
    )


def _referring(book: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """The columns that name a row of a table by its number, but those that have a rule of their own."""
    rows = book.execute(
        """
        select m.name, f."from" from sqlite_schema m, pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = ? order by m.name, f."from"
        """,
        (table,),
    )
    return [(name, column) for name, column in rows if name not in _NOT_MOVED]


def _move(book: sqlite3.Connection, table: str, column: str, kept: int, other: int) -> None:
    try:
        book.execute(f'update "{table}" set "{column}" = ? where "{column}" = ?', (kept, other))
    except sqlite3.IntegrityError as error:
        raise HasOneAlreadyError(table) from error


def _move_groups(book: sqlite3.Connection, kept: int, other: int) -> None:
    """The groups of the other; one that both have from the same day stays once, with the proof that there is."""
    values = {"kept": kept, "other": other}
    book.execute(
        """
        update worker_group set proof = (
          select o.proof from worker_group o where o.worker = :other and o.group_code = worker_group.group_code
            and o.valid_from is worker_group.valid_from)
        where worker = :kept and proof is null
        """,
        values,
    )
    book.execute(
        """
        delete from worker_group where worker = :other and exists (
          select 1 from worker_group k where k.worker = :kept
            and k.group_code = worker_group.group_code and k.valid_from is worker_group.valid_from)
        """,
        values,
    )
    book.execute("update worker_group set worker = :kept where worker = :other", values)


def _unite_relatives(book: sqlite3.Connection, kept: int, other: int) -> None:
    """Of somebody at home who is told of both entries one row stays, with the telephone and address there are."""
    same = "select {} from relative o where o.worker = :other and o.name_key = relative.name_key"
    values = {"kept": kept, "other": other}
    for fact in ("phone", "address"):
        book.execute(
            f"update relative set {fact} = ({same.format(f'o.{fact}')}) where worker = :kept and {fact} is null"
            f" and exists ({same.format('1')})",
            values,
        )
    book.execute(
        "delete from relative where worker = :other"
        " and name_key in (select k.name_key from relative k where k.worker = :kept)",
        values,
    )


def _move_told_apart(writer: Writer, kept: int, other: int) -> None:
    """Whoever is not the other is not the kept one either; the two themselves are one now."""
    book = writer.connection
    rows = book.execute("select worker, other from told_apart where ? in (worker, other)", (other,)).fetchall()
    book.execute("delete from told_apart where ? in (worker, other)", (other,))
    for pair in rows:
        (third,) = {*pair} - {other}
        if third != kept:
            tell_apart(writer, kept, third)
