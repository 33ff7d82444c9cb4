"""The day of a command is the civil day in Viet Nam to the second, whatever the zone of the machine."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

import pytest

from xkld.cli.options import civil_day, civil_time

QUARTER_ENDS = [
    date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    for year in range(2024, 2033)
    for month in (3, 6, 9, 12)
]


def turns(last: date) -> tuple[datetime, datetime]:
    """The last second of a day in Viet Nam and the first of the next, as the world's clock has them."""
    first = datetime(last.year, last.month, last.day, 17, tzinfo=UTC)
    return first - timedelta(seconds=1), first


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is set so on POSIX only")
@pytest.mark.parametrize("zone", ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"])
def test_a_quarter_ends_at_midnight_in_viet_nam(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        found = [(civil_day(before), civil_day(after)) for before, after in map(turns, QUARTER_ENDS)]
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found == [(last, last + timedelta(days=1)) for last in QUARTER_ENDS]


def test_the_day_is_known_where_the_data_of_zones_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ZoneInfoNotFoundError(name)

    monkeypatch.setattr("zoneinfo.ZoneInfo", missing)
    before, after = turns(date(2026, 6, 30))
    assert (civil_day(before), civil_day(after)) == (date(2026, 6, 30), date(2026, 7, 1))
    assert civil_time(after).isoformat() == "2026-07-01T00:00:00+07:00"
