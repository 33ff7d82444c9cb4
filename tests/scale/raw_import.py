"""The least that taking a list in can cost: its sheet read, and the rows that came of it put into the same tables.

``python -m scale.raw_import LIST BOOK EMPTY`` reads the list with the reader alone, and puts the rows of a book that
was filled by the import into an empty one, in the same order, in one transaction. It prints the seconds of work.
"""

import csv
import json
import sqlite3
import sys
import time
from pathlib import Path

TABLES = ("operation", "sender", "worker", "worker_group", "placement", "stage_event", "import_batch", "import_row")


def main(path: Path, book: Path, empty: Path) -> None:
    """Measure both halves."""
    rows = _filled(book)
    started = time.process_time()
    cells = sum(len(row) for row in _sheet(path))
    read = time.process_time() - started
    connection = sqlite3.connect(empty, isolation_level=None)
    without_log(connection)
    connection.executescript("pragma foreign_keys = on; pragma synchronous = extra; pragma secure_delete = on")
    started = time.process_time()
    connection.execute("begin immediate")
    for sql, values in rows:
        connection.executemany(sql.replace("insert", "insert or ignore", 1), values)
    connection.execute("commit")
    written = time.process_time() - started
    connection.close()
    print(json.dumps({"cells": cells, "read": read, "written": written}))  # noqa: T201


def without_log(connection: sqlite3.Connection, kept: str = "") -> None:
    """Take the triggers away that write every change down, but for one table's; nothing else of the book is changed."""
    logging = "select name from sqlite_schema where type = 'trigger' and name like 'log\\_%' escape '\\'"
    for (name,) in connection.execute(f"{logging} and tbl_name <> ?", (kept,)).fetchall():
        connection.execute(f"drop trigger {name}")


def _sheet(path: Path) -> list[list[object]]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.reader(file))
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def _filled(book: Path) -> list[tuple[str, list[tuple[object, ...]]]]:
    """What the import wrote, as statements with their rows; what SQLite computes by itself is left to it."""
    connection = sqlite3.connect(book)
    found = []
    for table in TABLES:
        columns = [
            name
            for name, hidden in connection.execute("select name, hidden from pragma_table_xinfo(?)", (table,))
            if not hidden and name not in {"departed_on", "ended_on"}
        ]
        names = ", ".join(columns)
        rows = connection.execute(f"select {names} from {table} order by rowid").fetchall()
        found.append((f"insert into {table} ({names}) values ({', '.join('?' * len(columns))})", rows))
    connection.close()
    return found


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
