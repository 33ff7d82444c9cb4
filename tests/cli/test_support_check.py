"""``xkld support check``: the verdicts on a person of the book, and that paying agrees with them."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from cli.answers import data, lines, refused, told
from conftest import Answer, Run

SCHEMA = "xkld.support.check/1"
TTLT = ("--policy", "ttlt09-2016")


@pytest.fixture
def office(demo: Path, home: Path, run: Run) -> Run:
    """Commands in a copy of the demo's book; person 3 is of a poor household and was paid meals and orientation."""
    shutil.copytree(demo, home)
    return run


def verdicts(answer: Answer) -> dict[str, dict[str, Any]]:
    """The verdicts by content."""
    return {one["item"]: one for one in data(answer, SCHEMA)["verdicts"]}


def pay(office: Run, item: str, amount: int, voucher: str, *more: str) -> Answer:
    words = ("--item", item, "--amount", amount, "--group", "HN", "--fund", "social-security", "--voucher", voucher)
    return office("support", "pay", 3, *words, "--on", "16/6/2025", *TTLT, *more)


def test_what_is_missing_is_told_until_it_was_shown_and_then_it_can_be_paid(office: Run) -> None:
    first = verdicts(office("support", "check", 3, "--on", "16/6/2025", *TTLT, "--json"))
    assert {item: one["answer"] for item, one in first.items() if one["answer"] != "not_yet"} == {
        "orientation": "no",
        "meals": "no",
        "health_check": "no",
    }
    assert [one["what"] for one in first["language"]["problems"]] == [
        "chưa ghi chứng chỉ khóa ngoại ngữ",
        "chưa ghi đã nộp hộ chiếu",
        "chưa ghi đã nộp thị thực",
    ]
    answer = office("support", "check", 3, "--on", "16/6/2025", *TTLT)
    assert answer.out.count("chưa ghi đã nộp hộ chiếu") == 0  # said once, for all contents
    assert answer.err.count("ttlt09-2016, thiếu cho mọi nội dung: chưa ghi đã nộp hộ chiếu") == 1
    told(office("paper", "add", 3, "--kind", "passport", "--until", "01/6/2030"))
    told(office("paper", "add", 3, "--kind", "visa", "--until", "01/6/2027"))
    told(office("course", "enrol", 1, 3))
    told(office("course", "attend", 1, 3, "--days", 40, "--certified", "10/6/2025"))
    second = verdicts(office("support", "check", 3, "--on", "16/6/2025", *TTLT, "--json"))
    assert (second["language"]["answer"], second["language"]["most"]) == ("yes", 3_000_000)
    assert second["language"]["group"] == "HN"
    told(pay(office, "language", 3_000_000, "PC71"))
    third = verdicts(office("support", "check", 3, "--on", "16/6/2025", *TTLT, "--json"))["language"]
    assert third["answer"] == "no"
    assert "PC71" in third["problems"][0]["what"]
    told(office("support", "reverse", 10, "--reason", "Nhầm", "--voucher", "PT71", "--on", "17/6/2025"))
    assert verdicts(office("support", "check", 3, "--on", "16/6/2025", "--json"))["language"]["answer"] == "yes"


def test_what_is_shown_later_than_the_day_of_the_case_does_not_count(office: Run) -> None:
    told(office("course", "enrol", 1, 3))
    told(office("course", "attend", 1, 3, "--days", 40, "--certified", "10/6/2025"))
    before = verdicts(office("support", "check", 3, "--on", "09/6/2025", *TTLT, "--json"))["language"]
    after = verdicts(office("support", "check", 3, "--on", "10/6/2025", *TTLT, "--json"))["language"]
    course = "chưa ghi chứng chỉ khóa ngoại ngữ"
    assert course in [one["what"] for one in before["problems"]]
    assert course not in [one["what"] for one in after["problems"]]
    told(office("paper", "add", 3, "--kind", "visa", "--until", "12/6/2025"))
    on = {
        day: verdicts(office("support", "check", 3, "--on", day, *TTLT, "--json")) for day in ("12/6/2025", "13/6/2025")
    }
    visa = "chưa ghi đã nộp thị thực"
    assert [visa in [one["what"] for one in found["visa"]["problems"]] for found in on.values()] == [False, True]


def test_a_contract_counts_from_its_own_day(office: Run) -> None:
    told(office("worker", "move", 27, "contracted", "--on", "16/6/2025"))
    told(office("worker", "edit", 27, "--group", "+HN", "--yes"))
    for day, lacks in (("15/6/2025", True), ("16/6/2025", False)):
        visa = verdicts(office("support", "check", 27, "--on", day, *TTLT, "--json"))["visa"]
        assert ("chưa ghi ký hợp đồng" in [one["what"] for one in visa["problems"]]) is lacks


