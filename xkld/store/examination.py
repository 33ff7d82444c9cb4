"""A book looked into without changing a byte of it, whatever its state; and this machine's SQLite put to the test."""

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from urllib.parse import quote

from xkld.domain.health import Inside, LastOperation, Obstacle
from xkld.store.header import read_header

_WAIT_SECONDS = 5
_OBSTACLES = {
    sqlite3.SQLITE_BUSY: Obstacle.BUSY,
    sqlite3.SQLITE_LOCKED: Obstacle.BUSY,
    sqlite3.SQLITE_READONLY: Obstacle.HOT_JOURNAL,  # a reader may not roll back what an interrupted writer left
    sqlite3.SQLITE_CANTOPEN: Obstacle.REFUSED,
    sqlite3.SQLITE_PERM: Obstacle.REFUSED,
    sqlite3.SQLITE_IOERR: Obstacle.REFUSED,
    sqlite3.SQLITE_AUTH: Obstacle.REFUSED,
}
_TEST = """
    create table event (placement integer not null, stage text not null, on_date text not null, note text);
    create index event_stage on event (placement, stage, on_date);
    insert into event values (1, 'b', '2025-08-01', null), (2, 'b', '2025-08-01', null), (3, 'b', '2025-08-01', null);
    analyze;
    update sqlite_stat1 set stat = '4000 4 2 1' where idx is not null;
    analyze sqlite_schema;
"""
# None of the three is before June, so all three are without one; SQLite 3.40.1 passes over the day and says 0.
_QUESTION = """
    select count(*) from event e where not exists (
      select 1 from event x
      where x.placement = e.placement and x.stage in ('a', 'b') and x.on_date <= '2025-06-01' and x.note is null)
"""


def sqlite_version() -> tuple[int, int, int]:
    """The version of the SQLite that this Python uses."""
    major, minor, patch = sqlite3.sqlite_version_info[:3]
    return major, minor, patch


def analyze_is_right() -> bool:
    """Whether SQLite still answers rightly once ``ANALYZE`` has told it that a table is large.

    Three rows in memory: no book is touched.
    """
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.executescript(_TEST)
        return bool(memory.execute(_QUESTION).fetchone() == (3,))


def examine(path: Path) -> Inside | Obstacle:
    """What a book holds, by a connection that cannot write, or what stands in the way."""
    wal = read_header(path).wal
    beside = path.with_name(f"{path.name}-wal")
    if wal and beside.exists() and beside.stat().st_size:
        return Obstacle.OPEN_ELSEWHERE
    # In WAL mode even a reader makes files beside the book; at rest nothing is missed without them.
    uri = f"file:{quote(str(path.absolute()))}?{'immutable=1' if wal else 'mode=ro'}"
    try:
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_WAIT_SECONDS)) as book:
            book.execute("begin")
            return _inside(book)
    except sqlite3.Error as error:
        return _OBSTACLES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, Obstacle.DAMAGED)


def _inside(book: sqlite3.Connection) -> Inside:
    faults = [line for (line,) in book.execute("pragma quick_check(100)") if line != "ok"]
    tables = book.execute("select name, strict from pragma_table_list where schema = 'main' and type = 'table'")
    known = {str(name): bool(strict) for name, strict in tables}
    return Inside(
        page_faults=len(faults),
        loose_rows=len(book.execute("pragma foreign_key_check").fetchall()),
        lax_tables=tuple(sorted(name for name, strict in known.items() if not strict and not _own(name))),
        analyzed=any(name.startswith("sqlite_stat") for name in known),
        last=_last(book),
    )


def _own(table: str) -> bool:
    return table.startswith("sqlite_")


def _last(book: sqlite3.Connection) -> LastOperation | None:
    """The last command that wrote; None when the book has none, or has lost the table."""
    try:
        row = book.execute("select at_utc, today, command, program from operation order by id desc limit 1").fetchone()
        return LastOperation(datetime.fromisoformat(row[0]), date.fromisoformat(row[1]), row[2], row[3])
    except (sqlite3.OperationalError, TypeError, ValueError):
        return None
