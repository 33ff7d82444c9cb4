"""A workbook that passed ``archive.look_through``, read by openpyxl into a grid; what it hides is refused."""

import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import redirect_stdout
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO, StringIO
from operator import attrgetter
from xml.parsers.expat import ExpatError

import openpyxl
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml import DEFUSEDXML

from xkld.domain.errors import Place, Problem, files, refuse
from xkld.domain.wording.people_sheets import COMPANION_MARKS
from xkld.formats.archive import look_through
from xkld.formats.grid import Cell, Grid, Kind, Merged, Row, letters, lost_letters

# What zipfile, zlib, expat, defusedxml, lxml and openpyxl raise on parts that do not fit together.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    ExpatError,
    SyntaxError,  # parse errors of ElementTree and lxml
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    RuntimeError,
    EOFError,
    OSError,  # no part that is a workbook
)
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def read_xlsx(data: bytes, file: str, digest: str) -> Grid:
    """The one visible sheet with data.

    Raises ``InputRefused`` with everything that stands in the way.
    """
    if not DEFUSEDXML:
        raise refuse(files.unguarded(file))
    try:
        uncalculated = look_through(data, file).uncalculated
        book = _opened(data)
    except _DAMAGE:
        raise refuse(files.damaged_workbook(file)) from None
    rows = {sheet.title: _rows(sheet) for sheet in book.worksheets}
    rows = {title: found for title, found in rows.items() if not _goes_with_a_list(found)}
    filled = [sheet for sheet in book.worksheets if rows.get(sheet.title) or sheet.title in uncalculated]
    shown = [sheet for sheet in filled if sheet.sheet_state == "visible"]
    problems = [files.hidden_sheet(Place(file, sheet=sheet.title)) for sheet in filled if sheet not in shown]
    if len(shown) > 1:
        problems.append(files.several_sheets(file, [sheet.title for sheet in shown]))
    if not filled:
        problems.append(files.no_data(file))
    if problems or not shown:
        raise refuse(*problems)
    merged = tuple(Merged(str(area), area.max_row) for area in shown[0].merged_cells.ranges)
    grid = Grid(file, shown[0].title, digest, rows[shown[0].title], tuple(sorted(merged, key=attrgetter("ref"))))
    problems = [*_hidden(shown[0], grid), *_unusable(grid, uncalculated.get(grid.sheet, ()))]
    if problems:
        raise refuse(*problems)
    return grid


def _opened(data: bytes) -> Workbook:
    """The workbook with calculated values, formats and hidden marks."""
    with warnings.catch_warnings(), redirect_stdout(StringIO()):  # on a strange style openpyxl prints
        warnings.simplefilter("ignore")  # parts that we do not read, e.g. pictures; impossible dates become errors
        return openpyxl.load_workbook(BytesIO(data), data_only=True, keep_links=False)


def _rows(sheet: Worksheet) -> tuple[Row, ...]:
    """The rows that are not blank; cells are taken as stored, since ``iter_rows`` would make all between."""
    found: dict[int, dict[int, Cell]] = {}
    for (row, column), stored in sheet._cells.items():
        cell = _cell(stored.value, is_error=stored.data_type == "e")
        if cell is not None:
            found.setdefault(row, {})[column] = cell
    return tuple(Row(number, dict(sorted(found[number].items()))) for number in sorted(found))


def _goes_with_a_list(rows: tuple[Row, ...]) -> bool:
    """Whether a sheet is one of ours that guides or offers choices: its first line says so and nothing else."""
    first = [cell.text for cell in rows[0].cells.values()] if rows and rows[0].number == 1 else []
    return len(first) == 1 and first[0] in COMPANION_MARKS


def _cell(value: object, *, is_error: bool) -> Cell | None:
    """The neutral cell, or None for a blank one."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str):
        text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), value) if "_x" in value else value
        return Cell(Kind.ERROR if is_error else Kind.TEXT, text)
    if isinstance(value, bool):
        return Cell(Kind.BOOL, str(value).upper())
    if isinstance(value, int | float):
        return Cell(Kind.NUMBER, _digits(value))
    if isinstance(value, date):
        day = value.date() if isinstance(value, datetime) else value
        return Cell(Kind.DATE, f"{day:%d/%m/%Y}", day)
    return Cell(Kind.NUMBER, str(value))  # a time of day or a duration: no column of a list holds one


def _digits(number: float) -> str:
    """A number written out, without exponent and without a fraction of zero."""
    return str(number) if isinstance(number, int) else f"{Decimal(repr(number)):f}".removesuffix(".0")


def _hidden(sheet: Worksheet, grid: Grid) -> Iterator[Problem]:
    """Rows and columns that hold data and do not show; a height or a width of nothing hides as well."""
    dark_rows = {
        number
        for number, row in sheet.row_dimensions.items()
        if row.hidden or (row.height is not None and not row.height)
    }
    dark_columns = {
        column
        for group in sheet.column_dimensions.values()
        if group.hidden or not group.width
        for column in range(group.min or 0, min(group.max or 0, 16_384) + 1)
    }
    if rows := [row.number for row in grid.rows if row.number in dark_rows]:
        yield files.hidden_rows(rows, grid.whole)
    if columns := sorted({column for row in grid.rows for column in row.cells} & dark_columns):
        yield files.hidden_columns([letters(column) for column in columns], grid.whole)


def _unusable(grid: Grid, uncalculated: tuple[str, ...]) -> Iterator[Problem]:
    """Cells that show no value of their own."""
    if uncalculated:
        yield files.formula_without_value(uncalculated, grid.whole)
    broken = [
        f"{letters(column)}{row.number} ({files.shown(cell.text)})"
        for row in grid.rows
        for column, cell in row.cells.items()
        if cell.kind is Kind.ERROR
    ]
    if broken:
        yield files.error_values(broken, grid.whole)
    yield from lost_letters(grid)
