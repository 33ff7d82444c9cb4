"""Rules of support: what the law says, and nothing that was not seen in it."""

import re
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from xkld.domain.errors import Problem
from xkld.domain.policy import ItemKind, Policy
from xkld.formats.policy_file import read_policy

SHIPPED = Path(__file__).parents[2] / "data" / "policies" / "ttlt09-2016.yaml"
GOOD = """\
policy: thu-2025
name: Chính sách thử
basis: Nghị quyết số 1/2025/NQ-HĐND
in_force: {from: 2025-01-01, to: null}
confidence: to-verify
groups: [DTTS, HN]
groups_clause: Điều 2
once_clause: Điều 4
items:
  - {id: language, name: Đào tạo ngoại ngữ, clause: Điều 3, kind: actual, per: person/course, cap: 4_000_000}
"""


def policy(text: str) -> Policy:
    read = read_policy(text, "p.yaml")
    assert isinstance(read, Policy), read
    return read


def told(text: str) -> list[str]:
    problems = read_policy(text, "p.yaml")
    assert isinstance(problems, list), problems
    assert all(isinstance(problem, Problem) for problem in problems)
    return [f"{problem.place.line}: {problem.what}" for problem in problems]


def with_item(item: str) -> str:
    return GOOD.rpartition("  - ")[0] + f"  - {{id: x, name: X, clause: Điều 3, per: person, {item}}}\n"


def test_the_shipped_rule_says_what_the_law_says() -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    rule = policy(text)
    assert rule.in_force_from == date(2016, 8, 1)
    assert rule.in_force(date(2025, 12, 31))
    assert not rule.in_force(date(2026, 1, 1))
    assert not rule.in_force(date(2016, 7, 31))
    assert rule.groups == ("DTTS", "HN", "HCN", "TN_NCC", "THD")
    assert (rule.not_from_office_funds, rule.not_from_office_funds_clause) == (("THD",), "Điều 6")
    assert rule.once_clause == "khoản 5 Điều 3"
    assert (rule.confidence, rule.decide_within_working_days) == ("law", 10)
    assert rule.digest == sha256(text.encode("utf-8")).hexdigest()


def test_the_shipped_caps_are_those_that_were_seen() -> None:
    items = policy(SHIPPED.read_text(encoding="utf-8")).items
    assert {item.id: (item.cap, item.clause) for item in items if item.cap is not None} == {
        "language": (3_000_000, "điểm b khoản 1 Điều 3"),
        "orientation": (530_000, "điểm c khoản 1 Điều 3"),
        "meals": (40_000, "điểm d khoản 1 Điều 3"),
        "health_check": (750_000, "điểm d khoản 2 Điều 3"),
    }
    assert {item.id: item.tiers for item in items if item.tiers} == {"travel": (200_000, 300_000)}
    assert {item.id: item.share_percent for item in items if item.share_percent} == {"upskilling": 70}
    assert [item.id for item in items if item.kind is ItemKind.RECEIPT] == ["passport", "judicial_record", "visa"]
    assert {"vocational", "lodging", "kit"} <= {item.id for item in items if item.cap is None and item.condition}
    assert all(re.fullmatch(r"(điểm [a-eđ] )?khoản [1-4] Điều 3", item.clause) for item in items)


def test_a_rule_without_the_optional_parts_is_a_rule() -> None:
    rule = policy(GOOD)
    assert (rule.in_force_to, rule.decide_within_working_days, rule.not_from_office_funds) == (None, None, ())
    assert rule.items[0].cap == 4_000_000


def test_a_rule_may_be_in_force_for_one_day() -> None:
    assert policy(GOOD.replace("to: null", "to: 2025-01-01")).in_force_to == date(2025, 1, 1)


@pytest.mark.parametrize("text", ["3.000.000", "3,000,000", "3e6", "0530000", "1:30", "-5", "3_00", "３", "three"])
def test_an_amount_is_plain_digits(text: str) -> None:
    assert told(GOOD.replace("4_000_000", f"'{text}'"))


def test_a_cap_must_be_written_even_when_it_is_not_known() -> None:
    assert told(GOOD.replace(", cap: 4_000_000", "")) == ["10: thiếu mục «items[1].cap»"]
    assert policy(GOOD.replace("4_000_000", "null")).items[0].cap is None
    assert told(GOOD.replace("4_000_000", "0")) == [
        "10: mục «items[1].cap»: 0 không nằm trong khoảng từ 1 đến 1000000000000000"
    ]


