"""Who is entitled to what: one invented rule with an item of every kind, and every clause that can refuse."""

from dataclasses import replace
from datetime import date

import pytest

from xkld.domain.entitlement import Claim, refusals
from xkld.domain.policy import CarriedOver, Item, ItemKind, Policy, Standing

FIRST, LAST = date(2024, 1, 1), date(2025, 12, 31)


def item(name: str, kind: ItemKind, cap: int | None, **more: object) -> Item:
    """An item whose clause is its own name."""
    return Item(name, f"Nội dung {name}", f"Điều {name}", kind, "person", cap, **more)  # type: ignore[arg-type]


RULE = Policy(
    id="mau",
    name="Chính sách mẫu",
    basis="Quyết định mẫu",
    in_force_from=FIRST,
    in_force_to=LAST,
    confidence="law",
    decide_within_working_days=None,
    groups=("HN", "DTTS", "THD"),
    groups_clause="khoản nhóm",
    not_from_office_funds=("THD",),
    not_from_office_funds_clause="khoản chủ đầu tư",
    once_clause="khoản một lần",
    items=(
        item("actual", ItemKind.ACTUAL, 1000),
        item("rate", ItemKind.RATE, 40),
        item("tier", ItemKind.TIER, None, tiers=(200, 300)),
        item("receipt", ItemKind.RECEIPT, None),
        item("capped-receipt", ItemKind.RECEIPT, 500),
        item("share", ItemKind.SHARE, 600, share_percent=70),
        item("unknown", ItemKind.ACTUAL, None),
        item("unknown-rate", ItemKind.RATE, None),
        item("unknown-share", ItemKind.SHARE, None, share_percent=70),
        item("for-dtts", ItemKind.ACTUAL, 1000, only_groups=("DTTS",)),
        item("share-unknown", ItemKind.SHARE, 600),
    ),
)


def said(name: str, amount: int, quantity: int = 1, cost: int | None = None, **claim: object) -> list[str]:
    """What refuses a claim of somebody of HN and DTTS."""
    case_on = claim.get("case_on", FIRST)
    assert isinstance(case_on, date)
    asked = Claim(name, str(claim.get("group", "HN")), amount, quantity, case_on, cost)
    groups = claim.get("groups", frozenset({"HN", "DTTS"}))
    assert isinstance(groups, frozenset)
    return [problem.what for problem in refusals(RULE, asked, groups)]


@pytest.mark.parametrize(
    ("name", "amount", "quantity", "cost"),
    [
        ("actual", 1, 1, None),
        ("actual", 1000, 1, None),
        ("rate", 40, 1, None),
        ("rate", 400, 10, None),
        ("tier", 200, 1, None),
        ("tier", 300, 1, None),
        ("receipt", 999_999, 1, None),
        ("capped-receipt", 500, 1, None),
        ("share", 70, 1, 100),
        ("share", 71, 1, 102),  # 71,4: a part of a đồng is not paid
        ("share", 600, 1, 858),  # 70 % are 600,6, and the cap is 600
        ("share", 600, 1, 1_000_000),
    ],
)
def test_an_amount_up_to_what_the_clause_allows_is_paid(
    name: str, amount: int, quantity: int, cost: int | None
) -> None:
    assert said(name, amount, quantity, cost) == []


