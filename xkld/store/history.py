"""The log as people ask for it: operations with what they changed in short, and changes one by one."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from xkld.domain.taking_back import OF_CASES, OF_FOLLOWED, OF_PERSONS, RowChange
from xkld.store.key_lists import literals
from xkld.store.logged import logged_tables
from xkld.store.merges import ENTRIES
from xkld.store.undoing import facts_of, key_of, span

_TOLD = "json_remove({}, '$.departed_on', '$.ended_on')"
# Rows of lists say where others came from, and columns that follow other rows say nothing of their own.
_COUNTED = f"""
    table_name not in ('import_row', 'import_batch', 'undoing', 'change')
    and (table_name <> 'placement' or {_TOLD.format("old_row")} is not {_TOLD.format("new_row")})
"""
# What an operation made of a row in the end; one that is as it was before is none.
_NET = """
    with recursive {before} g as (
      select c.operation, c.table_name, c.row_key, min(c.seq) as first, max(c.seq) as last,
             max(c.digest is not null) as erased
      from change c where {where} and {shown} group by c.operation, c.table_name, c.row_key
    ), net as (
      select g.first, g.operation, g.table_name, g.row_key, f.old_row, l.new_row, g.erased
      from g join change f on f.seq = g.first join change l on l.seq = g.last
      where g.erased or {old} is not {new}
    )
"""
_CHANGE = """
    select n.first, n.operation, o.at_utc, o.person, o.command, n.table_name, n.row_key, n.old_row, n.new_row, n.erased
    from net n join operation o on o.id = n.operation
"""
_SHOWN = f"c.table_name not in ('import_row', 'undoing') and {_COUNTED.replace('table_name', 'c.table_name')}"
_OF_FOLLOWED = " ".join(
    f"""
    or (c.table_name = '{table}' and json_extract(c.row_key, '$[0]') in (
          select json_extract(row_key, '$[0]') from change
          where table_name = '{parent}'
            and coalesce(json_extract(new_row, '$.worker'), json_extract(old_row, '$.worker')) in {ENTRIES}))
    """
    for table, parent in OF_FOLLOWED.items()
)
# What the log says of a row that is there no more it says itself; a blanked text says nothing of whose it was.
_OF_WORKER = f"""
    (c.table_name = 'worker' and json_extract(c.row_key, '$[0]') in {ENTRIES})
    or (c.table_name in ({literals(OF_PERSONS | {"payment", "erasure"})})
        and coalesce(json_extract(c.new_row, '$.worker'), json_extract(c.old_row, '$.worker')) in {ENTRIES})
    or (c.table_name in ({literals(OF_CASES)})
        and coalesce(json_extract(c.new_row, '$.placement'), json_extract(c.old_row, '$.placement')) in (
          select json_extract(row_key, '$[0]') from change
          where table_name = 'placement'
            and coalesce(json_extract(new_row, '$.worker'), json_extract(old_row, '$.worker')) in {ENTRIES}))
    {_OF_FOLLOWED}
"""
_LINES = """
    line(id) as (
      values (:number) union select y.id from payment y join line l on y.reverses = l.id or y.restores = l.id
      union select coalesce(y.reverses, y.restores) from payment y join line l on y.id = l.id
      where coalesce(y.reverses, y.restores) is not null
    ),
"""
_MEMBERS = "select m.id, m.worker || ', ' || c.name from course_member m join course c on c.id = m.course"


@dataclass(frozen=True, slots=True)
class OperationRow:
    """An operation: who, when (UTC), what, why; which it undid and which undid it; rows by (table, what happened)."""

    id: int
    at_utc: str
    today: str
    person: str
    machine: str
    command: str
    program: str
    reason: str | None
    undoes: int | None
    undone_by: int | None
    counts: dict[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change with the operation that made it."""

    operation: int
    at_utc: str
    person: str
    command: str
    change: RowChange


@dataclass(frozen=True, slots=True)
class Page:
    """Some changes in their order, and how many there are in all."""

    changes: list[ChangeRow]
    total: int


@dataclass(frozen=True, slots=True)
class SentReport:
    """The last report of a plan that was sent."""

    form: str
    period: str
    sent_on: str
    operation: int


def operations(book: sqlite3.Connection, limit: int, *, after: int = 0) -> list[OperationRow]:
    """The last operations, newest first, but none up to ``after``."""
    rows = book.execute(f"{_operation_sql()} where o.id > ? order by o.id desc limit ?", (after, limit)).fetchall()
    return [_operation(book, row) for row in rows]


