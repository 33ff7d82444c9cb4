"""``xkld support settle``: every line of money handed in once, with sums that are those of the book."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from cli.answers import data, lines, refused, told
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, saved
from cli.sheets import sheets
from cli.test_application import granted
from cli.test_application import pay as pay_granted
from cli.test_support import pay
from conftest import Answer, Run
from docx import Document

from xkld.store.settlements import Span, unsettled

SPRING = ("--from", "01/01/2025", "--to", "31/5/2025")
PAPER = ("--number", "06/QT", "--on", "10/6/2025")


def settle(run: Run, *words: object, fund: str = "social-security") -> Answer:
    return run("support", "settle", fund, *words)


def paid(run: Run) -> None:
    """Two people of two places: 3.000.000 in two parts by a decision, 200.000; and 750.000 that came back."""
    granted(run)
    told(pay_granted(run, 1, "PC01", "--amount", "1.000.000", "--on", "21/5/2025"))
    told(pay_granted(run, 1, "PC02", "--on", "22/5/2025"))
    told(pay(run, 2, "passport", "200.000", "HN", "PC03"))
    told(pay(run, 2, "health_check", "750.000", "HN", "PC04"))
    told(run("support", "reverse", 4, "--reason", "Nhầm", "--voucher", "PT01", "--on", "23/5/2025"))


def settled(run: Run, *words: object) -> list[tuple[Any, ...]]:
    found = data(settle(run, *words, "--json"), "xkld.support.settle/1")
    return [(one["name"], one["item"], one["vouchers"], one["decisions"], one["amount"]) for one in found["lines"]]


def test_a_draft_lists_what_everybody_kept_and_writes_nothing(peopled: Run, home: Path) -> None:
    paid(peopled)
    before = (home / "xkld.db").read_bytes()
    answer = settle(peopled, *SPRING)
    assert told(answer) == "Dự thảo, chưa ghi: 2 dòng, 2 người, 3.200.000 đồng.\n"
    assert "Bằng chữ: Ba triệu hai trăm nghìn đồng." in answer.err
    assert settled(peopled, *SPRING) == [
        ("Trần Thị Thử", "Đào tạo ngoại ngữ", ["PC01", "PC02"], ["45/QĐ-UBND"], 3_000_000),
        ("Nguyễn Văn Mẫu", "Lệ phí hộ chiếu", ["PC03"], [], 200_000),
    ]
    assert (home / "xkld.db").read_bytes() == before


def test_funds_tell_what_was_settled_and_what_came_back(peopled: Run, tmp_path: Path) -> None:
    paid(peopled)
    told(settle(peopled, *SPRING, *PAPER))
    told(pay(peopled, 4, "passport", "1.000.000", "TN_NCC", "PC05", on="13/6/2025"))
    fund = data(peopled("fund", "show", "--json"), "xkld.fund.show/1")["funds"][0]
    assert (fund["paid"], fund["settled"], fund["returned"]) == (4_200_000, 3_200_000, 750_000)
    answer = peopled("fund", "show")
    heads, first = lines(answer)[:2]
    assert first[heads.index("Đã quyết toán (đồng)")] == "3.200.000"
    assert "Trong năm đã hoàn 750.000 đồng (đã trừ trong số đã chi)." in answer.err
    told(peopled("fund", "show", "--out", tmp_path / "nguon.xlsx"))
    sheet = sheets(tmp_path / "nguon.xlsx")["Nguồn kinh phí"]
    assert sheet["A4"] == "Kinh phí chi bảo đảm xã hội"
    found = [int(sheet[f"{letter}4"]) for letter in "CDEFGHIJKL"]
    paid_out, left, open_sum = 4_200_000, 55_800_000, 1_000_000
    assert found == [60_000_000, paid_out, 0, left, 0, left, 3_200_000, open_sum, 750_000, 3]


def test_what_was_only_undone_in_the_book_did_not_come_back(peopled: Run) -> None:
    told(pay(peopled, 1, "language", "3.000.000", "DTTS", "PC01"))
    told(peopled("undo", "--yes"))
    fund = data(peopled("fund", "show", "--json"), "xkld.fund.show/1")["funds"][0]
    assert (fund["paid"], fund["returned"]) == (0, 0)


def test_a_line_is_settled_once_and_what_comes_back_later_is_taken_off_the_next_list(peopled: Run, home: Path) -> None:
    paid(peopled)
    assert told(settle(peopled, *SPRING, *PAPER)) == "Đã ghi quyết toán 06/QT: 2 dòng, 2 người, 3.200.000 đồng.\n"
    again = settle(peopled, *SPRING, *PAPER)
    assert told(again) == "Đã có, không đổi (quyết toán 06/QT): 2 dòng, 2 người, 3.200.000 đồng.\n"
    refused(settle(peopled, *SPRING), "không có khoản chi nào chưa quyết toán từ 01/01/2025 đến hết 31/5/2025")
    told(peopled("support", "reverse", 3, "--reason", "Nhầm", "--voucher", "PT02", "--on", "12/6/2025"))
    told(pay(peopled, 4, "passport", "1.000.000", "TN_NCC", "PC05", on="13/6/2025"))
    june = ("--from", "01/6/2025", "--to", "15/6/2025")
    assert [(row[0], row[4]) for row in settled(peopled, *june)] == [
        ("Nguyễn Văn Mẫu", -200_000),
        ("Phạm Thị Ví Dụ", 1_000_000),
    ]
    told(settle(peopled, *june, "--number", "07/QT", "--on", "16/6/2025"))
    table = lines(peopled("support", "settlements"))[1:]
    assert [(row[2], row[6], row[7]) for row in table] == [("06/QT", "5", "3.200.000"), ("07/QT", "2", "800.000")]
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (whole,) = book.execute("select sum(amount) from payment").fetchone()
        (loose,) = book.execute(
            "select count(*) from payment where id not in (select payment from settlement_line)"
        ).fetchone()
    assert (whole, loose) == (4_000_000, 0)


def test_only_days_that_are_over_are_settled_by_a_paper_after_them(peopled: Run) -> None:
    paid(peopled)
    refused(settle(peopled, "--from", "02/5/2025", "--to", "01/5/2025"), "từ ngày 02/5/2025 sau đến ngày 01/5/2025")
    refused(settle(peopled, "--from", "02/5/2025", "--to", "19/6/2025"), "ngày 19/6/2025 sau ngày hôm nay")
    refused(settle(peopled, *SPRING, "--number", "06/QT", "--on", "30/5/2025"), "ngày văn bản 30/5/2025 phải từ")
    refused(settle(peopled, *SPRING, "--number", "06/QT", "--on", "19/6/2025"), "đến hôm nay (18/6/2025)")
    refused(settle(peopled, *SPRING, "--number", "06/QT"), "đi cùng nhau", status=2)
    refused(settle(peopled, *SPRING, fund="local-loan"), "là nguồn cho vay")
    refused(settle(peopled, *SPRING, fund="khong-co"), "không có nguồn kinh phí «khong-co»")
    refused(settle(peopled, *SPRING, fund="ntp-2025"), "không có khoản chi nào chưa quyết toán")
    told(settle(peopled, *SPRING, *PAPER))
    other = ("--from", "01/02/2025", "--to", "31/5/2025")
    refused(settle(peopled, *other, *PAPER), "đã quyết toán từ 01/01/2025 đến hết 31/5/2025")


def test_a_single_day_is_settled_on_that_day_and_not_before_it_is_today(peopled: Run, home: Path) -> None:
    told(pay(peopled, 2, "passport", "200.000", "HN", "PC03", on="17/6/2025"))
    told(pay(peopled, 4, "passport", "300.000", "TN_NCC", "PC04", on="18/6/2025"))
    before = ("--from", "17/6/2025", "--to", "17/6/2025")
    told(settle(peopled, *before, "--number", "08/QT", "--on", "17/6/2025"))
    until_today = ("--from", "18/6/2025", "--to", "18/6/2025")
    told(settle(peopled, *until_today, "--number", "09/QT", "--on", "18/6/2025"))
    table = lines(peopled("support", "settlements"))[1:]
    assert [(row[2], row[6], row[7]) for row in table] == [("08/QT", "1", "200.000"), ("09/QT", "1", "300.000")]
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        assert unsettled(book, Span(1, date(2025, 6, 17), date(2025, 6, 18))) == ([], 0)


def test_the_list_is_signed_by_whom_the_plan_names(run: Run, home: Path, tmp_path: Path) -> None:
    day = {"today": "2026-06-18"}
    told(run("init", home, **day))
    saved(home / "data", SONG_MAU_UNITS, "units/song-mau.yaml")
    told(run("plan", "load", saved(tmp_path, SONG_MAU), **day))
    person = ("--name", "Lê Ví Dụ", "--birth", "2000", "--unit", "Phường Cầu Mẫu", "--group", "DTTS")
    told(run("worker", "add", *person, "--stage", "đăng ký", "--on", "05/3/2026", **day))
    given = ("--amount", "1.000.000", "--decision", "1/QĐ", "--on", "10/01/2026")
    told(run("fund", "set", "chi-ho-tro", *given, **day))
    paid = ("--item", "passport", "--amount", "200.000", "--group", "DTTS", "--fund", "chi-ho-tro", "--voucher", "PC1")
    told(run("support", "pay", 1, *paid, "--policy", "nd338-2025", "--on", "20/5/2026", **day))
    span = ("--from", "01/5/2026", "--to", "31/5/2026", "--out", tmp_path / "qt.docx")
    told(run("support", "settle", "chi-ho-tro", *span, **day))
    (*_, signed) = [cell.text for cell in Document(str(tmp_path / "qt.docx")).tables[1].rows[0].cells]
    assert "TRƯỞNG PHÒNG\n(Ký tên, đóng dấu)\nTrần Văn Mẫu" in signed
    assert "None" not in signed


def test_the_list_to_sign_says_what_the_book_says(peopled: Run, tmp_path: Path) -> None:
    paid(peopled)
    told(settle(peopled, *SPRING, *PAPER, "--out", tmp_path / "qt.docx"))
    paper = Document(str(tmp_path / "qt.docx"))
    text = "\n".join(one.text for one in paper.paragraphs)
    assert "DANH SÁCH QUYẾT TOÁN KINH PHÍ HỖ TRỢ" in text
    assert "Tổng số tiền: 3.200.000 đồng. Bằng chữ: Ba triệu hai trăm nghìn đồng." in text
    (*_, signed) = [cell.text for cell in paper.tables[1].rows[0].cells]
    assert "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n(Ký tên, đóng dấu)" in signed
    cells = [[cell.text for cell in row.cells] for row in paper.tables[0].rows]
    assert [(row[0], row[1], row[8]) for row in cells[1:]] == [
        ("", "Phường Đô Vinh", "3.000.000"),
        ("1", "Trần Thị Thử", "3.000.000"),
        ("", "Phường Phủ Hà", "200.000"),
        ("2", "Nguyễn Văn Mẫu", "200.000"),
        ("", "Tổng cộng", "3.200.000"),
    ]
    assert cells[2][5:8] == ["45/QĐ-UBND", "PC01; PC02", "21/5/2025; 22/5/2025"]


def test_the_workbook_adds_up_by_itself(peopled: Run, tmp_path: Path) -> None:
    paid(peopled)
    out = tmp_path / "qt.xlsx"
    told(settle(peopled, *SPRING, "--out", out))
    (values,), (formulas,) = sheets(out).values(), sheets(out, "f").values()
    places = {values[ref]: ref[1:] for ref in values if ref.startswith("B")}
    assert formulas[f"I{places['Tổng cộng']}"]
    assert float(values[f"I{places['Tổng cộng']}"]) == 3_200_000
    assert float(values[f"I{places['Phường Phủ Hà']}"]) == 200_000
    refused(settle(peopled, *SPRING, "--out", tmp_path / "qt.pdf"), "không có đuôi .docx hay .xlsx")
