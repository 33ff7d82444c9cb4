"""Loans written down: wanted for a going, then the steps of the file, each on its day and in order."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import loans as errors
from xkld.domain.loan_rules import LoanRule, LoanRules, Terms, group_of
from xkld.domain.loans import Event, Step, faults
from xkld.domain.wording.loans import STEP_NAMES
from xkld.store import abroad, loans, money
from xkld.store.book import Connection, Writer
from xkld.store.loan_tables import Loan
from xkld.store.loans import LoanRow
from xkld.store.session import add as write
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.loan_rules import found_loan, loan_rules
from xkld.usecases.papers import latest_case
from xkld.usecases.workspace import Workspace

_NUMBERED = frozenset({Step.APPROVED, Step.CONTRACTED, Step.DISBURSED})
_DUE = frozenset({Step.CONTRACTED, Step.DISBURSED})


@dataclass(frozen=True, slots=True)
class Wanted:
    """A loan that somebody wants for the latest going: đồng, since a day, by which programme and group."""

    worker: int
    amount: int
    on: date
    programme: str
    group: str | None


@dataclass(frozen=True, slots=True)
class Added:
    """A loan as it stands, what its rule says, the other loans of that going, and whether it is new."""

    loan: LoanRow
    terms: Terms
    others: tuple[LoanRow, ...]
    changed: bool


@dataclass(frozen=True, slots=True)
class Move:
    """A step of a loan, with what else is told of it."""

    event: Event
    bank_number: str | None = None
    due_on: date | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A loan as it stands, whether anything was written, the last day of the contract abroad where it is known, and
    the number that the bank's new one replaces.
    """

    loan: LoanRow
    changed: bool
    contract_ends_on: date | None
    number_before: str | None


def add(workspace: Workspace, wanted: Wanted) -> Added:
    """Write that somebody wants a loan; the same one again changes nothing.

    Raises ``InputRefused`` when no rule was in force on that day, the rule has no such group, or the person is not
    known.
    """
    known = loan_rules(workspace)
    with workspace.writing() as writer:
        book = writer.connection
        placement = _case(book, wanted)
        rule, group = _rule(book, known, wanted, workspace.today)
        before = loans.loans_of(book, placement)
        same = next((one for one in before if _is_same(one, wanted)), None)
        number = same.number if same else _written(writer, placement, wanted, group)
        found = found_loan(book, number)
        terms = known.terms(rule, found.group, wanted.on)
        others = tuple(one for one in before if one.number != number)
        return Added(found, terms, others, changed=same is None)


def move(workspace: Workspace, number: int, move: Move) -> Moved:
    """Write a step of a loan; the same one again changes nothing.

    Raises ``InputRefused`` with everything that speaks against it: days, order, sums, a number of another loan.
    """
    with workspace.writing() as writer:
        book = writer.connection
        found = found_loan(book, number)
        refuse_erased(book, found.worker)
        known = loans.events(book, number)
        is_new = move.event not in known
        problems = _problems(book, found, move)
        if is_new:
            problems += faults(date.fromisoformat(found.needed_on), known, move.event, workspace.today)
            problems += _reason_missing(found, move)
        if problems:
            raise InputRefused(problems)
        if is_new:
            loans.add_step(writer, number, move.event, move.note)
        due = None if move.due_on is None else move.due_on.isoformat()
        told = loans.tell(writer, number, move.bank_number, due)
        now = found_loan(book, number)
        ends = abroad.contract_end(book, found.placement)
        return Moved(
            loan=now,
            changed=is_new or told,
            contract_ends_on=None if ends is None else date.fromisoformat(ends),
            number_before=found.bank_number if now.bank_number != found.bank_number else None,
        )


def _case(book: Connection, wanted: Wanted) -> int:
    """The going that the loan is for."""
    _, last, _ = latest_case(book, wanted.worker)
    refuse_erased(book, wanted.worker)
    return last.id


def _rule(book: Connection, known: LoanRules, wanted: Wanted, today: date) -> tuple[LoanRule, str | None]:
    problems: list[Problem] = []
    if wanted.programme not in known.programmes:
        raise InputRefused([errors.programme_unknown(wanted.programme, known.programmes)])
    if wanted.on > today:
        problems.append(errors.not_yet(wanted.on, today))
    if wanted.amount < 1:
        problems.append(errors.nothing_wanted())
    rule = known.rule_on(wanted.programme, wanted.on)
    if rule is None:
        problems.append(errors.no_rule(wanted.programme, wanted.on))
    elif wanted.group is not None and wanted.group not in rule.groups:
        problems.append(errors.group_not_of_rule(wanted.group, list(rule.groups), rule.basis))
    if problems or rule is None:
        raise InputRefused(problems)
    return rule, wanted.group or group_of(rule, money.groups_on(book, wanted.worker, wanted.on))


def _is_same(one: LoanRow, wanted: Wanted) -> bool:
    told = (wanted.programme, wanted.amount, wanted.on.isoformat())
    return (one.programme, one.wanted, one.needed_on) == told and wanted.group in {None, one.group}


def _written(writer: Writer, placement: int, wanted: Wanted, group: str | None) -> int:
    row = Loan(
        worker=wanted.worker,
        placement=placement,
        programme=wanted.programme,
        group_code=group,
        wanted=wanted.amount,
        needed_on=wanted.on.isoformat(),
        operation=writer.operation,
    )
    return write(writer, row)


def _problems(book: Connection, found: LoanRow, move: Move) -> list[Problem]:
    """What speaks against the bank's number and the day on which the loan is due."""
    problems: list[Problem] = []
    step = move.event.step
    if move.bank_number is not None:
        bearer = loans.numbered(book, move.bank_number)
        if step not in _NUMBERED:
            problems.append(errors.number_not_yet(STEP_NAMES[step]))
        elif bearer not in {None, found.number}:
            problems.append(errors.number_of_another(move.bank_number, bearer or 0))
    if move.due_on is not None and step not in _DUE:
        problems.append(errors.due_not_wanted(STEP_NAMES[step]))
    elif move.due_on is not None and move.due_on <= move.event.on:
        problems.append(errors.due_before(move.due_on, move.event.on))
    return problems


def _reason_missing(found: LoanRow, move: Move) -> list[Problem]:
    ended_unpaid = move.event.step is Step.CLOSED and not found.disbursed and found.stage != Step.REFUSED
    return [errors.note_needed()] if ended_unpaid and not move.note else []
