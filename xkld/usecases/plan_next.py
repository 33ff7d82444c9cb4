"""Next year's plan from this year's: a draft as a file, and the record on which it rests."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.counts import FundState
from xkld.domain.errors import CannotWrite, InputRefused
from xkld.domain.errors import plan_next as errors
from xkld.domain.numbers import percent
from xkld.domain.period import Cutoff, ReportDays, year_days
from xkld.domain.plan import Plan, Unit
from xkld.domain.plan_next import (
    NewIssuer,
    UnitRecord,
    first_day,
    heirs,
    next_plan,
    next_units,
    without_units,
)
from xkld.domain.wording.offices import short_name
from xkld.domain.wording.plan_choices import recipients_of, superiors_of
from xkld.domain.wording.plan_next import basis_told, changes_told
from xkld.formats.unit_file import read_units
from xkld.render.plan_yaml import plan_text, units_text
from xkld.store import money_questions, plans, questions
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.plan_answers import likely_province, parse_code, parse_office
from xkld.usecases.plan_making import Made, made
from xkld.usecases.plan_units import UnitList, provinces
from xkld.usecases.quotas import UnitProgress, progress_of
from xkld.usecases.workspace import Workspace, read_text

_YEARS_BACK = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: the year (None: the one after the plan's), another code, the office that takes over."""

    year: int | None = None
    code: str | None = None
    issuer: str | None = None


@dataclass(frozen=True, slots=True)
class NextPlan:
    """The draft, the plan before, its record up to ``until`` (inside), and what has to be looked at."""

    made: Made
    before: Plan
    year: int
    until: date
    units: tuple[UnitRecord, ...]
    funds: tuple[FundState, ...]
    remarks: tuple[str, ...]


def draft(workspace: Workspace, code: str | None, wanted: Wanted, *, agreed: bool) -> NextPlan:
    """The draft of a plan for another year, not written yet.

    Raises ``InputRefused`` when the year is not later, when the issuer has ended by then and no other is named, when
    no unit is left, or when a file of that code is there and nobody agreed.
    """
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        plan = current.plan
        year = max(plan.years) + 1 if wanted.year is None else wanted.year
        on = _checked_day(plan, year, wanted.issuer)
        records, until = _records(book, current, workspace.today, on)
        budget = year_days(current.year_of(workspace.today), Cutoff.CALENDAR).up_to(workspace.today)
        funds = tuple(money_questions.funds(book, current.scope, budget))
    units = next_units(plan, on)
    if not units:
        raise InputRefused([errors.no_units_left(year)])
    after = next_plan(plan, year, units, _new_issuer(workspace, wanted.issuer) if wanted.issuer else None)
    after = replace(after, code=parse_code(workspace, wanted.code or after.code, agreed=agreed))
    remarks = changes_told(plan, after, without_units(plan, on))
    notes = [*basis_told(plan, until, records, funds), *(["", *remarks] if remarks else [])]
    return NextPlan(_made(workspace, after, notes), plan, year, until, tuple(records), funds, tuple(remarks))


def _checked_day(plan: Plan, year: int, issuer: str | None) -> date:
    """The day by which the next plan's units are looked up."""
    if year <= max(plan.years):
        raise InputRefused([errors.year_is_not_later(year, plan.years)])
    on = first_day(plan, year)
    if plan.issuer.last_day is not None and plan.issuer.last_day < on and issuer is None:
        raise InputRefused([errors.issuer_has_ended(plan.issuer.name, plan.issuer.last_day, year)])
    return on


def _new_issuer(workspace: Workspace, name: str) -> NewIssuer:
    office = parse_office(name)
    superiors = superiors_of(office, likely_province(office, provinces(workspace)) or "")
    signature = office.signature(deputy=True, name=None)
    gathers, parent = office.labour_division, short_name(superiors[0])
    return NewIssuer(office.issuer, superiors, gathers, recipients_of(office), signature, parent)


def _made(workspace: Workspace, plan: Plan, notes: Sequence[str]) -> Made:
    """The draft's text; its units file is the plan's own where that is there, else it is made from the book's."""
    file = plan.target.units_file
    text = plan_text(plan, notes)
    try:
        known = read_units(read_text(workspace.data_file(file)), file)
    except CannotWrite:
        listed = units_text(plan.issuer.area, (), plan.known_units)
        return made(workspace, plan.code, text, (file, listed), _list(plan, plan.known_units, None))
    if isinstance(known, list):
        raise InputRefused(known)
    return made(workspace, plan.code, text, None, _list(plan, known, file))


def _list(plan: Plan, known: tuple[Unit, ...], file: str | None) -> UnitList:
    return UnitList(plan.units, (None,) * len(plan.units), known, plan.issuer.area, (), "", file)


def _records(book: Connection, current: CurrentPlan, today: date, on: date) -> tuple[list[UnitRecord], date]:
    """The record of every unit, and the last day that it covers."""
    progress = progress_of(book, current, today)
    earlier = {year: _persons(book, current, year) for year in range(progress.year - _YEARS_BACK, progress.year)}
    numbers = {name: number for number, name in plans.place_names(book, current.scope)}
    units = {unit.name: unit for unit in current.plan.units}
    records = [
        _record(
            one,
            [(year, known[numbers[one.unit]]) for year, known in earlier.items() if numbers[one.unit] in known],
            [heir.name for heir in heirs(units[one.unit], current.plan.known_units, on) if heir != units[one.unit]],
        )
        for one in progress.units
    ]
    return records, progress.end


def _record(one: UnitProgress, earlier: Sequence[tuple[int, int]], after: Sequence[str]) -> UnitRecord:
    share = percent(one.departed, one.target)
    return UnitRecord(one.unit, one.target, one.departed, share, one.pipeline, tuple(earlier), tuple(after))


def _persons(book: Connection, current: CurrentPlan, year: int) -> dict[int, int]:
    """Persons of an earlier year by place: typed figures of the whole year, else counted when the book was kept."""
    days = year_days(year, current.cutoff)
    typed = questions.opening(book, current.scope, "departed", days.start.isoformat(), days.end.isoformat())
    if typed or not plans.speaks_for(book, current.scope, year):
        return {one.unit: one.value for one in typed if one.unit is not None}
    counted = questions.persons(book, current.scope, ReportDays(days, days), by="unit")
    known = dict.fromkeys(plans.place_numbers(book, current.scope), 0)
    return known | {int(one.key or 0): one.to_date for one in counted}
