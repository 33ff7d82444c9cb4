"""Periods are half-open: ``start`` is the first day inside, ``end`` the first day outside."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar, Self, TypeVar

from xkld.domain.errors import InputRefused
from xkld.domain.errors.words import not_a_period, not_any_period


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
class ReportPeriod:
    """A part of a year that reports are made for, by its name, before any cut-off makes days of it.

    A year has ``12 // months`` parts of one kind, numbered from 1; ``form`` is how they are written.
    """

    year: int
    number: int = 1
    months: ClassVar[int]
    form: ClassVar[re.Pattern[str]]

    @property
    def first_month(self) -> int:
        """The month that the period begins with, 1 to 12."""
        return self.last_month - self.months + 1

    @property
    def last_month(self) -> int:
        """The month that the period ends in, 1 to 12."""
        return self.number * self.months

    @property
    def next(self) -> Self:
        """The period of this kind after this one."""
        return self._moved(1)

    @property
    def previous(self) -> Self:
        """The period of this kind before this one."""
        return self._moved(-1)

    @property
    def year_before(self) -> Self:
        """The same period of the year before."""
        return replace(self, year=self.year - 1)

    @property
    def quarters(self) -> "tuple[Quarter, ...]":
        """The quarters that it is made of, one after another."""
        numbers = range(self.first_month // Quarter.months + 1, self.last_month // Quarter.months + 1)
        return tuple(Quarter(self.year, number) for number in numbers)

    @property
    def is_told_by_quarters(self) -> bool:
        """Whether its own figures are those of the year to date, so that its quarters are told beside them."""
        return self.first_month == 1 and self.months > Quarter.months

    @property
    def file_part(self) -> str:
        """How its files are named: ``2025-Q2``."""
        return str(self)

    def days(self, cutoff: Cutoff) -> Period:
        """The days of the period under a cut-off."""
        after = self.next
        return Period(
            _month_start(self.year, self.first_month, cutoff), _month_start(after.year, after.first_month, cutoff)
        )

    def year_to_date(self, cutoff: Cutoff) -> Period:
        """From the start of the plan year to the end of the period."""
        return Period(year_days(self.year, cutoff).start, self.days(cutoff).end)

    def _moved(self, parts: int) -> Self:
        year, months = divmod(self.year * 12 + (self.number - 1 + parts) * self.months, 12)
        return type(self)(year, months // self.months + 1)


class Quarter(ReportPeriod):
    """A quarter (quý): ``2025-Q2``."""

    __slots__ = ()
    months = 3
    form = re.compile(r"(\d{4})-Q([1-4])", re.ASCII)

    def __str__(self) -> str:
        """``2025-Q2``."""
        return f"{self.year}-Q{self.number}"


class HalfYear(ReportPeriod):
    """Half a year (6 tháng): ``2025-H1``."""

    __slots__ = ()
    months = 6
    form = re.compile(r"(\d{4})-H([12])", re.ASCII)

    def __str__(self) -> str:
        """``2025-H1``."""
        return f"{self.year}-H{self.number}"


class Year(ReportPeriod):
    """A whole year (năm): ``2025``."""

    __slots__ = ()
    months = 12
    form = re.compile(r"(\d{4})()", re.ASCII)

    def __str__(self) -> str:
        """``2025``."""
        return str(self.year)

    @property
    def file_part(self) -> str:
        """How its files are named; other reports of the year begin with the year as well."""
        return f"{self.year}-nam"


AnyPeriod = TypeVar("AnyPeriod", bound=ReportPeriod)


def same_day_before(day: date) -> date:
    """The day of the year before; the 28th of February for the 29th."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day.replace(year=day.year - 1, day=28)


def year_days(year: int, cutoff: Cutoff) -> Period:
    """The days of a plan year: 15/12 to 14/12, or the calendar year."""
    return Period(_month_start(year, 1, cutoff), _month_start(year + 1, 1, cutoff))


def period_of(kind: type[AnyPeriod], day: date, cutoff: Cutoff) -> AnyPeriod:
    """The period of a kind whose days hold ``day``."""
    guess = kind(day.year, (day.month - 1) // kind.months + 1)
    return guess if day in guess.days(cutoff) else guess.next


def last_closed(kind: type[AnyPeriod], today: date, cutoff: Cutoff) -> AnyPeriod:
    """The latest period of a kind whose cut-off has passed."""
    return period_of(kind, today, cutoff).previous


def parse_period(kind: type[AnyPeriod], text: str) -> AnyPeriod:
    """Read ``2025-Q2``, ``2025-H1`` or ``2025``, whichever the kind is.

    Raises ``InputRefused`` with the wanted form.
    """
    match = kind.form.fullmatch(text.strip().upper())
    if match is None or not 1990 <= int(match[1]) <= 2199:
        raise InputRefused([not_a_period(text, kind.months)])
    return kind(int(match[1]), int(match[2] or 1))


def kind_of(text: str, kinds: Sequence[type[ReportPeriod]]) -> type[ReportPeriod]:
    """The kind of period that a text names: ``2025-Q2`` a quarter, ``2025-H1`` half a year, ``2025`` a year.

    Raises ``InputRefused`` when it names none.
    """
    found = [kind for kind in kinds if kind.form.fullmatch(text.strip().upper())]
    if not found:
        raise InputRefused([not_any_period(text)])
    return found[0]


def parse_quarter(text: str) -> Quarter:
    """Read ``2025-Q2``.

    Raises ``InputRefused`` with the wanted form.
    """
    return parse_period(Quarter, text)


def _month_start(year: int, month: int, cutoff: Cutoff) -> date:
    if cutoff is Cutoff.CALENDAR:
        return date(year, month, 1)
    year_of_cutoff, months = divmod(year * 12 + month - 2, 12)
    return date(year_of_cutoff, months + 1, 15)


@dataclass(frozen=True, slots=True)
class ReportDays:
    """The days of a report's figures: those of its period, and those from the plan year's start to the same end."""

    period: Period
    to_date: Period

    @classmethod
    def of(cls, period: ReportPeriod, cutoff: Cutoff, today: date) -> "ReportDays":
        """The days of a period that have been lived by ``today``."""
        return cls(period.days(cutoff).up_to(today), period.year_to_date(cutoff).up_to(today))
