"""Numbered steps of the schema, each recorded in the transaction that makes it; views and triggers are made anew."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources

from xkld.domain.operation import Operation
from xkld.domain.totals import Totals, differing
from xkld.store import chain, log
from xkld.store.logged import NOT_LOGGED, log_triggers
from xkld.store.totals import totals


@dataclass(frozen=True, slots=True)
class Step:
    """A change of the schema: its number, its name, and its SQL."""

    number: int
    name: str
    sql: str


@dataclass(frozen=True, slots=True)
class Held:
    """What a book held: its totals, and the last row of each table to which steps add what they did."""

    totals: Totals
    last_rows: Mapping[str, int]


def shipped_steps() -> tuple[Step, ...]:
    """The steps that come with the program, in order of their number."""
    folder = resources.files("xkld.store") / "steps"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple(
        Step(int(name[:3]), name[4:-4].replace("_", " "), (folder / name).read_text(encoding="utf-8")) for name in names
    )


LATEST = 11
_GROWING = NOT_LOGGED | {"migration_step"}
"""Tables to which a step adds what it did."""
FIRST_LOGGED = 6
"""The first schema that keeps a log of changes."""


def run(connection: sqlite3.Connection, operation: Operation, steps: Sequence[Step] | None = None) -> int:
    """Take a book through the steps that it lacks, inside the caller's transaction; return how many were taken.

    ``user_version`` is the number of the last step, so a book is either wholly before or wholly after one.
    """
    version = version_of(connection)
    lacking = [step for step in (shipped_steps() if steps is None else steps) if step.number > version]
    if not lacking:
        return 0
    drop_views_and_triggers(connection)
    recorded = 0
    for step in lacking:
        for statement in statements(step.sql):
            connection.execute(statement)
        recorded = recorded or record(connection, operation)
        connection.execute(
            "insert into migration_step (number, name, operation) values (?, ?, ?)", (step.number, step.name, recorded)
        )
        connection.execute(f"pragma user_version = {step.number}")
    make_views_and_triggers(connection)
    log.catch_up(connection, recorded)
    chain.add_links(connection)
    return len(lacking)


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last step that a book went through; 0 for an empty file."""
    (version,) = connection.execute("pragma user_version").fetchone()
    return int(version)


def held(connection: sqlite3.Connection) -> Held:
    """What a book holds before steps are taken."""
    found = totals(connection)
    last = {name: _last_row(connection, name) for name in found.rows if name in _GROWING}
    return Held(found, last)


def losses(connection: sqlite3.Connection, before: Held) -> list[str]:
    """The tables of which steps lost a row or a đồng, or left a row that refers to nothing."""
    changed = {name for name in differing(before.totals, totals(connection)) if name in before.totals.rows}
    for name, last in before.last_rows.items():  # what they hold more is what the steps themselves wrote
        (count,) = connection.execute(f'select count(*) from "{name}" where rowid <= ?', (last,)).fetchone()
        if count == before.totals.rows[name]:
            changed.discard(name)
        else:
            changed.add(name)
    loose = {str(row[0]) for row in connection.execute("pragma foreign_key_check")}
    return sorted(changed | loose)


def _last_row(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'select coalesce(max(rowid), 0) from "{table}"').fetchone()[0])


def record(connection: sqlite3.Connection, operation: Operation) -> int:
    """Write an operation's row and return its number."""
    values = {
        "at_utc": operation.at.isoformat(timespec="seconds"),
        "today": operation.today.isoformat(),
        "person": operation.person,
        "machine": operation.machine,
        "command": operation.command,
        "program": operation.program,
    }
    if operation.reason is not None:  # books before step 6 have no place for one, and nothing that asks for one
        values["reason"] = operation.reason
    cursor = connection.execute(
        f"insert into operation ({', '.join(values)}) values ({', '.join(f':{name}' for name in values)})", values
    )
    return int(cursor.lastrowid or 0)


def drop_views_and_triggers(connection: sqlite3.Connection) -> None:
    """Take away what ``views.sql`` makes."""
    made = connection.execute(
        "select type, name from sqlite_schema where type in ('view', 'trigger') order by type, name"
    ).fetchall()
    for kind, name in made:
        connection.execute(f'drop {kind} "{name}"')


def make_views_and_triggers(connection: sqlite3.Connection) -> None:
    """Make the counting rules and the triggers of ``views.sql``, and those that log what is written."""
    text = (resources.files("xkld.store") / "views.sql").read_text(encoding="utf-8")
    for statement in [*statements(text), *log_triggers(connection)]:
        connection.execute(statement)


def statements(text: str) -> list[str]:
    """The statements of an SQL text, triggers whole; ``executescript`` would commit the transaction."""
    found: list[str] = []
    pending = ""
    for line in text.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    # A last statement without its semicolon is run too, or a step would be recorded that was not wholly taken.
    return [*found, pending.strip()] if pending.strip() else found
