"""``xkld support form``: an empty list of payments that, filled in, is paid as it is."""

from pathlib import Path

from cli.answers import data, refused, told
from conftest import Run
from openpyxl import load_workbook


def filled(path: Path, *rows: dict[str, object]) -> None:
    """Type rows under the heads of a form, as somebody would in a spreadsheet."""
    book = load_workbook(path)
    page = book.worksheets[0]
    heads = {str(cell.value).split(" (")[0]: cell.column for cell in page[4]}
    for number, row in enumerate(rows, start=5):
        for head, value in row.items():
            page.cell(number, heads[head]).value = value
    book.save(path)


def test_a_form_that_was_filled_in_is_paid_as_it_is(peopled: Run, home: Path) -> None:
    assert told(peopled("support", "form")) == f"Đã ghi {home / 'out' / 'mau-chi-ho-tro.xlsx'}\n"
    path = home / "out" / "mau-chi-ho-tro.xlsx"
    first = path.read_bytes()
    told(peopled("support", "form"))
    assert path.read_bytes() == first
    person = {"Họ và tên": "Trần Thị Thử", "Năm sinh": 1999, "Đơn vị": "Phường Đô Vinh"}
    money = {"Nội dung": "Đào tạo ngoại ngữ", "Đối tượng": "người dân tộc thiểu số", "Số tiền": 3_000_000}
    filled(path, person | money | {"Nguồn": "social-security", "Chính sách": "ttlt09-2016"})
    whole = ("--voucher", "PC01", "--on", "20/5/2025")
    told(peopled("support", "pay", "--file", path, *whole))
    (line,) = data(peopled("support", "list", "--json"), "xkld.support.list/1")["payments"]
    assert (line["worker"], line["item"], line["amount"], line["fund"]) == (1, "language", 3_000_000, "social-security")


def test_every_choice_of_the_form_is_understood(peopled: Run, home: Path) -> None:
    """Whatever somebody picks from the lists means something to the program, whether or not a rule allows it."""
    told(peopled("support", "form"))
    path = home / "out" / "mau-chi-ho-tro.xlsx"
    choices = load_workbook(path)["Danh mục"]
    listed = {
        str(choices.cell(2, column).value): [
            choices.cell(row, column).value
            for row in range(3, choices.max_row + 1)
            if choices.cell(row, column).value is not None
        ]
        for column in range(1, choices.max_column + 1)
    }
    person = {"Họ và tên": "Trần Thị Thử", "Năm sinh": 1999, "Đơn vị": "Phường Đô Vinh", "Số tiền": 1}
    common = person | {"Nội dung": "language", "Đối tượng": "DTTS"}
    filled(path, *(common | {head: choice} for head, several in listed.items() for choice in several))
    answer = peopled("support", "pay", "--file", path, "--fund", "ntp-2025", "--voucher", "P", "--on", "20/5/2025")
    assert len(refused(answer)) > 10
    for strange in ("không có trong danh mục", "không có nội dung hỗ trợ", "không có nguồn", "không có chính sách «"):
        assert strange not in answer.err
    assert "không có đơn vị" not in answer.err


def test_a_form_of_one_ward_and_a_name_that_is_no_workbook(peopled: Run, tmp_path: Path) -> None:
    told(peopled("support", "form", "--unit", "Phủ Hà", "--out", tmp_path / "a.xlsx"))
    assert load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"].value == "Phường Phủ Hà"
    refused(peopled("support", "form", "--out", tmp_path / "a.doc"), "a.doc")
    refused(peopled("support", "form", "--unit", "Phường Không Có"), "Phường Không Có")
