"""How an application for support stands: its step and its days, worked out by hand."""

from datetime import date

import pytest

from xkld.domain.applications import Applied, Clock, Step, clock
from xkld.domain.wording.applications import state_text
from xkld.domain.working_days import calendar_of

CALENDAR = calendar_of([2025], [date(2025, 5, 1), date(2025, 5, 2)], [date(2025, 4, 26)])
"""Of 2025: the 1st and 2nd of May are off, Saturday the 26th of April is worked."""
COMPLETE = date(2025, 4, 24)  # a Thursday: 25, 26 (worked), 28, 29, 30 April, 5 May, 6 May are seven working days


def applied(**facts: object) -> Applied:
    return Applied(
        **{
            "complete_on": COMPLETE,
            "outcome": None,
            "decided_on": None,
            "granted": None,
            "paid": 0,
            "closed_on": None,
            **facts,
        }  # type: ignore[arg-type]
    )


APPROVED = {"outcome": "approved", "decided_on": date(2025, 5, 6), "granted": 100}


@pytest.mark.parametrize(
    ("day", "step", "left", "late"),
    [
        (date(2025, 4, 24), Step.DECISION, 7, 0),
        (date(2025, 4, 26), Step.DECISION, 5, 0),
        (date(2025, 5, 4), Step.DECISION, 2, 0),
        (date(2025, 5, 6), Step.DECISION, 0, 0),
        (date(2025, 5, 7), Step.LATE, 0, 1),
        (date(2025, 5, 11), Step.LATE, 0, 3),
    ],
)
def test_days_to_decide_are_working_days(day: date, step: Step, left: int, late: int) -> None:
    found = clock(applied(), 7, CALENDAR, day)
    assert (found.step, found.due_on, found.left, found.late) == (step, date(2025, 5, 6), left, late)


@pytest.mark.parametrize(
    ("facts", "step", "rest"),
    [
        ({"complete_on": None}, Step.PAPERS, 0),
        (APPROVED, Step.PAYMENT, 100),
        ({**APPROVED, "paid": 99}, Step.PAYMENT, 1),
        ({**APPROVED, "paid": 100}, Step.PAID, 0),
        ({**APPROVED, "paid": 40, "closed_on": date(2025, 6, 1)}, Step.CLOSED, 0),
        ({"closed_on": date(2025, 6, 1)}, Step.CLOSED, 0),
        ({"outcome": "rejected", "decided_on": date(2025, 5, 7)}, Step.REFUSED, 0),
    ],
)
def test_each_state_has_its_step(facts: dict[str, object], step: Step, rest: int) -> None:
    one = applied(**facts)
    assert (clock(one, 7, CALENDAR, date(2025, 7, 1)).step, one.rest) == (step, rest)


def test_a_late_decision_stays_late_and_a_timely_one_does_not_become_it() -> None:
    day = date(2025, 7, 1)
    assert clock(applied(**APPROVED), 7, CALENDAR, day).late == 0
    assert clock(applied(**{**APPROVED, "decided_on": date(2025, 5, 8)}), 7, CALENDAR, day).late == 2


def test_a_rule_without_days_sets_no_end() -> None:
    found = clock(applied(), None, CALENDAR, date(2026, 7, 1))
    assert (found.step, found.due_on, found.late) == (Step.DECISION, None, 0)


REFUSED = {"outcome": "rejected", "decided_on": date(2025, 5, 6)}
LATE_REFUSED = {"outcome": "rejected", "decided_on": date(2025, 5, 7)}


@pytest.mark.parametrize(
    ("facts", "day", "told"),
    [
        ({"complete_on": None}, date(2025, 5, 6), "chờ đủ hồ sơ"),
        ({}, date(2025, 5, 5), "chờ quyết định, còn 1 ngày làm việc"),
        ({}, date(2025, 5, 6), "chờ quyết định, hết hạn hôm nay"),
        ({}, date(2025, 5, 8), "quá hạn quyết định 2 ngày làm việc"),
        (APPROVED, date(2025, 5, 8), "được duyệt theo 15/QĐ ngày 06/5/2025; còn chi 100 đồng"),
        (
            {**APPROVED, "paid": 40},
            date(2025, 5, 8),
            "được duyệt theo 15/QĐ ngày 06/5/2025; đã chi 40; còn chi 60 đồng",
        ),
        ({**APPROVED, "paid": 100}, date(2025, 5, 8), "được duyệt theo 15/QĐ ngày 06/5/2025; đã chi đủ"),
        ({**APPROVED, "closed_on": date(2025, 5, 9)}, date(2025, 5, 9), "đã kết thúc ngày 09/5/2025"),
        (REFUSED, date(2025, 5, 8), "bị từ chối theo 15/QĐ ngày 06/5/2025"),
        (LATE_REFUSED, date(2025, 6, 8), "bị từ chối theo 15/QĐ ngày 07/5/2025 (trễ 1 ngày làm việc)"),
    ],
)
def test_how_it_stands_is_told_in_words(facts: dict[str, object], day: date, told: str) -> None:
    one = applied(**facts)
    assert state_text(clock(one, 7, CALENDAR, day), one, "15/QĐ") == told


def test_a_rule_without_days_has_no_deadline_to_tell() -> None:
    one = applied()
    assert clock(one, None, CALENDAR, date(2025, 6, 1)) == Clock(Step.DECISION, None, 0, 0)
    assert state_text(clock(one, None, CALENDAR, date(2025, 6, 1)), one, None) == "chờ quyết định"
