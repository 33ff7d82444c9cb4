"""A register as JSON, as the program itself writes it: the heads of the columns and the texts of the lines."""

import json

from xkld.domain.errors import Place, files, refuse
from xkld.formats.grid import Cell, Grid, Kind, Row, lost_letters
from xkld.formats.xlsx_walk import MOST_COLUMNS, MOST_ROWS


def read_json(data: bytes, file: str, digest: str) -> Grid:
    """The heads as the first row and the lines below them, all of them texts.

    Raises ``InputRefused`` when it is not JSON, or not a register.
    """
    records = _records(data, file)
    if len(records) > MOST_ROWS:
        raise refuse(files.too_many_rows(MOST_ROWS, Place(file)))
    if any(len(record) > MOST_COLUMNS for record in records):
        raise refuse(files.too_many_columns(MOST_COLUMNS, Place(file)))
    rows = tuple(
        Row(number, {at: Cell(Kind.TEXT, text) for at, text in enumerate(record, start=1) if text.strip()})
        for number, record in enumerate(records, start=1)
    )
    grid = Grid(file, "", digest, tuple(row for row in rows if row.cells))
    if lost := lost_letters(grid):
        raise refuse(*lost)
    return grid


def _records(data: bytes, file: str) -> list[list[str]]:
    try:
        whole = json.loads(data.decode("utf-8-sig"))["data"]
        records = [whole["columns"], *whole["rows"]]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise refuse(files.not_a_register(file)) from None
    if not all(isinstance(record, list) and all(isinstance(text, str) for text in record) for record in records):
        raise refuse(files.not_a_register(file))
    return records
