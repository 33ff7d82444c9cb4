"""``xkld visit import``: the list of families that a ward filled in and sent back, whole or not at all."""

import csv
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from cli.answers import data, lines, refused, told
from cli.duyen_hai import HEADS as HEADS_OF_DUYEN_HAI
from cli.duyen_hai import PEOPLE as PEOPLE_OF_DUYEN_HAI
from cli.lists import Value, write_list
from cli.logical import is_sound, last_operation, state
from cli.office_suite import converted, through_libreoffice
from cli.plan_texts import saved
from cli.test_followup import away, back
from conftest import Run

from xkld.usecases.workspace import shipped

__all__ = ["away"]
WELL = "gặp gia đình, người đi bình thường"
IN_NEED = "gặp gia đình, có khó khăn cần giúp"
UTF8 = "csv:Text - txt - csv (StarCalc):44,34,76,1"
"""What LibreOffice calls a csv of the first sheet, by commas, in UTF-8."""
TYPED = ("Số trong sổ", "Người đi", "Ngày thăm", "Kết quả", "Ghi chú")
FILLED = {
    "M5": "02/6/2025",
    "N5": IN_NEED,
    "O5": "Cần tư vấn vay vốn",
    "A6": 2,
    "M6": "3-6-2025",
    "N6": "KHÔNG GẶP AI",
    "M8": "2025-06-04",
    "N8": "no_news",
}
"""What a ward writes into the list of four: three families were visited, the third one was not."""
VISITS = [
    ["04/6/2025", "4", "Ngô Thị Đinh", "Xã Thành Hải", "gặp gia đình, không có tin người đi", ""],
    ["03/6/2025", "2", "Lê Văn Giáp", "Phường Đô Vinh", "không gặp ai", ""],
    ["02/6/2025", "1", "Trần Thị Ất", "Phường Đô Vinh", IN_NEED, "Cần tư vấn vay vốn"],
]


def route(run: Run, folder: Path, *words: object, today: str = "2025-06-18") -> Path:
    """The list of families to be visited, as it is handed to a ward."""
    file = folder / "di-tham.xlsx"
    told(run("visit", "due", "--months", 1, "--out", file, *words, today=today))
    return file


def filled(file: Path, cells: dict[str, object]) -> Path:
    """The list with some cells written by hand."""
    workbook = openpyxl.load_workbook(file)
    for cell, value in cells.items():
        workbook["Danh sách"][cell].value = value
    workbook.save(file)
    workbook.close()
    return file


def typed(folder: Path, *rows: tuple[Value, ...], heads: tuple[str, ...] = TYPED) -> Path:
    """A list that somebody typed anew."""
    return write_list(folder / "go-lai.xlsx", heads, *rows)


def visited(run: Run) -> list[list[str]]:
    return lines(run("visit", "list"))[1:]


def test_a_list_comes_back_filled_and_is_known_the_second_time(away: Run, home: Path, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), FILLED)
    before = (home / "xkld.db").read_bytes()
    assert told(away("visit", "import", file, "--dry-run")) == (
        "Chạy thử, chưa ghi: 3 mới, 0 đã có, 1 chưa thăm (tệp có 4 dòng).\n"
    )
    assert (home / "xkld.db").read_bytes() == before
    first = away("visit", "import", file)
    assert told(first) == "Đã ghi: 3 mới, 0 đã có, 1 chưa thăm (tệp có 4 dòng).\n"
    number = last_operation(home)
    assert first.err == f"hoàn tác: xkld undo {number}\n"
    assert visited(away) == VISITS
    due = data(away("visit", "due", "--months", 1, "--json"), "xkld.visit.due/1")["visits"]
    assert [one["stay"]["worker"] for one in due] == [2, 3]  # nobody was met at 2
    assert "nạp danh sách thăm gia đình" in told(away("log"))
    again = away("visit", "import", file)
    assert (told(again), again.err) == ("Đã ghi: 0 mới, 3 đã có, 1 chưa thăm (tệp có 4 dòng).\n", "")
    assert last_operation(home) == number
    assert is_sound(home)


def test_a_list_that_was_taken_in_goes_and_comes_whole(away: Run, home: Path, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), FILLED)
    before = state(home)
    answer = away("visit", "import", file)
    written = state(home)
    told(away("undo", "--yes"))
    assert state(home) == before
    assert told(away("visit", "import", file)) == told(answer)
    assert visited(away) == VISITS
    told(away("undo", "--yes"))
    told(away("undo", last_operation(home), "--yes"))
    assert visited(away) == VISITS
    assert state(home).keys() == written.keys()
    held = told(away("worker", "show", 1, "--everything"))
    assert "tệp di-tham.xlsx, trang Danh sách, dòng 5" in held


