"""What must hold of a workspace after anything at all: a sound book without loose ends, and whole files."""

import hashlib
from contextlib import closing
from pathlib import Path

from xkld.store import book, log
from xkld.store.migrations import FIRST_LOGGED, version_of
from xkld.store.seal import write_seal
from xkld.usecases.backup_folder import is_whole, kept_backups

HOT = bytes.fromhex("d9d505f920a163d7")
"""How a journal begins; the number of pages follows."""
_NEVER_THE_SAME = {"operation": {"at_utc", "reason"}, "change": {"salt", "digest"}, "chain": {"digest"}}
"""Columns that differ between two equal commands: the clock's, those that name files by it, those of chance."""
TEMPORARY = ".xkld-"


def is_hot(path: Path) -> bool:
    """Whether a writer's journal holds pages: killed now, it leaves them to the next one who opens the book."""
    journal = path.with_name(f"{path.name}-journal")
    try:
        head = journal.read_bytes()[: len(HOT) + 4]
    except FileNotFoundError:
        return False
    return head.startswith(HOT) and any(head[len(HOT) :])


def contents(path: Path) -> dict[str, str]:
    """A digest of what each table holds, whatever the schema; raises ``AssertionError`` when the book is not sound."""
    with closing(book.opened(path, "rw")) as connection:
        connection.execute("begin")
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        assert connection.execute("select * from current_operation").fetchall() == []
        if version_of(connection) >= FIRST_LOGGED:
            verified = log.verify(connection)
            assert (verified.broken, verified.unexplained) == (None, ()), verified
        named = connection.execute("select name from sqlite_schema where type = 'table' order by name").fetchall()
        return {table: _digest(connection, table) for (table,) in named if not table.startswith("sqlite_")}


def _digest(connection: book.Connection, table: str) -> str:
    named = [row[1] for row in connection.execute(f"pragma table_info('{table}')")]
    kept = [name for name in named if name not in _NEVER_THE_SAME.get(table, set())]
    rows = connection.execute(f"select {', '.join(kept)} from {table} order by 1, 2").fetchall()
    return f"{len(rows)}:{hashlib.sha256(repr(rows).encode()).hexdigest()}"


def files(home: Path) -> dict[str, str]:
    """Every finished file of the workspace but the book's own and its backups, by its path, as a digest."""
    return {
        str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(home.rglob("*"))
        if path.is_file() and not path.name.startswith((TEMPORARY, "xkld.db")) and path.parent.name != "backups"
    }


def half_backups(home: Path) -> list[str]:
    """Backups that are not what their manifest says; a book that was set aside and has none must be sound."""
    folder = home / "backups"
    listed = {one.path: is_whole(one) for one in kept_backups(folder)}
    for path in folder.glob("*.db"):
        if path not in listed:
            contents(path)
    return [path.name for path, whole in listed.items() if not whole]


def sweep_up(path: Path) -> None:
    """Parts of seals are taken away by whoever writes next; a command that finds its work done writes nothing."""
    with closing(book.opened(path, "rw")) as connection:
        write_seal(path, connection)


def unfinished(home: Path) -> list[Path]:
    """Temporary files that a killed command left."""
    return [path for name in (f"{TEMPORARY}*", "xkld.db.seal.*") for path in home.rglob(name) if path.is_file()]
