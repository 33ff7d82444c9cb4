"""``xkld support``: paid, taken back, listed, and the totals that agree everywhere."""

from pathlib import Path

from cli.answers import data, lines, refused, told
from conftest import Answer, Run

FUND = ("--fund", "social-security")


def pay(
    run: Run, worker: int, item: str, amount: str, group: str, voucher: str, *more: object, on: str = "20/5/2025"
) -> Answer:
    """A payment under TTLT 09/2016 out of the social security fund, unless ``more`` names other ones."""
    fund = () if "--fund" in more else FUND
    rule = () if "--policy" in more else ("--policy", "ttlt09-2016")
    return run(
        *("support", "pay", worker, "--item", item, "--amount", amount, "--group", group),
        *("--voucher", voucher, "--on", on, *fund, *rule, *more),
    )


def funds(run: Run) -> dict[str, tuple[int | None, int, int]]:
    """What each fund was given, has paid, and to how many persons."""
    found = data(run("fund", "show", "--json"), "xkld.fund.show/1")["funds"]
    return {fund["code"]: (fund["allotted"], fund["paid"], fund["persons"]) for fund in found}


def test_a_payment_names_its_clause_and_leaves_the_fund_with_less(peopled: Run) -> None:
    answer = pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01")
    assert told(answer) == (
        "Đã ghi khoản chi số 1: Trần Thị Thử, Đào tạo ngoại ngữ, 3.000.000 đồng"
        " (điểm b khoản 1 Điều 3 Thông tư liên tịch số 09/2016/TTLT-BLĐTBXH-BTC).\n"
    )
    assert "còn 57.000.000 đồng" in answer.err
    assert "theo văn bản luật" in answer.err
    assert funds(peopled)["social-security"] == (60_000_000, 3_000_000, 1)


def test_a_trial_payment_changes_no_byte(peopled: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    assert "Chạy thử, chưa ghi" in told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01", "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before


def test_a_reversal_gives_the_money_back_and_lets_the_item_be_paid_again(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    back = ("support", "reverse", 1, "--reason", "Ghi nhầm", "--voucher", "PT01", "--on", "21/5/2025")
    assert told(peopled(*back)) == "Đã ghi bút toán hoàn số 2: Trần Thị Thử, Đào tạo ngoại ngữ, -3.000.000 đồng.\n"
    assert funds(peopled)["social-security"] == (60_000_000, 0, 0)
    told(pay(peopled, 1, "language", "2.500.000", "DTTS", "PC02", on="22/5/2025"))
    assert funds(peopled)["social-security"] == (60_000_000, 2_500_000, 1)
    table = lines(peopled("support", "list"))
    assert [(row[0], row[7], row[8]) for row in table[1:]] == [
        ("1", "3.000.000", "đã hoàn bằng số 2"),
        ("2", "-3.000.000", "hoàn khoản số 1: Ghi nhầm"),
        ("3", "2.500.000", ""),
        ("Tổng", "2.500.000", ""),
    ]


def test_a_voucher_that_was_taken_back_is_not_used_again(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(peopled("support", "reverse", 1, "--reason", "Nhầm", "--voucher", "PC01", "--on", "20/5/2025"))
    refused(pay(peopled, 1, "language", "2.000.000", "DTTS", "PC01"), "chứng từ PC01 đã dùng cho khoản chi số 1")
    told(pay(peopled, 1, "language", "2.000.000", "DTTS", "PC02"))


def test_money_comes_back_once_and_never_before_it_went(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    back = ("--reason", "Ghi nhầm", "--voucher", "PT01")
    refused(peopled("support", "reverse", 1, *back, "--on", "19/5/2025"), "ngày hoàn 19/5/2025 trước ngày chi")
    refused(peopled("support", "reverse", 1, *back, "--on", "19/6/2025"), "sau ngày hôm nay")
    refused(peopled("support", "reverse", 9, *back, "--on", "20/5/2025"), "không có khoản chi số 9")
    told(peopled("support", "reverse", 1, *back, "--on", "20/5/2025"))
    refused(peopled("support", "reverse", 1, *back, "--on", "20/5/2025"), "đã được hoàn bằng bút toán số 2")
    refused(peopled("support", "reverse", 2, *back, "--on", "20/5/2025"), "số 2 là bút toán hoàn")
    assert len(lines(peopled("support", "list"))) == 1 + 2 + 1


def test_what_is_left_of_a_fund_is_spent_to_the_last_dong(peopled: Run) -> None:
    """ntp-2025 holds 1.000.000: 750.000 and 250.000 empty it, one đồng more is refused."""
    ntp = ("--fund", "ntp-2025")
    told(pay(peopled, 1, "health_check", "750.000", "DTTS", "PC01", *ntp))
    refused(pay(peopled, 2, "passport", "250.001", "HN", "PC02", *ntp), "còn 250.000 đồng, không đủ chi 250.001")
    told(pay(peopled, 2, "passport", "250.000", "HN", "PC02", *ntp))
    assert funds(peopled)["ntp-2025"] == (1_000_000, 1_000_000, 2)


def test_funds_lines_and_report_agree(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01", on="31/3/2025"))
    told(pay(peopled, 1, "meals", "400.000", "DTTS", "PC02", "--quantity", 10, on="01/4/2025"))
    told(pay(peopled, 2, "meals", "40.000", "HN", "PC03", on="18/6/2025"))
    told(pay(peopled, 4, "health_check", "750.000", "TN_NCC", "PC04", "--fund", "ntp-2025"))
    back = ("--reason", "Nhầm", "--voucher", "PT01", "--on", "18/6/2025")
    told(peopled("support", "reverse", 2, *back))
    paid = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    by_fund = {
        code: sum(line["amount"] for line in paid if line["fund"] == code) for code in ("social-security", "ntp-2025")
    }
    assert by_fund == {"social-security": 3_040_000, "ntp-2025": 750_000}
    assert {code: funds(peopled)[code][1] for code in by_fund} == by_fund
    report = peopled("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    table = next(one for one in data(report, "xkld.report.quarterly/1")["tables"] if one["key"] == "support")
    assert table["total"]["to_date"] == 3_790_000
    # In the quarter: 400.000 paid and taken back, 40.000, 750.000; persons 2 and 4 have got something.
    assert (table["total"]["in_period"], table["total"]["persons_in_period"]) == (790_000, 2)
    assert table["total"]["persons_to_date"] == 3


def test_the_budget_year_of_a_payment_is_that_of_its_day(peopled: Run) -> None:
    last_year = pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01", on="31/12/2024")
    refused(last_year, "chưa có dự toán năm 2024", "--year 2024")


def test_one_voucher_pays_each_item_of_a_person_once(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "2.000.000", "DTTS", "PC01"))
    told(pay(peopled, 1, "passport", "200.000", "DTTS", "PC01"))
    refused(pay(peopled, 1, "passport", "200.000", "DTTS", "PC01"), "đã chi cho người này ngày 20/5/2025")
    assert funds(peopled)["social-security"][1] == 2_200_000
