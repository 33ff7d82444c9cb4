"""A book put in the place of another: at any moment the one or the other stands there, whole, and none is lost.

The new one takes the name of the old one in a single step, after the old one was kept under a second name. A journal
of the old book must never meet the new file, since SQLite would play it back into it: a sound book is first let roll
back what was cut off, and keeps its lock until it is replaced; beside a damaged one journals are kept, then removed.
"""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO, Protocol

from xkld.domain.backup import Stand
from xkld.domain.errors.backups import book_holds_on
from xkld.domain.errors.book import cannot_read
from xkld.domain.operation import Operation
from xkld.domain.restoring import Present, Written
from xkld.store import migrations
from xkld.store.book import Connection, opened, take_the_lock, transaction, writing
from xkld.store.failures import translated
from xkld.store.seal import seal_path

_JOURNALS = ("-journal", "-wal", "-shm")
_UNREADABLE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})


class Disk(Protocol):
    """What renames a finished file, and lets the names in a folder reach the disk."""

    def put_in_place(self, beside: Path, path: Path, /) -> None:
        """Give a finished file its name, over whatever had it."""

    def keep_names(self, folder: Path, /) -> None:
        """Wait until a folder's names are on the disk."""


@contextmanager
def _translated_but_damage(path: Path) -> Iterator[None]:
    """Busy, full and forbidden in our own words; what cannot be read as a book stays SQLite's own error."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _UNREADABLE:
            raise
        with translated(path):
            raise


def present_book(path: Path, backup: Stand) -> Present | None:
    """What stands where a backup is to be put; None when nothing does.

    Raises ``BookBusy`` or ``CannotWrite`` when it cannot be looked at now.
    """
    if not path.exists():
        return None
    try:
        with _translated_but_damage(path), closing(opened(path, "rw")) as book:
            book.execute("begin")
            return _present(book, backup)
    except sqlite3.DatabaseError:
        return Present(readable=False)


def sign(path: Path, operation: Operation) -> None:
    """Record an operation, and nothing else, in a book of whatever schema that no one else uses."""
    if version_of(path) == migrations.LATEST:
        with writing(path, operation, even_empty=True):
            pass
        return
    with translated(path), closing(opened(path, "rw")) as book, transaction(book):
        migrations.record(book, operation)


def version_of(path: Path) -> int:
    """The schema of a book."""
    with translated(path), closing(opened(path, "rw")) as book:
        return migrations.version_of(book)


def replace_book(finished: Path, path: Path, aside: Path, disk: Disk) -> None:
    """Give a finished book the name of the present one, which is kept as ``aside``.

    Raises ``BookBusy`` while others use the present book, ``CannotWrite`` when it cannot be kept.
    """
    try:
        # Opened before and closed after the connection: to close a file lets go of every lock that we have on it.
        with _bytes_of(path) as source, _translated_but_damage(path), closing(opened(path, "rw")) as old:
            old.execute("select count(*) from sqlite_schema").fetchone()  # rolls back what was cut off
            old.execute("pragma journal_mode = delete")  # refused as busy while another has it open in WAL mode
            take_the_lock(old, "exclusive")
            _keep(path, aside, source)
            disk.keep_names(aside.parent)
            seal_path(path).unlink(missing_ok=True)  # it speaks of the old one
            if os.name == "nt":  # Windows does not rename over an open file
                old.close()
                source.close()
            disk.put_in_place(finished, path)
    except sqlite3.DatabaseError:
        with _bytes_of(path) as source:
            _keep(path, aside, source)
        place_book(finished, path, aside, disk)


def place_book(finished: Path, path: Path, aside: Path, disk: Disk) -> None:
    """Give a finished book its name where none can be opened; journals that lie there are kept beside ``aside``."""
    _set_journals_aside(path, aside)
    disk.keep_names(aside.parent)
    seal_path(path).unlink(missing_ok=True)
    disk.put_in_place(finished, path)


def _bytes_of(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise cannot_read(str(path)) from error


def _keep(path: Path, aside: Path, source: BinaryIO) -> None:
    """Give the present file a second name; where the disk knows no second names, copy its bytes."""
    try:
        os.link(path, aside)
        return
    except OSError:
        aside.unlink(missing_ok=True)
    try:
        with aside.open("wb") as copy:
            aside.chmod(0o600)
            shutil.copyfileobj(source, copy, 1 << 20)
            copy.flush()
            os.fsync(copy.fileno())
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise book_holds_on(str(path)) from error


def _set_journals_aside(path: Path, aside: Path) -> None:
    for suffix in _JOURNALS:
        journal = path.with_name(f"{path.name}{suffix}")
        if journal.exists():
            kept = aside.with_name(f"{aside.name}{suffix}")
            try:
                shutil.copyfile(journal, kept)
                kept.chmod(0o600)
                journal.unlink()
            except OSError as error:
                raise book_holds_on(str(path)) from error


def _present(book: Connection, backup: Stand) -> Present:
    (operations,) = book.execute("select count(*) from operation").fetchone()
    shared = book.execute(
        "select count(*) from operation where id = ? and at_utc = ?", (backup.operation, backup.operation_at)
    ).fetchone() == (1,)
    if shared and backup.head and migrations.version_of(book) >= migrations.FIRST_LOGGED:
        link = book.execute("select digest from chain where operation = ?", (backup.operation,)).fetchone()
        shared = link == (backup.head,)
    rows = book.execute(
        "select id, today, command from operation where id > ? or not ? order by id desc", (backup.operation, shared)
    ).fetchall()
    lost = tuple(Written(number, date.fromisoformat(today), command) for number, today, command in rows)
    return Present(readable=True, operations=operations, continues=shared, lost=lost)
