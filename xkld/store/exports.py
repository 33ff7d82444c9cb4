"""The register of exports: what left the book in files, and the chain's head that documents carry."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.exports import LeftFile
from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class Registered:
    """A line of the register: who made which file when, by which command; ``at`` is UTC in ISO."""

    number: int
    operation: int
    at: str
    person: str
    machine: str
    command: str
    file: str
    rows: int
    identity: str
    selection: str
    purpose: str | None
    digest: str


def register(writer: Writer, files: Iterable[LeftFile]) -> None:
    """Write files down, a line for each."""
    writer.connection.executemany(
        "insert into export (file, digest, selection, rows, identity, purpose, operation) values (?, ?, ?, ?, ?, ?, ?)",
        [
            (
                one.file,
                one.digest,
                one.about.selection,
                one.rows,
                one.about.identity,
                one.about.purpose,
                writer.operation,
            )
            for one in files
        ],
    )


def registered(book: sqlite3.Connection, limit: int) -> list[Registered]:
    """The latest lines of the register, at most ``limit``, the latest first."""
    rows = book.execute(
        """
        select e.id, e.operation, o.at_utc, o.person, o.machine, o.command, e.file, e.rows, e.identity, e.selection,
               e.purpose, e.digest
        from export e join operation o on o.id = e.operation
        order by e.id desc limit ?
        """,
        (limit,),
    )
    return [Registered(*row) for row in rows]


def count(book: sqlite3.Connection) -> int:
    """How many files the register has."""
    (number,) = book.execute("select count(*) from export").fetchone()
    return int(number)


def head_of_facts(book: sqlite3.Connection) -> str:
    """The link of the last operation that changed more than the register of exports; empty when there is none.

    Looking and exporting leave it as it is, so that the same figures carry the same head.
    """
    row = book.execute(
        """
        select digest from chain
        where operation = (select operation from change where table_name <> 'export' order by seq desc limit 1)
        """
    ).fetchone()
    return str(row[0]) if row else ""
