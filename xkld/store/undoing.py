"""Operations taken back: what they wrote, what came since, and their changes the other way round."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from xkld.domain.taking_back import NOT_TAKEN_BACK, SHARED, Facts, RowChange, Since, same
from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts
from xkld.store.logged import LoggedTable, logged_tables

Row = tuple[str, tuple[int | str, ...]]

_LEFT_ALONE = ", ".join(f"'{name}'" for name in sorted(NOT_TAKEN_BACK))
_NOTHING_ALONE = ", ".join(f"'{name}'" for name in sorted(NOT_TAKEN_BACK | SHARED))
# An operation is undone when what undid it was not undone itself, and so on to the end of the line.
_STATE = """
    with recursive state(operation, undone) as (
      select undone, 1 from undoing where operation not in (select undone from undoing)
      union all
      select u.undone, 1 - s.undone from undoing u join state s on u.operation = s.operation
    )
"""
UNDONE = f"{_STATE} select operation from state where undone = 1"
"""The operations of which nothing holds any more."""


@dataclass(frozen=True, slots=True)
class Target:
    """An operation that may be taken back.

    ``first`` is the command at the beginning of the line of undoings that it may be part of, ``steps`` how many there
    are before it; ``undone_by`` the operation that took it back.
    """

    id: int
    at_utc: str
    person: str
    command: str
    reason: str | None
    first: str
    steps: int
    undone_by: int | None
    changes: int
    erased: bool


def target(book: sqlite3.Connection, number: int) -> Target | None:
    """One operation."""
    row = book.execute("select id, at_utc, person, command, reason from operation where id = ?", (number,)).fetchone()
    return None if row is None else _target(book, row)


def newest_first(book: sqlite3.Connection) -> Iterator[Target]:
    """The operations that nothing took back, the last one first, before the present one."""
    rows = book.execute(
        "select id, at_utc, person, command, reason from operation"
        " where id in (select operation from chain) and id not in (select undone from undoing) order by id desc"
    )
    for row in rows:
        yield _target(book, row)


def changes(book: sqlite3.Connection, operation: int) -> list[RowChange]:
    """What an operation did to rows that can be taken back, newest first, without what only followed."""
    after, last = span(book, operation)
    tables = {table.name: table for table in logged_tables(book)}
    rows = book.execute(
        "select seq, table_name, row_key, old_row, new_row, digest is not null from change"
        f" where seq > ? and seq <= ? and table_name not in ({_LEFT_ALONE}) order by seq desc",
        (after, last),
    )
    found = (
        RowChange(seq, name, key_of(key), facts_of(tables[name], old), facts_of(tables[name], new), bool(blanked))
        for seq, name, key, old, new, blanked in rows
        if name in tables
    )
    return [one for one in found if not one.is_derived]


def since(book: sqlite3.Connection, operation: int) -> list[Since]:
    """The rows that are others now than an operation left them, whoever wrote them."""
    _, last = span(book, operation)
    tables = {table.name: table for table in logged_tables(book)}
    rows = book.execute(
        f"""
        select g.table_name, g.row_key, f.old_row, l.new_row, g.operations from (
          select table_name, row_key, min(seq) as first, max(seq) as last,
                 group_concat(distinct operation) as operations
          from change where seq > ? and table_name not in ({_LEFT_ALONE}) group by table_name, row_key
        ) g join change f on f.seq = g.first join change l on l.seq = g.last
        """,
        (last,),
    )
    found = (
        Since(
            name,
            key_of(key),
            facts_of(tables[name], old),
            facts_of(tables[name], new),
            tuple(sorted(map(int, operations.split(",")))),
        )
        for name, key, old, new, operations in rows
        if name in tables
    )
    return [one for one in found if not same(one.table, one.old, one.new)]


def live_rows(book: sqlite3.Connection, rows: Iterable[Row]) -> dict[Row, Facts | None]:
    """Rows as they stand, None for those that are not there."""
    tables = {table.name: table for table in logged_tables(book)}
    found: dict[Row, Facts | None] = {}
    for name, key in rows:
        table = tables[name]
        text = book.execute(f'select {table.row()} from "{name}" where {where(table)}', key).fetchone()
        found[name, key] = json.loads(text[0]) if text else None
    return found


def people_of_cases(book: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, int]:
    """The person of each of these cases that are in the book."""
    return {
        case: worker
        for part in parts(sorted(set(numbers)))
        for case, worker in book.execute(f"select id, worker from placement where id in ({marks(part)})", part)
    }


def bearers(book: sqlite3.Connection, cccds: Iterable[str]) -> dict[str, int]:
    """Who bears each of these ID numbers now."""
    return {
        cccd: worker
        for part in parts(sorted(set(cccds)))
        for cccd, worker in book.execute(f"select cccd, id from worker where cccd in ({marks(part)})", part)
    }


def record(writer: Writer, undone: int) -> None:
    """Write down that this operation takes another one back."""
    writer.connection.execute("insert into undoing (operation, undone) values (?, ?)", (writer.operation, undone))


def is_undoable(writer: Writer) -> bool:
    """Whether the operation that is being written changed something that can be taken back."""
    (last,) = writer.connection.execute("select coalesce(max(last_change), 0) from chain").fetchone()
    wrote, kept = writer.connection.execute(
        f"select count(*) filter (where table_name not in ({_NOTHING_ALONE})),"
        " count(*) filter (where table_name in ('change', 'office_amount')) from change where seq > ?",
        (last,),
    ).fetchone()
    return bool(wrote) and not kept


def span(book: sqlite3.Connection, operation: int) -> tuple[int, int]:
    """After which change those of an operation begin, and which is the last of them."""
    after, last = book.execute(
        """
        select (select coalesce(max(last_change), 0) from chain where operation < :number),
               (select last_change from chain where operation = :number)
        """,
        {"number": operation},
    ).fetchone()
    return after, after if last is None else last


def _target(book: sqlite3.Connection, row: tuple[int, str, str, str, str | None]) -> Target:
    number = row[0]
    first, steps = book.execute(
        """
        with recursive line(operation, steps) as (
          select ?, 0 union all select u.undone, steps + 1 from undoing u join line l on u.operation = l.operation
        )
        select o.command, l.steps from line l join operation o on o.id = l.operation order by l.steps desc limit 1
        """,
        (number,),
    ).fetchone()
    by = book.execute("select operation from undoing where undone = ?", (number,)).fetchone()
    count, erased = book.execute(
        f"select count(*) filter (where table_name not in ({_NOTHING_ALONE})),"
        " count(*) filter (where table_name = 'change') from change where seq > ? and seq <= ?",
        span(book, number),
    ).fetchone()
    return Target(*row, first, steps, by[0] if by else None, count, bool(erased))


def where(table: LoggedTable) -> str:
    """SQL that names one row of a table by its key."""
    return " and ".join(f'"{name}" = ?' for name in table.keys)


def key_of(text: str) -> tuple[int | str, ...]:
    """A key as the log writes it."""
    return tuple(json.loads(text))


def facts_of(table: LoggedTable, text: str | None) -> Facts | None:
    """A row by the columns that the table has now; one that is younger than the row is not known of it."""
    if text is None:
        return None
    row = json.loads(text)
    return {name: row.get(name) for name in table.columns}