@pytest.mark.slow
def test_a_list_saved_by_libreoffice_is_the_same_list(away: Run, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), FILLED | {"M6": "03/6/2025", "M8": "04/6/2025"})
    converted(file, UTF8)
    text = file.with_suffix(".csv")
    through_libreoffice(file)
    assert told(away("visit", "import", file)).startswith("Đã ghi: 3 mới, 0 đã có, 1 chưa thăm")
    assert visited(away) == VISITS
    assert told(away("visit", "import", text)).startswith("Đã ghi: 0 mới, 3 đã có, 1 chưa thăm")


def test_a_list_may_be_typed_anew_as_a_csv_with_its_own_heads(away: Run, tmp_path: Path) -> None:
    file = tmp_path / "go-lai.csv"
    rows = (
        ("UBND phường", "", "", "", ""),
        ("Danh sách đã đi thăm",),
        ("TT", "Họ tên", "Kết quả thăm", "Ngày đến thăm", "Mã người lao động", "Người đi thăm"),
        ("1", "tran thi at", "well", "2/6/2025", "1", "Bà Thử"),
        ("2", "LÊ VĂN GIÁP", "", "", "2", ""),
        ("", "Người lập biểu", "", "Ngày 5 tháng 6 năm 2025", "", ""),
    )
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out, delimiter=";").writerows(rows)
    answer = away("visit", "import", file)
    assert told(answer) == "Đã ghi: 1 mới, 0 đã có, 1 chưa thăm, 1 dòng khác (tệp có 3 dòng).\n"
    assert "Không đọc dòng 6: không có số trong sổ" in answer.err
    assert "Cột không dùng: TT, Người đi thăm." in answer.err
    assert visited(away) == [["02/6/2025", "1", "Trần Thị Ất", "Phường Đô Vinh", WELL, ""]]


def test_every_fault_is_told_at_its_cell_and_the_mended_copy_is_taken_in(away: Run, home: Path, tmp_path: Path) -> None:
    late, unread = {"M5": "19/6/2025", "N5": WELL}, {"N6": "đi vắng cả"}
    unknown = {"A7": 99, "M7": "02/6/2025", "N7": WELL, "O7": "CCCD 058199001234"}
    another = {"A8": "3", "M8": "02/6/2025", "N8": WELL}
    file = filled(route(away, tmp_path), late | unread | unknown | another)
    before = state(home)
    said = refused(
        away("visit", "import", file),
        "di-tham.xlsx › Danh sách › M5: ngày 19/6/2025 sau ngày hôm nay (18/6/2025) → ",
        "Danh sách › M6: thiếu ngày thăm → ghi ngày thăm",
        "Danh sách › N6: kết quả «đi vắng cả» không có trong danh mục → chọn một trong: gặp gia đình, người",
        "Danh sách › A7: trong sổ không có người lao động số 99",
        "Danh sách › O7: ghi chú có số CCCD",
        "Danh sách › C8: tên «Ngô Thị Đinh» không khớp số 3 (sổ ghi số 3 là Đỗ Văn Bính)",
        "LỖI: Có 6 lỗi, chưa ghi gì vào sổ.",
    )
    assert "058199001234" not in "".join(said)
    assert state(home) == before
    copy = home / "out" / "di-tham-can-sua.xlsx"
    sheet = openpyxl.load_workbook(copy)["Danh sách"]
    notes = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert notes.keys() == {"M5", "M6", "N6", "A7", "O7", "C8"}
    assert "Bính" not in notes["C8"]  # nothing of what only the book knows
    (line, _) = data(away("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["file"], line["rows"], line["command"]) == (copy.name, 4, "visit import (can-sua)")
    mended = {"M5": "18/6/2025", "M6": "03/6/2025", "N6": "not_home", "A7": 3, "O7": None, "A8": 4}
    assert told(away("visit", "import", filled(copy, mended))).startswith("Đã ghi: 4 mới, 0 đã có, 0 chưa thăm")


def test_a_trial_of_a_wrong_list_makes_no_copy(away: Run, home: Path, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), {"N5": WELL})
    before = (home / "xkld.db").read_bytes()
    refused(away("visit", "import", file, "--dry-run"), "M5: thiếu ngày thăm", "--dry-run")
    assert (home / "xkld.db").read_bytes() == before
    assert not (home / "out" / "di-tham-can-sua.xlsx").exists()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ((1, "Trần Thị Ất", "09/01/2024", "well", None), "C2: người lao động số 1 không ở nước ngoài ngày 09/01/2024"),
        (("01", "Trần Thị Ất", "02/6/2025", "well", None), "A2: số trong sổ «01» không phải là số trong sổ"),
        (("1.0", "Trần Thị Ất", "02/6/2025", "well", None), "A2: số trong sổ «1.0» không phải là số trong sổ"),
        ((None, "Trần Thị Ất", "02/6/2025", "well", None), "A2: thiếu số trong sổ"),
        ((1, None, "02/6/2025", "well", None), "B2: thiếu người đi"),
        ((1, "Trần Thị Át", "02/6/2025", "well", None), "B2: tên «Trần Thị Át» không khớp số 1"),
        ((1, "Trần Thị Ất", "31/6/2025", "well", None), "C2: «31/6/2025» không phải là ngày có thật"),
        ((1, "Trần Thị Ất", "6/18/2025", "well", None), "C1: cột «ngày thăm» có ngày kiểu tháng/ngày/năm"),
        ((1, "Trần Thị Ất", 45_810, "well", None), "C2: «45810» không phải là ngày có thật"),
        ((1, "Trần Thị Ất", "02/6/2025", None, None), "D2: thiếu kết quả"),
        ((1, "Trần Thị Ất", None, None, "Hẹn tuần sau"), "C2: thiếu ngày thăm"),
        ((1, "Trần Thị Ất", "02/6/2025", "gap gia dinh, binh thuong", None), "D2: kết quả «gap gia dinh, binh thuong»"),
        ((1, "Trần Thị Ất", "02/6/2025", "well", "x" * 501), "E2: ghi chú dài hơn 500"),
    ],
)
def test_a_row_that_cannot_be_is_refused(away: Run, tmp_path: Path, row: tuple[Value, ...], said: str) -> None:
    refused(away("visit", "import", typed(tmp_path, row)), said)
    assert visited(away) == []


