"""Where rows came from: the lists that were taken in, and which row of a list made which row of the book."""

import sqlite3
from collections.abc import Iterable

from xkld.store.book import Writer
from xkld.store.undoing import UNDONE


def was_imported(book: sqlite3.Connection, digest: str) -> bool:
    """Whether a file of exactly these bytes was taken in before, and that was not undone."""
    sql = f"select 1 from import_batch where digest = ? and operation not in ({UNDONE}) limit 1"
    return book.execute(sql, (digest,)).fetchone() is not None


def rows_taken_in(book: sqlite3.Connection, digest: str, sheet: str, columns: str) -> set[int]:
    """The rows of a file of exactly these bytes, read by the same columns, that made what is still in the book."""
    rows = book.execute(
        "select r.row from import_batch b join import_row r on r.batch = b.id"
        " where b.digest = ? and b.sheet = ? and b.column_map = ?",
        (digest, sheet, columns),
    )
    return {row for (row,) in rows}


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
