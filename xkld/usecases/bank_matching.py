"""Lines of the bank's list decided one by one: whose loan it is, none of ours, what becomes of a difference."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import bank_lists as errors
from xkld.domain.loans import Event, Figures, Step, faults
from xkld.domain.reconciling import Accepted, Both, Lent, TheirRow, agrees
from xkld.domain.wording.loans import FROM_THE_BANK, STEP_NAMES
from xkld.store import bank_lists, loans
from xkld.store.book import Writer
from xkld.store.loans import LoanRow
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.loan_rules import found_loan
from xkld.usecases.reconciling import Compared, both_of, compared
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is decided of a line: its loan, none of ours for a reason; the bank's figures are taken, or may differ."""

    loan: int | None = None
    not_ours: str | None = None
    take: bool = False
    accept: str | None = None


@dataclass(frozen=True, slots=True)
class Matched:
    """The line by its name in the list, the loan that it is now (None: none of ours), the steps that were written.

    ``differs`` says that the figures still differ and nobody decided about that.
    """

    name: str
    loan: LoanRow | None
    steps: tuple[Event, ...]
    differs: bool
    changed: bool


def decide(workspace: Workspace, number: int, verdict: Verdict) -> Matched:
    """Decide a line of the last list by its number; the same decision again changes nothing.

    Raises ``InputRefused`` when the line is not known or of an older list, no loan is known for it, or the bank's
    figures cannot be written as steps.
    """
    with workspace.writing() as writer:
        book = writer.connection
        row = bank_lists.row_numbered(book, number)
        if row is None:
            raise InputRefused([errors.no_row(number)])
        one = _of_last_list(writer, number, bank_lists.list_numbered(book, row.list).as_of)
        key = next(line.key for line in _all_rows(one) if line.row == number)
        changed = False
        if verdict.not_ours is not None:
            changed = bank_lists.match(writer, key, None, verdict.not_ours)
            return Matched(row.name, None, (), differs=False, changed=changed)
        if verdict.loan is not None:
            _refuse_other(found_loan(book, verdict.loan), row.bank_number)
            refuse_erased(book, found_loan(book, verdict.loan).worker)
            changed = bank_lists.match(writer, key, verdict.loan, None)
            one = compared(book, one.as_of)
        both = next((line for line in one.found.both if number in {each.row for each in line.rows}), None)
        if both is None:
            raise InputRefused([errors.no_loan_of_row(number)])
        done, steps = _figures(workspace, writer, one, both, verdict)
        now = both_of(compared(book, one.as_of), both.loan.loan)
        differs = now is not None and not agrees(now) and verdict.accept is None
        return Matched(row.name, found_loan(book, both.loan.loan), steps, differs, changed=changed or done)


def absent(workspace: Workspace, number: int, because: str) -> Matched:
    """Remember that the bank's lists may lack a loan of ours while our figures stay.

    Raises ``InputRefused`` when the last list has the loan, or nothing is owed on it.
    """
    with workspace.writing() as writer:
        book = writer.connection
        row = found_loan(book, number)
        one = compared(book, None)
        known = next((line for line in (*one.found.only_ours, *one.found.absent) if line.loan == number), None)
        if known is None:
            wrong = errors.bank_has_it(number) if both_of(one, number) else errors.not_owed(number)
            raise InputRefused([wrong])
        changed = bank_lists.accept(writer, number, Accepted(None, None, known.figures), because)
        return Matched(row.name, row, (), differs=False, changed=changed)


def _of_last_list(writer: Writer, number: int, as_of: str) -> Compared:
    """The lists of the row's day, which must be those that are looked at."""
    last = compared(writer.connection, None)
    if as_of != last.as_of.isoformat():
        raise InputRefused([errors.row_is_old(number, date.fromisoformat(as_of), last.as_of)])
    if number not in last.rows:
        raise InputRefused([errors.row_is_replaced(number)])
    return last


def _all_rows(one: Compared) -> list[TheirRow]:
    found = one.found
    return [
        *(line.row for line in found.only_theirs),
        *(row for line in found.both for row in line.rows),
        *found.not_ours,
    ]


def _refuse_other(loan: LoanRow, told: str | None) -> None:
    """Refuse a loan that the bank calls by another number."""
    if told is not None and loan.bank_number not in {None, told}:
        raise InputRefused([errors.number_of_loan_differs(loan.number, loan.bank_number or "", told)])


def _figures(
    workspace: Workspace, writer: Writer, one: Compared, both: Both, verdict: Verdict
) -> tuple[bool, tuple[Event, ...]]:
    """Take the bank's figures, or let the difference stand; whether anything was written, and which steps."""
    loan = both.loan.loan
    if verdict.accept is not None:
        if agrees(both):
            raise InputRefused([errors.nothing_differs(loan)])
        told = Accepted(both.lent.disbursed, both.lent.outstanding, both.loan.figures)
        return bank_lists.accept(writer, loan, told, verdict.accept), ()
    if not verdict.take:
        return False, ()
    steps = _steps(both.lent, both.loan.figures, one.as_of)
    row = one.loans[loan]
    refuse_erased(writer.connection, row.worker)
    for step in steps:
        known = loans.events(writer.connection, loan)
        problems = faults(date.fromisoformat(row.needed_on), known, step, workspace.today)
        if problems:
            raise InputRefused(problems)
        loans.add_step(writer, loan, step, FROM_THE_BANK)
    return bool(steps), steps


def _steps(theirs: Lent, ours: Figures, on: date) -> tuple[Event, ...]:
    """The steps after which our figures are the bank's. Raises ``InputRefused`` when there are no such steps."""
    if theirs.disbursed is None and theirs.outstanding > ours.disbursed - ours.repaid:
        raise InputRefused([errors.disbursed_not_told()])
    lent = ours.disbursed if theirs.disbursed is None else theirs.disbursed
    repaid = lent - theirs.outstanding
    problems: list[Problem] = []
    if lent < ours.disbursed:
        problems.append(errors.less_than_ours(STEP_NAMES[Step.DISBURSED], lent, ours.disbursed))
    if repaid < ours.repaid:
        problems.append(errors.less_than_ours(STEP_NAMES[Step.REPAID], repaid, ours.repaid))
    if problems:
        raise InputRefused(problems)
    told = ((Step.DISBURSED, lent - ours.disbursed), (Step.REPAID, repaid - ours.repaid))
    return tuple(Event(step, on, amount) for step, amount in told if amount > 0)
