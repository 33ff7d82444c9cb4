"""Ten worked persons for each shipped rule: who asks for what, and what law.md lets them have, by hand."""

from datetime import date
from pathlib import Path

import pytest

from xkld.domain.entitlement import Claim, refusals
from xkld.domain.policy import Policy
from xkld.formats.policy_file import read_policy

FOLDER = Path(__file__).parents[2] / "data" / "policies"
D2024, D2025, D2026, LAST = date(2024, 6, 3), date(2025, 5, 20), date(2026, 3, 2), date(2025, 12, 31)

# The groups in the book, then item, group, amount, quantity or cost, day; then a part of the refusal, or None.
TTLT = (
    ("DTTS", "language", "DTTS", 3_000_000, 1, D2025, None),
    ("HN", "language", "HN", 3_000_001, 1, D2025, "vượt mức tối đa 3.000.000 đồng (điểm b khoản 1 Điều 3"),
    ("HCN", "orientation", "HCN", 530_000, 1, LAST, None),
    ("TN_NCC", "meals", "TN_NCC", 1_200_000, 30, D2024, None),
    ("DTTS HN", "meals", "HN", 1_200_001, 30, D2024, "40.000 × 30 = 1.200.000 đồng"),
    ("HN", "travel", "HN", 300_000, 1, D2025, None),
    ("HN", "travel", "HN", 500_000, 1, D2025, "không đúng mức 200.000 hoặc 300.000 đồng (điểm đ khoản 1 Điều 3"),
    ("THD", "health_check", "THD", 750_000, 1, D2025, "do chủ đầu tư chi trả theo Điều 6"),
    ("DTTS", "health_check", "DTTS", 750_000, 1, date(2026, 1, 1), "ngoài thời gian hiệu lực"),
    ("NVQS", "language", "NVQS", 1_000_000, 1, D2025, "đối tượng NVQS không thuộc khoản 1 Điều 2"),
    ("DTTS", "passport", "DTTS", 200_000, 1, D2025, None),
    ("DTTS", "vocational", "DTTS", 1, 1, D2025, "chưa có số liệu mức tối đa của «Đào tạo nghề»"),
)
ND338 = (
    ("NVQS", "language", "NVQS", 4_000_000, 1, D2026, None),
    ("NVCA", "language", "NVCA", 4_000_001, 1, D2026, "vượt mức tối đa 4.000.000 đồng"),
    ("NCC", "vocational", "NCC", 4_000_000, 1, date(2026, 1, 1), None),
    ("TN_NCC", "orientation", "TN_NCC", 530_000, 1, D2026, None),
    ("TNTN", "meals", "TNTN", 1_000_000, 20, D2026, None),
    ("DAT_THU_HOI", "lodging", "DAT_THU_HOI", 800_000, 2, D2026, None),
    ("HCN", "lodging", "HCN", 800_001, 2, D2026, "400.000 × 2 = 800.000 đồng"),
    ("HN", "travel", "HN", 250_000, 1, D2026, "không đúng mức 200.000 hoặc 300.000 đồng"),
    ("DTTS", "health_check", "DTTS", 750_001, 1, D2026, "vượt mức tối đa 750.000 đồng"),
    ("DTTS", "language", "DTTS", 1_000_000, 1, LAST, "ngoài thời gian hiệu lực"),
    ("HMTN", "language", "HMTN", 1_000_000, 1, D2026, "đối tượng HMTN không thuộc"),
    ("THD", "language", "THD", 1_000_000, 1, D2026, "đối tượng THD không thuộc"),  # THD is of the rule before it
    ("DTTS", "kit", "DTTS", 600_000, 1, D2026, "không có nội dung hỗ trợ «kit»"),
)
TT55 = (
    ("DTTS", "language", "DTTS", 4_000_000, 1, D2024, None),
    ("HN", "language", "HN", 4_000_001, 1, D2024, "vượt mức tối đa 4.000.000 đồng"),
    ("DTTS", "meals", "DTTS", 1_500_000, 30, D2025, None),
    ("DTTS", "meals", "DTTS", 1_500_001, 30, D2025, "50.000 × 30 = 1.500.000 đồng"),
    ("HN", "lodging", "HN", 1_200_000, 3, D2025, None),
    ("HN", "kit", "HN", 600_000, 1, D2025, None),
    ("HN", "kit", "HN", 600_001, 1, D2025, "vượt mức tối đa 600.000 đồng"),
    ("HCN", "language", "HCN", 1_000_000, 1, D2025, "đối tượng HCN không thuộc"),
    ("TN_NCC", "language", "TN_NCC", 1_000_000, 1, D2025, "đối tượng TN_NCC không thuộc"),
    ("DTTS", "vocational", "DTTS", 1, 1, D2025, "chưa có số liệu mức tối đa"),
    ("DTTS", "travel", "DTTS", 200_000, 1, D2025, "chưa có số liệu mức tối đa"),  # from memory only: no amount
    ("DTTS", "language", "DTTS", 1_000_000, 1, date(2026, 5, 30), None),
    ("DTTS", "language", "DTTS", 1_000_000, 1, date(2026, 5, 31), "chỉ được áp dụng cho nhiệm vụ giai đoạn 2021-2025"),
    ("DTTS", "language", "DTTS", 1_000_000, 1, date(2027, 1, 1), "ngoài thời gian hiệu lực"),
)
POVERTY = (
    *(
        (group, "language", group, 1, 1, D2025, "chưa có số liệu mức tối đa của «Đào tạo ngoại ngữ»")
        for group in ("HCN", "HMTN")
    ),
    *(
        (group, "vocational", group, 1, 1, D2025, "chưa có số liệu mức tối đa của «Đào tạo nghề»")
        for group in ("HCN", "HMTN")
    ),
    *((group, "language", group, 1, 1, D2025, f"đối tượng {group} không thuộc") for group in ("HN", "DTTS", "NVQS")),
    ("HCN", "kit", "HCN", 1, 1, D2025, "không có nội dung hỗ trợ «kit»"),
    ("HCN", "travel", "HCN", 1, 1, D2025, "không có nội dung hỗ trợ «travel»"),
    ("HCN", "vocational", "HCN", 1, 1, date(2026, 5, 31), "chỉ được áp dụng cho nhiệm vụ giai đoạn 2021-2025"),
)
LOANS = tuple(
    (group, item, group, 1, 1, day, "là chính sách cho vay qua Ngân hàng Chính sách xã hội")
    for group, item, day in (
        *((group, "loan-group-1", D2025) for group in ("HN", "THD", "DTTS", "HCN", "TN_NCC")),
        *((group, "loan-group-2", D2024) for group in ("NVQS", "NVCA")),
        ("TNTN", "loan-group-3", LAST),
        ("HN", "loan-group-1", date(2021, 1, 1)),
        ("HN", "language", D2025),
    )
)
TRA_VINH = tuple(
    (group, item, group, 1, 1, day, part)
    for item in ("tra-vinh-work", "tra-vinh-study")
    for group, day, part in (
        ("HN", D2024, "chưa có số liệu về đối tượng được hỗ trợ"),
        ("SINH_VIEN_MOI_TN", D2025, "chưa có số liệu mức tối đa"),
        ("DTTS", date(2021, 1, 1), "chưa có số liệu mức tối đa"),
        ("DTTS", date(2020, 12, 31), "ngoài thời gian hiệu lực"),
        ("DTTS", date(2026, 1, 1), "ngoài thời gian hiệu lực"),
    )
)
WORKED = {
    "ttlt09-2016": TTLT,
    "nd338-2025": ND338,
    "tt55-2023": TT55,
    "tt55-2023-poverty": POVERTY,
    "qd71-2021-ninh-thuan": LOANS,
    "nq11-2020-tra-vinh": TRA_VINH,
}


