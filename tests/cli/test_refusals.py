"""What refuses a payment of support: each refusal names the clause behind it, and nothing is written."""

from pathlib import Path

import pytest
from cli.answers import lines, refused, told
from cli.plan_texts import changed, saved
from cli.test_support import pay
from conftest import Run

from xkld.usecases.workspace import shipped

BASIS = "Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC"
REFUSALS = {
    "one đồng above the cap": (
        (1, "language", "3.000.001", "DTTS"),
        ("vượt mức tối đa 3.000.000 đồng", "điểm b khoản 1 Điều 3"),
    ),
    "one đồng above rate times quantity": (
        (1, "meals", "800.001", "DTTS", "--quantity", 20),
        ("vượt mức tối đa 40.000 × 20 = 800.000 đồng", "điểm d khoản 1 Điều 3"),
    ),
    "neither of the fixed amounts": (
        (1, "travel", "250.000", "DTTS"),
        ("không đúng mức 200.000 hoặc 300.000 đồng", "điểm đ khoản 1 Điều 3"),
    ),
    "a group that the rule does not know": (
        (1, "language", "1.000.000", "NVQS"),
        ("đối tượng NVQS không thuộc khoản 1 Điều 2",),
    ),
    "a group that the worker is not in": (
        (3, "language", "1.000.000", "DTTS"),
        ("người này không thuộc đối tượng DTTS", "khoản 1 Điều 2", "sổ chưa ghi đối tượng nào"),
    ),
    "a group paid by the investor": (
        (2, "language", "1.000.000", "THD"),
        ("do chủ đầu tư chi trả theo Điều 6",),
    ),
    "a cap that nobody has looked up": (
        (1, "vocational", "1.000.000", "DTTS"),
        (
            "chưa có số liệu mức tối đa của «Đào tạo nghề»",
            "điểm a khoản 1 Điều 3",
            "support amount ttlt09-2016",
        ),
    ),
    "a case before the rule": (
        (1, "language", "1.000.000", "DTTS", "--policy", "ttlt09-2016", "--case-on", "31/7/2016"),
        ("ngày phát sinh 31/7/2016 ngoài thời gian hiệu lực", "từ 01/8/2016 đến hết 31/12/2025"),
    ),
}


@pytest.mark.parametrize("why", REFUSALS)
def test_each_refusal_names_its_clause(peopled: Run, home: Path, why: str) -> None:
    (worker, item, amount, group, *more), parts = REFUSALS[why]
    before = (home / "xkld.db").read_bytes()
    said = refused(pay(peopled, worker, item, amount, group, "PC01", *more), *parts, BASIS)
    assert said[-1] == "LỖI: Có 1 lỗi, chưa ghi gì vào sổ."
    assert (home / "xkld.db").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ((1, "health_check", "750.001", "DTTS", "PC01", "--fund", "ntp-2025"), ("750.000", "điểm d khoản 2 Điều 3")),
        ((1, "language", "3.000.000", "DTTS", "PC01", "--fund", "ntp-2025"), ("còn 1.000.000 đồng, không đủ chi",)),
        ((1, "language", "1.000.000", "DTTS", "PC01", "--fund", "contribution"), ("chưa có dự toán năm 2025",)),
        ((1, "language", "1.000.000", "DTTS", "PC01", "--fund", "local-loan"), ("là nguồn cho vay",)),
        ((1, "language", "1.000.000", "DTTS", "PC01", "--fund", "quy-den"), ("«quy-den»", "social-security")),
        ((9, "language", "1.000.000", "DTTS", "PC01"), ("không có người lao động số 9",)),
        ((1, "karaoke", "1.000.000", "DTTS", "PC01"), ("«karaoke»",)),
        ((1, "language", "1.000.000", "DTTS", "PC01", "--policy", "nd0"), ("không có chính sách «nd0»",)),
        ((1, "language", "1.000.000,5", "DTTS", "PC01"), ("không phải là số tiền chẵn đồng",)),
        ((1, "language", "0", "DTTS", "PC01"), ("số tiền chi phải lớn hơn 0 đồng",)),
        ((1, "language", "-1", "DTTS", "PC01"), ("-1",)),
        ((1, "language", "1.000.000", "DTTS", " "), ("số chứng từ",)),
    ],
)
def test_other_refusals_say_what_is_wrong(peopled: Run, home: Path, words: tuple, parts: tuple[str, ...]) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(pay(peopled, *words), *parts)
    assert (home / "xkld.db").read_bytes() == before


