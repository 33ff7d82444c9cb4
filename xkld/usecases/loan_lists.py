"""Loans looked at: how each stands, what is overdue, what was paid out and back. Loads no SQLModel."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.loan_rules import LoanRules, Terms
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.wording import loans as words
from xkld.domain.working_days import WorkingCalendar
from xkld.store import loans
from xkld.store.book import Connection
from xkld.store.loans import LentSince, LoanRow, LoanStep
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.handed_lists import HandedList, columns_of
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.loan_rules import found_loan, loan_rules
from xkld.usecases.reconciling import overdue
from xkld.usecases.registration_rules import calendar
from xkld.usecases.workspace import Workspace

_WAITING = frozenset({"filed", "appraised"})
_OVER = frozenset({"refused", "repaid", "closed"})


@dataclass(frozen=True, slots=True)
class ShownLoan:
    """A loan, and by when the bank decides it (None: it has, or nobody knows in how many days).

    ``late`` counts the working days after that; ``past_due`` says that money is owed after the day of the contract,
    ``overdue`` what the bank's last list says is, in đồng (None: it does not say).
    """

    loan: LoanRow
    decide_by: date | None = None
    late: int = 0
    past_due: bool = False
    overdue: int | None = None

    @property
    def state(self) -> str:
        """How it stands, in words."""
        row = self.loan
        due = "" if self.decide_by is None else day_text(self.decide_by)
        told = words.state_text(row.stage, kept_day(row.last_on or row.needed_on), due, self.late)
        told = words.past_due_text(told, kept_day(row.due_on)) if self.past_due else told
        return words.overdue_text(told, self.overdue) if self.overdue else told


@dataclass(frozen=True, slots=True)
class Loans:
    """The loans of a list, and what was paid out and back from ``first`` to ``last``, of all loans."""

    loans: list[ShownLoan]
    first: date
    last: date
    lent: LentSince


@dataclass(frozen=True, slots=True)
class WholeLoan:
    """One loan with its steps, and what the rule of its day says (None: none was in force)."""

    shown: ShownLoan
    steps: list[LoanStep]
    terms: Terms | None
    rate_on: date


@dataclass(frozen=True, slots=True)
class Asked:
    """Which loans are wanted: of a stage (``open``, ``all``), of one place, only those overdue."""

    stage: str
    unit: str | None = None
    overdue: bool = False


def listing(workspace: Workspace, asked: Asked) -> Loans:
    """The loans of a stage by place and name.

    Raises ``InputRefused`` when there is no place of that name today.
    """
    rules, days = loan_rules(workspace), calendar(workspace)
    first = date(workspace.today.year, 1, 1)
    with workspace.reading() as book:
        rows = _of_place(workspace, book, asked.unit)
        lent = loans.lent_between(book, first, workspace.today)
        late = overdue(book)
    shown = [
        replace(_shown(one, rules, days, workspace.today), overdue=late.get(one.number))
        for one in rows
        if _is_wanted(one, asked.stage)
    ]
    chosen = [one for one in shown if one.past_due or one.overdue] if asked.overdue else shown
    chosen.sort(key=lambda one: (one.loan.unit, name_order(one.loan.name), one.loan.number))
    return Loans(chosen, first, workspace.today, lent)


def show(workspace: Workspace, number: int) -> WholeLoan:
    """One loan. Raises ``InputRefused`` when there is none of that number."""
    rules, days = loan_rules(workspace), calendar(workspace)
    with workspace.reading() as book:
        row = found_loan(book, number)
        steps = loans.steps(book, number)
        late = overdue(book).get(number)
    rule = rules.rule_on(row.programme, date.fromisoformat(row.needed_on))
    lent = [one.on for one in steps if one.step in {"contracted", "disbursed"}]
    rate_on = date.fromisoformat(min(lent, default=row.needed_on))
    terms = None if rule is None else rules.terms(rule, row.group, rate_on)
    shown = replace(_shown(row, rules, days, workspace.today), overdue=late)
    return WholeLoan(shown, steps, terms, rate_on)


def write(workspace: Workspace, asked: Asked, out: Path, purpose: str | None) -> tuple[Loans, HandedOut]:
    """Write the loans of a list into a workbook.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    found = listing(workspace, asked)
    listed = HandedList(
        title=words.LIST_TITLE,
        columns=columns_of(words.LIST_HEADS),
        rows=[_texts(one) for one in found.loans],
        guide=((words.guide_text(workspace.today, len(found.loans)),),),
        selection=words.list_selection(asked.stage, asked.unit, overdue=asked.overdue),
    )
    return found, write_list(workspace, listed, out, purpose)


def _is_wanted(row: LoanRow, stage: str) -> bool:
    return stage in {"all", row.stage} or (stage == "open" and row.stage not in _OVER)


def _of_place(workspace: Workspace, book: Connection, unit: str | None) -> list[LoanRow]:
    """The loans of people of a place of today, or of one that it took over."""
    found = loans.loans(book)
    if unit is None:
        return found
    gazetteer = Gazetteer.of(book)
    place = gazetteer.find(unit, workspace.today)
    if isinstance(place, Problem):
        raise InputRefused([place])
    return [one for one in found if gazetteer.same_or_taken_over(one.place, place.id)]


def _shown(row: LoanRow, rules: LoanRules, days: WorkingCalendar, today: date) -> ShownLoan:
    past = row.outstanding > 0 and row.due_on is not None and row.due_on < today.isoformat()
    shown = ShownLoan(row, past_due=past)
    if row.stage not in _WAITING or row.filed_on is None:
        return shown
    rule = rules.rule_on(row.programme, date.fromisoformat(row.filed_on))
    if rule is None or rule.decide_within is None:
        return shown
    due = days.after(date.fromisoformat(row.filed_on), rule.decide_within)
    return replace(shown, decide_by=due, late=days.between(due, today))


def _texts(one: ShownLoan) -> dict[str, str]:
    row = one.loan
    return {
        "number": str(row.number),
        "name": row.name,
        "birth_year": str(row.birth_year),
        "unit": row.unit,
        "group": row.group or "",
        "bank_number": row.bank_number or "",
        "needed_on": kept_day(row.needed_on),
        "wanted": grouped(row.wanted),
        "approved": "" if row.approved is None else grouped(row.approved),
        "disbursed": grouped(row.disbursed) if row.disbursed else "",
        "repaid": grouped(row.repaid) if row.repaid else "",
        "outstanding": grouped(row.outstanding) if row.outstanding else "",
        "state": one.state,
    }
