"""Another city, another year, three other units, a Phòng that signs: the same commands, up to its report."""

from pathlib import Path

import pytest
from cli.answers import data, lines, refused, told
from cli.lists import SHORT, write_list
from cli.plan_texts import SONG_MAU, SONG_MAU_UNITS, changed, saved
from cli.reports import as_printed, by_name, on_screen, table, tables_on_paper, text_of
from conftest import Run
from docx import Document

TODAY = "2026-04-05"
QUARTER = ("2026-Q1", TODAY)
PEOPLE = (
    # the calendar closes this quarter on 31/3
    ("Trần Thị Mẫu", 1999, "Phường Bến Thử", "xuất cảnh", "31/12/2025"),
    ("Lê Văn Thử", 2000, "Phường Bến Thử", "xuất cảnh", "01/01/2026"),
    ("Võ Thị Dụ", 2001, "Xã Đồng Ví Dụ", "xuất cảnh", "31/3/2026"),
    ("Hồ Văn Muộn", 2001, "Xã Đồng Ví Dụ", "xuất cảnh", "01/4/2026"),
    ("Mai Thị Chờ", 2002, "Phường Cầu Mẫu", "đăng ký", "15/01/2026"),
)


@pytest.fixture
def song_mau(run: Run, home: Path) -> Run:
    """Commands in a book of the second plan, on the 5th of April 2026."""

    def command(*words: object, today: str = TODAY):
        return run(*words, today=today)

    told(command("init", home))
    saved(home / "data" / "units", SONG_MAU_UNITS, "song-mau.yaml")
    told(command("plan", "load", saved(home / "data" / "plans", SONG_MAU, "song-mau-2026.yaml")))
    return command


def test_a_plan_is_checked_loaded_by_its_name_and_shown(song_mau: Run) -> None:
    assert "3 đơn vị, 0 nhiệm vụ" in told(song_mau("plan", "check", "song-mau-2026"))
    assert "không có gì thay đổi" in told(song_mau("plan", "load", "song-mau-2026"))
    assert "Phường Cầu Mẫu (90002): 2" in told(song_mau("plan", "show"))
    assert lines(song_mau("quota", "show"))[-1] == ["Tổng cộng", "7", "0", "0", "7"]


def test_the_next_report_is_the_one_the_plan_names(song_mau: Run) -> None:
    """Its own report of the first quarter is due before the 6th of April, which is a Monday: aim at Friday the 3rd."""
    out = told(song_mau(today="2026-04-01"))
    assert "2026-Q1" in out
    assert "chậm nhất Chủ nhật 05/4/2026 (trước ngày 6); nên xong trong thứ Sáu 03/4/2026" in out


def test_a_list_becomes_a_report_by_the_calendar(song_mau: Run, home: Path, tmp_path: Path) -> None:
    """Thử and Dụ left in the quarter, Mẫu a day before it, Muộn a day after: 2 of 7 = 28.57 %."""
    told(song_mau("worker", "import", write_list(tmp_path / "ds.xlsx", SHORT, *PEOPLE)))
    report = on_screen(song_mau, *QUARTER)
    assert by_name(report, "targets") == {
        "Phường Bến Thử": (3, 1, 1, "33.3", None, None),
        "Phường Cầu Mẫu": (2, 0, 0, "0.0", None, None),
        "Xã Đồng Ví Dụ": (2, 1, 1, "50.0", None, None),
        "Tổng cộng": (7, 2, 2, "28.6", None, None),
    }
    assert by_name(report, "pool")["Phường Cầu Mẫu"] == (1, 0, 0, 0, 1)
    assert report["figures_to"] == "31/3/2026"
    rows = [row["cells"]["feature"] for row in table(report, "features")["rows"]]
    assert rows[-1] == "Theo đối tượng ưu tiên"  # no priority group, so none is listed
    told(song_mau("report", "quarterly", "--quarter", "2026-Q1", "--format", "docx,json"))
    paper = tables_on_paper(home / "out" / "bao-cao-2026-Q1.docx")
    for found in report["tables"]:
        title = next(title for title in paper if title.endswith(found["title"]))
        printed = [row for row in paper[title] if row != [str(place) for place in range(1, len(row) + 1)]]
        assert printed == as_printed(found)


def test_a_phong_heads_and_signs_as_a_phong(song_mau: Run, home: Path) -> None:
    told(song_mau("report", "quarterly", "--quarter", "2026-Q1"))
    paper = Document(str(home / "out" / "bao-cao-2026-Q1.docx"))
    cells = "\n".join(cell.text for one in paper.tables for row in one.rows for cell in row.cells)
    assert cells.index("ỦY BAN NHÂN DÂN THÀNH PHỐ SÔNG MẪU") < cells.index("PHÒNG NỘI VỤ")
    assert "/BC-PNV" in cells
    assert "TRƯỞNG PHÒNG" in cells
    assert "Trần Văn Mẫu" in cells
    assert "TM." not in cells
    assert "KT." not in cells
    text = text_of(on_screen(song_mau, *QUARTER))
    assert "Kế hoạch số ......./KH-PNV ngày 12 tháng 01 năm 2026" in text
    assert "Phan Rang" not in text


