"""Periods, quarters and cut-offs."""

from calendar import isleap
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import InputRefused
from xkld.domain.period import (
    Cutoff,
    HalfYear,
    Period,
    Quarter,
    ReportPeriod,
    Year,
    last_closed,
    parse_period,
    parse_quarter,
    period_of,
    same_day_before,
    year_days,
)

ONE_DAY = timedelta(days=1)
CUTOFFS = st.sampled_from(Cutoff)
YEARS = st.sampled_from([1999, 2000, 2023, 2024, 2025, 2028, 2099, 2100]) | st.integers(1990, 2198)
QUARTERS = st.builds(Quarter, YEARS, st.integers(1, 4))
HALVES = st.builds(HalfYear, YEARS, st.integers(1, 2))
PERIODS = QUARTERS | HALVES | st.builds(Year, YEARS)


def edges(period: Period) -> st.SearchStrategy[date]:
    """The days on both sides of both ends of a period."""
    return st.sampled_from([period.start - ONE_DAY, period.start, period.end - ONE_DAY, period.end])


def quarter_by_hand(day: date, cutoff: Cutoff) -> Quarter:
    """The quarter of a day, found by months alone: from the 15th on a day counts for the month after it."""
    months = day.year * 12 + day.month - 1 + (cutoff is Cutoff.DAY_15 and day.day >= 15)
    return Quarter(months // 12, months % 12 // 3 + 1)


@pytest.mark.parametrize(
    ("number", "start", "last_day"),
    [
        (1, date(2024, 12, 15), date(2025, 3, 14)),
        (2, date(2025, 3, 15), date(2025, 6, 14)),
        (3, date(2025, 6, 15), date(2025, 9, 14)),
        (4, date(2025, 9, 15), date(2025, 12, 14)),
    ],
)
def test_a_quarter_closes_on_the_14th_of_its_last_month(number: int, start: date, last_day: date) -> None:
    days = Quarter(2025, number).days(Cutoff.DAY_15)
    assert (days.start, days.last_day) == (start, last_day)


@pytest.mark.parametrize(
    ("number", "start", "last_day"),
    [
        (1, date(2025, 1, 1), date(2025, 3, 31)),
        (2, date(2025, 4, 1), date(2025, 6, 30)),
        (3, date(2025, 7, 1), date(2025, 9, 30)),
        (4, date(2025, 10, 1), date(2025, 12, 31)),
    ],
)
def test_a_calendar_quarter_is_three_whole_months(number: int, start: date, last_day: date) -> None:
    days = Quarter(2025, number).days(Cutoff.CALENDAR)
    assert (days.start, days.last_day) == (start, last_day)


@given(YEARS, CUTOFFS)
def test_the_four_quarters_are_the_year_without_a_gap(year: int, cutoff: Cutoff) -> None:
    quarters = [Quarter(year, number).days(cutoff) for number in (1, 2, 3, 4)]
    whole = year_days(year, cutoff)
    assert quarters[0].start == whole.start
    assert [quarter.end for quarter in quarters] == [*(quarter.start for quarter in quarters[1:]), whole.end]
    assert year_days(year + 1, cutoff).start == whole.end


@given(st.data(), QUARTERS, CUTOFFS)
def test_a_day_at_an_edge_lies_in_exactly_one_quarter(data: st.DataObject, quarter: Quarter, cutoff: Cutoff) -> None:
    day = data.draw(edges(quarter.days(cutoff)))
    holders = [one for one in (quarter.previous, quarter, quarter.next) if day in one.days(cutoff)]
    assert holders == [period_of(Quarter, day, cutoff)] == [quarter_by_hand(day, cutoff)]


@given(st.dates(date(1990, 1, 1), date(2198, 12, 31)), CUTOFFS)
def test_any_day_lies_in_the_quarter_that_is_said(day: date, cutoff: Cutoff) -> None:
    assert period_of(Quarter, day, cutoff) == quarter_by_hand(day, cutoff)


@pytest.mark.parametrize("cutoff", Cutoff)
@pytest.mark.parametrize("year", [1900, 2000, 2023, 2024, 2025, 2100])
def test_the_leap_day_is_in_the_first_quarter_of_a_leap_year(year: int, cutoff: Cutoff) -> None:
    first, whole = Quarter(year, 1).days(cutoff), year_days(year, cutoff)
    assert (first.end - first.start).days == 90 + isleap(year)
    assert (whole.end - whole.start).days == 365 + isleap(year)


@pytest.mark.parametrize(
    ("today", "cutoff", "closed"),
    [
        (date(2025, 6, 14), Cutoff.DAY_15, "2025-Q1"),
        (date(2025, 6, 15), Cutoff.DAY_15, "2025-Q2"),
        (date(2025, 6, 18), Cutoff.DAY_15, "2025-Q2"),
        (date(2025, 12, 14), Cutoff.DAY_15, "2025-Q3"),
        (date(2025, 12, 15), Cutoff.DAY_15, "2025-Q4"),
        (date(2025, 6, 30), Cutoff.CALENDAR, "2025-Q1"),
        (date(2025, 7, 1), Cutoff.CALENDAR, "2025-Q2"),
        (date(2026, 1, 1), Cutoff.CALENDAR, "2025-Q4"),
    ],
)
def test_a_quarter_is_closed_from_the_day_after_its_last(today: date, cutoff: Cutoff, closed: str) -> None:
    assert str(last_closed(Quarter, today, cutoff)) == closed


@given(QUARTERS, CUTOFFS)
def test_the_year_to_date_begins_with_the_plan_year_and_ends_with_the_quarter(quarter: Quarter, cutoff: Cutoff) -> None:
    to_date = quarter.year_to_date(cutoff)
    assert to_date == Period(Quarter(quarter.year, 1).days(cutoff).start, quarter.days(cutoff).end)


@given(QUARTERS)
def test_the_neighbours_of_a_quarter_lead_back_to_it(quarter: Quarter) -> None:
    assert quarter.next.previous == quarter == quarter.previous.next
    assert quarter.previous < quarter < quarter.next
    assert quarter.previous.previous.previous.previous == quarter.year_before


@pytest.mark.parametrize(
    ("today", "last_day"),
    [
        (date(2025, 3, 15), date(2025, 3, 15)),
        (date(2025, 5, 1), date(2025, 5, 1)),
        (date(2025, 6, 13), date(2025, 6, 13)),
        (date(2025, 6, 14), date(2025, 6, 14)),
        (date(2025, 6, 15), date(2025, 6, 14)),
        (date(2026, 1, 1), date(2025, 6, 14)),
    ],
)
def test_a_period_under_way_is_lived_up_to_today_and_never_past_its_end(today: date, last_day: date) -> None:
    assert Quarter(2025, 2).days(Cutoff.DAY_15).up_to(today).last_day == last_day


def test_a_period_without_a_day_cannot_be_made() -> None:
    for end in (date(2025, 1, 1), date(2024, 12, 31)):
        with pytest.raises(ValueError, match="empty period"):
            Period(date(2025, 1, 1), end)


@given(QUARTERS)
def test_a_quarter_is_read_as_it_is_written(quarter: Quarter) -> None:
    assert parse_quarter(f"  {quarter} ") == parse_quarter(str(quarter).lower()) == quarter


@pytest.mark.parametrize(
    "text",
    ["", "2025", "2025-Q0", "2025-Q5", "2025Q2", "25-Q2", "1989-Q4", "2200-Q1", "２０２５-Q2", "2025-Q2-Q3", "Q2"],
)
def test_what_is_not_a_quarter_is_refused_with_the_wanted_form(text: str) -> None:
    with pytest.raises(InputRefused) as refused:
        parse_quarter(text)
    assert [problem.mend for problem in refused.value.problems] == ["ghi theo mẫu 2025-Q2, hoặc auto"]


@given(PERIODS, CUTOFFS)
def test_a_period_is_its_quarters_to_the_day(period: ReportPeriod, cutoff: Cutoff) -> None:
    days = [quarter.days(cutoff) for quarter in period.quarters]
    assert [one.end for one in days[:-1]] == [one.start for one in days[1:]]
    assert period.days(cutoff) == Period(days[0].start, days[-1].end)
    assert period.year_to_date(cutoff) == Period(year_days(period.year, cutoff).start, days[-1].end)
    assert len(days) * 3 == period.months


@given(YEARS, CUTOFFS)
def test_the_first_half_is_two_quarters_and_both_halves_are_the_year(year: int, cutoff: Cutoff) -> None:
    first, second, whole = (one.days(cutoff) for one in (HalfYear(year, 1), HalfYear(year, 2), Year(year)))
    assert first == Period(Quarter(year, 1).days(cutoff).start, Quarter(year, 2).days(cutoff).end)
    assert (first.start, first.end, second.end) == (whole.start, second.start, whole.end)
    assert whole == year_days(year, cutoff)


@given(st.data(), PERIODS, CUTOFFS)
def test_a_day_at_an_edge_lies_in_exactly_one_period_of_a_kind(
    data: st.DataObject, period: ReportPeriod, cutoff: Cutoff
) -> None:
    day = data.draw(edges(period.days(cutoff)))
    holders = [one for one in (period.previous, period, period.next) if day in one.days(cutoff)]
    assert holders == [period_of(type(period), day, cutoff)]
    assert last_closed(type(period), day, cutoff) == holders[0].previous
    assert last_closed(type(period), day, cutoff).days(cutoff).end <= day


@given(PERIODS)
def test_the_neighbours_of_a_period_lead_back_to_it(period: ReportPeriod) -> None:
    assert period.next.previous == period == period.previous.next
    assert period.previous < period < period.next
    back = period
    for _ in range(12 // period.months):
        back = back.previous
    assert back == period.year_before


@given(PERIODS)
def test_a_period_is_read_as_it_is_written_and_taken_for_no_other_kind(period: ReportPeriod) -> None:
    for kind in (Quarter, HalfYear, Year):
        if isinstance(period, kind):
            assert parse_period(kind, f" {str(period).lower()} ") == period
        else:
            with pytest.raises(InputRefused):
                parse_period(kind, str(period))


@pytest.mark.parametrize(
    ("kind", "text", "form"),
    [
        *((HalfYear, text, "2025-H1") for text in ("2025-H0", "2025-H3", "2025", "2025H1", "H1", "")),
        *((Year, text, "2025") for text in ("25", "1989", "2200", "2025-Q1", "2025-H1", "２０２５", "")),
    ],
)
def test_what_is_not_a_half_or_a_year_is_refused_with_the_wanted_form(kind: type, text: str, form: str) -> None:
    with pytest.raises(InputRefused) as refused:
        parse_period(kind, text)
    assert [problem.mend for problem in refused.value.problems] == [f"ghi theo mẫu {form}, hoặc auto"]


@pytest.mark.parametrize(
    ("day", "before"),
    [
        ("2025-06-18", "2024-06-18"),
        ("2024-02-29", "2023-02-28"),
        ("2024-02-28", "2023-02-28"),
        ("2025-02-28", "2024-02-28"),
    ],
)
def test_the_same_day_of_the_year_before(day: str, before: str) -> None:
    assert same_day_before(date.fromisoformat(day)) == date.fromisoformat(before)


@pytest.mark.parametrize(
    ("period", "quarters", "told"),
    [
        (Quarter(2025, 1), (1,), False),
        (Quarter(2025, 2), (2,), False),
        (Quarter(2025, 4), (4,), False),
        (HalfYear(2025, 1), (1, 2), True),
        (HalfYear(2025, 2), (3, 4), False),  # its figures are not those of the year to date
        (Year(2025), (1, 2, 3, 4), True),
    ],
)
def test_a_period_is_made_of_its_quarters_and_says_when_they_add_up_to_the_year_to_date(
    period: ReportPeriod, quarters: tuple[int, ...], told: bool
) -> None:
    assert period.quarters == tuple(Quarter(2025, number) for number in quarters)
    assert period.is_told_by_quarters is told


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2024, 12, 1), date(2025, 1, 2)),  # not begun: its first day alone
        (date(2024, 12, 31), date(2025, 1, 2)),
        (date(2025, 1, 1), date(2025, 1, 2)),
        (date(2025, 1, 2), date(2025, 1, 3)),
        (date(2025, 3, 30), date(2025, 3, 31)),
        (date(2025, 3, 31), date(2025, 4, 1)),
        (date(2025, 4, 1), date(2025, 4, 1)),
    ],
)
def test_what_was_lived_of_a_period_has_at_least_its_first_day(today: date, end: date) -> None:
    first = date(2025, 1, 1)
    assert Period(first, date(2025, 4, 1)).up_to(today) == Period(first, end)


def test_the_years_that_reports_are_made_for() -> None:
    assert parse_period(Year, "1990") == Year(1990)
    assert parse_quarter("2199-Q4") == Quarter(2199, 4)
    for text in ("1989", "2200"):
        with pytest.raises(InputRefused):
            parse_period(Year, text)
