"""Reports: made from the book."""

from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import not_a_plan_year, period_not_begun
from xkld.domain.forms import QUARTERLY
from xkld.domain.period import Quarter, last_closed_quarter, parse_quarter
from xkld.domain.report import Report
from xkld.domain.report_making import make_report
from xkld.store import plans
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.report_facts import quarter_facts
from xkld.usecases.workspace import Workspace


def quarterly(workspace: Workspace, code: str | None, quarter_text: str) -> Report:
    """The report of a quarter; ``auto`` is the latest whose cut-off has passed.

    Raises ``InputRefused`` when the plan does not speak for that year.
    """
    with workspace.reading() as book:
        current = current_plan(
            book,
            code,
            workspace.today,
            serves=lambda plan: _asked(plan, quarter_text, workspace.today).year in plan.plan.years,
        )
        quarter = _quarter(workspace, current, quarter_text)
        alone = len(plans.latest_versions(book)) == 1
        name = f"bao-cao-{quarter}" if alone else f"bao-cao-{current.version.code}-{quarter}"
        return make_report(QUARTERLY, quarter_facts(workspace, book, current, quarter), name)


def _asked(current: CurrentPlan, text: str, today: date) -> Quarter:
    return last_closed_quarter(today, current.cutoff) if text == "auto" else parse_quarter(text)


def _quarter(workspace: Workspace, current: CurrentPlan, text: str) -> Quarter:
    quarter = _asked(current, text, workspace.today)
    if quarter.year not in current.plan.years:
        raise InputRefused([not_a_plan_year(quarter.year, list(current.plan.years))])
    first = quarter.days(current.cutoff).start
    if first > workspace.today:
        raise InputRefused([period_not_begun(str(quarter), first)])
    return quarter
