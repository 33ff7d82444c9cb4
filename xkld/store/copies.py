"""A book copied while others may write in it: one state of it, whole, and proved equal before anybody relies on it."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from xkld.domain.backup import Stand
from xkld.domain.errors.backups import backup_differs, no_room_for_backup
from xkld.domain.errors.book import book_damaged, cannot_write
from xkld.domain.totals import Totals, differing
from xkld.store import chain
from xkld.store.book import opened, refuse_strangers
from xkld.store.failures import translated
from xkld.store.header import read_header
from xkld.store.migrations import FIRST_LOGGED
from xkld.store.totals import totals

_FULL = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR})
_ROOM_BESIDE = 1_000_000  # bytes for the manifest and the folder itself


@dataclass(frozen=True, slots=True)
class Proof:
    """What was found in a book's file that nobody writes in: where it stands, its totals, its loose rows."""

    stand: Stand
    totals: Totals
    loose_rows: int


def copy_book(source: Path, target: Path) -> Proof:
    """Copy one state of a book, of whatever schema, into an empty file, and prove the copy equal to that state.

    Raises ``CannotWrite`` when there is no room for it, ``BookDamaged`` when the book is not sound, so that neither
    would the copy be.
    """
    refuse_strangers(source)
    counter = read_header(source).change_counter  # before the connection: to close the file would let go of its locks
    needed = source.stat().st_size + _ROOM_BESIDE
    if shutil.disk_usage(target.parent).free < needed:
        raise no_room_for_backup(str(target.parent), needed)
    with translated(source), closing(opened(source, "rw")) as book:
        book.execute("begin")
        _refuse_without_tables(book, source)
        expected = totals(book)
        stand = _stand(book, counter)
        with _room_for(target, needed), closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.executescript("pragma journal_mode = off; pragma synchronous = off")
            book.backup(copy)
    with _room_for(target, needed):
        _settle(target)
    found = prove(target, called=source)
    if differing(expected, found.totals) or (found.stand.operation, found.stand.head) != (stand.operation, stand.head):
        raise backup_differs(str(source))
    return Proof(stand, found.totals, found.loose_rows)


def prove(path: Path, called: Path | None = None) -> Proof:
    """Open a file at rest and look at every page and every row of it, without changing a byte.

    Raises ``NoBook`` when it is no book of ours, ``BookDamaged`` when SQLite finds a fault in it; the error names the
    file ``called``.
    """
    named = called or path
    refuse_strangers(path)
    counter = read_header(path).change_counter
    with translated(named), closing(_at_rest(path)) as book:
        if book.execute("pragma integrity_check(1)").fetchall() != [("ok",)]:
            raise book_damaged(str(named))
        _refuse_without_tables(book, named)
        loose = len(book.execute("pragma foreign_key_check").fetchall())
        return Proof(_stand(book, counter), totals(book), loose)


def stand_of(path: Path) -> Stand:
    """Where a book stands now.

    Raises ``NoBook``, ``BookDamaged``, ``BookBusy`` or ``CannotWrite`` when it cannot be looked into.
    """
    refuse_strangers(path)
    counter = read_header(path).change_counter
    with translated(path), closing(opened(path, "rw" if os.access(path, os.W_OK) else "ro")) as book:
        book.execute("begin")
        _refuse_without_tables(book, path)
        return _stand(book, counter)


def _at_rest(path: Path) -> sqlite3.Connection:
    """A connection to a file that nobody writes in: no lock is taken and no file is made beside it."""
    uri = f"file:{quote(str(path.absolute()))}?immutable=1"
    return sqlite3.connect(uri, uri=True, isolation_level=None)


def _refuse_without_tables(book: sqlite3.Connection, path: Path) -> None:
    """A file that bears our mark without our tables was made or cut down by another program."""
    query = "select count(*) from sqlite_schema where type = 'table' and name in ('operation', 'migration_step')"
    if book.execute(query).fetchone() != (2,):
        raise book_damaged(str(path))


def _stand(book: sqlite3.Connection, counter: int) -> Stand:
    (version,) = book.execute("pragma user_version").fetchone()
    (pages,) = book.execute("pragma page_count").fetchone()
    operation, at = book.execute(
        "select id, at_utc from operation union all select 0, '' order by id desc limit 1"
    ).fetchone()
    head = chain.head(book) if version >= FIRST_LOGGED else ""
    return Stand(int(version), operation, at, head, counter, int(pages))


def _settle(target: Path) -> None:
    """Let the copy rest as one file, also when another program had put the book into WAL mode, and reach the disk."""
    if read_header(target).wal:
        with closing(sqlite3.connect(target, isolation_level=None)) as copy:
            copy.execute("pragma journal_mode = delete")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _room_for(target: Path, needed: int) -> Iterator[None]:
    """Name the disk on which the copy had no room, with how much it takes, or the folder that did not take it."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _FULL:
            raise no_room_for_backup(str(target.parent), needed) from error
        raise cannot_write(str(target.parent)) from error
