"""The days of a course: which of them are taught, and how they are shared among pages to sign on."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from itertools import groupby

from xkld.domain.working_days import WorkingCalendar

MOST_ON_A_PAGE = 7
"""Columns wide enough to sign in, beside the names, on a page of A4 turned."""


def all_days(first: date, last: date) -> list[date]:
    """Every day from one to another, both included."""
    return [first + timedelta(days=one) for one in range((last - first).days + 1)]


def taught(first: date, last: date, calendar: WorkingCalendar, called: Collection[date]) -> list[date]:
    """The working days from one day to another, and those on which somebody was called; all days where none is one."""
    days = all_days(first, last)
    return [one for one in days if calendar.is_working(one) or one in called] or days


def pages(days: Sequence[date]) -> list[list[date]]:
    """Days in their order, all on one page where they fit, else those of each week."""
    if len(days) <= MOST_ON_A_PAGE:
        return [[*days]] if days else []
    return [[*week] for _, week in groupby(days, key=lambda one: one.isocalendar()[:2])]
