"""Those who send lists, and what the columns of their last list were called."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from xkld.domain.column_layout import Head
from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class ListSenderRow:
    """Whoever sends lists, with the columns of the last one in their order."""

    number: int
    name: str
    key: str
    heads: tuple[Head, ...]


def everyone(book: sqlite3.Connection) -> list[ListSenderRow]:
    """All who are remembered, by name."""
    columns = book.execute(
        "select list_sender, place, name, name_key, meaning, is_said from list_column order by list_sender, place"
    ).fetchall()
    heads: dict[int, list[Head]] = {}
    for number, place, name, key, meaning, is_said in columns:
        heads.setdefault(number, []).append(Head(place, name, key, meaning, bool(is_said)))
    rows = book.execute("select id, name, name_key from list_sender order by name_key, id")
    return [ListSenderRow(number, name, key, tuple(heads.get(number, ()))) for number, name, key in rows]


def add(writer: Writer, name: str, key: str) -> int:
    """Write down somebody who sends lists and return the number."""
    cursor = writer.connection.execute(
        "insert into list_sender (name, name_key, operation) values (?, ?, ?)", (name, key, writer.operation)
    )
    return int(cursor.lastrowid or 0)


def remember(writer: Writer, number: int, heads: Sequence[Head]) -> None:
    """Keep the columns of a sender's list in place of those of the one before."""
    writer.connection.execute("delete from list_column where list_sender = ?", (number,))
    writer.connection.executemany(
        "insert into list_column (list_sender, place, name, name_key, meaning, is_said, operation)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        [(number, one.at, one.name, one.key, one.meaning, int(one.is_said), writer.operation) for one in heads],
    )