def test_a_case_of_2026_is_judged_by_the_rules_of_2026(song_mau: Run) -> None:
    person = ("--name", "Trần Thị Mẫu", "--birth", "1999", "--unit", "Phường Bến Thử", "--group", "DTTS")
    told(song_mau("worker", "add", *person, "--stage", "đăng ký", "--on", "15/01/2026"))
    told(song_mau("fund", "set", "chi-ho-tro", "--amount", "5.000.000", "--decision", "1/QĐ", "--on", "05/01/2026"))
    pay = ("support", "pay", 1, "--item", "language", "--amount", "1.000.000", "--group", "DTTS")
    paid = (*pay, "--fund", "chi-ho-tro", "--voucher", "PC1", "--on", "20/01/2026")
    refused(song_mau(*paid), "--policy, một trong: nd338-2025", "tt55-2023")
    refused(song_mau(*paid, "--policy", "ttlt09-2016"), "ngoài thời gian hiệu lực", "đến hết 31/12/2025")
    answer = song_mau(*paid, "--policy", "nd338-2025")
    assert "Điều 30 Nghị định số 338/2025/NĐ-CP" in told(answer)
    assert "theo nguồn thứ cấp, cần đối chiếu văn bản" in answer.err


def test_two_plans_in_one_book_are_told_apart_by_their_year_else_by_name(song_mau: Run, tmp_path: Path) -> None:
    told(song_mau("plan", "load", "phan-rang-2025", today="2026-01-02"))
    told(song_mau("worker", "import", write_list(tmp_path / "ds.xlsx", SHORT, *PEOPLE)))
    ward = ("--name", "Đỗ Thị Phan", "--birth", "1999", "--unit", "Phường Đô Vinh")
    told(song_mau("worker", "add", *ward, "--stage", "departed", "--on", "02/5/2025"))

    def total(*words: str, today: str) -> tuple[int, int]:
        found = data(song_mau("quota", "show", "--json", *words, today=today), "xkld.quota.show/1")
        return found["total"], found["departed"]

    assert total(today="2025-06-18") == (35, 1)
    assert total(today=TODAY) == (7, 3)
    assert total("--plan", "phan-rang-2025", today=TODAY) == (35, 1)
    refused(
        song_mau("quota", "show", today="2027-02-01"), "sổ có nhiều kế hoạch", "--plan", "phan-rang-2025", "song-mau"
    )
    assert total("--plan", "song-mau-2026", today="2027-02-01") == (7, 3)
    names = {row[1] for row in lines(song_mau("worker", "list"))[1:]}
    assert "Đỗ Thị Phan" not in names


def test_a_plan_without_a_target_has_no_percentage_and_no_error(song_mau: Run, home: Path) -> None:
    split = "  split: {Phường Bến Thử: 3, Phường Cầu Mẫu: 2, Xã Đồng Ví Dụ: 2}\n"
    free = changed(SONG_MAU, ("  total: 7\n", "  total: null\n"), (split, ""), ("song-mau-2026", "khong-giao"))
    told(song_mau("plan", "load", saved(home, free)))
    only = ("--plan", "khong-giao")
    assert lines(song_mau("quota", "show", *only))[-1][1] == "không giao chỉ tiêu"
    report = on_screen(song_mau, *QUARTER, *only)
    assert list(table(report, "targets")["total"]) == ["unit", "in_period", "to_date", "same_period", "estimate"]
    assert "%" not in text_of(report)
    assert "không giao chỉ tiêu" in text_of(report)


def test_a_list_is_paid_out_of_the_funds_of_its_plan(song_mau: Run, tmp_path: Path) -> None:
    """Two plans in one book: each list takes the funds of the plan that is named, or of the only one of its year."""
    told(song_mau("plan", "load", "phan-rang-2025", today="2026-01-02"))
    person = ("--name", "Trần Thị Mẫu", "--birth", "1999", "--unit", "Phường Bến Thử", "--group", "DTTS")
    told(song_mau("worker", "add", *person, "--stage", "đăng ký", "--on", "15/01/2026"))
    give = ("--amount", "5.000.000", "--decision", "1/QĐ", "--on", "05/01/2026")
    told(song_mau("fund", "set", "chi-ho-tro", *give, "--plan", "song-mau-2026"))
    heads = ("Họ và tên", "Năm sinh", "Phường, xã", "Nội dung", "Đối tượng", "Số tiền")
    path = write_list(tmp_path / "chi.xlsx", heads, ("Trần Thị Mẫu", 1999, "Bến Thử", "học tiếng", "DTTS", 4_000_000))
    words = ("support", "pay", "--file", path, "--voucher", "PC1", "--on", "20/3/2026", "--policy", "nd338-2025")
    refused(song_mau(*words, "--fund", "social-security"), "kế hoạch không có nguồn kinh phí «social-security»")
    refused(
        song_mau(*words, "--fund", "social-security", "--plan", "phan-rang-2025"),
        "nguồn «social-security» chưa có dự toán năm 2026",
    )
    told(song_mau(*words, "--fund", "chi-ho-tro"))
    assert "0 mới, 1 đã có" in told(song_mau(*words, "--fund", "chi-ho-tro", "--plan", "song-mau-2026"))
    found = data(song_mau("fund", "show", "--plan", "song-mau-2026", "--json"), "xkld.fund.show/1")["funds"]
    assert {one["code"]: one["paid"] for one in found}["chi-ho-tro"] == 4_000_000
