"""What the log knows of the tables: their plain columns, their keys, and the triggers that write every change down."""

import sqlite3
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

# The log itself, the operations that it belongs to (they are in the chain), and the mark of the one that is writing.
NOT_LOGGED = frozenset({"operation", "current_operation", "change", "chain"})
_NO_OPERATION = "raise(abort, 'nothing is written outside an operation')"
_OPERATION = f"coalesce((select operation from current_operation), {_NO_OPERATION})"


@dataclass(frozen=True, slots=True)
class LoggedTable:
    """A table whose rows are logged: its plain columns in their order, and those of them that make the key."""

    name: str
    columns: tuple[str, ...]
    keys: tuple[str, ...]

    def row(self, alias: str = "") -> str:
        """SQL of a row as a JSON object; what SQLite generates is left out."""
        parts = ", ".join(f"'{name}', {alias}{_quoted(name)}" for name in self.columns)
        return f"json_object({parts})"

    def key(self, alias: str = "") -> str:
        """SQL of a row's key as a JSON array."""
        return f"json_array({', '.join(alias + _quoted(name) for name in self.keys)})"


def logged_tables(connection: sqlite3.Connection) -> list[LoggedTable]:
    """Every table of the book but the log's own, by name."""
    columns = connection.execute(
        """
        select t.name, c.name, c.pk, c.hidden from sqlite_schema t join pragma_table_xinfo(t.name) c
        where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' order by t.name, c.cid
        """
    ).fetchall()
    by_table = groupby(columns, key=itemgetter(0))
    return [_table(name, [row[1:] for row in rows]) for name, rows in by_table if name not in NOT_LOGGED]


def log_triggers(connection: sqlite3.Connection) -> list[str]:
    """The triggers that write every change of every logged table down, made from the schema as it is now.

    They end with an error when no operation is open, so that nothing is written outside a command.
    """
    return [text for table in logged_tables(connection) for text in _triggers(table)]


def log_is_whole(connection: sqlite3.Connection) -> bool:
    """Whether every logged table still has its triggers."""
    made = "select count(*) from sqlite_schema where type = 'trigger' and name like 'log\\_%' escape '\\'"
    (count,) = connection.execute(made).fetchone()
    return int(count) == len(log_triggers(connection))


def _table(name: str, columns: list[tuple[str, int, int]]) -> LoggedTable:
    keys = sorted((place, column) for column, place, _ in columns if place)
    return LoggedTable(
        name,
        columns=tuple(column for column, _, hidden in columns if not hidden),
        keys=tuple(column for _, column in keys) or ("rowid",),
    )


def _triggers(table: LoggedTable) -> list[str]:
    differs = " or ".join(f"old.{_quoted(name)} is not new.{_quoted(name)}" for name in table.columns)
    old, new = table.row("old."), table.row("new.")
    return [
        _trigger(table, "added", "insert", "", (table.key("new."), "null", new)),
        _trigger(table, "altered", "update", f"when {differs} ", (table.key("old."), old, new)),
        _trigger(table, "removed", "delete", "", (table.key("old."), old, "null")),
    ]


def _trigger(table: LoggedTable, name: str, event: str, condition: str, values: tuple[str, str, str]) -> str:
    return (
        f"create trigger log_{table.name}_{name} after {event} on {_quoted(table.name)} {condition}begin "
        "insert into change (operation, table_name, row_key, old_row, new_row, salt) "
        f"values ({_OPERATION}, '{table.name}', {', '.join(values)}, randomblob(16)); end"
    )


def _quoted(name: str) -> str:
    return f'"{name}"'
