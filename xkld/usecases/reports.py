"""Reports: made from the book."""

from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import not_a_plan_year
from xkld.domain.errors.periods import nothing_closed_yet, period_not_begun
from xkld.domain.forms import Form
from xkld.domain.period import ReportPeriod, last_closed, parse_period, period_of
from xkld.domain.report import Report
from xkld.domain.report_making import make_report
from xkld.store import plans
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.report_facts import period_facts
from xkld.usecases.workspace import Workspace


def make(workspace: Workspace, form: Form, code: str | None, text: str) -> Report:
    """The report of a form for a period; ``auto`` is the latest whose cut-off has passed.

    Raises ``InputRefused`` when the plan does not speak for that year.
    """
    with workspace.reading() as book:
        current = current_plan(
            book,
            code,
            workspace.today,
            serves=lambda plan: _asked(plan, form, text, workspace.today).year in plan.plan.years,
        )
        period = _period(workspace, current, form, text)
        alone = len(plans.latest_versions(book)) == 1
        part = period.file_part
        name = f"bao-cao-{part}" if alone else f"bao-cao-{current.version.code}-{part}"
        return make_report(form, period_facts(workspace, book, current, period), name)


def _asked(current: CurrentPlan, form: Form, text: str, today: date) -> ReportPeriod:
    return last_closed(form.kind, today, current.cutoff) if text == "auto" else parse_period(form.kind, text)


def _period(workspace: Workspace, current: CurrentPlan, form: Form, text: str) -> ReportPeriod:
    period = _asked(current, form, text, workspace.today)
    if period.year not in current.plan.years:
        under_way = period_of(form.kind, workspace.today, current.cutoff)
        if text == "auto" and under_way.year in current.plan.years:
            raise InputRefused([nothing_closed_yet(str(under_way), under_way.days(current.cutoff).last_day)])
        raise InputRefused([not_a_plan_year(period.year, list(current.plan.years))])
    first = period.days(current.cutoff).start
    if first > workspace.today:
        raise InputRefused([period_not_begun(str(period), first)])
    return period
