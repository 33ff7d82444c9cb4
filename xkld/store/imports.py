"""Where rows came from: the lists that were taken in, and which row of a list made which row of the book."""

import sqlite3
from collections.abc import Iterable

from xkld.store.book import Writer


def was_imported(book: sqlite3.Connection, digest: str) -> bool:
    """Whether a file of exactly these bytes was taken in before."""
    return book.execute("select 1 from import_batch where digest = ? limit 1", (digest,)).fetchone() is not None


def write_batch(
    writer: Writer, name: str, digest: str, sheet: str, columns: str, rows: Iterable[tuple[int, int, int]]
) -> None:
    """Keep a list's name, digest, sheet and column map, and for each row ``(row, worker, placement)``."""
    made = ((row, *one) for row, worker, placement in rows for one in (("worker", worker), ("placement", placement)))
    write_made(writer, (name, digest, sheet, columns), made)


def write_made(writer: Writer, source: tuple[str, str, str, str], made: Iterable[tuple[int, str, int]]) -> None:
    """Keep a list's name, digest, sheet and column map, and what each row made: ``(row, table, key)``."""
    cursor = writer.connection.execute(
        "insert into import_batch (operation, name, digest, sheet, column_map) values (?, ?, ?, ?, ?)",
        (writer.operation, *source),
    )
    batch = cursor.lastrowid
    writer.connection.executemany(
        "insert into import_row (batch, row, table_name, key) values (?, ?, ?, ?)",
        [(batch, *one) for one in made],
    )
