"""Who reports to whom by when: the duties of a plan with the days that it names and those that the office set."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.deadline import PERIODS, due_day, key_of, parse_deadline, remind_day
from xkld.domain.errors import InputRefused
from xkld.domain.errors.plans import duty_has_its_day, duty_without_periods, no_such_duty
from xkld.domain.plan import REPORTER, Duty
from xkld.store import duties
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Due:
    """A report of a period: the last day in time, the working day to aim at, the last day of its figures."""

    period: str
    due: date
    remind: date
    closes: date


@dataclass(frozen=True, slots=True)
class KnownDuty:
    """A duty by its place in the plan, from 1, with the day that holds; ``next`` None while no day is known.

    ``senders`` are printed names; ``is_open`` says that the plan names no day, so that the office may set one.
    """

    number: int
    duty: Duty
    senders: tuple[str, ...]
    is_open: bool
    next: Due | None


def listing(workspace: Workspace, code: str | None) -> list[KnownDuty]:
    """The duties of a plan in its order."""
    with workspace.reading() as book:
        return known_duties(book, current_plan(book, code, workspace.today), workspace.today)


def known_duties(book: Connection, current: CurrentPlan, today: date) -> list[KnownDuty]:
    """The duties of a plan, each with the next report that is due on ``today`` or later.

    Weekends are days off; holidays are not known here yet.
    """
    set_by_office = duties.deadlines(book, current.scope)
    return [
        _known(current, number, duty, replace(duty, deadline=duty.deadline or set_by_office.get(key_of(duty))), today)
        for number, duty in enumerate(current.plan.duties, start=1)
    ]


def set_deadline(workspace: Workspace, code: str | None, number: int, before: str) -> tuple[KnownDuty, bool]:
    """Write the day before which a report is due, where the plan names none, and whether the book did not know it.

    Raises ``InputRefused`` when there is no such duty, the plan names its day, or the day cannot be one.
    """
    with workspace.writing() as writer:
        current = current_plan(writer.connection, code, workspace.today)
        asked = current.plan.duties[number - 1] if 1 <= number <= len(current.plan.duties) else None
        if asked is None:
            raise InputRefused([no_such_duty(number, len(current.plan.duties))])
        if asked.deadline is not None:
            raise InputRefused([duty_has_its_day(number)])
        if asked.kind not in PERIODS:
            raise InputRefused([duty_without_periods(number)])
        is_new = duties.set_deadline(writer, current.scope, key_of(asked), parse_deadline(before, asked.kind))
        return known_duties(writer.connection, current, workspace.today)[number - 1], is_new


def _known(current: CurrentPlan, number: int, named: Duty, duty: Duty, today: date) -> KnownDuty:
    senders = tuple(current.plan.reporter.name if one == REPORTER else one for one in duty.sender)
    is_open = named.deadline is None and duty.kind in PERIODS
    return KnownDuty(number, duty, senders, is_open, _next(current, duty, today))


def _next(current: CurrentPlan, duty: Duty, today: date) -> Due | None:
    kind = PERIODS.get(duty.kind)
    if kind is None or duty.deadline is None:
        return None
    periods = (kind(year, number + 1) for year in current.plan.years for number in range(12 // kind.months))
    found = [(due, period) for period in periods if (due := due_day(duty.deadline, period)) >= today]
    if not found:
        return None
    due, period = min(found, key=lambda one: one[0])
    return Due(str(period), due, remind_day(due, frozenset()), period.days(duty.cutoff).last_day)
