"""Which backups are kept, over years of a life with holidays, busy days and clocks that stand wrong."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.retention import DAILY, GRACE, MONTHLY, WEEKLY, kept

START = datetime(2025, 1, 6, 1, 0, tzinfo=UTC)
MOST = DAILY + WEEKLY + MONTHLY


def simulated(gaps: list[int], years: int) -> list[datetime]:
    """Moments over some years, so many minutes apart, the gaps taken round and round."""
    moments, now, turn = [], START, 0
    while now < START + timedelta(days=365 * years):
        moments.append(now)
        now += timedelta(minutes=gaps[turn % len(gaps)])
        turn += 1
    return moments


GAPS = st.lists(st.integers(60, 60 * 24 * 45), min_size=1, max_size=12).filter(lambda gaps: sum(gaps) > 600 * len(gaps))


@examples(40)
@given(GAPS)
def test_over_five_years_the_newest_stays_and_what_is_kept_reaches_back(gaps: list[int]) -> None:
    held: set[datetime] = set()
    made = simulated(gaps, 5)
    for now in made:
        held = kept(held | {now}, now)
        assert now in held
        recent = [one for one in held if now - one <= GRACE]
        assert len(held) - len(recent) <= MOST
    # Rotating at every backup ends with what choosing once among all that were ever made would have kept.
    assert held == kept(made, made[-1])
    assert [one for one in made if made[-1] - one <= GRACE] == sorted(one for one in held if made[-1] - one <= GRACE)
    months = sorted({(one.year, one.month) for one in (m + timedelta(hours=7) for m in made)}, reverse=True)
    assert {(one.year, one.month) for one in (m + timedelta(hours=7) for m in held)} >= {*months[:MONTHLY]}


def test_a_backup_every_night_leaves_days_weeks_and_months() -> None:
    held: set[datetime] = set()
    now = START
    for _ in range(5 * 365):
        now += timedelta(days=1)
        held = kept(held | {now}, now)
    ages = sorted((now - one).days for one in held)
    assert ages[:12] == list(range(12))
    assert ages[-1] >= 7 * 30
    assert all(later - earlier <= 31 for earlier, later in pairwise(ages))
    assert len(held) <= MOST


def test_everything_of_two_days_is_kept() -> None:
    moments = [START + timedelta(minutes=7 * number) for number in range(400)]  # nearly two days
    assert kept(moments, moments[-1]) == {*moments}
    later = moments[-1] + timedelta(days=3)
    assert len(kept(moments, later)) <= 3


def test_the_last_of_a_day_is_kept_by_the_calendar_of_viet_nam() -> None:
    evening = datetime(2025, 3, 3, 16, 59, tzinfo=UTC)  # 23:59 there
    night = datetime(2025, 3, 3, 17, 1, tzinfo=UTC)  # the next day
    morning = datetime(2025, 3, 3, 1, 0, tzinfo=UTC)
    assert kept([morning, evening, night], night + timedelta(days=9)) == {evening, night}


def test_one_made_under_a_clock_that_was_ahead_harms_no_other() -> None:
    ahead = START + timedelta(days=9999)
    moments = [START + timedelta(hours=6 * number) for number in range(8)]
    assert kept([*moments, ahead], moments[-1]) == {*moments, ahead}


def test_nothing_is_kept_of_nothing() -> None:
    assert kept([], START) == set()
