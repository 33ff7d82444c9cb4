"""Money at the edges of years, days and rules."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.reports import on_screen, table
from cli.test_support import funds, pay
from conftest import Run

BACK = ("--reason", "Ghi nhầm", "--voucher", "PT01", "--on")


def given(run: Run, quarter: str = "2025-Q2", today: str = "2025-06-18") -> int | None:
    """The budget of the year that a report tells."""
    total = table(on_screen(run, quarter, today), "support")["total"]["allotted"]
    return total if isinstance(total, int) else None


def test_money_of_a_closed_budget_year_does_not_come_back_into_this_one(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01", on="20/5/2025"))
    before = (home / "xkld.db").read_bytes()
    refused(
        peopled("support", "reverse", 1, *BACK, "02/01/2026", today="2026-01-05"),
        "khoản chi thuộc năm ngân sách 2025",
        "ghi --on trong năm 2025",
    )
    assert (home / "xkld.db").read_bytes() == before
    told(peopled("support", "reverse", 1, *BACK, "31/12/2025", today="2026-01-05"))
    shown = data(peopled("fund", "show", "--year", 2025, "--json", today="2026-01-05"), "xkld.fund.show/1")["funds"]
    assert {fund["code"]: fund["paid"] for fund in shown}["social-security"] == 0


def test_a_decision_of_a_later_day_is_not_in_an_earlier_report(peopled: Run) -> None:
    """61 million were given on 10/01; 10 million more on 10/6."""
    more = ("fund", "set", "social-security", "--amount", "10.000.000", "--decision", "77/QĐ-UBND", "--on")
    told(peopled(*more, "10/6/2025"))
    assert given(peopled) == 71_000_000
    assert given(peopled, today="2025-06-10") == 71_000_000
    assert given(peopled, today="2025-06-09") == 61_000_000
    assert given(peopled, "2025-Q1") == 61_000_000  # the budget's first quarter ended on 31/3


def test_a_fund_is_not_given_money_by_a_decision_to_come(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    give = ("fund", "set", "social-security", "--amount", "1.000.000", "--decision", "77/QĐ-UBND", "--on")
    refused(planned(*give, "19/6/2025"), "ngày 19/6/2025 sau ngày hôm nay (18/6/2025)")
    assert (home / "xkld.db").read_bytes() == before
    told(planned(*give, "18/6/2025"))


def test_an_item_paid_by_receipt_says_that_nothing_here_limits_it(peopled: Run) -> None:
    without = pay(peopled, 1, "passport", "200.000", "DTTS", "PC01")
    assert "sổ không có mức tối đa: hãy đối chiếu số tiền với biên lai" in without.err
    for item, amount in (("language", "3.000.000"), ("travel", "300.000")):
        answer = pay(peopled, 1, item, amount, "DTTS", f"PC-{item}")
        told(answer)
        assert "mức tối đa" not in answer.err


@pytest.mark.parametrize(
    ("item", "amount", "group", "more", "part"),
    [
        ("language", "3.000.001", "DTTS", (), "vượt mức tối đa 3.000.000 đồng (điểm b khoản 1 Điều 3"),
        ("meals", "400.001", "DTTS", ("--quantity", 10), "40.000 × 10 = 400.000 đồng (điểm d"),
        ("travel", "250.000", "DTTS", (), "không đúng mức 200.000 hoặc 300.000 đồng"),
        ("vocational", "1", "DTTS", (), "chưa có số liệu mức tối đa của «Đào tạo nghề»"),
        ("upskilling", "1", "DTTS", ("--cost", "1.000.000"), "chưa có số liệu mức tối đa"),
        ("language", "1.000", "HN", (), "người này không thuộc đối tượng HN"),
        ("language", "1.000", "XX", (), "đối tượng XX không thuộc khoản 1 Điều 2"),
        ("language", "0", "DTTS", (), "phải lớn hơn 0 đồng"),
        ("language", "1.000", "DTTS", ("--case-on", "21/5/2025"), "trước ngày phát sinh 21/5/2025"),
        (
            "language",
            "1.000",
            "DTTS",
            ("--case-on", "31/7/2016", "--policy", "ttlt09-2016"),
            "ngoài thời gian hiệu lực",
        ),
    ],
)
def test_a_payment_outside_the_rule_is_refused_naming_the_clause(
    peopled: Run, home: Path, item: str, amount: str, group: str, more: tuple, part: str
) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(pay(peopled, 1, item, amount, group, "PC01", *more), part)
    assert (home / "xkld.db").read_bytes() == before


def test_a_case_before_every_rule_has_none(peopled: Run) -> None:
    words = ("support", "pay", 1, "--item", "language", "--amount", "1.000", "--group", "DTTS", "--voucher", "PC01")
    answer = peopled(*words, "--fund", "social-security", "--on", "20/5/2025", "--case-on", "31/7/2016")
    refused(answer, "không có chính sách nào đang có hiệu lực ngày 31/7/2016 cho nội dung «language»")


def test_who_the_investor_pays_for_is_not_paid_from_the_offices_funds(peopled: Run) -> None:
    refused(pay(peopled, 2, "language", "1.000", "THD", "PC01"), "do chủ đầu tư chi trả theo Điều 6")
    told(pay(peopled, 2, "language", "1.000", "HN", "PC01"))


def test_a_case_of_the_rules_last_day_may_be_paid_after_it(peopled: Run) -> None:
    """The day of the case decides, not the day of the money, which is of another budget year."""
    give = ("fund", "set", "social-security", "--amount", "5.000.000", "--decision", "1/QĐ", "--on", "05/01/2026")
    told(peopled(*give, today="2026-02-01"))
    words = ("support", "pay", 1, "--item", "language", "--amount", "3.000.000", "--group", "DTTS")
    paid = (*words, "--fund", "social-security", "--voucher", "PC01", "--on", "20/01/2026")
    rule = ("--policy", "ttlt09-2016")
    refused(peopled(*paid, *rule, "--case-on", "01/01/2026", today="2026-02-01"), "ngoài thời gian hiệu lực")
    answer = peopled(*paid, *rule, "--case-on", "31/12/2025", today="2026-02-01")
    told(answer)
    assert "đã hết hiệu lực sau ngày 31/12/2025; khoản này theo quy định của ngày phát sinh" in answer.err
    assert funds(peopled)["social-security"] == (60_000_000, 0, 0)  # nothing left the fund of 2025


def test_everything_that_refuses_a_payment_is_told_at_once(peopled: Run) -> None:
    answer = pay(peopled, 1, "language", "3.000.001", "HN", "PC01", "--fund", "local-loan", on="19/6/2025")
    refused(answer, "sau ngày hôm nay", "vượt mức tối đa", "không thuộc đối tượng HN", "là nguồn cho vay")


@pytest.mark.parametrize("kind", ["counselling", "conference"])
def test_a_gathering_is_recorded_with_how_many_came(planned: Run, home: Path, kind: str) -> None:
    before = (home / "xkld.db").read_bytes()
    words = ("activity", "add", "--kind", kind, "--on", "12/5/2025", "--what", "Ở khu phố 3")
    refused(planned(*words), "thiếu số lượt người dự", "--people SỐ")
    assert (home / "xkld.db").read_bytes() == before
    told(planned(*words, "--people", 0))  # nobody came, which is known
    assert lines(planned("activity", "list"))[1][5] == "0"


def test_a_broadcast_has_nobody_to_count(planned: Run) -> None:
    told(planned("activity", "add", "--kind", "broadcast", "--on", "12/5/2025", "--what", "Tin trên loa"))
    assert lines(planned("activity", "list"))[1][5] == "không có số liệu"
