"""Amounts that the office read in a paper: for which rule, item, group and days they stand."""

from dataclasses import replace
from datetime import date

import pytest
from domain.test_entitlement import FIRST, LAST, RULE

from xkld.domain.office_amounts import OfficeAmount, with_amounts
from xkld.domain.policy import Policy

BEGIN, END = date(2024, 3, 1), date(2024, 6, 30)
READ = OfficeAmount(1, "mau", "unknown", None, 700, "mục II", "Công văn mẫu", BEGIN, END, FIRST, None, None)
ALWAYS = replace(READ, valid_from=None, valid_to=None)


def cap(entered: list[OfficeAmount], item: str = "unknown", group: str = "HN", day: date = BEGIN) -> int | None:
    """The highest amount of an item as a case is judged."""
    found = with_amounts(RULE, entered, group, day).item(item)
    assert found is not None
    return found.cap


@pytest.mark.parametrize(
    ("day", "inside"),
    [(date(2024, 2, 29), False), (BEGIN, True), (date(2024, 5, 1), True), (END, True), (date(2024, 7, 1), False)],
)
def test_both_its_days_are_inside(day: date, inside: bool) -> None:
    assert READ.holds(day) is inside
    assert replace(READ, valid_from=None).holds(day) is (day <= END)
    assert replace(READ, valid_to=None).holds(day) is (day >= BEGIN)
    assert ALWAYS.holds(day)
    assert cap([READ], day=day) == (700 if inside else None)


@pytest.mark.parametrize(
    ("first", "last", "meets"),
    [
        (None, None, True),
        (None, date(2024, 2, 29), False),
        (None, BEGIN, True),
        (date(2024, 1, 1), date(2024, 2, 29), False),
        (date(2024, 1, 1), BEGIN, True),
        (date(2024, 4, 1), date(2024, 4, 2), True),
        (END, date(2024, 12, 31), True),
        (END, None, True),
        (date(2024, 7, 1), date(2024, 12, 31), False),
        (date(2024, 7, 1), None, False),
    ],
)
def test_it_meets_days_that_have_one_in_common_with_its_own(first: date | None, last: date | None, meets: bool) -> None:
    assert READ.meets(first, last) is meets
    assert ALWAYS.meets(first, last)
    assert replace(READ, valid_from=None).meets(first, last) is (first is None or first <= END)
    assert replace(READ, valid_to=None).meets(first, last) is (last is None or last >= BEGIN)


def test_it_stands_only_where_the_rule_says_nothing_and_brings_its_paragraph() -> None:
    known = replace(ALWAYS, item="actual")
    judged = with_amounts(RULE, [ALWAYS, known], "HN", BEGIN)
    assert [one.cap for one in judged.items if one.id in {"actual", "unknown", "receipt"}] == [1000, None, 700]
    filled = judged.item("unknown")
    assert filled is not None
    assert (filled.amount_clause, filled.confidence, filled.lacks_amount) == ("mục II", "office", False)
    assert [one for one in judged.items if one.id != "unknown"] == [one for one in RULE.items if one.id != "unknown"]


def test_what_was_read_for_another_rule_item_group_or_day_changes_nothing() -> None:
    others = [
        replace(ALWAYS, policy="khac"),
        replace(ALWAYS, item="unknown-rate"),
        replace(ALWAYS, group="DTTS"),
        replace(ALWAYS, valid_from=date(2025, 1, 1)),
    ]
    assert cap(others) is None
    assert cap(others, group="DTTS") == 700
    assert cap(others, day=LAST) == 700
    assert with_amounts(RULE, [], "HN", BEGIN) is RULE


@pytest.mark.parametrize("backwards", [False, True])
def test_an_amount_of_the_group_goes_before_one_of_all_and_a_later_line_before_an_earlier(backwards: bool) -> None:
    entered = [
        replace(ALWAYS, id=1, amount=100, group="HN"),
        replace(ALWAYS, id=2, amount=200, group="HN"),
        replace(ALWAYS, id=3, amount=300),
    ]
    entered = entered[::-1] if backwards else entered
    assert cap(entered) == 200
    assert cap(entered, group="DTTS") == 300


def test_the_rule_itself_stays_as_its_file_says() -> None:
    judged = with_amounts(RULE, [ALWAYS], "HN", BEGIN)
    assert isinstance(judged, Policy)
    unfilled = RULE.item("unknown")
    assert unfilled is not None
    assert (unfilled.cap, judged.digest, judged.groups) == (None, RULE.digest, RULE.groups)
