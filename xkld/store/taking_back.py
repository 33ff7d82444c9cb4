"""Rows made what they were before, in the order in which nothing stands in the way."""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby

from xkld.domain.taking_back import DERIVED, Facts, RowChange
from xkld.store.book import Writer
from xkld.store.key_lists import marks
from xkld.store.logged import LoggedTable, logged_tables
from xkld.store.undoing import UNDONE, Row, facts_of, key_of, live_rows, where


class KeyTakenError(Exception):
    """Another row bears now what may be borne once."""


def take_back(writer: Writer, undone: Sequence[RowChange], shared: Sequence[RowChange]) -> list[RowChange]:
    """Make rows what they were before, newest change first; the ``shared`` ones that were taken back are returned.

    Shared rows come back when they are not there, and go when nothing refers to them. Raises ``KeyTakenError``.
    """
    book = writer.connection
    book.execute("pragma defer_foreign_keys = on")
    try:
        return _taken_back(book, undone, shared)
    except sqlite3.IntegrityError as error:
        raise KeyTakenError from error


def _taken_back(book: sqlite3.Connection, undone: Sequence[RowChange], shared: Sequence[RowChange]) -> list[RowChange]:
    tables = {table.name: table for table in logged_tables(book)}
    back = [one for one in shared if one.new is None and live_rows(book, [one.row])[one.row] is None]
    _apply(book, tables, back)
    missed = _missed(book, tables, undone)
    _apply(book, tables, missed)
    _apply(book, tables, undone)
    gone = [one for one in shared if one.new is not None and not _needed(book, tables, one)]
    _apply(book, tables, gone)
    orphans = [one for one in _left_by_others(book, undone) if not _needed(book, tables, one)]
    _apply(book, tables, orphans)
    return [*back, *missed, *gone, *orphans]


def loose_ends(book: sqlite3.Connection, undone: Iterable[RowChange]) -> list[tuple[Row, tuple[int, ...]]]:
    """Rows that refer to what is not there, with the operation that wrote each last."""
    gone = {one.table for one in undone if one.old is None}
    children = {child for table in gone for child, _, _ in _referring(book, table)}
    children |= {one.table for one in undone if one.old is not None}
    known = {one.name: one for one in logged_tables(book)}
    found = []
    for child in sorted(children):
        for rowid in sorted({row[1] for row in book.execute(f'pragma foreign_key_check("{child}")')}):
            sql = f'select {known[child].key()} from "{child}" where rowid = ?'
            (text,) = book.execute(sql, (rowid,)).fetchone()
            found.append(((child, key_of(text)), _writers(book, child, text)))
    return found


def _apply(book: sqlite3.Connection, tables: dict[str, LoggedTable], undone: Iterable[RowChange]) -> None:
    """The changes the other way round, in the order in which they come; like ones that follow each other at once."""
    for (name, columns, kind), group in groupby(undone, key=_alike):
        table = tables[name]
        if kind == "delete":
            values = [one.key for one in group]
            book.executemany(f'delete from "{name}" where {where(table)}', values)
        elif kind == "insert":
            named = ", ".join(f'"{column}"' for column in columns)
            values = [tuple((one.old or {})[column] for column in columns) for one in group]
            book.executemany(f'insert into "{name}" ({named}) values ({marks(columns)})', values)
        else:
            named = ", ".join(f'"{column}" = ?' for column in columns)
            values = [(*((one.old or {})[column] for column in columns), *one.key) for one in group]
            book.executemany(f'update "{name}" set {named} where {where(table)}', values)


def _alike(one: RowChange) -> tuple[str, tuple[str, ...], str]:
    derived = DERIVED.get(one.table, frozenset())
    if one.old is None:
        return one.table, (), "delete"
    if one.new is None:
        return one.table, tuple(name for name in one.old if name not in derived), "insert"
    new = one.new
    differing = tuple(name for name in one.old if name not in derived and one.old[name] != new[name])
    return one.table, differing, "update"


def _needed(book: sqlite3.Connection, tables: dict[str, LoggedTable], one: RowChange) -> bool:
    """Whether a row refers to this one."""
    told = one.told
    return any(
        book.execute(f'select 1 from "{child}" where "{column}" = ? limit 1', (told[parent],)).fetchone()
        for child, column, parent in _referring(book, one.table)
        if child in tables
    )


def _missed(book: sqlite3.Connection, tables: dict[str, LoggedTable], undone: Sequence[RowChange]) -> list[RowChange]:
    """Senders that these rows named before and that went meanwhile, as the log last knew them."""
    found = []
    for number in sorted(_senders(one.old for one in undone)):
        row = ("sender", (number,))
        if live_rows(book, [row])[row] is not None:
            continue
        (text,) = book.execute(
            "select old_row from change where table_name = 'sender' and row_key = ? and old_row is not null"
            " order by seq desc limit 1",
            (f"[{number}]",),
        ).fetchone()
        found.append(RowChange(0, *row, facts_of(tables["sender"], text), None))
    return found


def _left_by_others(book: sqlite3.Connection, undone: Sequence[RowChange]) -> list[RowChange]:
    """Senders that these rows named and that an operation brought which was itself taken back before."""
    found = []
    for number in sorted(_senders(one.new for one in undone) - _senders(one.old for one in undone)):
        row = ("sender", (number,))
        brought = book.execute(
            "select 1 from change where table_name = 'sender' and row_key = ? and old_row is null"
            f" and operation in ({UNDONE}) limit 1",
            (f"[{number}]",),
        ).fetchone()
        live = live_rows(book, [row])[row]
        if brought and live is not None:
            found.append(RowChange(0, *row, None, live))
    return found


def _senders(rows: Iterable[Facts | None]) -> set[int]:
    """The numbers of the senders that rows name; a duty's senders are words."""
    return {row["sender"] for row in rows if row and isinstance(row.get("sender"), int)}


def _referring(book: sqlite3.Connection, table: str) -> list[tuple[str, str, str]]:
    """The columns that refer to a table: ``(table, column, column referred to)``."""
    return book.execute(
        """
        select m.name, f."from", f."to" from sqlite_schema m, pragma_foreign_key_list(m.name) f
        where m.type = 'table' and f."table" = ?
        """,
        (table,),
    ).fetchall()


def _writers(book: sqlite3.Connection, table: str, key: str) -> tuple[int, ...]:
    (number,) = book.execute(
        "select max(operation) from change where table_name = ? and row_key = ?", (table, key)
    ).fetchone()
    return () if number is None else (number,)
