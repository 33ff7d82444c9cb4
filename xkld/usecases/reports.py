"""Reports: made from the book."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import not_a_plan_year
from xkld.domain.errors.periods import nothing_closed_yet, period_not_begun
from xkld.domain.forms import Form
from xkld.domain.period import ReportPeriod, last_closed, parse_period, period_of
from xkld.domain.report import Report
from xkld.domain.report_making import make_report
from xkld.store import exports, plans, sent_reports
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.report_facts import period_facts
from xkld.usecases.workspace import Workspace

AUTO = "auto"


@dataclass(frozen=True, slots=True)
class Made:
    """A report, the plan that it is of, and the last day of its figures."""

    report: Report
    current: CurrentPlan
    closes_on: date


def make(workspace: Workspace, form: Form, code: str | None, text: str) -> Report:
    """The report of a form for a period; ``auto`` is the oldest that waits to be sent.

    Raises ``InputRefused`` when the plan does not speak for that year.
    """
    return made(workspace, form, code, text).report


def made(workspace: Workspace, form: Form, code: str | None, text: str) -> Made:
    """The report of a form for a period, with its plan.

    Raises ``InputRefused`` when the plan does not speak for that year.
    """
    with workspace.reading() as book:
        current = plan_for(workspace, book, form, code, text)
        period = period_asked(workspace, book, current, form, text)
        alone = len(plans.latest_versions(book)) == 1
        part = period.file_part
        name = f"bao-cao-{part}" if alone else f"bao-cao-{current.version.code}-{part}"
        report = make_report(form, period_facts(workspace, book, current, period), name)
        report = replace(report, head=exports.head_of_facts(book))
    return Made(report, current, period.days(current.cutoff).last_day)


def plan_for(workspace: Workspace, book: Connection, form: Form, code: str | None, text: str) -> CurrentPlan:
    """The plan of that code, or the one that speaks for the year of a period."""
    today = workspace.today

    def serves(plan: CurrentPlan) -> bool:
        asked = last_closed(form.kind, today, plan.cutoff) if text == AUTO else parse_period(form.kind, text)
        return asked.year in plan.plan.years

    return current_plan(book, code, today, serves=serves)


def period_asked(workspace: Workspace, book: Connection, current: CurrentPlan, form: Form, text: str) -> ReportPeriod:
    """The period that was typed, or for ``auto`` the oldest that waits to be sent, else the latest that has closed.

    Raises ``InputRefused`` when the plan does not speak for it, or it has not begun.
    """
    if text == AUTO:
        period = awaited(book, current, form, workspace.today) or last_closed(
            form.kind, workspace.today, current.cutoff
        )
    else:
        period = parse_period(form.kind, text)
    if period.year not in current.plan.years:
        under_way = period_of(form.kind, workspace.today, current.cutoff)
        if text == AUTO and under_way.year in current.plan.years:
            raise InputRefused([nothing_closed_yet(str(under_way), under_way.days(current.cutoff).last_day)])
        raise InputRefused([not_a_plan_year(period.year, list(current.plan.years))])
    first = period.days(current.cutoff).start
    if first > workspace.today:
        raise InputRefused([period_not_begun(str(period), first)])
    return period


def awaited(book: Connection, current: CurrentPlan, form: Form, today: date) -> ReportPeriod | None:
    """Of the closed periods of a plan the first that was not sent; those before the first that was sent are let be.

    The book may have been begun after them. When none was sent ever it is the latest that closed, if the plan speaks
    for it; None when all were sent.
    """
    every = [form.kind(year, number + 1) for year in current.plan.years for number in range(12 // form.kind.months)]
    closed = [period for period in every if period.days(current.cutoff).end <= today]
    sent = sent_reports.periods(book, current.scope.plan, form.code)
    begun = next((place for place, period in enumerate(closed) if str(period) in sent), None)
    if begun is None:
        latest = last_closed(form.kind, today, current.cutoff)
        return latest if latest.year in current.plan.years else None
    return next((period for period in closed[begun:] if str(period) not in sent), None)
