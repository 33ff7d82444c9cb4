"""Where the officer is: the plan, how far, what is due next, what to type next."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.deadline import due_day, remind_day
from xkld.domain.period import Quarter, last_closed_quarter
from xkld.domain.plan import Duty
from xkld.store import plans
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.quotas import Progress, progress_of
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class NextDuty:
    """A report that is due: which quarter's, from whom, the last day in time, and the working day to aim at."""

    quarter: Quarter
    duty: Duty
    due: date
    remind: date


@dataclass(frozen=True, slots=True)
class Overview:
    """The plan of today; ``closed`` is the latest quarter whose cut-off has passed, None before the plan's first.

    ``issuer_over`` says that the issuer's last day lies behind.
    """

    progress: Progress
    issuer: str
    next_duty: NextDuty | None
    closed: Quarter | None
    issuer_over: bool


def overview(workspace: Workspace, code: str | None) -> Overview | None:
    """Where the officer is today; None when the book has no plan yet."""
    with workspace.reading() as book:
        if not plans.latest_versions(book):
            return None
        current = current_plan(book, code, workspace.today)
        progress = progress_of(book, current, workspace.today)
    closed = last_closed_quarter(workspace.today, current.cutoff)
    last_day = current.plan.issuer.last_day
    return Overview(
        progress=progress,
        issuer=current.plan.issuer.name,
        next_duty=_next_duty(current, workspace.today),
        closed=closed if closed.year in current.plan.years else None,
        issuer_over=last_day is not None and last_day < workspace.today,
    )


def _next_duty(current: CurrentPlan, today: date) -> NextDuty | None:
    """The next incoming report whose day is known; weekends are days off, holidays are not known here yet."""
    found = [
        NextDuty(quarter, duty, due, remind_day(due, frozenset()))
        for duty in current.plan.duties
        if duty.kind == "quarterly" and duty.deadline is not None
        for quarter in (Quarter(year, number) for year in current.plan.years for number in range(1, 5))
        if (due := due_day(duty.deadline, quarter)) >= today
    ]
    return min(found, key=lambda one: one.due) if found else None
