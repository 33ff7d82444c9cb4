"""Lists of people as the wards send them, written for a test."""

from pathlib import Path

from openpyxl import Workbook

HEADS = ("Họ và tên", "Năm sinh", "Giới tính", "Số CCCD", "Đơn vị", "Đối tượng", "Giai đoạn", "Ngày")
SHORT = ("Họ và tên", "Năm sinh", "Đơn vị", "Giai đoạn", "Ngày")

Value = str | int | None


def write_list(path: Path, heads: tuple[str, ...], *rows: tuple[Value, ...]) -> Path:
    """A workbook with one sheet; every value is stored as what it is, never as a formula."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "DS"
    for number, row in enumerate((heads, *rows), start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    workbook.save(path)
    workbook.close()
    return path
