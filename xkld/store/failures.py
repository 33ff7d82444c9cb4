"""SQLite's expected failures, told in our own words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xkld.domain.errors import XkldError
from xkld.domain.errors.book import book_busy, book_damaged, cannot_read, cannot_write, disk_full
from xkld.store.lent import was_stopped

_BY_CODE = {
    sqlite3.SQLITE_BUSY: book_busy,
    sqlite3.SQLITE_LOCKED: book_busy,
    sqlite3.SQLITE_FULL: disk_full,
    sqlite3.SQLITE_READONLY: cannot_write,
    sqlite3.SQLITE_PERM: cannot_write,
    sqlite3.SQLITE_IOERR: cannot_write,
    sqlite3.SQLITE_CANTOPEN: cannot_read,
    sqlite3.SQLITE_CORRUPT: book_damaged,
    sqlite3.SQLITE_NOTADB: book_damaged,
}


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn SQLite's expected failures into our own; an unexpected one keeps its traceback, and a Ctrl-C stays one."""
    try:
        yield
    except sqlite3.Error as error:
        if was_stopped(error):
            raise KeyboardInterrupt from error
        known = _known(path, error)
        if known is None:
            raise
        raise known from error


def _known(path: Path, error: sqlite3.Error) -> XkldError | None:
    code = getattr(error, "sqlite_errorcode", None)
    make = None if code is None else _BY_CODE.get(code & 0xFF)
    return None if make is None else make(str(path))
