"""Findings of the checks that the office leaves as they are, row by row; loads no SQLModel."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.checks import Check
from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class Accepted:
    """A row (JSON) that a check finds and that is left as it is: why, since when (ISO), by which operation."""

    check: Check
    fault: str
    found: str
    because: str
    on: str
    operation: int


def every(book: sqlite3.Connection) -> list[Accepted]:
    """What was accepted, the oldest first."""
    rows = book.execute(
        """
        select a.check_name, a.fault, a.found, a.because, o.today, a.operation
        from accepted_finding a join operation o on o.id = a.operation order by a.id
        """
    )
    return [
        Accepted(Check(check), fault, found, because, on, operation)
        for check, fault, found, because, on, operation in rows
    ]


def without_accepted(book: sqlite3.Connection, check: Check, fault: str, question: str, bound: dict[str, str]) -> str:
    """A question without the rows that were accepted as they are now; the bound values gain what that needs."""
    key = {"check_name": str(check), "fault": fault}
    sql = "select 1 from accepted_finding where check_name = :check_name and fault = :fault"
    if book.execute(sql, key).fetchone() is None:
        return question
    bound |= key
    named, row = _with_names(book, question, bound)
    return f"""
        {named} select * from asked where {row} not in (
          select a.found from accepted_finding a where a.check_name = :check_name and a.fault = :fault)
    """


def rows_as_kept(book: sqlite3.Connection, question: str, bound: dict[str, str]) -> list[str]:
    """The rows that a question finds, each as it is kept: SQLite's own JSON, which is compared as text."""
    named, row = _with_names(book, question, bound)
    return [text for (text,) in book.execute(f"{named} select {row} from asked", bound)]


def _with_names(book: sqlite3.Connection, question: str, bound: dict[str, str]) -> tuple[str, str]:
    """A question as ``asked``, whose columns have names, and its row as JSON."""
    width = len(book.execute(f"select * from ({question}) limit 0", bound).description)
    columns = ", ".join(f"c{place}" for place in range(width))
    return f"with asked({columns}) as materialized ({question})", f"json_array({columns})"


def accept(writer: Writer, check: Check, fault: str, rows: Iterable[str], because: str) -> None:
    """Leave rows as they are, each until one of its values changes."""
    writer.connection.executemany(
        "insert into accepted_finding (check_name, fault, found, because, operation) values (?, ?, ?, ?, ?)",
        [(str(check), fault, row, because, writer.operation) for row in rows],
    )


def count(book: sqlite3.Connection) -> int:
    """How many rows are left as they are."""
    (number,) = book.execute("select count(*) from accepted_finding").fetchone()
    return int(number)