@pytest.mark.parametrize(
    ("name", "amount", "quantity", "cost", "part"),
    [
        ("actual", 1001, 1, None, "vượt mức tối đa 1.000 đồng (Điều actual Quyết định mẫu)"),
        ("actual", 1001, 2, None, "vượt mức tối đa 1.000 đồng"),  # a quantity raises only a rate
        ("rate", 401, 10, None, "vượt mức tối đa 40 × 10 = 400 đồng (Điều rate"),
        ("rate", 41, 1, None, "vượt mức tối đa 40 đồng"),
        ("tier", 250, 1, None, "không đúng mức 200 hoặc 300 đồng (Điều tier"),
        ("tier", 199, 1, None, "không đúng mức"),
        ("tier", 600, 2, None, "không đúng mức"),
        ("capped-receipt", 501, 1, None, "vượt mức tối đa 500 đồng"),
        ("share", 71, 1, 101, "vượt mức tối đa 70 đồng"),
        ("share", 601, 1, 1_000_000, "vượt mức tối đa 600 đồng"),
        ("share", 1, 1, None, "hỗ trợ 70% chi phí (Điều share Quyết định mẫu), chưa biết chi phí"),
        ("share", 1, 1, 0, "vượt mức tối đa 0 đồng"),
        ("share-unknown", 1, 1, 1_000, "vượt mức tối đa 0 đồng"),  # of a part that is not known nothing is paid
        ("unknown", 1, 1, None, "chưa có số liệu mức tối đa của «Nội dung unknown» (Điều unknown"),
        ("unknown-rate", 1, 9, None, "chưa có số liệu mức tối đa"),
        ("unknown-share", 1, 1, 100, "chưa có số liệu mức tối đa"),  # not known is never without a limit
        ("khac", 1, 1, None, "Quyết định mẫu không có nội dung hỗ trợ «khac»"),
    ],
)
def test_an_amount_above_it_is_refused_by_its_clause(
    name: str, amount: int, quantity: int, cost: int | None, part: str
) -> None:
    (problem,) = said(name, amount, quantity, cost)
    assert part in problem


@pytest.mark.parametrize(
    ("name", "group", "groups", "part"),
    [
        ("actual", "HN", {"HN"}, None),
        ("actual", "HN", {"DTTS"}, "không thuộc đối tượng HN (khoản nhóm Quyết định mẫu; sổ đang ghi: DTTS)"),
        ("actual", "HN", set(), "sổ chưa ghi đối tượng nào"),
        ("actual", "HCN", {"HCN"}, "đối tượng HCN không thuộc khoản nhóm Quyết định mẫu"),
        ("actual", "THD", {"THD"}, "do chủ đầu tư chi trả theo khoản chủ đầu tư"),
        ("for-dtts", "DTTS", {"DTTS"}, None),
        ("for-dtts", "HN", {"HN"}, "đối tượng HN không thuộc Điều for-dtts Quyết định mẫu"),
        ("for-dtts", "HN", {"HN", "DTTS"}, "đối tượng HN không thuộc Điều for-dtts"),  # asked for as the other group
    ],
)
def test_only_the_groups_of_the_rule_and_of_the_item_are_paid(
    name: str, group: str, groups: set[str], part: str | None
) -> None:
    found = said(name, 1, group=group, groups=frozenset(groups))
    assert [part in one for one in found if part] == ([True] if part else [])
    assert bool(found) == (part is not None)


def test_groups_that_somebody_else_pays_are_not_offered_instead() -> None:
    (problem,) = refusals(RULE, Claim("actual", "HCN", 1, 1, FIRST), frozenset({"HCN"}))
    assert "HN, DTTS" in problem.mend
    assert "THD" not in problem.mend


@pytest.mark.parametrize(
    ("case_on", "allowed"),
    [(date(2023, 12, 31), False), (FIRST, True), (LAST, True), (date(2026, 1, 1), False)],
)
def test_both_ends_of_the_rules_days_are_inside(case_on: date, allowed: bool) -> None:
    found = said("actual", 1000, case_on=case_on)
    assert bool(found) != allowed
    if not allowed:
        assert "từ 01/01/2024 đến hết 31/12/2025" in found[0]


def test_everything_that_refuses_is_told_at_once() -> None:
    found = said("for-dtts", 1001, group="HN", groups=frozenset(), case_on=date(2026, 1, 1))
    for part in ("ngoài thời gian hiệu lực", "không thuộc đối tượng HN", "không thuộc Điều for-dtts", "vượt mức"):
        assert any(part in one for one in found), (part, found)
    assert len(found) == 4


OVER = replace(RULE, carried_over=CarriedOver(date(2026, 6, 30), "nhiệm vụ chuyển tiếp", "khoản chuyển nguồn"))


