"""When a report is due: a rule of a plan and a period make one civil date, and what is late is judged by it."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from xkld.domain.errors import InputRefused
from xkld.domain.errors.words import not_a_deadline
from xkld.domain.period import HalfYear, Quarter, ReportPeriod, Year
from xkld.domain.plan import DueRule, Duty

PERIODS: Mapping[str, type[ReportPeriod]] = {"quarterly": Quarter, "half_year": HalfYear, "yearly": Year}
"""The kinds of duties whose periods have a name, so that their due days can be worked out."""
_NAMES = {"quarterly": "quarter", "half_year": "half_year", "yearly": "year"}
MONTHS: Mapping[str, int] = {
    name: months
    for period in _NAMES.values()
    for name, months in ((f"last_month_of_{period}", 0), (f"first_month_after_{period}", 1))
}
"""The months that a plan may name, as months after the last one of the period."""

_SATURDAY = 5
_DAY_AND_MONTH = re.compile(r"(\d{1,2})(?:/(\d{1,2}))?", re.ASCII)
_MOST_DAYS = 31


def due_day(rule: DueRule, period: ReportPeriod) -> date:
    """The last day on which a report of ``period`` is in time: the day before the rule's ``before_day``.

    In a month that has no such day this is its last one. Raises ``KeyError`` for a month that is not in ``MONTHS``,
    which the reader of plan files lets nobody name.
    """
    months = period.last_month - 1 + MONTHS[rule.of]
    first = date(period.year + months // 12, months % 12 + 1, 1)
    return first + timedelta(days=rule.before_day - 2)


def remind_day(due: date, days_off: frozenset[date]) -> date:
    """The day to remind people of: ``due``, or the last working day before it.

    Saturdays and Sundays are off; ``days_off`` names the other days off.
    """
    day = due
    while day.weekday() >= _SATURDAY or day in days_off:
        day -= timedelta(days=1)
    return day


def months_of(kind: str) -> tuple[str, ...]:
    """The names of the months that a duty of a kind may be due in; all of them where its periods have no name."""
    name = _NAMES.get(kind)
    return tuple(MONTHS) if name is None else (f"last_month_of_{name}", f"first_month_after_{name}")


def parse_deadline(text: str, kind: str) -> DueRule:
    """Read ``20`` or ``20/12``: before that day of the period's last month, or of the month after it.

    Of a quarter or half year any of its last months may be said. Raises ``InputRefused`` with what would be taken.
    """
    period = PERIODS[kind]
    match = _DAY_AND_MONTH.fullmatch(text.strip())
    months = dict(zip((0, 1), months_of(kind), strict=True))
    after = 0 if match is None or match[2] is None else int(match[2]) % period.months
    month_is_real = match is None or match[2] is None or 1 <= int(match[2]) <= 12
    if match is None or not 1 <= int(match[1]) <= _MOST_DAYS or after not in months or not month_is_real:
        raise InputRefused([not_a_deadline(text, period.months)])
    return DueRule(int(match[1]), months[after])


def key_of(duty: Duty) -> tuple[str, str, str]:
    """What tells a duty of a plan from its others, also in the plan's later versions: kind, senders, recipients."""
    return duty.kind, "; ".join(duty.sender), "; ".join(duty.recipients)
