"""``xkld fund spend``: money for activities, never changed, and a fund that payments and spendings share."""

import sqlite3
from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.test_support import pay
from conftest import Answer, Run


def spend(run: Run, amount: str, voucher: str = "HD01", *more: object, fund: str = "ntp-2025") -> Answer:
    """Money spent out of ntp-2025, which holds 1.000.000."""
    return run(
        "fund", "spend", fund, amount, "--for", "Thuê hội trường", "--voucher", voucher, "--on", "20/5/2025", *more
    )


def fund(run: Run, code: str = "ntp-2025") -> tuple[int | None, int, int, int | None]:
    """What a fund was given, has paid, has spent, and still holds as the table says."""
    found = data(run("fund", "show", "--json"), "xkld.fund.show/1")["funds"]
    one = next(one for one in found if one["code"] == code)
    heads, *rows = lines(run("fund", "show"))
    row = next(row for row in rows if row[0] == code)
    left = int(row[heads.index("Còn lại (đồng)")].replace(".", ""))
    return one["allotted"], one["paid"], one["spent"], left


def test_money_spent_leaves_the_fund_with_less(peopled: Run) -> None:
    answer = spend(peopled, "400.000")
    assert told(answer) == "Đã ghi khoản chi hoạt động số 1: Thuê hội trường, 400.000 đồng.\n"
    assert "còn 600.000 đồng" in answer.err
    assert fund(peopled) == (1_000_000, 0, 400_000, 600_000)


def test_payments_and_spendings_together_never_overdraw_a_fund(peopled: Run, home: Path) -> None:
    told(spend(peopled, "400.000"))
    ntp = ("--fund", "ntp-2025")
    refused(pay(peopled, 1, "health_check", "600.001", "DTTS", "PC01", *ntp), "còn 600.000 đồng, không đủ chi 600.001")
    told(pay(peopled, 1, "health_check", "600.000", "DTTS", "PC01", *ntp))
    before = (home / "xkld.db").read_bytes()
    refused(spend(peopled, "1", "HD02"), "còn 0 đồng, không đủ chi 1 đồng")
    assert (home / "xkld.db").read_bytes() == before
    cut = ("fund", "set", "ntp-2025", "--amount", "-1", "--decision", "9/QĐ", "--on", "01/6/2025")
    refused(peopled(*cut), "âm 1 đồng")
    assert fund(peopled) == (1_000_000, 600_000, 400_000, 0)


def test_a_list_sees_what_was_spent(peopled: Run, tmp_path: Path) -> None:
    told(spend(peopled, "999.999"))
    path = tmp_path / "chi.csv"
    path.write_text("Số CCCD,Nội dung,Đối tượng,Số tiền\n058199001234,visa,DTTS,2\n", encoding="utf-8")
    whole = ("--fund", "ntp-2025", "--voucher", "PC1", "--on", "20/5/2025", "--policy", "ttlt09-2016")
    refused(peopled("support", "pay", "--file", path, *whole), "còn 1 đồng, danh sách cần 2 đồng, thiếu 1 đồng")


def test_the_same_spending_again_changes_nothing_and_another_amount_is_refused(peopled: Run) -> None:
    told(spend(peopled, "400.000"))
    assert told(spend(peopled, "400.000")).startswith("Đã có, không đổi (số 1)")
    refused(spend(peopled, "500.000"), "đã ghi 400.000 đồng ngày 20/5/2025 (số 1)", "fund spend --reverses 1")
    assert fund(peopled)[2] == 400_000


def test_money_goes_out_in_the_budget_year_of_its_activity(peopled: Run) -> None:
    told(peopled("activity", "add", "--kind", "conference", "--on", "10/6/2025", "--people", 9, "--what", "Thử"))
    refused(spend(peopled, "1.000", "HD01", "--activity", 7), "không có hoạt động số 7")
    told(spend(peopled, "1.000", "HD01", "--activity", 1))
    words = ("fund", "spend", "ntp-2025", "1.000", "--for", "Thuê hội trường", "--voucher", "HD02", "--activity", 1)
    refused(peopled(*words, "--on", "31/12/2024"), "khoản chi năm 2024 ghi cho hoạt động ngày 10/6/2025")


def test_a_mistake_is_taken_back_once_and_never_before_it_was_made(peopled: Run) -> None:
    told(spend(peopled, "400.000"))
    back = ("fund", "spend", "--reverses", 1, "--for", "Ghi nhầm", "--voucher", "HT01")
    refused(peopled(*back, "--on", "19/5/2025"), "ngày hoàn 19/5/2025 trước ngày chi")
    refused(peopled(*back, "--on", "19/6/2025"), "sau ngày hôm nay")
    refused(peopled(*back[:3], 7, *back[4:], "--on", "20/5/2025"), "không có khoản chi hoạt động số 7")
    assert told(peopled(*back, "--on", "21/5/2025")).endswith("Ghi nhầm, -400.000 đồng.\n")
    refused(peopled(*back, "--on", "21/5/2025"), "đã được hoàn bằng số 2")
    refused(peopled(*back[:3], 2, *back[4:], "--on", "21/5/2025"), "số 2 là bút toán hoàn")
    assert fund(peopled) == (1_000_000, 0, 0, 1_000_000)
    rows = lines(peopled("fund", "spendings"))
    assert [(row[0], row[5], row[7]) for row in rows[1:]] == [
        ("1", "400.000", "đã hoàn bằng số 2"),
        ("2", "-400.000", "hoàn khoản số 1"),
        ("Tổng", "0", ""),
    ]
    refused(spend(peopled, "400.000"), "đã ghi 400.000 đồng")  # the same voucher is not used again
    told(spend(peopled, "400.000", "HD02"))


