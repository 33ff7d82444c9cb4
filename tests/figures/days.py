"""The calendar of the figures' tests, written by hand: first days of quarters under both cut-offs."""

from dataclasses import dataclass
from datetime import date, timedelta

FIRST_DAYS = {
    "calendar": (
        *("2024-01-01", "2024-04-01", "2024-07-01", "2024-10-01"),
        *("2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01"),
    ),
    "day-15": (
        *("2023-12-15", "2024-03-15", "2024-06-15", "2024-09-15"),
        *("2024-12-15", "2025-03-15", "2025-06-15", "2025-09-15", "2025-12-15"),
    ),
}
QUARTERS = ("2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4")
ONE_DAY = timedelta(days=1)
FIRSTS = sorted({date.fromisoformat(day) for days in FIRST_DAYS.values() for day in days})
BOUNDARIES = sorted({day for first in FIRSTS for day in (first - ONE_DAY, first)})
"""The first and the last day of every quarter under both cut-offs."""
LONG_AFTER = date(2026, 6, 30)
PARTS = {"": (0, 4), "H1": (0, 2), "H2": (2, 4), "Q1": (0, 1), "Q2": (1, 2), "Q3": (2, 3), "Q4": (3, 4)}
"""Which quarters of its year a period holds, from the one up to, not including, the other."""


@dataclass(frozen=True, slots=True)
class Span:
    """The days of a report's figures, half-open, as a person would read them off the calendar."""

    cutoff: str
    quarter: str
    today: date
    start: date
    end: date
    year_start: date

    def values(self, **more: object) -> dict[str, object]:
        """Values to bind."""
        return {"start": self.start, "end": self.end, "year_start": self.year_start} | more


def span(cutoff: str, quarter: str, today: date = LONG_AFTER) -> Span:
    """The days of a quarter, half year or year that have been lived by ``today``; at least one."""
    year, _, part = quarter.partition("-")
    place, (first, last) = QUARTERS.index(f"{year}-Q1"), PARTS[part]
    firsts = [date.fromisoformat(day) for day in FIRST_DAYS[cutoff]]
    start, end, year_start = firsts[place + first], firsts[place + last], firsts[place]
    return Span(cutoff, quarter, today, start, max(start + ONE_DAY, min(end, today + ONE_DAY)), year_start)


def quarters(period: str) -> list[str]:
    """The quarters that are told beside a first half year or a year; none for other periods."""
    year, _, part = period.partition("-")
    return [f"{year}-Q{number + 1}" for number in range(PARTS[part][1])] if part in {"", "H1"} else []


def year_before(one: Span) -> tuple[date, date]:
    """The same days a year before, whole."""
    before = span(one.cutoff, f"{int(one.quarter[:4]) - 1}{one.quarter[4:]}")
    return before.year_start, before.end


def lived_a_year_before(one: Span) -> date:
    """The first day after those of the year before that match the days lived by now."""
    last = one.end - ONE_DAY
    return min(year_before(one)[1], last.replace(year=last.year - 1) + ONE_DAY)
