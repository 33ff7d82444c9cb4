"""Due days: worked out a second time by walking through the days of a calendar."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.deadline import MONTHS, PERIODS, due_day, months_of, parse_deadline, remind_day
from xkld.domain.errors import InputRefused
from xkld.domain.period import HalfYear, Quarter, ReportPeriod, Year
from xkld.domain.plan import DueRule

NONE_OFF: frozenset[date] = frozenset()
PLAN_B = DueRule(22, "last_month_of_quarter")
NEXT_MONTH = DueRule(10, "first_month_after_quarter")
QUARTERS = st.builds(Quarter, st.integers(2024, 2035), st.integers(1, 4))
RULES = st.builds(DueRule, st.integers(1, 31), st.sampled_from(months_of("quarterly")))

# Year, month, due day, weekday, and the working day before it. Weekdays from a printed calendar.
TABLE = """
2024 3 21 Thu 21 | 2024 6 21 Fri 21 | 2024 9 21 Sat 20 | 2024 12 21 Sat 20
2025 3 21 Fri 21 | 2025 6 21 Sat 20 | 2025 9 21 Sun 19 | 2025 12 21 Sun 19
2026 3 21 Sat 20 | 2026 6 21 Sun 19 | 2026 9 21 Mon 21 | 2026 12 21 Mon 21
2027 3 21 Sun 19 | 2027 6 21 Mon 21 | 2027 9 21 Tue 21 | 2027 12 21 Tue 21
"""
ROWS = [row.split() for row in TABLE.replace("\n", "|").split("|") if row]


def days_in_time(rule: DueRule, quarter: Quarter) -> list[date]:
    """The days of half a year that come before the rule's day of the rule's month, counted off one by one."""
    month = {"last_month_of_quarter": (3, 6, 9, 12), "first_month_after_quarter": (4, 7, 10, 1)}[rule.of][
        quarter.number - 1
    ]
    year = quarter.year + (month < quarter.number * 3)
    begin = date(year, 1, 1) - timedelta(days=60)
    calendar = [begin + timedelta(days=count) for count in range(430)]
    return [day for day in calendar if (day.year, day.month, day.day) < (year, month, rule.before_day)]


@pytest.mark.parametrize(("year", "month", "day", "weekday", "reminded"), ROWS, ids="-".join)
def test_plan_b_is_due_on_the_21st_and_reminds_on_the_working_day_before(
    year: str, month: str, day: str, weekday: str, reminded: str
) -> None:
    due = due_day(PLAN_B, Quarter(int(year), int(month) // 3))
    assert due == date(int(year), int(month), int(day))
    assert "Mon Tue Wed Thu Fri Sat Sun".split()[due.weekday()] == weekday
    assert remind_day(due, NONE_OFF) == date(int(year), int(month), int(reminded))


@pytest.mark.parametrize(
    ("quarter", "due"),
    [
        (Quarter(2025, 1), date(2025, 4, 9)),
        (Quarter(2025, 2), date(2025, 7, 9)),
        (Quarter(2025, 3), date(2025, 10, 9)),
        (Quarter(2025, 4), date(2026, 1, 9)),
    ],
)
def test_a_report_of_the_month_after_belongs_to_the_next_year_in_january(quarter: Quarter, due: date) -> None:
    assert due_day(NEXT_MONTH, quarter) == due


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (DueRule(1, "last_month_of_quarter"), date(2024, 2, 29)),
        (DueRule(2, "last_month_of_quarter"), date(2024, 3, 1)),
        (DueRule(31, "last_month_of_quarter"), date(2024, 3, 30)),
        (DueRule(1, "first_month_after_quarter"), date(2024, 3, 31)),
        (DueRule(31, "first_month_after_quarter"), date(2024, 4, 30)),
    ],
)
def test_the_ends_of_a_month_are_days_like_others(rule: DueRule, due: date) -> None:
    assert due_day(rule, Quarter(2024, 1)) == due


def test_before_a_day_that_the_month_does_not_have_means_its_last_day() -> None:
    assert due_day(DueRule(31, "last_month_of_quarter"), Quarter(2025, 2)) == date(2025, 6, 30)


def test_a_month_that_no_plan_can_name_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError):
        due_day(DueRule(22, "next_monday"), Quarter(2025, 2))


@given(RULES, QUARTERS)
def test_the_due_day_is_the_last_day_in_time(rule: DueRule, quarter: Quarter) -> None:
    assert due_day(rule, quarter) == max(days_in_time(rule, quarter))


@given(st.dates(date(2024, 1, 1), date(2035, 12, 31)), st.sets(st.integers(0, 12)))
def test_the_reminder_is_the_last_working_day_up_to_the_due_day(due: date, off: set[int]) -> None:
    days_off = frozenset(due - timedelta(days=back) for back in off)
    last_three_weeks = [due - timedelta(days=back) for back in range(22)]
    working = [day for day in last_three_weeks if day.isoweekday() not in {6, 7} and day not in days_off]
    assert remind_day(due, days_off) == working[0]


def test_a_holiday_before_a_weekend_moves_the_reminder_further_back() -> None:
    holidays = frozenset({date(2025, 9, 19), date(2025, 9, 18)})
    assert remind_day(date(2025, 9, 21), holidays) == date(2025, 9, 17)
    assert remind_day(date(2025, 9, 17), holidays) == date(2025, 9, 17)


@pytest.mark.parametrize(
    ("text", "kind", "period", "due"),
    [
        ("20", "yearly", Year(2023), date(2023, 12, 19)),
        ("20/12", "yearly", Year(2023), date(2023, 12, 19)),
        ("15/01", "yearly", Year(2023), date(2024, 1, 14)),
        ("01/1", "yearly", Year(2023), date(2023, 12, 31)),
        ("20/6", "half_year", HalfYear(2024, 1), date(2024, 6, 19)),
        ("20/12", "half_year", HalfYear(2024, 2), date(2024, 12, 19)),
        ("10/7", "half_year", HalfYear(2024, 2), date(2025, 1, 9)),
        ("22", "quarterly", Quarter(2025, 2), date(2025, 6, 21)),
        ("5", "quarterly", Quarter(2025, 2), date(2025, 6, 4)),
        ("5/6", "quarterly", Quarter(2025, 2), date(2025, 6, 4)),
        ("31", "quarterly", Quarter(2025, 3), date(2025, 9, 30)),
        ("10/4", "quarterly", Quarter(2025, 4), date(2026, 1, 9)),
    ],
)
def test_a_day_that_the_office_names_is_of_the_last_month_or_the_one_after(
    text: str, kind: str, period: ReportPeriod, due: date
) -> None:
    assert due_day(parse_deadline(text, kind), period) == due


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        *(
            (text, "yearly")
            for text in ("", "0", "32", "20/11", "20/2", "20/13", "20/0", "ngày 20", "20/12/2023", "-1")
        ),
        *((text, "yearly") for text in ("020", "20/", "20/012", "020/12", "/12")),
        *((text, "quarterly") for text in ("22/5", "22/2", "22/14")),
        ("20/8", "half_year"),
    ],
)
def test_what_is_not_such_a_day_is_refused(text: str, kind: str) -> None:
    with pytest.raises(InputRefused) as refused:
        parse_deadline(text, kind)
    assert "ngày/tháng" in (refused.value.problems[0].mend or "")


def test_each_kind_of_duty_has_two_months_of_its_own() -> None:
    named = [month for kind in PERIODS for month in months_of(kind)]
    assert sorted(named) == sorted(MONTHS)
    assert set(months_of("ad_hoc")) == set(MONTHS)
