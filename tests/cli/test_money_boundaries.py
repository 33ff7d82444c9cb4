"""Money at its boundaries: today, one đồng, the last of a fund, the day on which it went, a line that was undone."""

import sqlite3
from contextlib import closing
from pathlib import Path

from cli.answers import data, refused, told
from cli.test_spending import spend
from cli.test_support import FUND, pay
from conftest import Run

NTP = ("--fund", "ntp-2025")


def rows(home: Path, sql: str) -> list[tuple[object, ...]]:
    """What a question answers."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        return book.execute(sql).fetchall()


def test_money_goes_out_today_and_not_tomorrow(peopled: Run) -> None:
    told(pay(peopled, 1, "passport", "1", "DTTS", "PC01", on="18/6/2025"))
    refused(pay(peopled, 1, "visa", "1", "DTTS", "PC02", on="19/6/2025"), "sau ngày hôm nay")
    told(spend(peopled, "1", "HD01", "--on", "18/6/2025"))
    refused(spend(peopled, "1", "HD02", "--on", "19/6/2025"), "sau ngày hôm nay")


def test_one_dong_is_money_and_none_is_not(peopled: Run) -> None:
    refused(pay(peopled, 1, "passport", "0", "DTTS", "PC01"))
    refused(spend(peopled, "0"))
    told(pay(peopled, 1, "passport", "1", "DTTS", "PC01"))
    told(spend(peopled, "1"))


def test_a_fund_is_spent_to_its_last_dong_on_activities_too(peopled: Run) -> None:
    refused(spend(peopled, "1.000.001"), "còn 1.000.000 đồng, không đủ chi 1.000.001")
    answer = spend(peopled, "1.000.000")
    told(answer)
    assert "còn 0 đồng" in answer.err
    refused(pay(peopled, 1, "passport", "1", "DTTS", "PC01", *NTP), "còn 0 đồng")


def test_a_spending_is_taken_back_on_its_own_day_and_today_not_before_nor_after(peopled: Run) -> None:
    told(spend(peopled, "400.000"))
    back = ("fund", "spend", "--reverses", 1, "--for", "Ghi nhầm", "--voucher", "PT01", "--on")
    refused(peopled(*back, "19/5/2025"))
    refused(peopled(*back, "19/6/2025"), "sau ngày hôm nay")
    first = peopled(*back, "20/5/2025")
    assert told(first).startswith("Đã ghi")
    assert "còn 1.000.000 đồng" in first.err
    told(spend(peopled, "300.000", "HD02"))
    told(peopled(*back[:3], 3, *back[4:], "18/6/2025"))


def test_what_a_payment_rests_on_is_kept_with_it(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(pay(peopled, 1, "passport", "200.000", "DTTS", "PC02", "--policy", "tt55-2023", *NTP))
    assert rows(home, "select clause, cap, group_code, policy from payment order by id") == [
        ("điểm b khoản 1 Điều 3", 3_000_000, "DTTS", "ttlt09-2016"),
        ("", None, "DTTS", "tt55-2023"),
    ]


def test_a_refusal_of_a_second_payment_cites_the_paragraph_only_where_it_is_known(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    by_law = refused(pay(peopled, 1, "language", "1.000", "DTTS", "PC02"), "mỗi nội dung chỉ hỗ trợ một lần (khoản 5")
    assert len(by_law) == 2
    silent = refused(pay(peopled, 1, "language", "1.000", "DTTS", "PC02", "--policy", "tt55-2023"))
    assert "mỗi nội dung chỉ hỗ trợ một lần; nếu lần trước chi sai" in silent[0]
    # Two rules would do: which one is not said, and that it was paid is said all the same.
    words = (
        "--item",
        "language",
        "--amount",
        "1.000",
        "--group",
        "DTTS",
        "--fund",
        "social-security",
        "--voucher",
        "P",
    )
    both = refused(
        peopled("support", "pay", 1, *words, *FUND, "--on", "20/5/2025"), "khoản chi số 1", "2 chính sách cùng"
    )
    assert "mỗi nội dung chỉ hỗ trợ một lần; nếu" in both[0]


def test_an_unknown_fund_and_a_fund_of_loans_are_told_with_those_that_pay(peopled: Run) -> None:
    unknown = refused(pay(peopled, 1, "language", "1.000", "DTTS", "PC01", "--fund", "quy-khac"))
    assert "social-security" in unknown[0]
    assert "ntp-2025" in unknown[0]
    assert "local-loan" not in unknown[0]
    refused(pay(peopled, 1, "language", "1.000", "DTTS", "PC01", "--fund", "local-loan"))
    refused(pay(peopled, 1, "khac", "1.000", "DTTS", "PC01"), "khac")
    refused(pay(peopled, 1, "khac", "1.000", "DTTS", "PC01", "--policy", "nd999"), "nd999")


def test_what_was_undone_is_paid_anew_by_its_voucher_and_what_was_reversed_is_not(peopled: Run, home: Path) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(pay(peopled, 2, "language", "1.000.000", "HN", "PC01"))
    told(peopled("undo", "--yes"))  # that of person 2
    told(pay(peopled, 2, "language", "1.000.000", "HN", "PC01"))
    assert rows(home, "select worker, amount, reverses, restores from payment order by id") == [
        (1, 3_000_000, None, None),
        (2, 1_000_000, None, None),
        (2, -1_000_000, 2, None),
        (2, 1_000_000, None, 3),
    ]
    told(peopled("support", "reverse", 4, "--reason", "Nhầm", "--voucher", "PT01", "--on", "18/6/2025"))
    refused(pay(peopled, 2, "language", "1.000.000", "HN", "PC01"), "chứng từ PC01 đã dùng")
    told(pay(peopled, 4, "visa", "1.000", "TN_NCC", "PC05"))
    told(peopled("undo", "--yes"))  # another line, of somebody else, answers nothing here
    refused(pay(peopled, 2, "language", "1.000.000", "HN", "PC01"), "chứng từ PC01 đã dùng")


def test_a_spending_that_was_undone_is_posted_anew_and_answers_its_reversal(peopled: Run, home: Path) -> None:
    told(spend(peopled, "100.000", "HD00"))
    told(spend(peopled, "400.000"))
    told(peopled("undo", "--yes"))
    assert told(spend(peopled, "100.000", "HD00")).startswith("Đã có, không đổi (số 1)")  # another one was undone
    told(spend(peopled, "400.000"))
    posted = "select amount, reverses, restores from fund_spending order by id"
    assert rows(home, posted) == [
        (100_000, None, None),
        (400_000, None, None),
        (-400_000, 2, None),
        (400_000, None, 3),
    ]
    told(peopled("undo", "--yes"))
    told(spend(peopled, "400.000"))  # the latest line of the voucher is answered, not the first
    assert rows(home, posted)[4:] == [(-400_000, 4, None), (400_000, None, 5)]
    assert told(spend(peopled, "400.000")).startswith("Đã có, không đổi (số 6)")
    assert told(spend(peopled, "100.000", "HD00")).startswith("Đã có, không đổi (số 1)")
    told(peopled("fund", "spend", "--reverses", 1, "--for", "Nhầm", "--voucher", "PT9", "--on", "20/5/2025"))
    refused(spend(peopled, "100.000", "HD00"), "số 1")  # taken back by hand: a new voucher, if at all
    found = data(peopled("fund", "show", "--json"), "xkld.fund.show/1")["funds"]
    assert [one["spent"] for one in found if one["code"] == "ntp-2025"] == [400_000]


def test_a_budget_year_begins_on_its_first_day_and_ends_on_its_last(peopled: Run) -> None:
    """ntp-2025 holds 1.000.000 of 2025; 300.000 of 2024 beside it are another purse."""
    cut = ("fund", "set", "ntp-2025", "--amount", "300.000", "--year", 2024, "--decision", "8/QĐ", "--on", "05/1/2024")
    told(peopled(*cut))
    told(pay(peopled, 1, "passport", "100.000", "DTTS", "PC01", *NTP, on="31/12/2024"))
    told(pay(peopled, 2, "passport", "400.000", "HN", "PC02", *NTP, on="01/1/2025"))
    told(spend(peopled, "200.000", "HD01", "--on", "31/12/2024"))
    told(spend(peopled, "500.000", "HD02", "--on", "01/1/2025"))
    refused(spend(peopled, "1", "HD03", "--on", "31/12/2024"), "còn 0 đồng")
    refused(spend(peopled, "100.001", "HD04"), "còn 100.000 đồng")
    told(spend(peopled, "1", "HD05", fund="social-security"))
    refused(spend(peopled, "100.001", "HD04"), "còn 100.000 đồng")  # what another fund spent is not this one's


def test_a_day_inside_the_year_belongs_to_it_whatever_month_it_is(peopled: Run) -> None:
    for number, day in enumerate(("02/1/2025", "31/1/2025", "01/2/2025"), start=1):
        told(spend(peopled, "100.000", f"HD{number}", "--on", day))
    refused(spend(peopled, "700.001", "HD9"), "còn 700.000 đồng")
    told(pay(peopled, 1, "passport", "100.000", "DTTS", "PC01", *NTP, on="31/1/2025"))
    refused(pay(peopled, 2, "passport", "600.001", "HN", "PC02", *NTP), "còn 600.000 đồng")


def test_a_voucher_whose_line_was_undone_pays_that_one_again_and_others_anew(peopled: Run) -> None:
    told(pay(peopled, 1, "passport", "100.000", "DTTS", "PC01"))
    told(pay(peopled, 2, "passport", "200.000", "HN", "PC02"))
    found = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    assert [(one["worker"], one["amount"]) for one in found] == [(1, 100_000), (2, 200_000)]
    told(peopled("undo", "--yes"))
    told(pay(peopled, 1, "visa", "300.000", "DTTS", "PC02"))  # that voucher's own line was undone, of somebody else
    told(pay(peopled, 2, "passport", "200.000", "HN", "PC02"))
    found = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    posted = {(one["worker"], one["amount"], one["restores"]) for one in found if one["voucher"] == "PC02"}
    assert posted >= {(1, 300_000, None), (2, 200_000, 3)}


def test_vouchers_that_stand_are_those_of_the_person_that_nothing_took_back(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(pay(peopled, 1, "passport", "200.000", "DTTS", "PC02"))
    told(pay(peopled, 2, "passport", "200.000", "HN", "PC03"))
    told(peopled("support", "reverse", 2, "--reason", "Nhầm", "--voucher", "PT02", "--on", "18/6/2025"))
    told(peopled("worker", "move", 1, "withdrawn", "--on", "18/6/2025"))
    why = ("--reason", "Người lao động yêu cầu", "--confirm", "Trần Thị Thử")
    said = " ".join(refused(peopled("worker", "erase", 1, *why), "PC01", status=5))
    assert not any(other in said for other in ("PC02", "PT02", "PC03"))
