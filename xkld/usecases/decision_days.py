"""On which days a split can come into force by a decision."""

from datetime import date

from xkld.domain.errors import Problem
from xkld.domain.errors.office import decision_out_of_days, later_split
from xkld.domain.period import year_days
from xkld.store import plans
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan


def day_problems(book: Connection, current: CurrentPlan, since: date, today: date) -> list[Problem]:
    """What keeps a split from coming into force on a day: outside the plan year so far, or before a later one."""
    first = year_days(current.year_of(today), current.cutoff).start
    if not first <= since <= today:
        return [decision_out_of_days(since, first, today)]
    latest = plans.latest_split(book, current.scope)
    if latest is None or date.fromisoformat(latest.valid_from) <= since:
        return []
    return [later_split(latest.decision, date.fromisoformat(latest.valid_from))]
