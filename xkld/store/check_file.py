"""What ``check`` asks of the file itself: its pages, its tables and triggers, rows that refer to nothing."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from xkld.domain.checks import MOST_NAMED, Answer, Value
from xkld.domain.operation import Operation
from xkld.store import migrations
from xkld.store.seal import SealState, judge

_MOST_FAULTS = 100
_SEALS = {SealState.ALTERED: "file_altered", SealState.OTHER_HISTORY: "file_of_other_history"}
_NOBODYS = Operation("", datetime.min.replace(tzinfo=UTC), date.min, "", "", "")
"""Under which the pattern is made: a book needs an operation, and nobody sees this one."""
FOREIGN_KEYS = {
    "refers_to_nothing": """
        select min(rowid), "table", parent, count(*) from pragma_foreign_key_check
        group by "table", parent order by "table", parent
    """,
}
_Made = dict[tuple[str, str], str]
"""The words of each table, view, trigger and index, by kind and name."""


def schema(book: sqlite3.Connection) -> dict[str, Answer]:
    """What lacks, differs or is too many against a new book of this version; steps that were not recorded."""
    ours, theirs = _as_shipped(), _made(book)
    steps = {number for (number,) in book.execute("select number from migration_step order by number")}
    found: dict[str, list[tuple[Value, ...]]] = {
        "object_lacks": [name for name in sorted(ours) if name not in theirs],
        "object_differs": [name for name in sorted(ours) if name in theirs and theirs[name] != ours[name]],
        "object_foreign": [name for name in sorted(theirs) if name not in ours],
        "step_lacks": [(number,) for number in range(1, migrations.LATEST + 1) if number not in steps],
    }
    return {fault: Answer(len(rows), tuple(rows[:MOST_NAMED])) for fault, rows in found.items() if rows}


def is_askable(book: sqlite3.Connection) -> bool:
    """Whether every table and view of ours stands as it was made, so that questions mean what they say."""
    theirs = _made(book)
    return all(theirs.get(name) == words for name, words in _as_shipped().items() if name[0] in {"table", "view"})


def integrity(book: sqlite3.Connection) -> dict[str, Answer]:
    """What SQLite finds wrong with pages, indexes and constraints, and what the seal beside the book says of its file.

    The words are SQLite's, without values.
    """
    faults = [line for (line,) in book.execute(f"pragma integrity_check({_MOST_FAULTS})") if line != "ok"]
    found = {"faulty_pages": Answer(len(faults), tuple((line.partition("\n")[0],) for line in faults[:MOST_NAMED]))}
    path = book.execute("select file from pragma_database_list where name = 'main'").fetchone()[0]
    state = judge(Path(path), book)
    if state in _SEALS:
        found[_SEALS[state]] = Answer(1, ())
    return found


@cache
def _as_shipped() -> _Made:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        migrations.run(memory, _NOBODYS)
        return _made(memory)


def _made(book: sqlite3.Connection) -> _Made:
    rows = book.execute("select type, name, coalesce(sql, '') from sqlite_schema order by type, name")
    return {(kind, name): sql for kind, name, sql in rows}
