"""A plan carried into another year: what moves, what stays, what waits for the leaders."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from xkld.domain.plan import ISSUER, OWN_SENDERS, Document, Plan, Signature, Task, Unit
from xkld.domain.plan import Issuer as PlanIssuer

_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d\d(?!\d)", re.ASCII)
_REPEATED = frozenset({"yearly", "quarterly", "always"})


@dataclass(frozen=True, slots=True)
class UnitRecord:
    """What a unit did in the plan year that ends, in persons.

    ``target`` None when none was given, ``percent`` then too; ``waiting`` are persons on their way; ``earlier`` the
    years before with their persons, where they are known; ``heirs`` who takes over when the unit has ended by then.
    """

    unit: str
    target: int | None
    departed: int
    percent: Decimal | None
    waiting: int
    earlier: tuple[tuple[int, int], ...]
    heirs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewIssuer:
    """The office that takes over, where it reports to, who signs and who gathers the reports of units."""

    issuer: PlanIssuer
    superiors: tuple[str, ...]
    gathers: str
    recipients: tuple[str, ...]
    signature: Signature
    parent: str


def first_day(plan: Plan, year: int) -> date:
    """The day by which the units of the next plan are looked up: the month in which this one was issued, moved."""
    return date(plan.year_issued + year - plan.years[0], plan.month_issued, 1)


def heirs(unit: Unit, known: Sequence[Unit], on: date) -> tuple[Unit, ...]:
    """The unit itself while it lasts on a day, else those that took it over, and over again; none when nobody did."""
    if unit.exists_on(on):
        return (unit,)
    end = unit.valid_to
    if end is None:
        return ()
    after = [one for one in known if one.code in unit.becomes and one.exists_on(end)]
    found = [heir for one in after for heir in heirs(one, known, on)]
    return tuple(dict.fromkeys(found))


def next_units(plan: Plan, on: date) -> tuple[Unit, ...]:
    """The units of the next plan, in the order of this one."""
    return tuple(dict.fromkeys(heir for unit in plan.units for heir in heirs(unit, plan.known_units, on)))


def next_code(plan: Plan, year: int) -> str:
    """``phan-rang-2026`` after ``phan-rang-2025``."""
    moved = _moved(plan.code, plan, year)
    return moved if moved != plan.code else f"{plan.code}-{year}"


def next_plan(plan: Plan, year: int, units: Sequence[Unit], new: NewIssuer | None = None) -> Plan:
    """The draft for the years from ``year`` on: no number, no parent plan and no target yet; tasks that repeat."""
    by = year - plan.years[0]
    parent = Document(None, None, new.parent if new else plan.implements.issuer, None, plan.implements.kind)
    draft = replace(
        plan,
        code=next_code(plan, year),
        title=_moved(plan.title, plan, year),
        subject=_moved(plan.subject, plan, year),
        number=None,
        year_issued=plan.year_issued + by,
        day_issued=None,
        years=tuple(one + by for one in plan.years),
        implements=parent,
        target=replace(plan.target, total=None, units=tuple(unit.name for unit in units), split=()),
        tasks=tuple(task for task in plan.tasks if task.repeat in _REPEATED),
        units=tuple(units),
    )
    return draft if new is None else _handed_over(draft, new)


def left_out(plan: Plan) -> tuple[Task, ...]:
    """The tasks that were for once."""
    return tuple(task for task in plan.tasks if task.repeat not in _REPEATED)


def without_units(plan: Plan, on: date) -> tuple[Unit, ...]:
    """The units that have ended by a day and that nobody took over."""
    return tuple(unit for unit in plan.units if not heirs(unit, plan.known_units, on))


def _handed_over(draft: Plan, new: NewIssuer) -> Plan:
    duties = tuple(
        replace(duty, sender=(ISSUER,), recipients=new.superiors)
        if duty.sender in OWN_SENDERS
        else replace(duty, recipients=(new.gathers,))
        for duty in draft.duties
    )
    return replace(
        draft,
        issuer=new.issuer,
        duties=duties,
        report_to=new.superiors,
        report_by=None,
        recipients=new.recipients,
        signature=new.signature,
    )


def _moved(text: str, plan: Plan, year: int) -> str:
    """The text with the plan's own years moved; other years, such as those of a decree, stay."""
    by = year - plan.years[0]
    return _YEAR.sub(lambda found: str(int(found[0]) + by) if int(found[0]) in plan.years else found[0], text)