def count_after(book: sqlite3.Connection, after: int) -> int:
    """How many operations came after one."""
    (count,) = book.execute("select count(*) from operation where id > ?", (after,)).fetchone()
    return int(count)


def operation(book: sqlite3.Connection, number: int) -> OperationRow | None:
    """One operation."""
    row = book.execute(f"{_operation_sql()} where o.id = ?", (number,)).fetchone()
    return None if row is None else _operation(book, row)


def changes_of(book: sqlite3.Connection, number: int, limit: int) -> Page:
    """The first changes of an operation."""
    after, last = span(book, number)
    values = {"after": after, "last": last}
    return _page(book, ("c.seq > :after and c.seq <= :last", ""), values, limit, first=True)


def changes_of_worker(book: sqlite3.Connection, number: int, limit: int) -> Page:
    """The last changes of a person, of her groups, cases, stages and payments, also of what is gone or was merged."""
    return _page(book, (f"({_OF_WORKER})", ""), {"worker": number}, limit, first=False)


def changes_of_payment(book: sqlite3.Connection, number: int, limit: int) -> Page:
    """The last changes of a payment and of the lines that answer it."""
    where = "c.table_name = 'payment' and c.row_key in (select json_array(id) from line)"
    return _page(book, (where, _LINES), {"number": number}, limit, first=False)


def last_sent(book: sqlite3.Connection, plan: int) -> SentReport | None:
    """The report of a plan that was sent last."""
    row = book.execute(
        "select form, period, sent_on, operation from sent_report where plan = ? order by id desc limit 1", (plan,)
    ).fetchone()
    return None if row is None else SentReport(*row)


def names(book: sqlite3.Connection) -> dict[str, dict[int, str]]:
    """The names of what rows refer to by number: units, senders, funds, plans, people in courses."""
    return {
        "unit": dict(book.execute("select id, name from unit").fetchall()),
        "sender": dict(book.execute("select id, name from sender").fetchall()),
        "fund": dict(book.execute("select id, code from fund").fetchall()),
        "plan": dict(book.execute("select id, code from plan").fetchall()),
        "member": dict(book.execute(_MEMBERS).fetchall()),
    }


def _operation_sql() -> str:
    return """
        select o.id, o.at_utc, o.today, o.person, o.machine, o.command, o.program, o.reason,
               (select undone from undoing where operation = o.id), (select operation from undoing where undone = o.id)
        from operation o
    """


def _operation(book: sqlite3.Connection, row: Any) -> OperationRow:
    """An operation with what it made of rows in the end: one that is as it was before is none."""
    rows = book.execute(
        f"""
        select g.table_name, case when g.erased then 'erased' when f.old_row is null and l.new_row is null then ''
               when f.old_row is null then 'added' when l.new_row is null then 'removed'
               when {_TOLD.format("f.old_row")} is {_TOLD.format("l.new_row")} then '' else 'altered' end, count(*)
        from (select table_name, min(seq) as first, max(seq) as last, max(digest is not null) as erased from change
              where seq > ? and seq <= ? and {_COUNTED} group by table_name, row_key) g
        join change f on f.seq = g.first join change l on l.seq = g.last group by 1, 2 order by min(g.first)
        """,
        span(book, row[0]),
    )
    counts = {(table, what): count for table, what, count in rows if what}
    return OperationRow(*(*row, counts))


def _page(
    book: sqlite3.Connection, asked: tuple[str, str], values: Mapping[str, Any], limit: int, *, first: bool
) -> Page:
    """The first or the last changes that a condition names, in their order; ``asked`` is it and what it needs."""
    where, before = asked
    old, new = _TOLD.format("f.old_row"), _TOLD.format("l.new_row")
    whole = _NET.format(before=before, where=where, shown=f"({_SHOWN})", old=old, new=new)
    (total,) = book.execute(f"{whole} select count(*) from net", values).fetchone()
    order = "n.first" if first else "n.first desc"
    rows = book.execute(f"{whole} {_CHANGE} order by {order} limit :limit", {**values, "limit": limit}).fetchall()
    return Page(_changes(book, rows if first else rows[::-1]), total)


def _changes(book: sqlite3.Connection, rows: list[Any]) -> list[ChangeRow]:
    tables = {table.name: table for table in logged_tables(book)}
    found = []
    for seq, number, at, person, command, table, key, old, new, blanked in rows:
        if table in tables:
            old_row, new_row = facts_of(tables[table], old), facts_of(tables[table], new)
            change = RowChange(seq, table, key_of(key), old_row, new_row, bool(blanked))
            found.append(ChangeRow(number, at, person, command, change))
    return found
