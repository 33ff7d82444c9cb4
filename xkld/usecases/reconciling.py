"""The bank's latest list beside our loans: what is open, decided line by line, and remembered for the lists to come."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors import bank_lists as errors
from xkld.domain.loans import Figures
from xkld.domain.names import fold
from xkld.domain.reconciling import Both, Decided, Lent, OurLoan, Reconciled, TheirRow, reconcile
from xkld.store import bank_lists, loans
from xkld.store.bank_lists import BankLoanRow, ListRow
from xkld.store.book import Connection
from xkld.store.loans import LoanRow
from xkld.usecases.borrowers import Borrowers
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Compared:
    """The lists of a day beside our loans, and the rows and loans behind the numbers."""

    as_of: date
    lists: tuple[ListRow, ...]
    found: Reconciled
    rows: dict[int, BankLoanRow]
    loans: dict[int, LoanRow]


@dataclass(frozen=True, slots=True)
class OpenTheirs:
    """A line of the bank alone; ``candidates`` are loans of ours that it could be."""

    row: int
    file_row: int
    name: str
    birth_year: int | None
    place: str | None
    bank_number: str | None
    lent: Lent
    candidates: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OpenOurs:
    """A loan of ours with what was paid out and is owed on the day of the list, in đồng."""

    loan: int
    worker: int
    name: str
    birth_year: int
    unit: str
    bank_number: str | None
    disbursed: int
    outstanding: int


@dataclass(frozen=True, slots=True)
class OpenBoth:
    """A loan that both have with other figures, in đồng."""

    ours: OpenOurs
    rows: tuple[int, ...]
    lent: Lent


@dataclass(frozen=True, slots=True)
class OpenLines:
    """What is to be decided, and how many lines are settled already."""

    as_of: date
    lists: tuple[ListRow, ...]
    only_theirs: list[OpenTheirs]
    only_ours: list[OpenOurs]
    different: list[OpenBoth]
    agreeing: int
    accepted: int
    not_ours: int

    @property
    def count(self) -> int:
        """How many lines are open."""
        return len(self.only_theirs) + len(self.only_ours) + len(self.different)


def open_lines(workspace: Workspace, as_of: date | None) -> OpenLines:
    """What the bank's lists of a day (None: the last one) and our loans do not agree on.

    Raises ``InputRefused`` when there is no list.
    """
    with workspace.reading() as book:
        one = compared(book, as_of)
    found = one.found
    return OpenLines(
        as_of=one.as_of,
        lists=one.lists,
        only_theirs=[_theirs(one.rows[line.row.row], line.candidates) for line in found.only_theirs],
        only_ours=[_ours(one, line) for line in found.only_ours],
        different=[_both(one, line) for line in found.different],
        agreeing=len(found.agreeing),
        accepted=len(found.standing) + len(found.absent),
        not_ours=len(found.not_ours),
    )


def compared(book: Connection, as_of: date | None) -> Compared:
    """The lists of a day beside our loans. Raises ``InputRefused`` when there is none."""
    lists = bank_lists.lists_of(book, as_of)
    if not lists:
        raise InputRefused([errors.no_list(as_of)])
    day = date.fromisoformat(lists[0].as_of)
    rows = bank_lists.rows_of(book, [one.number for one in lists])
    ours = loans.loans(book)
    matches = {key: loan for key, (loan, _) in bank_lists.matches(book).items()}
    decided = Decided(matches, bank_lists.accepted(book))
    found = reconcile(their_rows(book, rows, lists), our_loans(book, ours, day), decided)
    return Compared(day, tuple(lists), found, {one.number: one for one in rows}, {one.number: one for one in ours})


def overdue(book: Connection) -> dict[int, int]:
    """What the bank's last lists say is overdue, by our loan, in đồng; a loan of which none tells is not there."""
    if not bank_lists.lists_of(book, None):
        return {}
    found = compared(book, None).found
    return {one.loan.loan: one.lent.overdue for one in found.both if one.lent.overdue is not None}


def their_rows(book: Connection, rows: Sequence[BankLoanRow], lists: Sequence[ListRow]) -> list[TheirRow]:
    """Rows with their people, as far as the book knows them by now, and the keys of decisions about them."""
    borrowers = Borrowers.of(book, (one.name for one in rows if one.worker is None))
    files = {one.number: one for one in lists}
    names = Counter(_name_key(one) for one in rows)
    return [
        TheirRow(
            row=one.number,
            number=one.bank_number,
            worker=one.worker or borrowers.find(one),
            key=_key(one, files[one.list], is_alone=names[_name_key(one)] == 1),
            lent=one.lent,
        )
        for one in rows
    ]


def our_loans(book: Connection, rows: Sequence[LoanRow], day: date) -> list[OurLoan]:
    """Our loans with what was paid out and back up to a day."""
    sums = loans.figures_to(book, day)
    return [
        OurLoan(
            loan=one.number,
            worker=one.worker,
            number=one.bank_number,
            figures=sums.get(one.number, Figures(0, 0)),
            is_over=one.stage in {"refused", "closed"} and not one.disbursed,
        )
        for one in rows
    ]


def _name_key(row: BankLoanRow) -> str:
    """How a list without numbers tells a borrower: name, year of birth and place as it writes them."""
    return f"{row.name_key or ''}|{row.birth_year or ''}|{fold(row.place or '')}"


def _key(row: BankLoanRow, listed: ListRow, *, is_alone: bool) -> tuple[str, str]:
    """By what a decision about a row is remembered."""
    if row.bank_number is not None:
        return "number", row.bank_number
    if is_alone and row.name_key:
        return "name", _name_key(row)
    return "row", f"{listed.digest}|{listed.sheet}|{row.row}"


def _theirs(row: BankLoanRow, candidates: tuple[int, ...]) -> OpenTheirs:
    return OpenTheirs(row.number, row.row, row.name, row.birth_year, row.place, row.bank_number, row.lent, candidates)


def _ours(one: Compared, line: OurLoan) -> OpenOurs:
    row, sums = one.loans[line.loan], line.figures
    return OpenOurs(
        row.number, row.worker, row.name, row.birth_year, row.unit, row.bank_number, sums.disbursed, sums.outstanding
    )


def _both(one: Compared, line: Both) -> OpenBoth:
    return OpenBoth(_ours(one, line.loan), tuple(row.row for row in line.rows), line.lent)


def both_of(one: Compared, loan: int) -> Both | None:
    """What both have of a loan."""
    return next((line for line in one.found.both if line.loan.loan == loan), None)