def test_a_spending_may_name_its_activity(peopled: Run) -> None:
    words = ("activity", "add", "--kind", "conference", "--on", "28/5/2025", "--people", 40, "--what", "Hội nghị")
    told(peopled(*words))
    told(spend(peopled, "400.000", "HD01", "--activity", 1))
    (line,) = data(peopled("fund", "spendings", "--json"), "xkld.fund.spendings/1")["spendings"]
    assert (line["activity"], line["amount"], line["fund"]) == (1, 400_000, "ntp-2025")
    refused(spend(peopled, "1", "HD02", "--activity", 2), "không có hoạt động số 2")


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("local-loan", "1.000"), "là nguồn cho vay"),
        (("quy-den", "1.000"), "«quy-den»"),
        (("contribution", "1.000"), "chưa có dự toán năm 2025"),
        (("ntp-2025", "0"), "phải lớn hơn 0 đồng"),
        (("ntp-2025", "1.000,5"), "không phải là số tiền chẵn đồng"),
    ],
)
def test_what_cannot_be_spent_is_refused(peopled: Run, home: Path, words: tuple[str, str], part: str) -> None:
    before = (home / "xkld.db").read_bytes()
    more = ("--for", "Thuê", "--voucher", "HD", "--on", "20/5/2025")
    refused(peopled("fund", "spend", *words, *more), part)
    assert (home / "xkld.db").read_bytes() == before


def test_words_that_do_not_go_together_are_refused(peopled: Run) -> None:
    more = ("--for", "Thuê", "--voucher", "HD", "--on", "20/5/2025")
    refused(peopled("fund", "spend", "ntp-2025", *more), "Thiếu NGUỒN hoặc TIỀN", status=2)
    refused(peopled("fund", "spend", "ntp-2025", "5", "--reverses", 1, *more), "--reverses không đi cùng", status=2)


def test_a_posted_spending_cannot_be_changed_behind_the_back(peopled: Run, home: Path) -> None:
    told(spend(peopled, "400.000"))
    book = sqlite3.connect(home / "xkld.db")
    for statement in ("update fund_spending set amount = 1", "delete from fund_spending"):
        with pytest.raises(sqlite3.IntegrityError, match="reversed"):
            book.execute(statement)
    book.close()


def test_the_report_tells_what_went_into_activities_and_what_is_left(peopled: Run) -> None:
    told(spend(peopled, "400.000"))
    told(pay(peopled, 1, "health_check", "100.000", "DTTS", "PC01", "--fund", "ntp-2025"))
    report = peopled("report", "quarterly", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    table = next(one for one in data(report, "xkld.report.quarterly/1")["tables"] if one["key"] == "support")
    rows = [row["cells"] for row in table["rows"]]
    row = next(row for row in rows if row["item"] == "Chi hoạt động")
    assert (row["in_period"], row["to_date"], row["persons_in_period"]) == (400_000, 400_000, "")
    of_fund = next(row for row in rows if row["item"].startswith("Kinh phí sự nghiệp"))
    assert (of_fund["in_period"], of_fund["allotted"], of_fund["left"]) == (500_000, 1_000_000, 500_000)
    assert (of_fund["persons_in_period"], table["total"]["to_date"], table["total"]["left"]) == (1, 500_000, 60_500_000)


def test_each_budget_year_answers_for_its_own_days(peopled: Run) -> None:
    """The last day of one year and the first of the next: what leaves the fund there leaves one year only."""
    decided = ("--decision", "1/QĐ-UBND", "--on", "01/01/2026")
    told(peopled("fund", "set", "ntp-2025", "--amount", "500.000", *decided, today="2026-01-05"))
    spent = ("fund", "spend", "ntp-2025", "300.000", "--for", "Thuê hội trường")
    last = told_beside(peopled(*spent, "--voucher", "HD01", "--on", "31/12/2025", today="2026-01-05"))
    first = told_beside(peopled(*spent, "--voucher", "HD02", "--on", "01/01/2026", today="2026-01-05"))
    assert ("năm 2025 còn 700.000 đồng" in last, "năm 2026 còn 200.000 đồng" in first) == (True, True)
    rule = ("--policy", "ttlt09-2016", "--case-on", "20/12/2025", "--amount", "150.000", "--fund", "ntp-2025")
    paid = ("support", "pay", "--item", "visa", *rule)
    first = told_beside(
        peopled(*paid, 2, "--group", "HN", "--voucher", "PC02", "--on", "01/01/2026", today="2026-01-05")
    )
    last = told_beside(
        peopled(*paid, 1, "--group", "DTTS", "--voucher", "PC01", "--on", "31/12/2025", today="2026-01-05")
    )
    assert ("còn 550.000 đồng" in last, "còn 50.000 đồng" in first) == (True, True)


def told_beside(answer: Answer) -> str:
    """What a command that did its work said beside the result."""
    told(answer)
    return answer.err