def test_one_row_with_several_faults_tells_them_all_and_one_day_stands_once(away: Run, tmp_path: Path) -> None:
    rows = (
        (1, "Trần Thị Ất", "02/6/2025", WELL, None),
        (1, "Trần Thị Ất", "02/6/2025", IN_NEED, None),
        (99, "Ai Đó", "mai", "tốt", None),
        (3, "Đỗ Văn Bính", "01/12/2024", "tốt", None),
    )
    said = refused(
        away("visit", "import", typed(tmp_path, *rows)),
        "C3: gia đình này đã có lần thăm cùng ngày ở dòng có ô C2",
        "A4: trong sổ không có",
        "C4: «mai» không phải là ngày",
        "D4: kết quả «tốt»",
        "C5: người lao động số 3 không ở nước ngoài ngày 01/12/2024",
        "D5: kết quả «tốt»",
    )
    assert said[-1] == "LỖI: Có 6 lỗi, chưa ghi gì vào sổ."


def test_days_in_two_ways_of_writing_are_not_guessed_and_real_days_are_read(away: Run, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), {"M5": date(2025, 6, 2), "N5": WELL, "M6": "03/6/2025", "N6": WELL})
    refused(away("visit", "import", file), "M4: cột «ngày thăm» lẫn ô ngày thật với ô ngày dạng chữ")
    american = typed(
        tmp_path, (1, "Trần Thị Ất", "6/13/2025", "well", None), (2, "Lê Văn Giáp", "9/6/2024", "well", None)
    )
    refused(away("visit", "import", american), "C1: cột «ngày thăm» có ngày kiểu tháng/ngày/năm", "Có 1 lỗi")
    told(away("visit", "import", filled(file, {"M6": date(2025, 6, 3)})))
    assert [row[0] for row in visited(away)] == ["03/6/2025", "02/6/2025"]


