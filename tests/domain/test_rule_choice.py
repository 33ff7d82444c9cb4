"""The rule of the day of the case, at the days on which rules begin and end."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from domain.test_worked_persons import WORKED, shipped
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.entitlement import Claim
from xkld.domain.errors import Problem
from xkld.domain.policy import Gives, Policy, Standing
from xkld.domain.rule_choice import rule_for

RULES = [shipped(name) for name in sorted(WORKED)]
EDGES = [date(2016, 8, 1), date(2023, 8, 15), date(2025, 12, 31), date(2026, 5, 30), date(2026, 12, 31)]
DAYS = st.builds(lambda edge, off: edge + timedelta(days=off), st.sampled_from(EDGES), st.integers(-2, 2))
ITEMS = st.sampled_from(sorted({item.id for rule in RULES for item in rule.items}))
GROUPS = st.sampled_from(["DTTS", "HN", "HCN", "HMTN", "NCC", "TN_NCC", "THD", "DAT_THU_HOI", "NVQS"])


def chosen(item: str, group: str, day: date, *, carried_over: bool = False, name: str | None = None) -> str:
    """The id of the rule that judges the case, or what is said instead."""
    found = rule_for(RULES, name, Claim(item, group, 1, 1, day, carried_over=carried_over))
    return found.id if isinstance(found, Policy) else f"{found.what} {found.mend}"


@pytest.mark.parametrize(
    ("item", "group", "day", "rule"),
    [
        ("language", "TN_NCC", date(2025, 12, 31), "ttlt09-2016"),
        ("language", "TN_NCC", date(2026, 1, 1), "nd338-2025"),
        ("language", "NVQS", date(2026, 1, 1), "nd338-2025"),
        ("language", "DTTS", date(2023, 8, 14), "ttlt09-2016"),
        ("language", "DTTS", date(2026, 5, 31), "nd338-2025"),
        ("language", "DTTS", date(2027, 1, 1), "nd338-2025"),
        ("kit", "DTTS", date(2026, 1, 1), "tt55-2023"),
        ("meals", "HCN", date(2025, 12, 31), "ttlt09-2016"),
        ("language", "HMTN", date(2025, 12, 31), "tt55-2023-poverty"),
        ("upskilling", "THD", date(2025, 12, 31), "ttlt09-2016"),
    ],
)
def test_one_rule_fits_the_day_and_the_group(item: str, group: str, day: date, rule: str) -> None:
    assert chosen(item, group, day) == rule


@pytest.mark.parametrize(
    ("item", "group", "day", "parts"),
    [
        (
            "language",
            "DTTS",
            date(2024, 6, 1),
            ("2 chính sách", "tt55-2023 (tối đa 4.000.000; Thông tư số 55", "ttlt09-2016 (tối đa 3.000.000; điểm b"),
        ),
        ("language", "DTTS", date(2026, 5, 30), ("nd338-2025 (tối đa 4.000.000; Điều 30", "tt55-2023 (")),
        ("vocational", "DTTS", date(2024, 6, 1), ("tt55-2023 (chưa có số liệu;", "ttlt09-2016 (chưa có số liệu;")),
        ("language", "HCN", date(2025, 12, 31), ("tt55-2023-poverty (70% chi phí", "ttlt09-2016 (")),
        (
            "language",
            "NVQS",
            date(2025, 12, 31),
            ("đối tượng NVQS không thuộc chính sách nào", "ttlt09-2016: DTTS, HN"),
        ),
        ("kit", "DTTS", date(2026, 5, 31), ("không có chính sách nào", "--policy tt55-2023 --carried-over")),
        ("loan-group-1", "DTTS", date(2025, 5, 1), ("không có nội dung hỗ trợ «loan-group-1»",)),
    ],
)
def test_where_none_or_several_fit_nothing_is_guessed(item: str, group: str, day: date, parts: tuple[str, ...]) -> None:
    said = chosen(item, group, day)
    for part in parts:
        assert part in said, said


def test_carried_over_money_is_judged_by_the_ended_rule() -> None:
    assert chosen("language", "DTTS", date(2026, 6, 1), carried_over=True) == "tt55-2023"
    assert chosen("language", "HCN", date(2026, 12, 31), carried_over=True) == "tt55-2023-poverty"
    assert "không có chính sách nào" in chosen("language", "DTTS", date(2027, 1, 1), carried_over=True)


@given(ITEMS, GROUPS, DAYS, st.booleans())
def test_a_rule_chosen_by_itself_stands_on_the_day_and_is_the_only_one(
    item: str, group: str, day: date, carried_over: bool
) -> None:
    """Against a count of the days of the files themselves."""
    grants = [rule for rule in RULES if rule.gives is Gives.GRANT and any(one.id == item for one in rule.items)]

    def stands(rule: Policy) -> bool:
        last = rule.in_force_to or date.max
        if carried_over:
            return rule.carried_over is not None and last < day <= rule.carried_over.to
        return rule.in_force_from <= day <= last

    standing = [rule for rule in grants if stands(rule)]
    fitting = [
        rule
        for rule in standing
        if not rule.groups or any(one.id == item and group in (one.only_groups or rule.groups) for one in rule.items)
    ]
    found = rule_for(RULES, None, Claim(item, group, 1, 1, day, carried_over=carried_over))
    if len(fitting) == 1:
        assert found == fitting[0]
    elif len(standing) == 1:
        assert found == standing[0]
    else:
        assert isinstance(found, Problem)


def test_a_name_that_no_rule_bears_is_answered_with_those_there_are() -> None:
    said = chosen("language", "DTTS", date(2025, 5, 1), name="nd0")
    assert "nd0" in said and "ttlt09-2016" in said


def test_two_rules_that_do_not_support_the_group_are_both_told() -> None:
    two = [replace(shipped("ttlt09-2016"), id=name, groups=(group,)) for name, group in (("a", "HN"), ("b", "DTTS"))]
    found = rule_for(two, None, Claim("language", "NVQS", 1, 1, date(2025, 5, 1)))
    assert isinstance(found, Problem)
    assert "đối tượng NVQS không thuộc chính sách nào" in found.what
    assert rule_for(two, None, Claim("language", "DTTS", 1, 1, date(2025, 5, 1))) == two[1]


@given(DAYS)
def test_a_named_rule_is_taken_whatever_its_days(day: date) -> None:
    """Its days are judged with everything else, so that one run tells every refusal."""
    assert chosen("language", "DTTS", day, name="ttlt09-2016") == "ttlt09-2016"


@pytest.mark.parametrize(
    ("name", "day", "standing"),
    [
        ("nd338-2025", date(2025, 12, 31), Standing.NOT_YET),
        ("nd338-2025", date(2026, 1, 1), Standing.IN_FORCE),
        ("ttlt09-2016", date(2025, 11, 1), Standing.IN_FORCE),  # sixty days before the last
        ("ttlt09-2016", date(2025, 11, 2), Standing.ENDS_SOON),
        ("ttlt09-2016", date(2025, 12, 31), Standing.ENDS_SOON),
        ("ttlt09-2016", date(2026, 1, 1), Standing.ENDED),
        ("tt55-2023", date(2026, 5, 31), Standing.CARRIED_OVER),
        ("tt55-2023", date(2026, 12, 31), Standing.CARRIED_OVER),
        ("tt55-2023", date(2027, 1, 1), Standing.ENDED),
    ],
)
def test_where_a_day_lies_among_the_days_of_a_rule(name: str, day: date, standing: Standing) -> None:
    assert shipped(name).standing(day) is standing
