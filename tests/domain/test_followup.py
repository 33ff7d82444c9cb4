"""Days on which something is due after a departure or a return: the day itself, the day before and the day after."""

from datetime import date

import pytest

from xkld.domain.followup import inquiry_due, months_after, settled_by, visit_due

HOME = date(2025, 1, 15)
THREE, SIX, TWELVE = (3, date(2025, 4, 15)), (6, date(2025, 7, 15)), (12, date(2026, 1, 15))


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2025, 1, 31), 1, date(2025, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2025, 8, 31), 3, date(2025, 11, 30)),
        (date(2025, 1, 15), 11, date(2025, 12, 15)),
        (date(2025, 12, 15), 1, date(2026, 1, 15)),
        (date(2025, 6, 30), 0, date(2025, 6, 30)),
        (date(2024, 2, 29), 24, date(2026, 2, 28)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int, found: date) -> None:
    assert months_after(day, months) == found


@pytest.mark.parametrize(
    ("today", "days", "answered", "due"),
    [
        (date(2025, 4, 4), 10, [], None),
        (date(2025, 4, 5), 10, [], THREE),
        (date(2025, 4, 14), 0, [], None),
        (date(2025, 4, 15), 0, [], THREE),
        (date(2025, 4, 15), 0, [date(2025, 4, 14)], THREE),
        (date(2025, 4, 15), 0, [date(2025, 4, 15)], None),
        (date(2025, 4, 15), 90, [date(2025, 4, 15)], None),
        (date(2025, 4, 15), 91, [date(2025, 4, 15)], SIX),
        (date(2025, 7, 14), 0, [], THREE),
        (date(2025, 7, 15), 400, [], SIX),
        (date(2025, 7, 20), 0, [date(2025, 4, 20), date(2025, 7, 16)], None),
        (date(2026, 1, 14), 1, [date(2025, 7, 15)], TWELVE),
        (date(2027, 1, 14), 0, [date(2026, 1, 14)], TWELVE),
        (date(2027, 1, 14), 0, [date(2026, 1, 15)], None),
        (date(2027, 1, 15), 0, [], None),
    ],
)
def test_who_came_home_is_asked_from_each_day_until_an_answer(
    today: date, days: int, answered: list[date], due: tuple[int, date] | None
) -> None:
    assert inquiry_due(HOME, answered, today, days) == due


def test_a_contract_is_settled_180_days_after_the_return() -> None:
    assert settled_by(HOME) == date(2025, 7, 14)


@pytest.mark.parametrize(
    ("met_on", "due"),
    [(None, date(2025, 3, 15)), (date(2025, 1, 10), date(2025, 3, 15)), (date(2025, 2, 20), date(2025, 4, 20))],
)
def test_a_family_is_visited_so_long_after_the_last_meeting_or_the_departure(met_on: date | None, due: date) -> None:
    assert visit_due(date(2025, 1, 15), met_on, 2) == due
