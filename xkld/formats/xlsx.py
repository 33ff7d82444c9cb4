"""A workbook that passed ``archive.look_through``, read into grids, one for each sheet with data."""

import struct
import zipfile
import zlib
from collections.abc import Sequence
from xml.parsers.expat import ExpatError

from openpyxl.xml import DEFUSEDXML

from xkld.domain.errors import files, refuse
from xkld.domain.wording.people_sheets import COMPANION_MARKS
from xkld.formats import xlsx_careful, xlsx_quick
from xkld.formats.archive import SheetContents, look_through
from xkld.formats.grid import Grid, Row
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


def read_xlsx(data: bytes, file: str, digest: str) -> tuple[Grid, ...]:
    """Every sheet with data but those that go with a list of ours, with what it hides.

    Raises ``InputRefused`` when it is not a workbook, damaged or hostile.
    """
    if not DEFUSEDXML:
        raise refuse(files.unguarded(file))
    try:
        contents = look_through(data, file)
        sheets = _sheets(data, contents)
    except DAMAGE:
        raise refuse(files.damaged_workbook(file)) from None
    uncalculated = {sheet.name: tuple(sheet.walk.uncalculated) for sheet in contents if sheet.walk.uncalculated}
    return tuple(
        Grid(
            file,
            sheet.title,
            digest,
            sheet.rows,
            sheet.merged,
            is_shown=sheet.is_shown,
            dark_rows=tuple(row.number for row in sheet.rows if row.number in sheet.dark_rows),
            dark_columns=_dark_columns(sheet),
            uncalculated=uncalculated.get(sheet.title, ()),
        )
        for sheet in sheets
        if not _goes_with_a_list(sheet.rows) and (sheet.rows or sheet.title in uncalculated)
    )


def _dark_columns(sheet: Sheet) -> tuple[int, ...]:
    if not sheet.dark_columns:
        return ()
    return tuple(sorted({column for row in sheet.rows for column in row.cells} & sheet.dark_columns))


def _sheets(data: bytes, contents: Sequence[SheetContents]) -> list[Sheet]:
    """The worksheets, by the quick reader when there is much to read."""
    quickly = xlsx_quick.read_sheets(data, contents) if xlsx_quick.is_long(contents) else None
    return xlsx_careful.read_sheets(data) if quickly is None else quickly


def _goes_with_a_list(rows: tuple[Row, ...]) -> bool:
    """Whether a sheet is one of ours that guides or offers choices: its first line says so and nothing else."""
    first = [cell.text for cell in rows[0].cells.values()] if rows and rows[0].number == 1 else []
    return len(first) == 1 and first[0] in COMPANION_MARKS