def test_rows_that_are_no_family_are_told_and_a_family_without_its_number_is_a_fault(away: Run, tmp_path: Path) -> None:
    foot = {"C10": "Người lập", "M10": "Ngày 05 tháng 6 năm 2025", "A11": "Ghi chú: đã thăm 1 gia đình"}
    file = filled(route(away, tmp_path), {"M5": "02/6/2025", "N5": WELL, **foot})
    answer = away("visit", "import", file)
    assert told(answer) == "Đã ghi: 1 mới, 0 đã có, 3 chưa thăm, 2 dòng khác (tệp có 6 dòng).\n"
    assert "Không đọc dòng 10, 11: không có số trong sổ, không phải là một lần thăm.\n" in answer.err
    added = filled(file, {"C9": "Trần Văn Thêm", "M9": "02/6/2025", "N9": WELL})
    refused(away("visit", "import", added), "A9: thiếu số trong sổ", "Có 1 lỗi")
    half = filled(added, {"N9": None, "A6": None, "O6": "Hẹn tuần sau"})
    missing = ("A6: thiếu số trong sổ", "M6: thiếu ngày thăm", "A9: thiếu số trong sổ", "N9: thiếu kết quả")
    refused(away("visit", "import", half), *missing)


def test_people_who_were_merged_since_are_found_by_the_number_and_name_that_they_had(away: Run, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), {"M5": "02/6/2025", "N5": WELL})
    twin = ("--name", "Trần Thị Ắt", "--birth", "12/3/1990", "--unit", "Phường Bảo An")
    told(away("worker", "add", *twin, "--stage", "registered", "--on", "02/01/2023"))
    told(away("worker", "merge", 5, 1, "--yes"))
    answer = away("visit", "import", file)
    assert told(answer).startswith("Đã ghi: 1 mới, 0 đã có, 3 chưa thăm")
    assert "Số 1 đã gộp vào số 5.\n" in answer.err
    assert [row[1] for row in visited(away)] == ["5"]
    assert told(away("visit", "import", file)).startswith("Đã ghi: 0 mới, 1 đã có")
    either = typed(
        tmp_path, (5, "Trần Thị Ắt", "03/6/2025", "well", None), (1, "Trần Thị Ất", "04/6/2025", "well", None)
    )
    assert told(away("visit", "import", either)).startswith("Đã ghi: 2 mới")
    again = typed(
        tmp_path, (1, "Trần Thị Ất", "05/6/2025", "well", None), (5, "Trần Thị Ắt", "05/6/2025", "well", None)
    )
    refused(away("visit", "import", again), "C3: gia đình này đã có lần thăm cùng ngày ở dòng có ô C2")


def test_what_is_known_otherwise_is_put_right_and_told(away: Run, home: Path, tmp_path: Path) -> None:
    for number, note in ((1, "Mẹ ốm"), (2, "Nhà đóng cửa")):
        words = ("--on", "02/6/2025", "--outcome", "not_home", "--note", note)
        told(away("visit", "add", number, *words))
    rows = (
        (1, "Trần Thị Ất", "02/6/2025", "not_home", None),
        (2, "Lê Văn Giáp", "02/6/2025", "in_need", None),
        (3, "Đỗ Văn Bính", "02/6/2025", "well", "Khỏe"),
    )
    before = state(home)
    file = typed(tmp_path, *rows)
    answer = told(away("visit", "import", file)).splitlines()
    assert answer == [
        "Đã ghi: 1 mới, 1 sửa, 1 đã có, 0 chưa thăm (tệp có 3 dòng).",
        f"  Lê Văn Giáp (số 2), thăm ngày 02/6/2025: không gặp ai (Nhà đóng cửa) → {IN_NEED} (Nhà đóng cửa)",
    ]
    told(away("undo", "--yes"))
    assert state(home) == before
    found = data(away("visit", "import", file, "--json"), "xkld.visit.import/1")
    assert [found[one] for one in ("rows", "new", "corrected", "known", "unvisited")] == [3, 1, 1, 1, 0]
    assert [one["before"] for one in found["visits"]] == [{"outcome": "not_home", "note": "Nhà đóng cửa"}, None]
    told(away("visit", "add", 3, "--on", "02/6/2025", "--outcome", "no_news"))  # put right by hand
    known = away("visit", "import", file)
    assert told(known) == "Đã ghi: 0 mới, 3 đã có, 0 chưa thăm (tệp có 3 dòng).\n"
    assert visited(away)[-1][4:] == ["gặp gia đình, không có tin người đi", ""]


def test_whoever_is_home_again_or_erased_since_is_not_visited(away: Run, tmp_path: Path) -> None:
    file = filled(route(away, tmp_path), {"M5": "10/6/2025", "N5": WELL, "M7": "10/6/2025", "N7": WELL})
    back(away, 1, "09/6/2025")
    back(away, 3, "11/6/2025")
    told(away("worker", "erase", 3, "--reason", "theo đơn", "--confirm", "Đỗ Văn Bính", "--no-backup", "--yes"))
    refused(
        away("visit", "import", file),
        "M5: người lao động số 1 không ở nước ngoài ngày 10/6/2025",
        "A7: người lao động số 3 đã xóa thông tin",
        "Có 2 lỗi",
    )