def test_the_better_rule_is_proposed_and_the_other_stands_beside_it(office: Run) -> None:
    answer = office("support", "check", 3, "--on", "16/6/2025")
    assert "Có lợi nhất cho «Đào tạo ngoại ngữ»: tt55-2023 tối đa 4.000.000 /người/khóa" in answer.err
    assert "so với ttlt09-2016 tối đa 3.000.000" in answer.err
    assert data(office("support", "check", 3, "--on", "16/6/2025", "--json"), SCHEMA)["best"] == {
        "language": "tt55-2023"
    }
    rows = lines(answer)
    assert [row[:3] for row in rows if row[0] == "qd71-2021-ninh-thuan"] == [
        ["qd71-2021-ninh-thuan", "mọi nội dung (3)", "không"]
    ]
    assert "ttlt09-2016: hồ sơ: Bản sao hợp đồng" in answer.err


def test_each_verdict_agrees_with_paying(office: Run) -> None:
    """Whatever is refused by a clause is refused at the till as well, by the same words."""
    found = verdicts(office("support", "check", 27, "--on", "16/6/2025", *TTLT, "--json"))
    assert {one["answer"] for one in found.values()} == {"no"}
    words = (
        "--amount",
        100_000,
        "--group",
        "HN",
        "--fund",
        "social-security",
        "--voucher",
        "PC80",
        "--on",
        "16/6/2025",
    )
    for item in found:
        assert "không thuộc đối tượng" in office("support", "pay", 27, "--item", item, *words, *TTLT).err


def test_days_of_presence_are_told_with_their_sum(office: Run) -> None:
    told(office("course", "enrol", 1, 4))
    told(office("course", "attend", 1, 4, "--days", 20, "--certified", "10/6/2025"))
    told(office("worker", "edit", 4, "--group", "+HN", "--yes"))
    row = next(row for row in lines(office("support", "check", 4, "--on", "16/6/2025", *TTLT)) if "(meals)" in row[1])
    assert row[4] == "40.000 /người/ngày; theo số ngày có mặt: 800.000"


def test_a_day_without_a_rule_and_a_person_without_a_group_are_sentences(office: Run) -> None:
    answer = office("support", "check", 3, "--on", "01/01/2010")
    assert len(lines(answer)) == 1
    assert "không có chính sách nào áp dụng" in answer.err
    assert "0 nội dung được, 0 chưa, " in office("support", "check", 27, "--on", "10/6/2026").err


def test_a_person_and_a_rule_that_are_not_there_are_refused(office: Run) -> None:
    refused(office("support", "check", 9999), "không có người lao động số 9999")
    refused(office("support", "check", 3, "--policy", "nd999"), "không có chính sách «nd999»")
    told(office("worker", "move", 27, "withdrawn", "--on", "16/6/2025"))
    told(office("worker", "erase", 27, "--reason", "Người lao động yêu cầu", "--confirm", "Phạm Thị Minh Họa Hạ"))
    refused(office("support", "check", 27), "đã xóa")


def test_one_content_is_asked_of_every_rule_and_alone(office: Run) -> None:
    whole = data(office("support", "check", 3, "--on", "16/6/2025", "--json"), SCHEMA)["verdicts"]
    one = data(office("support", "check", 3, "--on", "16/6/2025", "--item", "language", "--json"), SCHEMA)["verdicts"]
    assert one == [verdict for verdict in whole if verdict["item"] == "language"]
    assert len({verdict["policy"] for verdict in one}) > 1
    both = verdicts(office("support", "check", 3, "--on", "16/6/2025", "--item", "language", *TTLT, "--json"))
    assert [*both] == ["language"]
    refused(office("support", "check", 3, "--item", "lunch", "--policy", "x"), "lunch", "không có chính sách «x»")


def test_a_person_who_stood_twice_is_one(office: Run) -> None:
    told(
        office(
            "worker",
            "add",
            "--name",
            "Phạm Thị Giả Định Bình",
            "--birth",
            1993,
            "--unit",
            "Phường Kinh Dinh",
            "--stage",
            "registered",
            "--on",
            "02/6/2025",
        )
    )
    told(office("worker", "merge", 3, 61, "--yes"))
    assert data(office("support", "check", 61, "--json"), SCHEMA)["worker"] == 3
