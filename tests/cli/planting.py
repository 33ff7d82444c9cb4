"""Faults put into a book by raw SQL, as another program or a bad disk would."""

import sqlite3
from contextlib import closing
from pathlib import Path


def plant(book: Path, *statements: str) -> None:
    """Run statements with the triggers of the tables that they name and the foreign keys away, then put those back."""
    with closing(sqlite3.connect(book, isolation_level=None)) as connection:
        connection.execute("pragma foreign_keys = off")
        connection.execute("begin")
        theirs = "select name, sql from sqlite_schema where type = 'trigger' and instr(?, tbl_name) order by name"
        triggers = connection.execute(theirs, (" ".join(statements),)).fetchall()
        for name, _ in triggers:
            connection.execute(f"drop trigger {name}")
        for statement in statements:
            changed = connection.execute(statement).rowcount
            assert changed != 0, f"nothing was planted by: {statement}"
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("commit")
