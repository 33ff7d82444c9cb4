"""The sheets of a long workbook: values by calamine, fifteen times as fast; what it does not tell, by the walk before.

A test compares both readers cell by cell.
"""

from collections.abc import Sequence
from io import BytesIO
from operator import attrgetter

from python_calamine import CalamineError, CalamineWorkbook

from xkld.formats.archive import SheetContents
from xkld.formats.grid import Cell, Row, TextCells
from xkld.formats.xlsx_cells import Sheet, cell_of

LONG = 2_000
"""Rows from which a workbook is read so."""
MOST_ROOM = 8_000_000
"""Cells between the first and the last one: calamine keeps a place for each, blank or not."""


def is_long(contents: Sequence[SheetContents]) -> bool:
    """Whether a workbook is long enough to be worth it, and of a shape that calamine can take.

    A cell that shows an error is named by the careful reader, and only that one knows in which font a cell is.
    """
    walks = [sheet.walk for sheet in contents]
    room = sum(walk.last_row * walk.last_column for walk in walks)
    return max((walk.rows for walk in walks), default=0) > LONG and room <= MOST_ROOM and not _needs_care(contents)


def _needs_care(contents: Sequence[SheetContents]) -> bool:
    return any(sheet.walk.has_errors or sheet.has_old_fonts for sheet in contents)


def read_sheets(data: bytes, contents: Sequence[SheetContents]) -> list[Sheet] | None:
    """All worksheets in the workbook's order; None when calamine cannot read it, so that the careful reader must."""
    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        return [
            Sheet(
                sheet.name,
                sheet.is_shown,
                _rows(workbook, sheet.name),
                tuple(sorted(sheet.walk.merged, key=attrgetter("ref"))),
                frozenset(sheet.walk.dark_rows),
                frozenset(sheet.walk.dark_columns),
            )
            for sheet in contents
        ]
    except CalamineError:
        return None


def _rows(workbook: CalamineWorkbook, name: str) -> tuple[Row, ...]:
    texts = TextCells()
    found = []
    for number, values in enumerate(workbook.get_sheet_by_name(name).to_python(skip_empty_area=False), start=1):
        cells: dict[int, Cell] = {}
        for column, value in enumerate(values, start=1):
            if value == "":
                continue
            cell = texts.get(value) if isinstance(value, str) else cell_of(value)
            if cell is None and isinstance(value, str) and (cell := cell_of(value)) is not None:
                texts[value] = cell
            if cell is not None:
                cells[column] = cell
        if cells:
            found.append(Row(number, cells))
    return tuple(found)
