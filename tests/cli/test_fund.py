"""``xkld fund`` and ``xkld loan``: what sources were given, and what the bank says."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.test_support import pay
from conftest import Run

DECIDED = ("--decision", "30/QĐ-UBND", "--on", "10/4/2025")
BANK = ("--customers", 4, "--lent", "320.000.000", "--recovered", "45.000.000", "--outstanding", "1.275.000.000")


def test_a_fund_is_given_money_by_a_decision_once(planned: Run) -> None:
    give = ("fund", "set", "social-security", "--amount", "60.000.000", *DECIDED)
    assert "năm 2025: dự toán 60.000.000, còn 60.000.000 đồng" in told(planned(*give))
    assert "Đã có, không đổi" in told(planned(*give))
    refused(planned(*give[:4], "70.000.000", *DECIDED), "quyết định 30/QĐ-UBND đã ghi 60.000.000 đồng")


def test_decisions_add_up_and_a_cut_stops_at_what_was_paid(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    cut = ("fund", "set", "social-security", *DECIDED, "--amount")
    refused(peopled(*cut, "-57.000.001"), "âm 1 đồng so với số đã chi")
    assert "dự toán 3.000.000, còn 0 đồng" in told(peopled(*cut, "-57.000.000"))


def test_every_fund_is_shown_with_what_is_left(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    answer = peopled("fund", "show")
    rows = {row[0]: row[3:] for row in lines(answer)[1:]}
    assert rows == {
        "social-security": ["60.000.000", "3.000.000", "57.000.000", "1"],
        "ntp-2025": ["1.000.000", "0", "1.000.000", "0"],
        "local-loan": ["không có số liệu", "không áp dụng", "không có số liệu", "không áp dụng"],
        "contribution": ["không có số liệu", "0", "không có số liệu", "0"],
    }
    assert "Năm ngân sách 2025, đến hết ngày 18/6/2025." in answer.err
    assert "ngân hàng chưa gửi số liệu" in answer.err
    empty = data(peopled("fund", "show", "--year", 2024, "--json"), "xkld.fund.show/1")
    assert {fund["allotted"] for fund in empty["funds"]} == {None}


def test_the_bank_is_written_down_and_put_right_on_the_same_day(planned: Run) -> None:
    words = ("loan", "set", "local-loan", "--as-of", "31/5/2025", *BANK)
    assert "Đã ghi: số liệu cho vay của nguồn local-loan đến hết ngày 31/5/2025" in told(planned(*words))
    assert "Đã có, không đổi" in told(planned(*words))
    assert "Đã ghi" in told(planned(*words, "--idle", "180.000.000"))
    answer = planned("fund", "show")
    assert "đến hết ngày 31/5/2025 dư nợ 1.275.000.000, vốn tồn 180.000.000 đồng" in answer.err
    (loan,) = data(planned("fund", "show", "--json"), "xkld.fund.show/1")["loans"]
    assert (loan["customers"], loan["lent"], loan["overdue"], loan["idle"]) == (4, 320_000_000, 0, 180_000_000)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("fund", "set", "local-loan", "--amount", "1.000", *DECIDED), "là nguồn cho vay"),
        (("fund", "set", "khong-co", "--amount", "1.000", *DECIDED), "không có nguồn kinh phí «khong-co»"),
        (("fund", "set", "ntp-2025", "--amount", "12,5", *DECIDED), "«12,5» không phải là số tiền chẵn đồng"),
        (("fund", "set", "ntp-2025", "--amount", "1000", "--decision", "", "--on", "10/4/2025"), "số quyết định"),
        (("loan", "set", "ntp-2025", "--as-of", "31/5/2025", *BANK), "là nguồn chi hỗ trợ"),
        (("loan", "set", "local-loan", "--as-of", "19/6/2025", *BANK), "sau ngày hôm nay"),
        (("loan", "set", "local-loan", "--as-of", "31/5/2025", *BANK, "--overdue", "1.275.000.001"), "lớn hơn dư nợ"),
    ],
)
def test_wrong_words_about_money_are_refused(planned: Run, home: Path, words: tuple, part: str) -> None:
    before = (home / "xkld.db").read_bytes()
    refused(planned(*words), part)
    assert (home / "xkld.db").read_bytes() == before


def test_trials_change_no_byte(planned: Run, home: Path) -> None:
    before = (home / "xkld.db").read_bytes()
    told(planned("fund", "set", "ntp-2025", "--amount", "1.000", *DECIDED, "--dry-run"))
    told(planned("loan", "set", "local-loan", "--as-of", "31/5/2025", *BANK, "--dry-run"))
    assert (home / "xkld.db").read_bytes() == before
