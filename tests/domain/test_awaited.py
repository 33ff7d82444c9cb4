"""What agencies have: how long, whether late, in which order."""

from datetime import date

import pytest

from xkld.domain.awaited import Awaited, by_agency

TODAY = date(2025, 6, 18)


@pytest.mark.parametrize(
    ("since", "reply_by", "over_on", "days", "late"),
    [
        ("2025-06-10", None, None, 8, False),
        ("2025-06-10", "2025-06-18", None, 8, False),
        ("2025-06-10", "2025-06-17", None, 8, True),
        ("2025-06-10", "2025-06-11", "2025-06-15", 5, False),
        ("2025-06-19", None, None, 0, False),
    ],
)
def test_days_run_until_it_is_over_and_only_what_goes_on_is_late(
    since: str, reply_by: str | None, over_on: str | None, days: int, late: bool
) -> None:
    has = Awaited("Sở Nội vụ", since, reply_by, over_on)
    assert (has.days(TODAY), has.is_late(TODAY)) == (days, late)


def test_what_goes_on_stands_first_by_agency_and_the_longest_waiting_before() -> None:
    found = [
        Awaited("Sở Nội vụ", "2025-06-01", None, "2025-06-02"),
        Awaited("Sở Nội vụ", "2025-06-12", None, None),
        Awaited("Công an phường", "2025-06-15", None, None),
        Awaited("sở nội vụ", "2025-06-10", None, None),
    ]
    order = [has.since[-2:] for has, _ in by_agency(found, lambda one: one, None, TODAY)]
    assert order == ["15", "10", "12", "01"]
    assert [has.since[-2:] for has, _ in by_agency(found, lambda one: one, "so noi", TODAY)] == ["10", "12", "01"]
    assert by_agency(found, lambda one: one, "bank", TODAY) == []
