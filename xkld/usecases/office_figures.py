"""Figures that the office types in: allotments, loans, opening balances, estimates."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.domain.dates import parse_date
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.office import (
    allotment_below_paid,
    allotment_differs,
    fund_unknown,
    fund_wrong_kind,
    not_a_plan_year,
    opening_disagrees,
    opening_needs_days,
    opening_needs_figures,
    overdue_above_outstanding,
)
from xkld.domain.period import Quarter, parse_quarter
from xkld.domain.wording.labels import FUND_KIND_NAMES
from xkld.store import money, office, questions
from xkld.store.book import Connection
from xkld.store.money import FundRow
from xkld.usecases.assignments import read_assignments
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Allotted:
    """A fund after a decision: what it holds for the budget year and what is left, in đồng."""

    fund: str
    year: int
    allotted: int
    left: int
    changed: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """How many figures were typed and how many of them are new or put right."""

    given: int
    changed: int


def set_fund(
    workspace: Workspace, code: str | None, fund: str, year: int, amount: int, decision: str, on: date
) -> Allotted:
    """Write what a decision gives a fund for a budget year; a cut is a negative amount.

    The same decision twice changes nothing. Raises ``InputRefused`` when it was recorded with another amount, or
    would leave less than what was paid.
    """
    if on > workspace.today:
        raise InputRefused([in_the_future(on, workspace.today)])
    with workspace.writing() as writer:
        book = writer.connection
        row = _fund(book, current_plan(book, code, workspace.today).scope, fund, lending=False)
        before = money.allotment(book, row.id, year, decision)
        if before is not None and before != amount:
            raise InputRefused([allotment_differs(decision, before)])
        if before is None:
            office.add_allotment(writer, row.id, year, amount, decision, on)
        given = money.allotted(book, row.id, year) or 0
        left = given - money.gone(book, row.id, year)
        if left < 0:
            raise InputRefused([allotment_below_paid(fund, left)])
        return Allotted(fund, year, given, left, before is None)


def set_loans(workspace: Workspace, code: str | None, fund: str, as_of: date, figures: dict[str, int]) -> Typed:
    """Write the bank's totals of a lending fund on a day, in đồng and customers.

    Raises ``InputRefused`` for a day to come, or when more is overdue than outstanding.
    """
    problems = [in_the_future(as_of, workspace.today)] if as_of > workspace.today else []
    if figures["overdue"] > figures["outstanding"]:
        problems.append(overdue_above_outstanding())
    if problems:
        raise InputRefused(problems)
    with workspace.writing() as writer:
        scope = current_plan(writer.connection, code, workspace.today).scope
        row = _fund(writer.connection, scope, fund, lending=True)
        return Typed(1, int(office.set_loan_figures(writer, row.id, as_of, figures)))


def set_opening(
    workspace: Workspace,
    code: str | None,
    measure: str,
    days: tuple[date, date | None],
    assignments: Sequence[str],
    total: int | None,
) -> Typed:
    """Write figures from before the book: persons abroad on the morning of a day, or who left in some days.

    Figures are given by place (``UNIT=N``), or as one total of the whole area. Raises ``InputRefused`` when neither
    or both are given.
    """
    if bool(assignments) == (total is not None):
        raise InputRefused([opening_needs_figures()])
    with workspace.writing() as writer:
        current = current_plan(writer.connection, code, workspace.today)
        places = current.places(writer.connection, workspace.today)
        values: dict[int | None, int] = {} if total is None else {None: total}
        values.update(read_assignments(assignments, places).items())
        changed = [office.set_opening(writer, current.scope, measure, unit, days, n) for unit, n in values.items()]
        _refuse_disagreement(writer.connection, current.scope, measure, days, len(places))
        return Typed(len(changed), sum(changed))


def _refuse_disagreement(
    book: Connection, scope: Scope, measure: str, days: tuple[date, date | None], places: int
) -> None:
    """Raise ``InputRefused`` when the figures of places and that of the whole area cannot both be right."""
    start, end = days[0].isoformat(), days[1].isoformat() if days[1] else None
    typed = questions.opening(book, scope, measure, start, end)
    whole = [one.value for one in typed if one.unit is None and one.start_on == start]
    parts = [one.value for one in typed if one.unit is not None and one.start_on == start]
    if whole and (sum(parts) > whole[0] or (len(parts) == places and sum(parts) != whole[0])):
        raise InputRefused([opening_disagrees(sum(parts), whole[0])])


def opening_days(
    workspace: Workspace, code: str | None, measure: str, on: str | None, quarter: str | None
) -> tuple[date, date | None]:
    """The days that an opening figure is about: the morning of ``on``, or the plan year up to the end of a quarter.

    Raises ``InputRefused`` when the wrong one of the two is given, or the quarter is of no year before the plan's.
    """
    if (measure == "abroad") != (on is not None) or (measure == "departed") != (quarter is not None):
        raise InputRefused([opening_needs_days(measure)])
    if on is not None:
        return parse_date(on), None
    asked = parse_quarter(quarter or "")
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
    before = [year - 1 for year in current.plan.years]
    if asked.year not in before:
        raise InputRefused([not_a_plan_year(asked.year, before)])
    days = asked.year_to_date(current.cutoff)
    return days.start, days.end


def set_estimates(workspace: Workspace, code: str | None, quarter: Quarter, assignments: Sequence[str]) -> Typed:
    """Write what places expect to have reached by a quarter's end, in persons from the year's start."""
    with workspace.writing() as writer:
        current = current_plan(writer.connection, code, workspace.today)
        if quarter.year not in current.plan.years:
            raise InputRefused([not_a_plan_year(quarter.year, list(current.plan.years))])
        values = read_assignments(assignments, current.places(writer.connection, workspace.today))
        changed = [office.set_estimate(writer, current.scope, unit, str(quarter), n) for unit, n in values.items()]
        return Typed(len(changed), sum(changed))


def _fund(book: Connection, scope: Scope, code: str, *, lending: bool) -> FundRow:
    known = money.funds(book, scope)
    found = next((fund for fund in known if fund.code == code), None)
    problem: Problem | None = None
    if found is None:
        problem = fund_unknown(code, [fund.code for fund in known if (fund.kind == "loan") is lending])
    elif (found.kind == "loan") is not lending:
        problem = fund_wrong_kind(code, FUND_KIND_NAMES[found.kind])
    if found is None or problem is not None:
        raise InputRefused([problem] if problem else [])
    return found