def shipped(name: str) -> Policy:
    """The shipped rule of that name."""
    read = read_policy((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), name)
    assert isinstance(read, Policy), read
    return read


def test_every_shipped_rule_is_worked_for_ten_persons() -> None:
    assert {*WORKED} == {path.stem for path in FOLDER.glob("*.yaml")}
    assert all(len(persons) >= 10 for persons in WORKED.values())
    assert all(shipped(name).id == name for name in WORKED)


@pytest.mark.parametrize(
    ("name", "person"), [(name, person) for name, persons in WORKED.items() for person in persons], ids=str
)
def test_a_worked_person_gets_what_the_paper_gives(name: str, person: tuple) -> None:
    book, item, group, amount, quantity, day, part = person
    said = [one.what for one in refusals(shipped(name), Claim(item, group, amount, quantity, day), {*book.split()})]
    assert bool(said) == (part is not None), said
    if part is not None:
        assert any(part in one for one in said), said


def test_carried_over_money_follows_the_ended_rule_to_the_end_of_2026() -> None:
    rule = shipped("tt55-2023")
    for day, allowed in (
        (date(2026, 5, 31), True),
        (date(2026, 12, 31), True),
        (date(2027, 1, 1), False),
    ):
        claim = Claim("language", "DTTS", 4_000_000, 1, day, carried_over=True)
        assert (refusals(rule, claim, frozenset({"DTTS"})) == []) == allowed, day


def test_what_was_not_seen_in_a_law_does_not_say_law() -> None:
    """The marks of law.md: only TTLT 09/2016 was read, and the days of NQ 11/2020."""
    sure = {name: {rule.confidence_of(item) for item in rule.items} for name in WORKED if (rule := shipped(name))}
    assert sure == {
        "ttlt09-2016": {"law"},
        "nd338-2025": {"secondary", "to-verify"},
        "tt55-2023": {"secondary", "to-verify"},
        "tt55-2023-poverty": {"to-verify"},
        "qd71-2021-ninh-thuan": {"secondary"},
        "nq11-2020-tra-vinh": {"to-verify"},
    }


def test_no_amount_is_known_that_nobody_saw() -> None:
    caps = {
        (name, item.id): item.cap or item.tiers
        for name in WORKED
        for item in shipped(name).items
        if item.cap or item.tiers
    }
    assert {name for name, _ in caps} == {"ttlt09-2016", "nd338-2025", "tt55-2023"}
    assert {item: cap for (name, item), cap in caps.items() if name == "tt55-2023"} == {
        "language": 4_000_000,
        "meals": 50_000,
        "lodging": 400_000,
        "kit": 600_000,
        "health_check": 750_000,
    }
    assert {item: cap for (name, item), cap in caps.items() if name == "nd338-2025"} == {
        "orientation": 530_000,
        "meals": 50_000,
        "lodging": 400_000,
        "travel": (200_000, 300_000),
        "vocational": 4_000_000,
        "language": 4_000_000,
        "health_check": 750_000,
    }
