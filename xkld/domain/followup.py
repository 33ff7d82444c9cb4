"""What is due after somebody left or came home: visits to a family, questions about work, the end of the contract."""

import calendar
from collections.abc import Sequence
from datetime import date, timedelta

ASKED_AFTER = (3, 6, 12)
"""After how many months somebody who came home is asked about work."""
ASKED_UNTIL = 24
"""Months after a return from which nobody is asked any more."""
SETTLED_WITHIN = 180
"""Days in which the contract of sending is settled, from the end of the work (Luật 69/2020, Điều 46 khoản 8, Điều 49
khoản 5); that day is not told to an office, so the return stands for it."""

LONGEST_NOTE = 500
"""Letters of what is noted of a visit or an answer."""


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last day of a month that has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def inquiry_due(returned_on: date, answered: Sequence[date], today: date, days: int) -> tuple[int, date] | None:
    """After how many months, and on which day, somebody is to be asked about work; None when nobody is.

    That is the latest such day that has come, unless there was an answer since; earlier ones that were missed are not
    made up for. Else it is the next one, when it comes within ``days`` days.
    """
    if today >= months_after(returned_on, ASKED_UNTIL):
        return None
    asked = [(months, months_after(returned_on, months)) for months in ASKED_AFTER]
    reached = [one for one in asked if one[1] <= today]
    if reached and not any(day >= reached[-1][1] for day in answered):
        return reached[-1]
    return next((one for one in asked if today < one[1] <= today + timedelta(days=days)), None)


def settled_by(returned_on: date) -> date:
    """The last day on which a contract of sending is settled in time."""
    return returned_on + timedelta(days=SETTLED_WITHIN)


def visit_due(departed_on: date, met_on: date | None, months: int) -> date:
    """The day from which a family is to be visited again: so long after it was last met, or after the departure."""
    return months_after(max(departed_on, met_on or departed_on), months)
