"""A workbook that passed ``archive.look_through``, read into a grid; what it hides is refused."""

import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from xml.parsers.expat import ExpatError

from openpyxl.xml import DEFUSEDXML

from xkld.domain.errors import Place, Problem, files, refuse
from xkld.domain.wording.people_sheets import COMPANION_MARKS
from xkld.formats import xlsx_careful, xlsx_quick
from xkld.formats.archive import SheetContents, look_through
from xkld.formats.grid import Grid, Kind, Row, letters, lost_letters
from xkld.formats.xlsx_cells import Sheet

# What zipfile, zlib, expat, defusedxml, lxml and openpyxl raise on parts that do not fit together.
DAMAGE = (
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


def read_xlsx(data: bytes, file: str, digest: str) -> Grid:
    """The one visible sheet with data.

    Raises ``InputRefused`` with everything that stands in the way.
    """
    if not DEFUSEDXML:
        raise refuse(files.unguarded(file))
    try:
        contents = look_through(data, file)
        sheets = _sheets(data, contents)
    except DAMAGE:
        raise refuse(files.damaged_workbook(file)) from None
    uncalculated = {sheet.name: tuple(sheet.walk.uncalculated) for sheet in contents if sheet.walk.uncalculated}
    sheets = [sheet for sheet in sheets if not _goes_with_a_list(sheet.rows)]
    filled = [sheet for sheet in sheets if sheet.rows or sheet.title in uncalculated]
    shown = [sheet for sheet in filled if sheet.is_shown]
    problems = [files.hidden_sheet(Place(file, sheet=sheet.title)) for sheet in filled if sheet not in shown]
    if len(shown) > 1:
        problems.append(files.several_sheets(file, [sheet.title for sheet in shown]))
    if not filled:
        problems.append(files.no_data(file))
    if problems or not shown:
        raise refuse(*problems)
    grid = Grid(file, shown[0].title, digest, shown[0].rows, shown[0].merged)
    problems = [*_hidden(shown[0], grid), *_unusable(grid, uncalculated.get(grid.sheet, ()))]
    if problems:
        raise refuse(*problems)
    return grid


def _sheets(data: bytes, contents: Sequence[SheetContents]) -> list[Sheet]:
    """The worksheets, by the quick reader when there is much to read."""
    quickly = xlsx_quick.read_sheets(data, contents) if xlsx_quick.is_long(contents) else None
    return xlsx_careful.read_sheets(data) if quickly is None else quickly


def _goes_with_a_list(rows: tuple[Row, ...]) -> bool:
    """Whether a sheet is one of ours that guides or offers choices: its first line says so and nothing else."""
    first = [cell.text for cell in rows[0].cells.values()] if rows and rows[0].number == 1 else []
    return len(first) == 1 and first[0] in COMPANION_MARKS


def _hidden(sheet: Sheet, grid: Grid) -> Iterator[Problem]:
    """Rows and columns that hold data and do not show."""
    if rows := [row.number for row in grid.rows if row.number in sheet.dark_rows]:
        yield files.hidden_rows(rows, grid.whole)
    if columns := sorted({column for row in grid.rows for column in row.cells} & sheet.dark_columns):
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