def test_money_moves_neither_in_the_future_nor_before_its_case(peopled: Run) -> None:
    words = (1, "language", "1.000.000", "DTTS", "PC01")
    refused(pay(peopled, *words, on="19/6/2025"), "ngày 19/6/2025 sau ngày hôm nay (18/6/2025)")
    refused(pay(peopled, *words, "--case-on", "21/5/2025"), "ngày chi 20/5/2025 trước ngày phát sinh 21/5/2025")
    told(pay(peopled, *words, "--case-on", "20/5/2025"))


def test_the_same_item_is_paid_once_whatever_the_fund_and_the_group(peopled: Run) -> None:
    told(pay(peopled, 1, "health_check", "700.000", "DTTS", "PC01"))
    refused(
        pay(peopled, 1, "health_check", "50.000", "DTTS", "PC02", "--fund", "ntp-2025", on="21/5/2025"),
        "đã chi cho người này ngày 20/5/2025, chứng từ PC01 (khoản chi số 1, nguồn social-security,",
        f"khoản 5 Điều 3 {BASIS}",
        "xkld support reverse 1",
    )


def test_all_refusals_come_at_once(peopled: Run) -> None:
    answer = pay(peopled, 3, "language", "9.000.000", "DTTS", "PC01", "--fund", "ntp-2025", on="19/6/2025")
    said = refused(answer, "sau ngày hôm nay", "không thuộc đối tượng DTTS", "vượt mức tối đa", "không đủ chi")
    assert said[-1] == "LỖI: Có 4 lỗi, chưa ghi gì vào sổ."


def test_a_case_is_judged_by_the_rule_of_its_own_day(peopled: Run) -> None:
    """TTLT 09/2016 holds to the end of 31/12/2025; whoever names it for a later case is refused."""
    words = (1, "language", "1.000.000", "DTTS", "PC01")

    def on(case: str) -> tuple[str, ...]:
        return ("--case-on", case)

    late = {"on": "02/01/2026"}

    def run(*typed: object, today: str = "2026-02-02"):
        return peopled(*typed, today=today)

    run("fund", "set", "social-security", "--amount", "5.000.000", "--decision", "1/QĐ", "--on", "02/01/2026")
    refused(pay(run, *words, *on("01/01/2026"), **late), "ngày phát sinh 01/01/2026 ngoài thời gian hiệu lực")
    told(pay(run, *words, *on("31/12/2025"), **late))


def test_the_office_may_look_up_a_cap_and_write_it_in_its_own_copy_of_the_rule(peopled: Run, home: Path) -> None:
    rule = (shipped("data") / "policies" / "ttlt09-2016.yaml").read_text(encoding="utf-8")
    known = changed(
        rule,
        (
            "    cap: null                                    # differs by group: Điều 4 QĐ 46/2015/QĐ-TTg\n",
            "    cap: 4_000_000\n",
        ),
    )
    saved(home / "data" / "policies", known, "ttlt09-2016.yaml")
    refused(pay(peopled, 1, "vocational", "4.000.001", "DTTS", "PC01"), "vượt mức tối đa 4.000.000")
    told(pay(peopled, 1, "vocational", "4.000.000", "DTTS", "PC01"))


def test_a_broken_copy_of_a_rule_is_refused_with_its_line(peopled: Run, home: Path) -> None:
    saved(home / "data" / "policies", "policy: [\n", "cua-toi.yaml")
    refused(pay(peopled, 1, "language", "1.000.000", "DTTS", "PC01"), "cua-toi.yaml:")
    assert len(lines(peopled("support", "list"))) == 2
