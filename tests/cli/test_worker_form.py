"""``xkld worker form``: the empty list for the wards, filled in as they would and taken back without a fault."""

from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from cli.answers import refused, told
from cli.office_suite import through_libreoffice
from conftest import Run
from openpyxl.worksheet.worksheet import Worksheet

HEAD_ROW = 4
FILLED = {
    "Họ và tên (*)": "=Đặng Thị Hòa",
    "Năm sinh (*)": 1997,
    "Ngày sinh": "05/6/1997",
    "Giới tính": "nữ",
    "Số CCCD": "058197004321",
    "Điện thoại": "0912345678",
    "Đơn vị (*)": "Phường Mỹ Hải",
    "Đối tượng": "người dân tộc thiểu số; người thuộc hộ nghèo",
    "Thị trường": "Nhật Bản",
    "Hình thức": "doanh nghiệp dịch vụ",
    "Mục đích": "làm việc",
    "Thời hạn": 36,
    "Giai đoạn (*)": "xuất cảnh",
    "Ngày (*)": "02/5/2025",
}


def made(run: Run, file: Path, *words: str) -> Worksheet:
    told(run("worker", "form", "--out", file, *words))
    return openpyxl.load_workbook(file)["Danh sách"]


def fill(file: Path, *people: dict[str, str | int]) -> Path:
    """Type people into the first lines of a form."""
    workbook = openpyxl.load_workbook(file)
    page = workbook["Danh sách"]
    at = {page.cell(HEAD_ROW, column).value: column for column in range(1, page.max_column + 1)}
    for row, person in enumerate(people, start=HEAD_ROW + 1):
        page.cell(row, 1).value = row - HEAD_ROW
        for head, value in person.items():
            cell = page.cell(row, at[head])
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    workbook.save(file)
    workbook.close()
    return file


def test_a_form_that_is_filled_in_is_taken_without_a_fault(planned: Run, tmp_path: Path) -> None:
    made(planned, tmp_path / "mau.xlsx")
    second = FILLED | {"Họ và tên (*)": "Lê Văn Hai", "Giới tính": "nam", "Số CCCD": "058097004321"}
    answer = planned("worker", "import", fill(tmp_path / "mau.xlsx", FILLED, second))
    assert told(answer).startswith("2 mới, 0 đã có (2 người mới, 2 hồ sơ mới")
    assert "không dùng đến" not in answer.err
    shown = told(planned("worker", "show", 1))
    assert "Họ và tên: =Đặng Thị Hòa" in shown
    assert "người dân tộc thiểu số (DTTS); người thuộc hộ nghèo (HN)" in shown


def test_every_word_that_can_be_chosen_is_understood(planned: Run, tmp_path: Path) -> None:
    """One line for every word of the longest list, the others again from their beginning."""
    made(planned, tmp_path / "mau.xlsx")
    lists = openpyxl.load_workbook(tmp_path / "mau.xlsx")["Danh mục"]
    columns = {
        str(column[1].value): [str(cell.value) for cell in column[2:] if cell.value] for column in lists.iter_cols()
    }
    assert len(columns["Đơn vị"]) == 13
    heads = {head.removesuffix(" (*)"): head for head in FILLED}
    people = []
    for line in range(max(map(len, columns.values()))):
        person: dict[str, str | int] = {
            heads.get(head, head): words[line % len(words)] for head, words in columns.items()
        }
        stage = ("về nước", "xuất cảnh")[line % 2]
        person |= {
            "Họ và tên (*)": f"Mẫu {line}",
            "Năm sinh (*)": 1990,
            "Ngày (*)": "02/5/2025",
            "Giai đoạn (*)": stage,
        }
        people.append(person | ({} if stage == "về nước" else {"Lý do về nước": ""}))
    departed = [one | {"Giai đoạn (*)": "xuất cảnh", "Ngày (*)": "01/5/2025", "Lý do về nước": ""} for one in people]
    whole = [*departed, *(one for one in people if one["Giai đoạn (*)"] == "về nước")]
    answer = planned("worker", "import", fill(tmp_path / "mau.xlsx", *whole))
    assert told(answer).startswith(f"{len(whole)} mới, 0 đã có")


