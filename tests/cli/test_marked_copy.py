"""The answer to a refused list: a copy of it in which every bad cell is coloured and has a note, ready to go back."""

import csv
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from cli.answers import data, refused, told
from cli.lists import HEADS, SHORT, write_list
from cli.logical import state
from cli.office_suite import converted
from conftest import Run
from defusedxml.ElementTree import parse
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.styles.colors import Color

from xkld.formats import answered
from xkld.usecases import answering

FAULTY = (
    ("Trần Thị Một", 1998, "nữ", "058199000001", "Phường Đô Vinh", "DTTS", "đăng ký", "05/3/2025"),
    ("Lê Văn Hai", 2000, "nam", None, "Phường Phủ Hà", "hộ giàu", "đăng ký", "31/4/2025"),
    ("Ngô Văn Tốt", 2001, "nam", None, "Phường Phủ Hà", None, "đăng ký", "06/3/2025"),
    (None, 2000, "nam", None, "Phường Phủ Hà", None, "bay", "02/5/2025"),
)
WRONG = {"D2", "F3", "H3", "A5", "G5"}
MENDED = {"D2": "058198000001", "F3": "HN", "H3": "30/4/2025", "A5": "Đỗ Văn Ba", "G5": "đăng ký"}
COLOUR = "FFFFB3A7"
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"


def copied(run: Run, file: Path, home: Path) -> Path:
    """The marked copy of a list that is refused, by the path that the refusal names."""
    said = refused(run("worker", "import", file))
    path = Path(next(line for line in said if line.startswith("Bản đánh dấu")).partition(": ")[2])
    assert path.parent == home / "out"
    return path


def marked(path: Path, sheet: str = "DS") -> tuple[set[str], dict[str, str]]:
    """The cells that are coloured, and the notes by cell."""
    workbook = openpyxl.load_workbook(path)
    cells = [cell for row in workbook[sheet].iter_rows() for cell in row]
    workbook.close()
    notes = {cell.coordinate: cell.comment.text for cell in cells if cell.comment}
    return {cell.coordinate for cell in cells if cell.fill.fgColor.rgb == COLOUR}, notes


def changed(path: Path, change: Callable[[Any], None]) -> Path:
    """A workbook changed by hand, without a look at what marks it."""
    workbook = openpyxl.load_workbook(path)
    change(workbook)
    workbook.save(path)
    workbook.close()
    return path


def mend(workbook: Any) -> None:
    for cell, value in MENDED.items():
        workbook["DS"][cell].value = value


def test_every_bad_cell_is_marked_and_the_mended_copy_is_a_list(planned: Run, home: Path, tmp_path: Path) -> None:
    before = state(home)
    path = copied(planned, write_list(tmp_path / "DS Phường Phủ Hà.xlsx", HEADS, *FAULTY), home)
    assert path.name == "ds-phuong-phu-ha-can-sua.xlsx"
    assert state(home) == before
    coloured, notes = marked(path)
    assert coloured == notes.keys() == WRONG
    assert notes["F3"].startswith("Cần sửa: Đối tượng «hộ giàu» không có trong danh mục; chọn một trong: ")
    assert "********0001 cho năm sinh 1999, còn năm sinh đã ghi là 1998" in notes["D2"]
    assert not re.search(r"\d{9}", "".join(notes.values()))
    workbook = openpyxl.load_workbook(path)
    last = workbook.worksheets[-1]
    told_of = [[cell.value for cell in row] for row in last.iter_rows()]
    assert (last.title, told_of[1][0]) == ("Cần sửa", "Tệp DS Phường Phủ Hà.xlsx: 5 chỗ cần sửa, ở 5 ô.")
    assert {row[0] for row in told_of[6:]} == WRONG
    assert [row[0].value for row in workbook["DS"].iter_rows(min_row=2)] == [row[0] for row in FAULTY]
    workbook.close()
    (line,) = data(planned("exports", "--json"), "xkld.exports/1")["exports"]
    assert (line["file"], line["rows"], line["identity"]) == (path.name, 4, "full")
    assert "4 mới, 0 đã có" in told(planned("worker", "import", changed(path, mend)))


