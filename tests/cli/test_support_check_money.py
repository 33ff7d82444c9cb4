"""``xkld support check`` beside the verdicts: what was applied for before, and which funds may pay."""

from pathlib import Path
from typing import Any

from cli.answers import data, refused, told
from cli.test_application import approve, granted, propose
from cli.test_application import pay as pay_granted
from conftest import Answer, Run

SCHEMA = "xkld.support.check/1"


def check(run: Run, *more: object) -> Answer:
    return run("support", "check", 1, "--on", "20/5/2025", "--policy", "ttlt09-2016", *more)


def step(run: Run) -> tuple[str, str]:
    """How the only application stands, and the note that tells it."""
    (one,) = data(check(run, "--json"), SCHEMA)["applications"]
    return one["step"], next(line for line in check(run).err.splitlines() if line.startswith("Đề nghị số 1"))


def test_each_step_of_an_application_names_what_is_typed_next(peopled: Run) -> None:
    assert data(check(peopled, "--json"), SCHEMA)["applications"] == []
    told(propose(peopled, 1, "language", "3.000.000", "DTTS"))
    name, note = step(peopled)
    assert name == "papers"
    assert note.endswith("chờ đủ hồ sơ. Tiếp theo: đủ hồ sơ thì ghi xkld support complete 1 --on NGÀY")
    told(peopled("support", "complete", 1, "--on", "14/5/2025"))
    name, note = step(peopled)
    assert name == "late"
    assert note.endswith("Tiếp theo: có quyết định thì ghi xkld support approve 1 --decision SỐ --on NGÀY")
    told(approve(peopled, 1))
    name, note = step(peopled)
    assert name == "payment"
    assert "được duyệt theo 45/QĐ-UBND ngày 20/5/2025" in note
    assert note.endswith("Tiếp theo: chi bằng xkld support pay --application 1 --voucher SỐ --on NGÀY")
    told(pay_granted(peopled, 1, "PC01", "--amount", "1.000.000"))
    assert "đã chi 1.000.000; còn chi 2.000.000 đồng" in step(peopled)[1]
    told(pay_granted(peopled, 1, "PC02"))
    name, note = step(peopled)
    assert name == "paid"
    assert note.endswith("đã chi đủ.")


def test_a_refused_application_is_told_and_asks_for_nothing(peopled: Run) -> None:
    told(propose(peopled, 1, "language", "3.000.000", "DTTS", "--complete-on", "14/5/2025"))
    words = ("--decision", "21/UBND", "--on", "16/5/2025", "--reason", "Thiếu")
    told(peopled("support", "refuse", 1, *words))
    name, note = step(peopled)
    assert name == "rejected"
    assert "Tiếp theo" not in note


def funds(answer: Answer) -> dict[str, dict[str, Any]]:
    return {one["fund"]: one for one in data(answer, SCHEMA)["funds"]}


def test_the_fund_that_rests_on_the_paper_of_the_rule_is_told_with_what_is_left(peopled: Run) -> None:
    granted(peopled)
    found = funds(check(peopled, "--json"))
    assert list(found) == ["social-security", "ntp-2025", "contribution"]
    first = found["social-security"]
    assert (first["policies"], first["left"], first["free"]) == (["ttlt09-2016"], 60_000_000, 57_000_000)
    assert found["ntp-2025"]["policies"] == found["contribution"]["policies"] == []
    notes = check(peopled).err
    assert (
        "Nguồn social-security (kế hoạch ghi theo Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC: dùng cho"
        " ttlt09-2016): năm 2025 còn 60.000.000 đồng, chưa duyệt cho ai 57.000.000 đồng." in notes
    )
    assert "Nguồn ntp-2025 (kế hoạch ghi theo Thông tư số 55/2023/TT-BTC, không phải văn bản của các chính" in notes
    assert (
        "Nguồn contribution (kế hoạch không nêu văn bản của nguồn này): năm 2025 chưa ghi dự toán"
        " (xkld fund set contribution)." in notes
    )


def test_contents_that_the_rest_of_a_fund_does_not_pay_are_named(peopled: Run) -> None:
    cut = ("--amount", "-57.500.000", "--decision", "44/QĐ-UBND", "--on", "10/4/2025")
    told(peopled("fund", "set", "social-security", *cut))
    assert funds(check(peopled, "--json"))["social-security"]["short"] == ["Đào tạo ngoại ngữ"]
    assert "năm 2025 còn 2.500.000 đồng; không đủ cho: Đào tạo ngoại ngữ (3.000.000 đồng)." in check(peopled).err


def test_a_plan_that_is_not_there_is_refused_and_rules_of_other_papers_stand_alone(peopled: Run, home: Path) -> None:
    refused(check(peopled, "--plan", "khong"), "sổ không có kế hoạch «khong»")
    notes = peopled("support", "check", 1, "--on", "20/5/2025", "--policy", "nq11-2020-tra-vinh").err
    assert "nq11-2020-tra-vinh: kế hoạch không có nguồn nào ghi theo văn bản này" in notes
    before = (home / "xkld.db").read_bytes()
    check(peopled)
    assert (home / "xkld.db").read_bytes() == before
