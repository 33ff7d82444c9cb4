"""The log of changes held against the book: which rows it does not explain; and what is forgotten in it."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from xkld.domain.chain_fault import ChainFault, Fault
from xkld.store import chain
from xkld.store.chain import Change, Link
from xkld.store.logged import LoggedTable, logged_tables

_MODULUS = 1 << 128


@dataclass(frozen=True, slots=True)
class Verified:
    """What a walk through the log found: its size, its head, the first break, the tables that it does not explain."""

    operations: int
    changes: int
    head: str
    broken: ChainFault | None
    unexplained: tuple[LoggedTable, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """A row of which the log says something else: what the log says and what the book holds, None for nothing."""

    table: str
    key: str
    logged: str | None
    held: str | None


def verify(book: sqlite3.Connection) -> Verified:
    """Walk through the chain once, and hold every table against the sum of its changes.

    Memory does not grow with the log: for each table one number is kept, to which every row that a change made adds
    and from which every row that a change took away subtracts; the rows of the book must add up to the same.
    """
    walk = _Walk()
    operations = chain.links(book)
    broken = _first(walk.through(operations, chain.changes(book)), _beyond(book, operations))
    tables = logged_tables(book)
    unexplained = tuple(table for table in tables if _sum_of_rows(book, table) != walk.sums[table.name.encode()])
    return Verified(len(operations), walk.changes, chain.head(book), broken, unexplained)


def differences(book: sqlite3.Connection, table: LoggedTable) -> Iterator[Difference]:
    """The rows of a table that are not as the log left them."""
    logged = {key: row for key, row in _last_logged(book, table) if row is not None}
    for key, row in book.execute(f'select {table.key()}, {table.row()} from "{table.name}" order by 1'):
        if (said := logged.pop(key, None)) != row:
            yield Difference(table.name, key, said, row)
    for key, said in logged.items():
        yield Difference(table.name, key, said, None)


def catch_up(book: sqlite3.Connection, operation: int) -> None:
    """Log under an operation what was written while there were no triggers: a whole older book, or a step's work."""
    sums = _Walk()
    sums.through(chain.links(book), chain.changes(book))
    for table in logged_tables(book):
        if _sum_of_rows(book, table) != sums.sums[table.name.encode()]:
            book.executemany(
                "insert into change (operation, table_name, row_key, old_row, new_row, salt)"
                " values (?, ?, ?, ?, ?, randomblob(16))",
                [(operation, one.table, one.key, one.logged, one.held) for one in differences(book, table)],
            )


def forget(book: sqlite3.Connection, operation: int, rows: Iterable[tuple[str, tuple[int | str, ...]]]) -> None:
    """Blank what the log ever held of rows, each ``(table, key)``, and log anew what they hold now.

    The digests of what was blanked stay, so that the chain still verifies.
    """
    tables = {table.name: table for table in logged_tables(book)}
    for name, key in rows:
        written = json.dumps(key, ensure_ascii=False, separators=(",", ":"))
        held = [one for one in _changes_of_row(book, name, written) if one.digest is None]
        book.executemany(
            "update change set old_row = null, new_row = null, salt = null, digest = ? where seq = ?",
            [(chain.own_digest(one), one.seq) for one in held],
        )
        table = tables[name]
        book.execute(
            "insert into change (operation, table_name, row_key, new_row, salt)"
            f' select ?, ?, ?, {table.row()}, randomblob(16) from "{name}" where {table.key()} = ?',
            (operation, name, written, written),
        )


class _Walk:
    """A walk through the log: the sums of the tables, and which changes were blanked by whom."""

    def __init__(self) -> None:
        self.sums: dict[bytes, int] = defaultdict(int)
        self.changes = 0
        self._blanked: dict[int, int] = {}
        self._said_blanked: set[bytes] = set()

    def through(self, operations: list[Link], log: Iterator[Change]) -> ChainFault | None:
        """The first break, once all of it was walked through."""
        broken: ChainFault | None = None
        digest, last = chain.START, 0
        for number, one in enumerate(operations, start=1):
            end = last if one.last_change is None else one.last_change
            covered = self._covered(log, last, end)
            found = chain.link_digest(digest, one.fields, covered)
            if broken is None:
                broken = _fault(number, one, found)
            digest, last = one.digest or found, end
        for left in log:
            self._add(left)
            broken = broken or ChainFault(left.operation, Fault.UNLINKED)
        return broken or self._wrongly_blanked()

    def _covered(self, log: Iterator[Change], last: int, end: int) -> Iterator[Change]:
        for _ in range(end - last):
            change = next(log, None)
            if change is None:
                return
            self._add(change)
            yield change

    def _add(self, change: Change) -> None:
        self.changes += 1
        if change.digest is not None:
            self._blanked[change.seq] = change.operation
        elif change.table == b"change":
            self._said_blanked.add(change.key)
        else:
            self.sums[change.table] = (self.sums[change.table] + _worth(change.new) - _worth(change.old)) % _MODULUS

    def _wrongly_blanked(self) -> ChainFault | None:
        for seq, operation in self._blanked.items():
            if b"[%d]" % seq not in self._said_blanked:
                return ChainFault(operation, Fault.BLANKED)
        return None


def _fault(number: int, link: Link, found: str) -> ChainFault | None:
    if link.operation != number:
        return ChainFault(number, Fault.MISSING)
    if link.digest is None:
        return ChainFault(number, Fault.UNLINKED)
    return None if link.digest == found else ChainFault(number, Fault.ALTERED)


def _first(*faults: ChainFault | None) -> ChainFault | None:
    """The fault of the earliest operation; that it is gone says more than what is left of it."""
    found = [fault for fault in faults if fault is not None]
    return min(found, key=lambda one: (one.operation, one.fault is not Fault.MISSING), default=None)


def _beyond(book: sqlite3.Connection, operations: list[Link]) -> ChainFault | None:
    """A link after the last operation: that operation was taken away."""
    (last,) = book.execute("select max(operation) from chain").fetchone()
    return ChainFault(last, Fault.MISSING) if last is not None and last > len(operations) else None


def _sum_of_rows(book: sqlite3.Connection, table: LoggedTable) -> int:
    rows = book.execute(f'select cast({table.row()} as blob) from "{table.name}"')
    return sum(_worth(row) for (row,) in rows) % _MODULUS


def _worth(row: bytes | None) -> int:
    return 0 if row is None else int.from_bytes(sha256(row).digest()[:16], "big")


def _last_logged(book: sqlite3.Connection, table: LoggedTable) -> Iterator[tuple[str, str | None]]:
    """The last state of each row that was ever logged; a blanked state says nothing of its row."""
    yield from book.execute(
        "select row_key, new_row from change where seq in"
        " (select max(seq) from change where table_name = ? group by row_key) order by row_key",
        (table.name,),
    )


def _changes_of_row(book: sqlite3.Connection, table: str, key: str) -> list[Change]:
    seqs = book.execute("select seq from change where table_name = ? and row_key = ?", (table, key)).fetchall()
    return [one for (seq,) in seqs for one in chain.changes(book, after=seq - 1, last=seq)]