def test_a_copy_that_is_refused_again_is_marked_anew_and_the_one_worked_in_is_kept(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    path = copied(planned, write_list(tmp_path / "a.xlsx", HEADS, *FAULTY), home)

    def mend_in_part(workbook: Any) -> None:
        mend(workbook)
        workbook["DS"]["E4"].comment = Comment("hỏi lại trưởng khu phố", "Phường")
        workbook["DS"]["H5"].value = "31/4/2025"

    changed(path, mend_in_part)
    worked_in = path.read_bytes()
    again = copied(planned, path, home)
    assert again == path
    coloured, notes = marked(again)
    assert coloured == {"H5"} and notes.keys() == {"H5", "E4"}
    assert notes["E4"] == "hỏi lại trưởng khu phố"
    assert openpyxl.load_workbook(again).sheetnames == ["DS", "Cần sửa"]
    assert (home / "out" / "a-can-sua.ban-cu-1.xlsx").read_bytes() == worked_in


def test_the_look_of_the_senders_file_stays_and_nothing_in_it_calculates(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *FAULTY)

    def dress(workbook: Any) -> None:
        sheet = workbook["DS"]
        sheet.insert_rows(1)
        sheet["A1"].value = "DANH SÁCH"
        sheet.merge_cells("A1:H1")
        sheet["A3"].font, sheet["B3"].fill = Font(name="Arial", bold=True), PatternFill("solid", fgColor="FFFFFF00")
        sheet.column_dimensions["A"].width, sheet.row_dimensions[3].height = 33, 44
        sheet["E4"].value, sheet["E4"].data_type = "=1+1", "s"
        sheet["C4"].value = '=IF(1=1,"nam","")'
        sheet["G3"].comment = Comment("đã hỏi", "Phường")

    path = copied(planned, changed(file, dress), home)
    workbook = openpyxl.load_workbook(path)
    sheet = workbook["DS"]
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A1:H1"]
    assert (sheet["A3"].font.name, sheet["A3"].font.bold, sheet["B3"].fill.fgColor.rgb) == ("Arial", True, "FFFFFF00")
    assert (sheet.column_dimensions["A"].width, sheet.row_dimensions[3].height) == (33, 44)
    assert (sheet["E4"].value, sheet["C4"].value) == ("=1+1", '=IF(1=1,"nam","")')
    assert [cell for one in workbook for row in one.iter_rows() for cell in row if cell.data_type == "f"] == []
    assert sheet["G3"].comment.text == "đã hỏi"
    assert "chưa có giá trị" in sheet["C4"].comment.text
    workbook.close()


def test_what_only_the_book_knows_is_not_told_to_the_sender(peopled: Run, home: Path, tmp_path: Path) -> None:
    row = ("Trần Văn Khác", 1999, "nữ", "058199001234", "Phường Đô Vinh", None, "đăng ký", "05/3/2025")
    again = ("Lê Văn Thường", 2000, "nữ", None, "Phường Kinh Dinh", None, "đăng ký", "05/3/2025")
    file = write_list(tmp_path / "a.xlsx", HEADS, row, again)
    assert "Trần Thị Thử" in peopled("worker", "import", file).err
    _, notes = marked(home / "out" / "a-can-sua.xlsx")
    assert notes.keys() == {"A2", "C3"}
    assert notes["A2"].startswith("Cần sửa: Họ tên khác với thông tin đã có về người này; ")
    assert "Thử" not in notes["A2"] and "xkld" not in "".join(notes.values())


def test_a_csv_becomes_a_workbook_of_texts(planned: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "058199001234.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        csv.writer(stream).writerows([("Kính gửi", "=1+1"), SHORT, (), ("=1+2", "1999", "Phường X", "đăng ký", "5/3")])
    path = copied(planned, file, home)
    assert path.name == "1234-can-sua.xlsx"
    coloured, notes = marked(path, "Danh sách")
    assert coloured == notes.keys() == {"C4", "E4"}
    sheet = openpyxl.load_workbook(path)["Danh sách"]
    assert [cell.value for cell in sheet[4]] == ["=1+2", "1999", "Phường X", "đăng ký", "5/3"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "n"}
    assert sheet["B1"].value == "=1+1"


def test_of_a_long_list_only_the_rows_to_mend_go_back(
    planned: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answered, "LONGEST_COPY", 4)
    monkeypatch.setattr(answering, "LONGEST_COPY", 4)
    path = copied(planned, write_list(tmp_path / "a.xlsx", HEADS, *FAULTY), home)
    workbook = openpyxl.load_workbook(path)
    rows = [tuple(cell.value for cell in row) for row in workbook["DS"].iter_rows()]
    assert rows == [HEADS, *(FAULTY[at] for at in (0, 1, 3))]
    assert "(Dòng 5 của tệp đã gửi) Thiếu họ và tên" in [row[1].value for row in workbook["Cần sửa"].iter_rows()][9]
    workbook.close()
    coloured, notes = marked(path)
    assert coloured == notes.keys() == {"D2", "F3", "H3", "A4", "G4"}

    def mend_here(workbook: Any) -> None:
        for cell, value in MENDED.items():
            workbook["DS"][cell.replace("5", "4")].value = value

    assert "3 mới, 0 đã có" in told(planned("worker", "import", changed(path, mend_here)))


def test_the_refusal_is_told_also_where_no_copy_can_be_written(planned: Run, home: Path, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *FAULTY)
    before = (home / "xkld.db").read_bytes()
    refused(planned("worker", "import", file, "--dry-run"), "DS › H3", "không có --dry-run thì có thêm bản đánh dấu")
    out = home / "out"
    shutil.rmtree(out, ignore_errors=True)
    out.write_text("một tệp", encoding="utf-8")
    refused(planned("worker", "import", file), "DS › H3", "Không ghi được bản đánh dấu để gửi lại: ")
    assert (home / "xkld.db").read_bytes() == before
    (tmp_path / "b.xlsx").write_bytes(b"PK\x03\x04 not a workbook")
    assert "Bản đánh dấu" not in "".join(refused(planned("worker", "import", tmp_path / "b.xlsx")))


YELLOW, PINK = "FFFFFF00", "FFFFB3A7"


def test_a_cell_that_is_right_has_its_own_colour_again(planned: Run, home: Path, tmp_path: Path) -> None:
    def dress(workbook: Any) -> None:
        sheet = workbook["DS"]
        sheet["F3"].fill = PatternFill("solid", fgColor=YELLOW)
        sheet["H3"].fill = PatternFill("solid", fgColor=Color(theme=4, tint=0.5))
        sheet["A5"].fill = PatternFill("lightGrid", fgColor=YELLOW)

    path = copied(planned, changed(write_list(tmp_path / "a.xlsx", HEADS, *FAULTY), dress), home)
    assert marked(path)[0] == WRONG
    assert "Màu nền của ô trước khi đánh dấu: rgb FFFFFF00" in marked(path)[1]["F3"]

    def mend_in_part(workbook: Any) -> None:
        mend(workbook)
        sheet = workbook["DS"]
        sheet["D2"].fill = PatternFill("solid", fgColor="FF00FF00")  # the sender's own answer
        sheet["D2"].value = FAULTY[0][3]
        sheet.insert_rows(3)

    again = copied(planned, changed(path, mend_in_part), home)
    sheet = openpyxl.load_workbook(again)["DS"]
    assert (sheet["F4"].fill.fgColor.rgb, sheet["F4"].comment) == (YELLOW, None)
    assert (sheet["H4"].fill.fgColor.theme, sheet["H4"].fill.fgColor.tint) == (4, 0.5)
    assert (sheet["A6"].fill.fill_type, sheet["G6"].fill.fill_type) == (None, None)
    assert sheet["D2"].fill.fgColor.rgb == PINK
    assert "Màu nền của ô trước khi đánh dấu: rgb FF00FF00" in sheet["D2"].comment.text

    def mend_the_last(workbook: Any) -> None:
        workbook["DS"]["D2"].value = MENDED["D2"]

    assert "4 mới, 0 đã có" in told(planned("worker", "import", changed(again, mend_the_last)))


def test_the_colour_goes_also_where_the_sheet_that_sums_up_was_taken_out(
    planned: Run, home: Path, tmp_path: Path
) -> None:
    path = copied(planned, write_list(tmp_path / "a.xlsx", HEADS, *FAULTY), home)

    def take_out(workbook: Any) -> None:
        mend(workbook)
        del workbook["Cần sửa"]
        workbook["DS"]["H5"].value = "31/4/2025"

    coloured, notes = marked(copied(planned, changed(path, take_out), home))
    assert coloured == notes.keys() == {"H5"}


def test_each_of_several_lists_of_a_file_has_its_copy(planned: Run, home: Path, tmp_path: Path) -> None:
    file = write_list(tmp_path / "a.xlsx", HEADS, *FAULTY)

    def second(workbook: Any) -> None:
        workbook.copy_worksheet(workbook["DS"]).title = "DS quý 2"

    changed(file, second)
    for sheet, name in (("DS", "a-ds-can-sua.xlsx"), ("DS quý 2", "a-ds-quy-2-can-sua.xlsx")):
        refused(planned("worker", "import", file, "--sheet", sheet), str(home / "out" / name))
        coloured, notes = marked(home / "out" / name, sheet)
        assert coloured == notes.keys() == WRONG
        workbook = openpyxl.load_workbook(home / "out" / name)
        assert workbook.sheetnames == ["DS", "DS quý 2", "Cần sửa"]
        assert workbook["Cần sửa"]["A2"].value == f"Tệp a.xlsx, trang «{sheet}»: 5 chỗ cần sửa, ở 5 ô."
        workbook.close()
    again = home / "out" / "a-ds-quy-2-can-sua.xlsx"
    said = refused(planned("worker", "import", again, "--sheet", "DS quý 2"))
    assert any(line.endswith(f": {again}") for line in said)


def test_a_copy_of_wrong_rows_alone_says_how_the_others_get_in(
    planned: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answered, "LONGEST_COPY", 4)
    monkeypatch.setattr(answering, "LONGEST_COPY", 4)
    file = write_list(tmp_path / "a.xlsx", HEADS, *FAULTY)
    hint = "chỉ có 3 dòng cần sửa; ghi các dòng đúng: chạy lại lệnh này với --partial."
    refused(planned("worker", "import", file), hint)
    answer = planned("worker", "import", file, "--partial")
    assert (answer.status, hint in answer.err) == (4, False)


def test_wrong_rows_alone_keep_the_headings_that_tell_their_unit(
    planned: Run, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answered, "LONGEST_COPY", 4)
    monkeypatch.setattr(answering, "LONGEST_COPY", 4)
    heads = (*SHORT[:2], *SHORT[3:])
    rows = (
        ("I. Phường Đô Vinh",),
        ("Lê Văn Hai", 2000, "đăng ký", "05/3/2025"),
        ("II. Phường Phủ Hà: 2 người",),
        ("Ngô Văn Tốt", 2001, "đăng ký", "06/3/2025"),
        ("Trần Thị Một", 1998, "đăng ký", "31/4/2025"),
    )
    path = copied(planned, write_list(tmp_path / "a.xlsx", heads, *rows), home)
    sheet = openpyxl.load_workbook(path)["DS"]
    assert [row[0].value for row in sheet.iter_rows()] == ["Họ và tên", "Phường Phủ Hà", "Trần Thị Một"]

    def mend_day(workbook: Any) -> None:
        workbook["DS"]["D3"].value = "30/4/2025"

    told(planned("worker", "import", changed(path, mend_day)))
    found = data(planned("worker", "list", "--json"), "xkld.worker.list/1")["workers"]
    assert [(one["name"], one["unit"]) for one in found] == [("Trần Thị Một", "Phường Phủ Hà")]


def test_what_is_typed_into_the_copy_of_a_csv_keeps_its_zeros(planned: Run, home: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([HEADS, *FAULTY, ("Võ Thị Năm", "1999", "nữ", "", "X", "", "đăng ký", "5/3/2025")])
    sheet = openpyxl.load_workbook(copied(planned, file, home))["Danh sách"]
    assert sheet["D2"].value == "058199000001"
    assert {sheet[cell].number_format for cell in ("D2", "A5", "H3")} == {"@"}
    assert all(sheet.column_dimensions[letter].number_format == "@" for letter in "ABCDEFGH")
    assert (
        sheet.page_setup.orientation,
        sheet.page_setup.fitToWidth,
        sheet.sheet_properties.pageSetUpPr.fitToPage,
    ) == (
        "landscape",
        1,
        True,
    )


@pytest.mark.slow
def test_libreoffice_shows_the_notes_in_the_right_cells(planned: Run, home: Path, tmp_path: Path) -> None:
    path = copied(planned, write_list(tmp_path / "a.xlsx", HEADS, *FAULTY), home)
    _, notes = marked(path)
    assert annotations(converted(path, "fods")) == notes


def annotations(path: Path) -> dict[str, str]:
    """The notes of the first sheet of a flat document of LibreOffice, by cell."""
    table, office, text = (f"{{{OPEN_DOCUMENT}:{one}:1.0}}" for one in ("table", "office", "text"))
    found, row = {}, 0
    for line in next(parse(path).getroot().iter(f"{table}table")).iter(f"{table}table-row"):
        row += 1
        column = 0
        for cell in line:
            note = cell.find(f"{office}annotation")
            if note is not None:
                texts = ["".join(one.itertext()) for one in note.iter(f"{text}p")]
                found[f"{chr(ord('A') + column)}{row}"] = "\n".join(texts)
            column += int(cell.get(f"{table}number-columns-repeated", 1))
        row += int(line.get(f"{table}number-rows-repeated", 1)) - 1
    return found
