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
    """The days of a quarter that have been lived by ``today``; at least one."""
    place = QUARTERS.index(quarter)
    firsts = [date.fromisoformat(day) for day in FIRST_DAYS[cutoff]]
    start, end, year_start = firsts[place], firsts[place + 1], firsts[place // 4 * 4]
    return Span(cutoff, quarter, today, start, max(start + ONE_DAY, min(end, today + ONE_DAY)), year_start)


def year_before(one: Span) -> tuple[date, date]:
    """The same days a year before, whole."""
    before = span(one.cutoff, QUARTERS[QUARTERS.index(one.quarter) - 4])
    return before.year_start, before.end
