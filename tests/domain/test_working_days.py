"""Working days, held against a rule said otherwise, and the days that a registration may take."""

from bisect import bisect_right
from datetime import date, timedelta
from pathlib import Path

import pytest

from xkld.domain.direct_contracts import Clock, Filed, RegistrationRule, Step, clock, rule_on
from xkld.domain.working_days import WorkingCalendar
from xkld.formats.calendar_file import read_calendar
from xkld.formats.direct_contract_rules import read_rules

DATA = Path(__file__).parents[2] / "data"
CALENDAR, RULES = ((DATA / name).read_text(encoding="utf-8") for name in ("calendar.yaml", "direct-contracts.yaml"))
# Said once more by hand, in stretches, from the lists of days off that the press printed for offices.
CLOSED = (
    *(("2025-01-01", 1), ("2025-01-25", 9), ("2025-04-05", 3), ("2025-04-30", 5), ("2025-08-30", 4)),
    *(("2026-01-01", 4), ("2026-02-14", 9), ("2026-04-25", 3), ("2026-04-30", 4), ("2026-08-29", 5)),
    ("2026-11-24", 1),
)
WORKED_SATURDAYS = {date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)}


def shipped() -> tuple[WorkingCalendar, tuple[RegistrationRule, ...]]:
    calendar, rules = read_calendar(CALENDAR, "calendar.yaml"), read_rules(RULES, "direct-contracts.yaml")
    assert isinstance(calendar, WorkingCalendar)
    assert isinstance(rules, tuple)
    return calendar, rules


def worked() -> list[date]:
    """Every working day of 2025 and 2026, from the stretches above."""
    off = {date.fromisoformat(first) + timedelta(days=at) for first, days in CLOSED for at in range(days)}
    days = [date(2025, 1, 1) + timedelta(days=at) for at in range(730)]
    return [one for one in days if one in WORKED_SATURDAYS or (one.isoweekday() < 6 and one not in off)]


def test_every_due_day_of_two_years_is_the_fifth_working_day_after_the_last_paper() -> None:
    calendar, _ = shipped()
    days = worked()
    for at in range(720):
        day = date(2025, 1, 1) + timedelta(days=at)
        first = bisect_right(days, day)
        if first + 5 <= len(days):
            assert calendar.after(day, 5) == days[first + 4], day
            assert calendar.between(day, days[first + 4]) == 5
            assert calendar.between(days[first + 4], day) == 0
    assert [one for one in days if not calendar.is_working(one)] == []


@pytest.mark.parametrize(
    ("came", "due"),
    [
        ("2026-02-12", "2026-02-26"),  # Thursday before Tết: a Friday, then four days of the week after it
        ("2026-01-08", "2026-01-14"),  # Saturday 10/1 is worked
        ("2025-12-31", "2026-01-09"),  # 1/1 and 2/1 are off
        ("2026-08-20", "2026-08-26"),  # Saturday 22/8 is worked
        ("2026-08-26", "2026-09-07"),
        ("2026-03-07", "2026-03-13"),  # a Saturday begins nothing
    ],
)
def test_known_due_days(came: str, due: str) -> None:
    assert shipped()[0].after(date.fromisoformat(came), 5) == date.fromisoformat(due)


def test_years_without_known_days_off_are_told() -> None:
    calendar, _ = shipped()
    assert calendar.unknown(date(2026, 12, 31), date(2026, 12, 31)) == ()
    assert calendar.unknown(date(2026, 12, 31), date(2028, 1, 1)) == (2027, 2028)
    assert calendar.after(date(2026, 12, 31), 1) == date(2027, 1, 1)  # nobody told that it is off


def test_the_body_to_ask_is_that_of_the_day_on_which_the_file_came() -> None:
    _, rules = shipped()
    asked = [
        (rule.authority if (rule := rule_on(rules, date.fromisoformat(day))) else None)
        for day in ("2021-12-31", "2022-01-01", "2025-06-30", "2025-07-01", "2030-01-01")
    ]
    assert asked == [None, "province", "province", "commune", "commune"]


def stands(filed: Filed, day: str) -> Clock:
    calendar, rules = shipped()
    rule = rule_on(rules, filed.received_on)
    assert rule is not None
    return clock(filed, rule, calendar, date.fromisoformat(day))


def test_the_clock_begins_with_the_last_paper_and_stops_with_the_decision() -> None:
    received, last = date(2026, 1, 8), date(2026, 1, 9)
    four = dict.fromkeys(("registration", "contract", "translation", "identity"), received)
    open_ = stands(Filed(received, four), "2026-03-01")
    assert (open_.step, open_.complete_on, open_.due_on) == (Step.PAPERS, None, None)
    assert [one.id for one in open_.missing] == ["background"]
    whole = four | {"background": last}
    on_the_day = stands(Filed(received, whole), "2026-01-15")
    assert (on_the_day.step, on_the_day.complete_on, on_the_day.due_on) == (Step.DECISION, last, date(2026, 1, 15))
    assert (on_the_day.left, on_the_day.late) == (0, 0)
    assert stands(Filed(received, whole), "2026-01-14").left == 1
    after = stands(Filed(received, whole), "2026-01-18")  # Friday and a weekend
    assert (after.step, after.left, after.late) == (Step.LATE, 0, 1)
    late = Filed(received, whole, "refused", date(2026, 1, 19))
    assert (stands(late, "2026-06-01").step, stands(late, "2026-06-01").late) == (Step.REFUSED, 2)
    in_time = Filed(received, whole, "confirmed", date(2026, 1, 15))
    assert (stands(in_time, "2026-06-01").step, stands(in_time, "2026-06-01").late) == (Step.REPORT, 0)
    told = Filed(received, whole, "confirmed", date(2026, 1, 15), date(2026, 1, 20))
    assert stands(told, "2026-06-01").step is Step.REPORTED
    refused = Filed(received, four, "refused", date(2026, 1, 9))
    assert stands(refused, "2026-06-01").step is Step.REFUSED


def test_all_faults_of_a_changed_calendar_are_told_with_their_lines() -> None:
    changed = CALENDAR.replace("2025-01-27", "2024-01-27").replace("2025-01-28", "2025-02-30")
    changed = changed.replace("- year: 2026", "- year: 2025").replace("confidence: secondary", "confidence: sure", 1)
    found = read_calendar(changed, "lich.yaml")
    assert isinstance(found, list)
    told = " ".join(map(str, found))
    for word in ("27/01/2024", "2025-02-30", "«2025»", "sure", "01/01/2026"):
        assert word in told, told
    assert isinstance(read_calendar("years: [", "lich.yaml"), list)


def test_all_faults_of_a_changed_rule_are_told_with_their_lines() -> None:
    changed = RULES.replace("to: 2025-06-30", "to: 2021-06-30").replace("id: identity", "id: contract", 1)
    changed = changed.replace("authority: commune", "authority: ward").replace("working_days: 5", "working_days: 0", 1)
    found = read_rules(changed, "quy-dinh.yaml")
    assert isinstance(found, list)
    told = " ".join(map(str, found))
    for word in ("2021-06-30", "«contract»", "ward", "từ 1 đến 60"):
        assert word in told, told
    assert isinstance(read_rules("rules: [", "quy-dinh.yaml"), list)
