"""The chain of operations: each link is a SHA-256 over the link before, the operation and the digests of its changes.

Whoever alters a row of the log, or takes one away, breaks the link over it; whoever writes the whole chain anew ends
with another head than the one that documents, sent reports and backups carry.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any, NamedTuple

START = ""
_TEXTS = ("at_utc", "today", "person", "machine", "command", "program", "reason")
# Cast, so that a value whose very type a disk has changed is a difference like any other and no error.
_OPERATION = f"o.id, {', '.join(f'cast(o.{name} as text)' for name in _TEXTS)}"


class Change(NamedTuple):
    """A row of the log as it stands, its texts as bytes; a blanked one has its digest and neither salt nor texts."""

    seq: int
    operation: int
    table: bytes
    key: bytes
    old: bytes | None
    new: bytes | None
    salt: bytes | None
    digest: bytes | None


class Link(NamedTuple):
    """An operation's place in the chain: its fields, the last change it covers, its digest (None: not linked yet)."""

    operation: int
    fields: tuple[Any, ...]
    last_change: int | None
    digest: str | None


def head(book: sqlite3.Connection) -> str:
    """The digest of the last link, empty when there is none."""
    row = book.execute("select digest from chain order by operation desc limit 1").fetchone()
    return str(row[0]) if row else START


def operations_after(book: sqlite3.Connection, operation: int, at: str) -> int:
    """How many operations followed one that was written at a moment (UTC); in a book without it, after the moment."""
    known = book.execute("select 1 from operation where id = ? and at_utc = ?", (operation, at)).fetchone()
    asked = ("id > ?", operation) if known else ("at_utc > ?", at)
    return int(book.execute(f"select count(*) from operation where {asked[0]}", asked[1:]).fetchone()[0])


def add_links(book: sqlite3.Connection) -> None:
    """Link the operations that are not in the chain yet, in order, inside the caller's transaction."""
    operation, last, digest = book.execute(
        "select operation, last_change, digest from chain union all select 0, 0, ? order by operation desc limit 1",
        (START,),
    ).fetchone()
    for one in links(book, after=operation):
        (end,) = book.execute(
            "select coalesce(max(seq), ?) from change where operation = ? and seq > ?", (last, one.operation, last)
        ).fetchone()
        digest, last = link_digest(digest, one.fields, changes(book, after=last, last=end)), end
        book.execute(
            "insert into chain (operation, last_change, digest) values (?, ?, ?)", (one.operation, last, digest)
        )


def has_unlinked_changes(book: sqlite3.Connection) -> bool:
    """Whether the log holds a change that is not in the chain yet."""
    last = "select coalesce(max(last_change), 0) from chain"
    return bool(book.execute(f"select exists (select 1 from change where seq > ({last}))").fetchone()[0])


def links(book: sqlite3.Connection, *, after: int = 0) -> list[Link]:
    """The operations after one, in order, with their links."""
    rows = book.execute(
        f"select {_OPERATION}, cast(c.last_change as integer), cast(c.digest as text)"
        " from operation o left join chain c on c.operation = o.id"
        " where o.id > ? order by o.id",
        (after,),
    ).fetchall()
    return [Link(row[0], row[:-2], row[-2], row[-1]) for row in rows]


def changes(book: sqlite3.Connection, *, after: int = 0, last: int | None = None) -> Iterator[Change]:
    """The log after a place in it, to the last one asked for, in order.

    Texts come as bytes, so that a damaged one is a difference like any other and no error.
    """
    rows = book.execute(
        """
        select seq, operation, cast(table_name as blob), cast(row_key as blob), cast(old_row as blob),
               cast(new_row as blob), cast(salt as blob), cast(digest as blob)
        from change where seq > ? and (? is null or seq <= ?) order by seq
        """,
        (after, last, last),
    )
    return map(Change._make, rows)


def link_digest(before: str, fields: Iterable[Any], covered: Iterable[Change]) -> str:
    """The digest of a link in hexadecimal digits."""
    whole = sha256(before.encode() + json.dumps(list(fields)).encode())
    for one in covered:
        numbers = f"\n{one.seq} {one.operation} ".encode()
        whole.update(numbers + own_digest(one) + b" " + framed(one.table) + framed(one.key))
    return whole.hexdigest()


def own_digest(change: Change) -> bytes:
    """SHA-256 over the salt and both texts of a change, or the one that was kept when these were blanked."""
    if change.digest is not None:
        return change.digest
    return sha256(framed(change.salt) + framed(change.old) + framed(change.new)).digest()


def framed(part: bytes | None) -> bytes:
    """A part with its length before it, so that no two lists of parts read the same."""
    return b"-" if part is None else b"%d:%b" % (len(part), part)
