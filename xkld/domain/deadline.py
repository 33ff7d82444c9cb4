"""When a report is due: a rule of a plan and a quarter make one civil date, and what is late is judged by it."""

from collections.abc import Mapping
from datetime import date, timedelta

from xkld.domain.period import Quarter
from xkld.domain.plan import DueRule

MONTHS: Mapping[str, int] = {"last_month_of_quarter": 0, "first_month_after_quarter": 1}
"""The months that a plan may name, as months after the last one of the quarter."""

_SATURDAY = 5


def due_day(rule: DueRule, quarter: Quarter) -> date:
    """The last day on which a report of ``quarter`` is in time: the day before the rule's ``before_day``.

    In a month that has no such day this is its last one. Raises ``KeyError`` for a month that is not in ``MONTHS``,
    which the reader of plan files lets nobody name.
    """
    months = quarter.last_month - 1 + MONTHS[rule.of]
    first = date(quarter.year + months // 12, months % 12 + 1, 1)
    return first + timedelta(days=rule.before_day - 2)


def remind_day(due: date, days_off: frozenset[date]) -> date:
    """The day to remind people of: ``due``, or the last working day before it.

    Saturdays and Sundays are off; ``days_off`` names the other days off.
    """
    day = due
    while day.weekday() >= _SATURDAY or day in days_off:
        day -= timedelta(days=1)
    return day
