"""Loans in the book: what somebody wants, the steps of the file, what was paid out and back. Loads no SQLModel."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from xkld.domain.loans import Event, Figures, Step
from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class LoanRow:
    """A loan with its person: days in ISO, đồng; ``stage`` is what the latest step made of it."""

    number: int
    worker: int
    name: str
    birth_year: int
    place: int
    unit: str
    placement: int
    programme: str
    group: str | None
    bank_number: str | None
    wanted: int
    needed_on: str
    filed_on: str | None
    due_on: str | None
    last_on: str | None
    stage: str
    approved: int | None
    disbursed: int
    repaid: int
    outstanding: int


@dataclass(frozen=True, slots=True)
class LoanStep:
    """A step as it is kept, its day in ISO."""

    step: str
    on: str
    amount: int | None
    note: str | None


@dataclass(frozen=True, slots=True)
class LentSince:
    """What was paid out and back in some days, in đồng, and to how many persons it was paid out."""

    disbursed: int
    repaid: int
    people: int


_LOANS = """
    select v.loan, v.worker, w.name, w.birth_year, v.unit, n.name, v.placement, v.programme, v.group_code,
           v.bank_number, v.wanted, v.needed_on, v.filed_on, v.due_on, v.last_on, v.stage, v.approved, v.disbursed,
           v.repaid, v.outstanding
    from v_loan_file v
    join worker w on w.id = v.worker
    join unit n on n.id = v.unit
"""


def loan(book: sqlite3.Connection, number: int) -> LoanRow | None:
    """One loan."""
    row = book.execute(f"{_LOANS} where v.loan = ?", (number,)).fetchone()
    return LoanRow(*row) if row else None


def loans(book: sqlite3.Connection) -> list[LoanRow]:
    """Every loan, by number."""
    return [LoanRow(*row) for row in book.execute(f"{_LOANS} order by v.loan")]


def loans_of(book: sqlite3.Connection, placement: int) -> list[LoanRow]:
    """The loans of a going, by number."""
    return [LoanRow(*row) for row in book.execute(f"{_LOANS} where v.placement = ? order by v.loan", (placement,))]


def numbered(book: sqlite3.Connection, bank_number: str) -> int | None:
    """The loan to which the bank gave a number."""
    row = book.execute("select id from loan where bank_number = ?", (bank_number,)).fetchone()
    return int(row[0]) if row else None


def steps(book: sqlite3.Connection, number: int) -> list[LoanStep]:
    """The steps of a loan in their order."""
    rows = book.execute(
        "select step, on_date, amount, note from loan_event where loan = ?"
        " order by on_date, step = 'closed', step = 'repaid', step = 'disbursed', rowid",
        (number,),
    )
    return [LoanStep(*row) for row in rows]


def events(book: sqlite3.Connection, number: int) -> tuple[Event, ...]:
    """The same as values."""
    return tuple(Event(Step(one.step), date.fromisoformat(one.on), one.amount) for one in steps(book, number))


def figures_to(book: sqlite3.Connection, day: date) -> dict[int, Figures]:
    """What was paid out and back of every loan up to a day, that day included; a loan without money is not there."""
    rows = book.execute(
        """
        select loan, sum(iif(step = 'disbursed', amount, 0)), sum(iif(step = 'repaid', amount, 0))
        from v_loan_money where on_date <= ? group by loan
        """,
        (day.isoformat(),),
    )
    return {number: Figures(disbursed, repaid) for number, disbursed, repaid in rows}


def lent_between(book: sqlite3.Connection, first: date, last: date) -> LentSince:
    """What was paid out and back from one day to another, both included."""
    row = book.execute(
        """
        select coalesce(sum(iif(step = 'disbursed', amount, 0)), 0), coalesce(sum(iif(step = 'repaid', amount, 0)), 0),
               count(distinct iif(step = 'disbursed', worker, null))
        from v_loan_money where on_date between ? and ?
        """,
        (first.isoformat(), last.isoformat()),
    ).fetchone()
    return LentSince(*row)


def add_step(writer: Writer, number: int, event: Event, note: str | None) -> None:
    """Write a step of a loan."""
    writer.connection.execute(
        "insert into loan_event (loan, step, on_date, amount, note, operation) values (?, ?, ?, ?, ?, ?)",
        (number, event.step, event.on.isoformat(), event.amount, note, writer.operation),
    )


def tell(writer: Writer, number: int, bank_number: str | None, due_on: str | None) -> bool:
    """Write the bank's number of a loan and the day on which it is due, where told; whether anything is another now."""
    changed = writer.connection.execute(
        """
        update loan set bank_number = coalesce(:number, bank_number), due_on = coalesce(:due, due_on),
          operation = :operation
        where id = :loan and (bank_number is not coalesce(:number, bank_number) or due_on is not coalesce(:due, due_on))
        """,
        {"loan": number, "number": bank_number, "due": due_on, "operation": writer.operation},
    )
    return changed.rowcount > 0