@pytest.mark.parametrize(
    ("item", "what"),
    [
        ("kind: tier, cap: null", "kind: tier cần có mục «items[1].tiers»"),
        ("kind: share, cap: null", "kind: share cần có mục «items[1].share_percent»"),
        ("kind: actual, cap: 1, tiers: [1]", "mục «items[1].tiers» không dùng với kind: actual"),
        ("kind: rate, cap: 1, share_percent: 5", "mục «items[1].share_percent» không dùng với kind: rate"),
        ("kind: receipt, cap: 1", "mục «items[1].cap» không dùng với kind: receipt"),
        ("kind: tier, cap: 1, tiers: [1]", "mục «items[1].cap» không dùng với kind: tier"),
        (
            "kind: actual, cap: 1, only_groups: [THD]",
            "mục «items[1].only_groups»: nhóm «THD» không thuộc groups của chính sách này",
        ),
    ],
)
def test_an_item_has_what_its_kind_has(item: str, what: str) -> None:
    assert told(with_item(item)) == [f"10: {what}"]


def test_every_fault_of_a_rule_is_told_at_once() -> None:
    text = """\
policy: Thử 2025
name: ''
in_force: {from: 2025-01-01, to: 2024-12-31}
confidence: lawful
decide_within: {working_days: 010}
groups: [DTTS, DTTS, HNX]
groups_clause: Điều 2
not_from_office_funds: {groups: [HN]}
once_claus: Điều 4
items:
  - {id: a, name: A, clause: Điều 3, kind: actual, per: person, cap: 1}
  - {id: a, name: A, clause: Điều 3, kind: fixed, per: head, cap: x}
"""
    assert told(text) == [
        "1: mục «policy»: «Thử 2025» không dùng làm mã được",
        "1: thiếu mục «basis»",
        "1: thiếu mục «once_clause»",
        "2: mục «name» để trống",
        "3: «2024-12-31» không sau «2025-01-01»",
        "4: mục «confidence»: «lawful» không có trong danh mục",
        "5: mục «decide_within.working_days»: «010» không phải là số nguyên",
        "6: mục «groups»: «HNX» không có trong danh mục",
        "6: mục «groups»: «DTTS» đã có ở dòng 6",
        "8: mục «not_from_office_funds.groups»: nhóm «HN» không thuộc groups của chính sách này",
        "8: thiếu mục «not_from_office_funds.clause»",
        "9: không có mục nào tên là «once_claus»",
        "12: mục «items[2].kind»: «fixed» không có trong danh mục",
        "12: mục «items[2].per»: «head» không có trong danh mục",
        "12: mục «items[2].cap»: «x» không phải là số nguyên",
        "12: mục «items»: «a» đã có ở dòng 11",
    ]


def test_what_is_not_known_of_a_rule_is_null_and_must_be_written() -> None:
    rule = policy(
        GOOD.replace("groups: [DTTS, HN]", "groups: null")
        .replace("clause: Điều 3, kind", "clause: null, kind")
        .replace("per: person/course", "per: null")
        .replace("once_clause: Điều 4", "once_clause: null")
    )
    (item,) = rule.items
    assert (rule.groups, rule.once_clause, item.clause, item.per) == ((), "", "", None)
    assert rule.cited(item) == "Nghị quyết số 1/2025/NQ-HĐND"
    assert told(GOOD.replace("groups: [DTTS, HN]\n", "")) == ["1: thiếu mục «groups»"]
    assert told(GOOD.replace("[DTTS, HN]", "[]")) == ["6: mục «groups» để trống"]
    assert told(GOOD.replace(" per: person/course,", "")) == ["10: thiếu mục «items[1].per»"]
    assert told(GOOD.replace(" clause: Điều 3,", "")) == ["10: thiếu mục «items[1].clause»"]


def test_an_item_may_be_less_sure_than_its_rule_and_rest_on_another_paper() -> None:
    (item,) = policy(GOOD.replace("cap: 4_000_000", "cap: 4, confidence: secondary, basis: Nghị định mẫu")).items
    rule = policy(GOOD)
    assert rule.confidence_of(item) == "secondary"
    assert rule.confidence_of(rule.items[0]) == "to-verify"
    assert rule.cited(item) == "Điều 3 Nghị định mẫu"
    assert told(GOOD.replace("cap: 4_000_000", "cap: 4, confidence: sure")) == [
        "10: mục «items[1].confidence»: «sure» không có trong danh mục"
    ]


def test_money_is_carried_over_only_past_the_end_of_a_rule() -> None:
    ended = GOOD.replace("to: null", "to: 2025-06-30")
    carried = "carried_over: {to: 2025-12-31, tasks: nhiệm vụ cũ, clause: Điều 9}\nitems:"
    rule = policy(ended.replace("items:", carried))
    assert [day for day in (date(2025, 6, 30), date(2025, 7, 1), date(2025, 12, 31)) if rule.carried(day)] == [
        date(2025, 7, 1),
        date(2025, 12, 31),
    ]
    assert told(GOOD.replace("items:", carried)) == ["9: «2025-12-31» không sau «null»"]
    assert told(ended.replace("items:", carried.replace("2025-12-31", "2025-06-30"))) == [
        "9: «2025-06-30» không sau «2025-06-30»"
    ]
    strange = "gives: presents\nitems:"
    assert told(GOOD.replace("items:", strange)) == ["9: mục «gives»: «presents» không có trong danh mục"]