@pytest.mark.parametrize(
    ("case_on", "carried_over", "part"),
    [
        (LAST, False, None),
        (LAST, True, None),
        (date(2026, 1, 1), True, None),
        (date(2026, 6, 30), True, None),
        (date(2026, 1, 1), False, "chỉ được áp dụng cho nhiệm vụ chuyển tiếp (khoản chuyển nguồn)"),
        (date(2026, 6, 30), False, "chỉ được áp dụng cho nhiệm vụ chuyển tiếp"),
        (date(2026, 7, 1), True, "ngoài thời gian hiệu lực"),
        (date(2026, 7, 1), False, "ngoài thời gian hiệu lực"),
        (date(2023, 12, 31), True, "ngoài thời gian hiệu lực"),
    ],
)
def test_carried_over_money_is_for_days_after_the_end_and_on_the_officers_word(
    case_on: date, carried_over: bool, part: str | None
) -> None:
    claim = Claim("actual", "HN", 1, 1, case_on, carried_over=carried_over)
    found = [problem.what for problem in refusals(OVER, claim, frozenset({"HN"}))]
    assert (found == []) if part is None else (len(found) == 1 and part in found[0])


def test_nobody_vouches_unasked_for_carried_over_money() -> None:
    (problem,) = refusals(OVER, Claim("actual", "HN", 1, 1, date(2026, 1, 1)), frozenset({"HN"}))
    assert "--carried-over" in problem.mend


def test_a_rule_without_an_end_or_without_carried_over_money_carries_nothing() -> None:
    after = date(2026, 1, 1)
    assert OVER.carried(after) is OVER.carried_over
    assert (OVER.carried(LAST), OVER.carried(FIRST)) == (None, None)
    assert RULE.carried(after) is None
    assert replace(OVER, in_force_to=None).carried(after) is None
    assert (OVER.standing(after), RULE.standing(after)) == (Standing.CARRIED_OVER, Standing.ENDED)


def test_the_reasons_of_a_line_are_the_paragraphs_of_its_amount_and_of_carried_over_money() -> None:
    plain, read = OVER.items[0], replace(OVER.items[0], amount_clause="mục II")
    assert OVER.reasons(plain, LAST) == ()
    assert OVER.reasons(read, LAST) == ("mục II",)
    assert OVER.reasons(plain, date(2026, 1, 1)) == ("khoản chuyển nguồn",)
    assert OVER.reasons(read, date(2026, 1, 1)) == ("mục II", "khoản chuyển nguồn")


@pytest.mark.parametrize(
    ("name", "lacks"),
    [
        ("actual", False),
        ("rate", False),
        ("tier", False),
        ("receipt", False),
        ("share", False),
        ("unknown", True),
        ("unknown-rate", True),
        ("unknown-share", True),
    ],
)
def test_an_amount_is_lacking_where_the_rule_sets_one_that_is_not_known(name: str, lacks: bool) -> None:
    found = RULE.item(name)
    assert found is not None
    assert found.lacks_amount is lacks


def test_what_an_item_says_of_itself_goes_before_what_the_rule_says() -> None:
    plain = RULE.items[0]
    own = replace(plain, confidence="to-verify", basis="Văn bản khác")
    assert (RULE.confidence_of(plain), RULE.confidence_of(own)) == ("law", "to-verify")
    assert (RULE.cited(plain), RULE.cited(own)) == ("Điều actual Quyết định mẫu", "Điều actual Văn bản khác")


def test_a_rule_supports_its_groups_or_those_of_the_item_alone_or_all_where_none_are_known() -> None:
    plain, narrow = RULE.items[0], replace(RULE.items[0], only_groups=("DTTS",))
    assert RULE.supports(plain, "HN") and RULE.supports(narrow, "DTTS")
    assert not RULE.supports(plain, "HCN") and not RULE.supports(narrow, "HN")
    assert replace(RULE, groups=()).supports(plain, "HCN")