def test_a_list_of_nobody_is_refused_and_one_without_a_visit_writes_nothing(
    away: Run, home: Path, tmp_path: Path
) -> None:
    empty = route(away, tmp_path, "--unit", "Phường Phủ Hà")
    refused(away("visit", "import", empty), "dưới dòng tên cột không có người nào")
    unfilled = route(away, tmp_path)
    number = last_operation(home)
    answer = away("visit", "import", unfilled)
    assert (told(answer), answer.err) == ("Đã ghi: 0 mới, 0 đã có, 4 chưa thăm (tệp có 4 dòng).\n", "")
    assert last_operation(home) == number
    refused(away("visit", "import", tmp_path / "khong-co.xlsx"), "khong-co.xlsx: không có tệp này")
    other = write_list(tmp_path / "khac.xlsx", ("Họ và tên", "Năm sinh", "Đơn vị"), ("A", 1990, "B"))
    refused(away("visit", "import", other), "A1: thiếu cột «số trong sổ»", "A1: thiếu cột «ngày thăm»", "Có 3 lỗi")
    heads = write_list(tmp_path / "khac.xlsx", ("A", "B", "C"), ("A", 1990, "B"))
    found = "không thấy dòng tên cột trong 20 dòng đầu → ghi một dòng tên cột, ít nhất có: số trong sổ, người đi, ngày"
    refused(away("visit", "import", heads), found)


def test_an_office_may_have_words_of_its_own_and_a_broken_file_of_words_is_told(
    away: Run, home: Path, tmp_path: Path
) -> None:
    own = (shipped("data") / "headers-visits.yaml").read_text(encoding="utf-8")
    saved(home / "data", own.replace("outcome: [", "outcome: [tình hình, "), "headers-visits.yaml")
    heads = (*TYPED[:3], "Tình hình")
    file = typed(tmp_path, (1, "Trần Thị Ất", "02/6/2025", "well"), heads=heads)
    assert told(away("visit", "import", file)).startswith("Đã ghi: 1 mới")
    saved(home / "data", own.replace("  note: [", "  notes: ["), "headers-visits.yaml")
    refused(away("visit", "import", file), "headers-visits.yaml:", "notes")
    assert "headers-visits.yaml" in away("doctor").out


def test_the_rows_of_a_list_are_kept_with_what_they_made(away: Run, home: Path, tmp_path: Path) -> None:
    told(away("visit", "import", filled(route(away, tmp_path), FILLED)))
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        name, sheet = book.execute("select name, sheet from import_batch order by id desc").fetchone()
        rows = book.execute(
            "select r.row, p.worker from import_row r join family_visit v on v.id = r.key"
            " join placement p on p.id = v.placement where r.table_name = 'family_visit' order by r.row"
        ).fetchall()
    assert (name, sheet) == ("di-tham.xlsx", "Danh sách")
    assert rows == [(5, 1), (6, 2), (8, 4)]


def test_the_families_of_the_second_plan_are_visited_like_the_others(run: Run, home: Path, tmp_path: Path) -> None:
    day = "2023-12-20"
    told(run("init", home, today=day))
    told(run("plan", "load", "duyen-hai-2023", today=day))
    people = write_list(tmp_path / "di.xlsx", HEADS_OF_DUYEN_HAI, *PEOPLE_OF_DUYEN_HAI)
    told(run("worker", "import", people, today=day))
    file = route(run, tmp_path, today=day)
    sheet = openpyxl.load_workbook(file)["Danh sách"]
    rows = {sheet.cell(row, 3).value: row for row in range(5, sheet.max_row + 1)}
    assert {"Trần Văn Mẫu A", "Phan Thị Mẫu I"} <= rows.keys()
    cells = {f"M{row}": "18/12/2023" for name, row in rows.items() if name != "Trần Văn Mẫu A"}
    cells |= {cell.replace("M", "N"): WELL for cell in cells}
    answer = run("visit", "import", filled(file, cells), today=day)
    assert told(answer) == f"Đã ghi: {len(rows) - 1} mới, 0 đã có, 1 chưa thăm (tệp có {len(rows)} dòng).\n"
    assert len(lines(run("visit", "list", today=day))) == len(rows)
