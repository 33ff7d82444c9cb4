"""The book: one SQLite file, one connection, two ways in - ``reading`` and ``writing``."""

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from xkld.domain.errors.book import (
    book_damaged,
    book_is_newer,
    book_is_older,
    cannot_read,
    log_is_silent,
    no_book,
    not_our_book,
    upgrade_would_lose,
)
from xkld.domain.operation import Operation
from xkld.domain.written import WRITTEN
from xkld.store import chain, migrations
from xkld.store.failures import translated
from xkld.store.header import read_header
from xkld.store.logged import log_is_whole
from xkld.store.seal import write_seal

WAIT_SECONDS = 30
STEP_MILLISECONDS = 200
_PRAGMAS = """
    pragma foreign_keys = on;
    pragma synchronous = extra;
    pragma trusted_schema = off;
    pragma recursive_triggers = on;
    pragma secure_delete = on;
"""


class Connection(sqlite3.Connection):
    """A connection whose transactions only this module begins and ends, also when SQLModel speaks through it."""

    def commit(self) -> None:
        """Leave the transaction open: ``writing`` commits."""

    def rollback(self) -> None:
        """Leave the transaction open: ``writing`` rolls back."""


class RollBack(Exception):
    """Raised at the end of work that is to leave nothing: a dry run, or one that found nothing to write."""


@dataclass(frozen=True, slots=True)
class Writer:
    """An open transaction: the connection and the operation under which everything is written."""

    connection: Connection
    operation: int


def upgrade(path: Path, operation: Operation) -> bool:
    """Take a book through the steps that it lacks; whether it lacked any.

    Raises ``BookIsNewer`` when the book was written by a later version, ``BookDamaged`` when a row or a đồng would be
    lost; then the book stays as it is.
    """
    refuse_strangers(path)
    with translated(path), closing(opened(path, "rw")) as connection:
        version = migrations.version_of(connection)
        if version > migrations.LATEST:
            raise book_is_newer(str(path), version, migrations.LATEST)
        if version == migrations.LATEST:
            return False
        connection.execute("pragma foreign_keys = off")
        with transaction(connection):
            before = migrations.held(connection)
            migrations.run(connection, operation)
            if damaged := migrations.losses(connection, before):
                raise upgrade_would_lose(str(path), damaged)
        write_seal(path, connection)
        return True


@contextmanager
def reading(path: Path) -> Iterator[Connection]:
    """A connection that sees one state of the book and cannot change it."""
    refuse_strangers(path)
    # With mode=ro a hot journal could not be rolled back; only a file that cannot be written is opened so.
    mode = "rw" if os.access(path, os.W_OK) else "ro"
    with translated(path), closing(opened(path, mode)) as connection:
        _refuse_other_schema(path, connection)
        connection.execute("pragma query_only = on")
        connection.execute("begin")
        yield connection
        connection.execute("rollback")


@contextmanager
def writing(path: Path, operation: Operation, *, dry_run: bool = False, even_empty: bool = False) -> Iterator[Writer]:
    """The only way to write: one transaction under one recorded operation, all or nothing.

    A dry run does the same work and rolls it back; so is an operation that changed no row, unless it is a record by
    itself (``even_empty``). Raises ``BookBusy`` when another writer does not finish in time.
    """
    refuse_strangers(path)
    with translated(path), closing(opened(path, "rw")) as connection:
        _refuse_other_schema(path, connection)
        _let_triggers_write_json(connection)
        try:
            with transaction(connection):
                writer = Writer(connection, record(connection, operation))
                connection.execute("insert into current_operation (one, operation) values (1, ?)", (writer.operation,))
                before = connection.total_changes
                yield writer
                if not (even_empty or chain.has_unlinked_changes(connection)):
                    _refuse_silent_log(connection, before)
                    raise RollBack
                connection.execute("delete from current_operation")
                chain.add_links(connection)
                if dry_run:
                    raise RollBack
        except RollBack:
            return
        write_seal(path, connection)


def _refuse_silent_log(connection: Connection, before: int) -> None:
    """Raise ``BookDamaged`` when rows changed and the triggers that log it are gone: it would be taken for nothing."""
    if connection.total_changes > before and not log_is_whole(connection):
        raise log_is_silent()


def record(connection: Connection, operation: Operation) -> int:
    """Write the operation's row and return its number."""
    return migrations.record(connection, operation)


def opened(path: Path, mode: str) -> Connection:
    """A connection with our pragmas, outside any transaction: for this layer alone."""
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=WAIT_SECONDS, factory=Connection)
    try:
        connection.executescript(_PRAGMAS)
    except (UnicodeDecodeError, sqlite3.OperationalError) as error:
        connection.close()
        # A disk broke a letter in the words of the schema, or the number of the format; all else has its own words.
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise
        raise book_damaged(str(path)) from error
    return connection


def _let_triggers_write_json(connection: Connection) -> None:
    """SQLite 3.40 does not know its JSON functions to be harmless, so the log's triggers need a trusted schema.

    Readers keep it off. No function of ours is registered, and no extension can be loaded, on any connection here.
    """
    connection.execute("pragma trusted_schema = on")


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """One transaction that writes, whole or not at all: for this layer alone."""
    take_the_lock(connection)
    try:
        yield
        _commit(connection)
    except BaseException:
        if connection.in_transaction:
            connection.execute("rollback")
        raise


def _commit(connection: Connection) -> None:
    WRITTEN.times += 1
    try:
        connection.execute("commit")
    except BaseException as error:
        # Stopped before it, a reader does not finish, or the disk is full, when SQLite has rolled back by itself.
        if connection.in_transaction or isinstance(error, sqlite3.Error):
            WRITTEN.times -= 1
        raise


def take_the_lock(connection: Connection, kind: str = "immediate") -> None:
    """Begin to write, waiting for another writer in short steps: SQLite's own wait is deaf to Ctrl-C.

    ``exclusive`` keeps readers out as well.
    """
    until = time.monotonic() + WAIT_SECONDS
    connection.execute(f"pragma busy_timeout = {STEP_MILLISECONDS}")
    while True:
        try:
            connection.execute(f"begin {kind}")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                raise
        else:
            break
    # The commit waits for readers to finish.
    connection.execute(f"pragma busy_timeout = {int(WAIT_SECONDS * 1000)}")


def refuse_strangers(path: Path) -> None:
    """Raise ``NoBook`` or ``CannotWrite`` unless a file says in its head that it is a book of ours."""
    try:
        head = read_header(path)
    except FileNotFoundError:
        raise no_book(str(path)) from None
    except OSError as error:
        raise cannot_read(str(path)) from error
    if not head.is_ours:
        raise not_our_book(str(path))


def _refuse_other_schema(path: Path, connection: Connection) -> None:
    version = migrations.version_of(connection)
    if version > migrations.LATEST:
        raise book_is_newer(str(path), version, migrations.LATEST)
    if version < migrations.LATEST:
        raise book_is_older(str(path), version, migrations.LATEST)
    tables = "select count(*) from sqlite_schema where type = 'table' and name in ('operation', 'migration_step')"
    if connection.execute(tables).fetchone() != (2,):  # made or cut down by another program
        raise book_damaged(str(path))
