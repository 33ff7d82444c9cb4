"""Working days: Saturdays, Sundays and the days off of a calendar are none; a Saturday worked instead is one."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

_SATURDAY = 5
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """The days off that fall on weekdays, the weekend days that are worked instead, and the years of which both are
    known; in another year only Saturdays and Sundays are off.
    """

    days_off: frozenset[date]
    worked: frozenset[date]
    years: frozenset[int]

    def is_working(self, day: date) -> bool:
        """Whether offices work on a day."""
        return day in self.worked or (day.weekday() < _SATURDAY and day not in self.days_off)

    def after(self, day: date, count: int) -> date:
        """The last of ``count`` working days (one or more) of which the first comes after ``day``."""
        last = day
        for _ in range(count):
            last += _A_DAY
            while not self.is_working(last):
                last += _A_DAY
        return last

    def between(self, after: date, until: date) -> int:
        """How many working days come after a day up to another, that one included; none when it is not later."""
        days = range(1, (until - after).days + 1)
        return sum(self.is_working(after + timedelta(days=one)) for one in days)

    def unknown(self, first: date, last: date) -> tuple[int, ...]:
        """The years from one day to another of which no days off are known."""
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.years)


def calendar_of(years: Collection[int], days_off: Collection[date], worked: Collection[date]) -> WorkingCalendar:
    """A calendar of these years and days."""
    return WorkingCalendar(frozenset(days_off), frozenset(worked), frozenset(years))
