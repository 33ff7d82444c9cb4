"""Days of a course: which are taught, and how they are shared among pages."""

from datetime import date, timedelta

import pytest

from xkld.domain.course_days import all_days, pages, taught
from xkld.domain.working_days import calendar_of

MONDAY = date(2025, 4, 28)
CALENDAR = calendar_of([2025], [date(2025, 4, 30), date(2025, 5, 1), date(2025, 5, 2)], [date(2025, 4, 26)])


def june(*days: int) -> list[date]:
    return [date(2025, 6, day) for day in days]


@pytest.mark.parametrize(
    ("first", "last", "called", "expected"),
    [
        ("2025-04-28", "2025-05-06", [], ["04-28", "04-29", "05-05", "05-06"]),
        ("2025-04-26", "2025-04-28", [], ["04-26", "04-28"]),  # a Saturday that is worked instead
        ("2025-05-02", "2025-05-05", ["2025-05-03"], ["05-03", "05-05"]),  # they came on a Saturday
        ("2025-05-03", "2025-05-04", [], ["05-03", "05-04"]),  # a course of a weekend
        ("2025-05-05", "2025-05-05", [], ["05-05"]),
    ],
)
def test_taught_are_working_days_and_whatever_was_called(
    first: str, last: str, called: list[str], expected: list[str]
) -> None:
    days = taught(*map(date.fromisoformat, (first, last)), CALENDAR, {date.fromisoformat(one) for one in called})
    assert [f"{one:%m-%d}" for one in days] == expected


def test_seven_days_are_one_page_and_more_are_a_page_for_each_week() -> None:
    assert pages(june(5, 6, 9, 10, 11, 12, 13)) == [june(5, 6, 9, 10, 11, 12, 13)]
    assert pages(june(5, 6, 9, 10, 11, 12, 13, 16)) == [june(5, 6), june(9, 10, 11, 12, 13), june(16)]
    assert pages([]) == []


def test_a_week_over_the_turn_of_the_year_is_one_page() -> None:
    """The 29th of December 2025 is a Monday, of the first week of 2026."""
    days = all_days(date(2025, 12, 27), date(2026, 1, 5))
    assert [(one[0], one[-1]) for one in pages(days)] == [
        (date(2025, 12, 27), date(2025, 12, 28)),
        (date(2025, 12, 29), date(2026, 1, 4)),
        (date(2026, 1, 5), date(2026, 1, 5)),
    ]


def test_every_day_is_on_one_page() -> None:
    for length in (1, 7, 8, 14, 15, 40):
        days = all_days(MONDAY, MONDAY + timedelta(days=length - 1))
        assert [day for page in pages(days) for day in page] == days
        assert max(map(len, pages(days))) <= 7
