"""Who gets what on which day: ten people, five shipped rules, the days around the end of two of them.

What is expected was worked out by hand from the texts of the rules; the verdicts are on language courses, on which the
rules differ most, and on what else one of them says of its own.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from xkld.domain.errors.money import PaidBefore
from xkld.domain.office_amounts import OfficeAmount
from xkld.domain.policy import Item, ItemKind, Policy
from xkld.domain.verdicts import Answer, Circumstances, Verdict, judge, most_favourable, told_together
from xkld.formats.policy_file import read_policy

DAY = date(2025, 1, 2)
RULES = Path(__file__).parents[2] / "data" / "policies"
DAYS = {
    "last of 2025": date(2025, 12, 31),
    "first of 2026": date(2026, 1, 1),
    "last of TT 55": date(2026, 5, 30),
    "first without": date(2026, 5, 31),
}
PEOPLE = {
    "poor": "HN",
    "nearly poor": "HCN",
    "minority": "DTTS",
    "kin of merit": "TN_NCC",
    "of merit": "NCC",
    "land taken, until 2025": "THD",
    "land taken, from 2026": "DAT_THU_HOI",
    "soldier": "NVQS",
    "nobody's": "",
    "poor minority": "HN DTTS",
}
LANGUAGE = {"ttlt09-2016": "language", "nd338-2025": "language", "tt55-2023": "language"}
ITEMS = LANGUAGE | {"qd71-2021-ninh-thuan": "loan-group-1", "nq11-2020-tra-vinh": "tra-vinh-work"}
YES, NOT_YET, NO = Answer.YES, Answer.NOT_YET, Answer.NO
# TTLT 09/2016 and the two provincial papers to 31/12/2025; NĐ 338/2025 from 1/1/2026; TT 55/2023 to 30/5/2026.
IN_FORCE = {
    "last of 2025": {"ttlt09-2016", "tt55-2023", "qd71-2021-ninh-thuan", "nq11-2020-tra-vinh"},
    "first of 2026": {"nd338-2025", "tt55-2023"},
    "last of TT 55": {"nd338-2025", "tt55-2023"},
    "first without": {"nd338-2025"},
}
# khoản 1 Điều 2 TTLT 09/2016; Điều 14 of the Law on Employment 2025; DTTS and poor Kinh under TT 55/2023.
GROUPS = {
    "ttlt09-2016": {"DTTS", "HN", "HCN", "TN_NCC"},
    "nd338-2025": {"NCC", "TN_NCC", "DTTS", "HN", "HCN", "DAT_THU_HOI", "NVQS", "NVCA", "TNTN"},
    "tt55-2023": {"DTTS", "HN"},
}
CAPS = {"ttlt09-2016": 3_000_000, "nd338-2025": 4_000_000, "tt55-2023": 4_000_000}


def rule(name: str) -> Policy:
    """A shipped rule."""
    read = read_policy((RULES / f"{name}.yaml").read_text(encoding="utf-8"), f"{name}.yaml")
    assert isinstance(read, Policy)
    return read


SHIPPED = {name: rule(name) for name in (*ITEMS, "tt55-2023-poverty")}


def person(groups: str = "HN", on: date = date(2025, 5, 20), **more: object) -> Circumstances:
    """Somebody who showed everything, unless it is said otherwise."""
    known = {
        "contracted": True,
        "papers": frozenset({"passport", "visa"}),
        "certified": frozenset({"language", "skill", "orientation"}),
        "days": 20,
        "paid": {},
    } | more
    return Circumstances(17, on, frozenset(groups.split()), **known)  # type: ignore[arg-type]


def verdict(name: str, item: str, who: Circumstances, *entered: OfficeAmount) -> Verdict:
    """The verdict on an item of a shipped rule."""
    found = SHIPPED[name].item(item)
    assert found is not None
    return judge(SHIPPED[name], found, who, entered)


def texts(one: Verdict) -> str:
    """Every reason."""
    return "; ".join(problem.what for problem in (*one.problems, *one.shared))


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("name", LANGUAGE)
def test_language_courses_by_person_rule_and_day(name: str, who: str, day: str) -> None:
    one = verdict(name, "language", person(PEOPLE[who], DAYS[day]))
    groups = GROUPS[name] & set(PEOPLE[who].split())
    if name not in IN_FORCE[day]:
        assert one.answer is NO
        assert SHIPPED[name].basis in texts(one)
        assert ("chuyển nguồn" in texts(one)) == (name == "tt55-2023")  # khoản 1 Điều 21 TT 60/2026
    elif groups:
        assert (one.answer, one.most, texts(one)) == (YES, CAPS[name], "")
        assert one.group in groups
    elif PEOPLE[who] == "THD" and name == "ttlt09-2016":
        assert one.answer is NO
        assert "chủ đầu tư chi trả theo Điều 6" in texts(one)
    else:
        assert one.answer is NO
        assert "không thuộc đối tượng nào" in texts(one)
        assert ("khoản 1 Điều 2" in texts(one)) == (name == "ttlt09-2016")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("who", PEOPLE)
def test_a_loan_is_no_support_and_a_rule_whose_groups_are_unknown_never_says_yes(who: str, day: str) -> None:
    loan = verdict("qd71-2021-ninh-thuan", "loan-group-1", person(PEOPLE[who], DAYS[day]))
    assert loan.answer is NO
    assert "cho vay" in texts(loan)
    unread = verdict("nq11-2020-tra-vinh", "tra-vinh-work", person(PEOPLE[who], DAYS[day]))
    assert unread.answer is (NOT_YET if "nq11-2020-tra-vinh" in IN_FORCE[day] else NO)
    assert unread.most is None


@pytest.mark.parametrize(
    ("item", "lacking", "said"),
    [
        ("language", {"contracted": False}, "chưa ghi ký hợp đồng"),
        ("language", {"papers": frozenset({"visa"})}, "chưa ghi đã nộp hộ chiếu"),
        ("language", {"papers": frozenset({"passport"})}, "chưa ghi đã nộp thị thực"),
        ("language", {"certified": frozenset({"skill", "orientation"})}, "chưa ghi chứng chỉ khóa ngoại ngữ"),
        ("orientation", {"certified": frozenset({"language"})}, "chưa ghi chứng nhận khóa giáo dục định hướng"),
        ("meals", {"certified": frozenset()}, "chưa ghi chứng chỉ, chứng nhận khóa học nào"),
    ],
)
def test_what_the_file_lacks_makes_it_not_yet_and_says_how_it_is_told(
    item: str, lacking: dict[str, object], said: str
) -> None:
    one = verdict("ttlt09-2016", item, person(**lacking))
    assert (one.answer, texts(one)) == (NOT_YET, said)
    (problem,) = (*one.problems, *one.shared)
    assert problem.mend.startswith(("xkld ", "có hợp đồng thì ghi: xkld "))
    assert "{" not in problem.mend
    assert verdict("ttlt09-2016", item, person()).answer is YES


def test_days_of_presence_make_the_sum_of_a_daily_rate() -> None:
    assert verdict("ttlt09-2016", "meals", person(days=20)).most == 800_000
    assert verdict("ttlt09-2016", "meals", person(days=0)).most == 0
    assert verdict("ttlt09-2016", "meals", person(days=None)).most is None
    assert verdict("nd338-2025", "lodging", person(on=date(2026, 2, 2))).most is None  # months are not known


def test_fixed_amounts_wait_for_the_distance_and_receipts_have_no_sum() -> None:
    travel = verdict("ttlt09-2016", "travel", person())
    assert (travel.answer, travel.most) == (NOT_YET, None)
    assert "200.000 hoặc 300.000 đồng (điểm đ khoản 1 Điều 3" in texts(travel)
    assert (verdict("ttlt09-2016", "passport", person()).answer, verdict("ttlt09-2016", "passport", person()).most) == (
        YES,
        None,
    )


def made(kind: ItemKind, cap: int | None, per: str = "person/day", name: str = "mau") -> Verdict:
    """The verdict of an invented rule of one item, for somebody of twenty days."""
    item = Item("thu", "Nội dung thử", "Điều 1", kind, per, cap, (100, 200) if kind is ItemKind.TIER else ())
    return judge(replace(SHIPPED["tt55-2023"], id=name, items=(item,)), item, person(), ())


@pytest.mark.parametrize(
    ("kind", "cap", "per", "most"),
    [
        (ItemKind.RATE, 50, "person/day", 1_000),
        (ItemKind.RATE, None, "person/day", None),
        (ItemKind.RATE, 50, "person/month", None),
        (ItemKind.SHARE, 500, "person", None),
        (ItemKind.TIER, 500, "person", None),
        (ItemKind.ACTUAL, 500, "person", 500),
        (ItemKind.ACTUAL, None, "person", None),
        (ItemKind.RECEIPT, 500, "person", 500),
    ],
)
def test_the_highest_sum_is_told_where_the_rule_and_the_days_make_one(
    kind: ItemKind, cap: int | None, per: str, most: int | None
) -> None:
    assert made(kind, cap, per).most == most


def test_of_two_groups_without_a_sum_the_first_of_the_rule_stands() -> None:
    assert verdict("ttlt09-2016", "meals", person("DTTS HN")).group == "DTTS"  # the same sum for both
    for groups in ("DTTS HN", "HN DTTS"):
        one = verdict("tt55-2023", "passport", person(groups))
        assert (one.answer, one.group, one.most) == (YES, "DTTS", None)
    free = [OfficeAmount(1, "tt55-2023", "vocational", "HN", 1, "Điều 1", "mẫu", None, None, DAY, None, None)]
    assert verdict("tt55-2023", "vocational", person("DTTS HN"), *free).group == "HN"


def test_whoever_is_in_two_groups_of_which_others_pay_one_gets_it_as_the_other() -> None:
    assert verdict("ttlt09-2016", "language", person("THD DTTS")).group == "DTTS"
    paid = verdict("ttlt09-2016", "language", person("THD"))
    assert (paid.answer, paid.group) == (NO, "THD")


def test_rules_are_told_together_by_their_reasons_alone() -> None:
    one = verdict("nd338-2025", "language", person())
    other = replace(one, item=SHIPPED["nd338-2025"].items[0], problems=(*one.problems, *one.problems))
    good = verdict("tt55-2023", "language", person())
    beside = replace(one, item=SHIPPED["nd338-2025"].items[1])
    assert told_together([one, beside, beside, good, good]) == [(one, 3), (good, 1), (good, 1)]
    assert told_together([one, other]) == [(one, 1), (other, 1)]
    assert told_together([other, one, one]) == [(other, 1), (one, 1), (one, 1)]
    assert told_together([]) == []


def test_rivals_of_three_and_of_unlike_units_are_compared_or_not() -> None:
    low, mid, high = (made(ItemKind.ACTUAL, cap, "person", f"luat-{cap}") for cap in (10, 20, 30))
    assert most_favourable([mid, high, low]) == {"thu": high}
    assert most_favourable([low, high, high]) == {}
    assert most_favourable([low, made(ItemKind.ACTUAL, 30, "person/course", "khac")]) == {}
    assert most_favourable([low, made(ItemKind.ACTUAL, None, "person", "chua-ro")]) == {}
    assert most_favourable([high]) == {}


def test_a_content_is_paid_once_whatever_the_rule() -> None:
    before = PaidBefore(6, "PC03", date(2025, 4, 15), "social-security", "ttlt09-2016")
    for name, once in (("ttlt09-2016", "khoản 5 Điều 3"), ("tt55-2023", "")):
        one = verdict(name, "language", person(paid={"language": before}))
        assert one.answer is NO
        assert "khoản chi số 6" in texts(one)
        assert once in one.problems[0].mend
    assert verdict("tt55-2023", "language", person(paid={"meals": before})).answer is YES


def test_an_unknown_amount_waits_until_the_office_read_it_and_the_better_group_is_taken() -> None:
    assert "chưa có số liệu mức tối đa" in texts(verdict("ttlt09-2016", "vocational", person()))
    poor = OfficeAmount(
        1,
        "ttlt09-2016",
        "vocational",
        "HCN",
        2_500_000,
        "Điều 4",
        "QĐ mẫu",
        None,
        None,
        date(2025, 1, 2),
        None,
        None,
    )
    minority = OfficeAmount(
        2,
        "ttlt09-2016",
        "vocational",
        "DTTS",
        4_000_000,
        "Điều 4",
        "QĐ mẫu",
        None,
        None,
        date(2025, 1, 2),
        None,
        None,
    )
    one = verdict("ttlt09-2016", "vocational", person("DTTS HCN"), poor, minority)
    assert (one.answer, one.group, one.most) == (YES, "DTTS", 4_000_000)
    assert verdict("ttlt09-2016", "vocational", person("HCN"), poor, minority).most == 2_500_000
    low = replace(minority, amount=1_000_000)
    assert verdict("ttlt09-2016", "vocational", person("DTTS HCN"), poor, low).group == "HCN"


def test_the_most_favourable_rule_is_named_only_where_amounts_can_be_compared() -> None:
    who = person("HN")
    asked = [judge(one, item, who, ()) for one in SHIPPED.values() for item in one.items]
    best = {item: one.policy.id for item, one in most_favourable(asked).items()}
    assert best == {"language": "tt55-2023", "meals": "tt55-2023"}  # 4 against 3 million, 50.000 against 40.000 a day
    assert most_favourable([one for one in asked if one.policy.id == "tt55-2023"]) == {}
    same = [verdict(name, "language", person("HN", DAYS["first of 2026"])) for name in ("nd338-2025", "tt55-2023")]
    assert [one.answer for one in same] == [YES, YES]
    assert most_favourable(same) == {}  # both give 4 million: none is better


def test_a_rule_that_refuses_everything_alike_is_told_in_one_line() -> None:
    who = person("HN", paid={"language": PaidBefore(6, "PC03", date(2025, 4, 15), "social-security", "ttlt09-2016")})
    asked = [judge(one, item, who, ()) for one in SHIPPED.values() for item in one.items]
    told = {one.policy.id: stands_for for one, stands_for in told_together(asked)}
    assert told["nd338-2025"] == len(SHIPPED["nd338-2025"].items)  # not in force yet
    assert told["qd71-2021-ninh-thuan"] == 3
    assert told["ttlt09-2016"] == 1
    assert sum(stands_for for _, stands_for in told_together(asked)) == len(asked)