def test_the_form_guards_zeros_days_and_closed_lists(planned: Run, tmp_path: Path) -> None:
    page = made(planned, tmp_path / "mau.xlsx")
    heads = [page.cell(HEAD_ROW, column).value for column in range(1, page.max_column + 1)]
    assert heads[:3] == ["TT", "Họ và tên (*)", "Năm sinh (*)"]
    letter = {head: page.cell(HEAD_ROW, column).column_letter for column, head in enumerate(heads, start=1)}
    for head in ("Số CCCD", "Điện thoại", "Ngày (*)", "Ngày sinh"):
        assert page[f"{letter[head]}5"].number_format == "@"
        assert page.column_dimensions[letter[head]].number_format == "@"
    checks = {str(check.sqref): check for check in page.data_validations.dataValidation}
    unit = checks[f"{letter['Đơn vị (*)']}5:{letter['Đơn vị (*)']}2000"]
    assert (unit.type, unit.formula1, unit.showErrorMessage) == ("list", "=xkld_unit", True)
    assert all(len(check.prompt) <= 255 and len(check.promptTitle) <= 32 for check in checks.values())
    assert len(checks) == len(heads)
    assert (page.freeze_panes, page.print_title_rows) == ("C5", "$4:$4")
    assert (page.page_setup.orientation, int(page.page_setup.paperSize)) == ("landscape", 9)


def test_the_same_form_has_the_same_bytes_and_a_filled_one_is_kept(planned: Run, home: Path) -> None:
    told(planned("worker", "form"))
    file = home / "out" / "mau-danh-sach.xlsx"
    first = file.read_bytes()
    assert "giữ lại" not in planned("worker", "form").err
    assert file.read_bytes() == first
    filled = fill(file, FILLED).read_bytes()
    assert "mau-danh-sach.ban-cu-1.xlsx" in planned("worker", "form").err
    assert (home / "out" / "mau-danh-sach.ban-cu-1.xlsx").read_bytes() == filled
    assert file.read_bytes() == first
    names = ZipFile(file).read("docProps/core.xml").decode()
    assert "openpyxl" not in names


def test_a_form_for_one_ward_offers_that_ward_only(planned: Run, home: Path, tmp_path: Path) -> None:
    told(planned("worker", "form", "--unit", "do vinh"))
    workbook = openpyxl.load_workbook(home / "out" / "mau-danh-sach-22738.xlsx")
    assert workbook.defined_names["xkld_unit"].attr_text.count("$3") == 2
    assert workbook["Danh sách"]["A2"].value == "Phường Đô Vinh"
    refused(planned("worker", "form", "--unit", "Phường Không Có"), "Phường Không Có")
    refused(planned("worker", "form", "--out", tmp_path / "mau.docx"), "mau.docx")


def test_people_on_the_pages_beside_the_list_are_not_lost_in_silence(planned: Run, tmp_path: Path) -> None:
    """Only a page that still begins with our own line is left alone without a word."""
    made(planned, tmp_path / "mau.xlsx")
    file = fill(tmp_path / "mau.xlsx", FILLED)
    workbook = openpyxl.load_workbook(file)
    workbook["Danh mục"]["A1"] = "Danh sách tiếp"
    workbook.save(file)
    workbook.close()
    answer = planned("worker", "import", file)
    assert "(1 người mới" in told(answer)
    assert "không đọc: «Danh mục»" in answer.err


@pytest.mark.slow
def test_a_form_filled_in_libreoffice_is_taken_as_well(planned: Run, tmp_path: Path) -> None:
    made(planned, tmp_path / "mau.xlsx")
    fill(tmp_path / "mau.xlsx", FILLED)
    through_libreoffice(tmp_path / "mau.xlsx")
    assert told(planned("worker", "import", tmp_path / "mau.xlsx")).startswith("1 mới, 0 đã có")
