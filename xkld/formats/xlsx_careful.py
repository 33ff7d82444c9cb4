"""The sheets of a workbook as openpyxl reads them: slowly, whole, with every mark that it knows."""

import warnings
from contextlib import redirect_stdout
from dataclasses import replace
from io import BytesIO, StringIO
from operator import attrgetter

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.old_fonts import encoding_of_font
from xkld.formats.grid import Cell, Merged, Row
from xkld.formats.xlsx_cells import Sheet, cell_of


def read_sheets(data: bytes) -> list[Sheet]:
    """All worksheets in the workbook's order; raises whatever openpyxl does on parts that do not fit together."""
    book = _opened(data)
    has_old_fonts = any(encoding_of_font(font.name or "") for font in book._fonts)  # type: ignore[attr-defined]
    return [_sheet(sheet, has_old_fonts=has_old_fonts) for sheet in book.worksheets]


def _sheet(sheet: Worksheet, *, has_old_fonts: bool) -> Sheet:
    """A height or a width of nothing hides as well."""
    merged = [Merged(str(area), area.max_row) for area in sheet.merged_cells.ranges]
    dark_rows = frozenset(
        number
        for number, row in sheet.row_dimensions.items()
        if row.hidden or (row.height is not None and not row.height)
    )
    dark_columns = frozenset(
        column
        for group in sheet.column_dimensions.values()
        if group.hidden or not group.width
        for column in range(group.min or 0, min(group.max or 0, 16_384) + 1)
    )
    in_order = tuple(sorted(merged, key=attrgetter("ref")))
    rows = _rows(sheet, has_old_fonts=has_old_fonts)
    return Sheet(sheet.title, sheet.sheet_state == "visible", rows, in_order, dark_rows, dark_columns)


def _opened(data: bytes) -> Workbook:
    """The workbook with calculated values, formats and hidden marks."""
    with warnings.catch_warnings(), redirect_stdout(StringIO()):  # on a strange style openpyxl prints
        warnings.simplefilter("ignore")  # parts that we do not read, e.g. pictures; impossible dates become errors
        return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)


def _rows(sheet: Worksheet, *, has_old_fonts: bool) -> tuple[Row, ...]:
    """The rows that are not blank; cells are taken as stored, since ``iter_rows`` would make all between."""
    found: dict[int, dict[int, Cell]] = {}
    for (row, column), stored in sheet._cells.items():
        cell = cell_of(stored.value, is_error=stored.data_type == "e")
        if cell is not None:
            if has_old_fonts and encoding_of_font(name := stored.font.name or ""):
                cell = replace(cell, font=name)
            found.setdefault(row, {})[column] = cell
    return tuple(Row(number, dict(sorted(found[number].items()))) for number in sorted(found))
