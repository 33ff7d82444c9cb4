"""Periods are half-open: ``start`` is the first day inside, ``end`` the first day outside."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from xkld.domain.errors import InputRefused
from xkld.domain.errors.words import not_a_period

_QUARTER = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)


class Cutoff(StrEnum):
    """When the figures of a period close.

    ``DAY_15``: from the 15th of the month before the period to the 14th of its last month, the habit of State
    reporting. ``CALENDAR``: the calendar itself; money follows the budget year, so it is always calendar.
    """

    DAY_15 = "day-15"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``start`` up to, not including, ``end``."""

    start: date
    end: date

    def __post_init__(self) -> None:
        """A period has at least one day."""
        if self.start >= self.end:
            message = f"empty period {self.start}..{self.end}"
            raise ValueError(message)

    def __contains__(self, day: date) -> bool:
        """Whether the day lies inside."""
        return self.start <= day < self.end

    @property
    def last_day(self) -> date:
        """The last day inside, for people who read inclusive dates."""
        return self.end - timedelta(days=1)

    def up_to(self, today: date) -> "Period":
        """The part that has already been lived: a period that has begun ends tomorrow at the latest."""
        return Period(self.start, max(self.start + timedelta(days=1), min(self.end, today + timedelta(days=1))))


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """A quarter of a year by its name, before any cut-off makes days of it."""

    year: int
    number: int

    def __str__(self) -> str:
        """``2025-Q2``."""
        return f"{self.year}-Q{self.number}"

    @property
    def last_month(self) -> int:
        """The month that the quarter ends in, 3 to 12."""
        return self.number * 3

    @property
    def next(self) -> "Quarter":
        """The quarter after this one."""
        return Quarter(self.year + self.number // 4, self.number % 4 + 1)

    @property
    def previous(self) -> "Quarter":
        """The quarter before this one."""
        return Quarter(self.year - 1, 4) if self.number == 1 else Quarter(self.year, self.number - 1)

    @property
    def year_before(self) -> "Quarter":
        """The same quarter of the year before."""
        return Quarter(self.year - 1, self.number)

    def days(self, cutoff: Cutoff) -> Period:
        """The days of the quarter under a cut-off."""
        return Period(_month_start(self.year, self.last_month - 2, cutoff), _month_start(*_after(self), cutoff))

    def year_to_date(self, cutoff: Cutoff) -> Period:
        """From the start of the plan year to the end of the quarter."""
        return Period(year_days(self.year, cutoff).start, self.days(cutoff).end)


def year_days(year: int, cutoff: Cutoff) -> Period:
    """The days of a plan year: 15/12 to 14/12, or the calendar year."""
    return Period(_month_start(year, 1, cutoff), _month_start(year + 1, 1, cutoff))


def quarter_of(day: date, cutoff: Cutoff) -> Quarter:
    """The quarter whose days hold ``day``."""
    guess = Quarter(day.year, (day.month + 2) // 3)
    return guess if day in guess.days(cutoff) else guess.next


def last_closed_quarter(today: date, cutoff: Cutoff) -> Quarter:
    """The latest quarter whose cut-off has passed."""
    return quarter_of(today, cutoff).previous


def parse_quarter(text: str) -> Quarter:
    """Read ``2025-Q2``.

    Raises ``InputRefused`` with the wanted form.
    """
    match = _QUARTER.fullmatch(text.strip().upper())
    if match is None or not 1990 <= int(match[1]) <= 2199:
        raise InputRefused([not_a_period(text)])
    return Quarter(int(match[1]), int(match[2]))


def _after(quarter: Quarter) -> tuple[int, int]:
    return (quarter.next.year, quarter.next.last_month - 2)


def _month_start(year: int, month: int, cutoff: Cutoff) -> date:
    first = date(year, month, 1)
    if cutoff is Cutoff.CALENDAR:
        return first
    return (first - timedelta(days=1)).replace(day=15)


@dataclass(frozen=True, slots=True)
class ReportDays:
    """The days of a report's figures: those of its period, and those from the plan year's start to the same end."""

    period: Period
    to_date: Period

    @classmethod
    def of(cls, quarter: Quarter, cutoff: Cutoff, today: date) -> "ReportDays":
        """The days of a quarter that have been lived by ``today``."""
        return cls(quarter.days(cutoff).up_to(today), quarter.year_to_date(cutoff).up_to(today))
