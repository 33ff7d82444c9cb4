"""A refused list once more, as a copy of it is made: the workbook itself, or its rows as values."""

import hashlib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.formats.archive import look_through
from xkld.formats.grid import Cell, Grid, Kind
from xkld.formats.workbook import ZIP, read_bytes
from xkld.formats.xlsx import DAMAGE

LONGEST_COPY = 10_000
"""Rows up to which a workbook is copied whole, with its formats; openpyxl holds all cells of a longer one, for long."""


def workbook_of(path: Path, digest: str | None) -> bytes | None:
    """The workbook at ``path``, for a copy with its formats.

    None when it is no workbook, long, not safe to open, or (with a ``digest``) not the file that was read before.
    """
    try:
        data = read_bytes(path)
        if not data.startswith(ZIP) or (digest is not None and hashlib.sha256(data).hexdigest() != digest):
            return None
        longest = max(sheet.walk.rows for sheet in look_through(data, path.name))
    except (InputRefused, *DAMAGE):
        return None
    return data if longest <= LONGEST_COPY else None


def values_of(grid: Grid) -> Iterator[tuple[int, dict[int, str | int | Decimal | date]]]:
    """The values of each row by column, as a workbook keeps them."""
    for row in grid.rows:
        yield row.number, {column: _value(cell) for column, cell in row.cells.items()}


def _value(cell: Cell) -> str | int | Decimal | date:
    """Numbers and days as such, all else as text: what cannot be written as a number stays as it is read."""
    if cell.kind is Kind.DATE and cell.day is not None:
        return cell.day
    if cell.kind is Kind.NUMBER and cell.text.replace(".", "", 1).removeprefix("-").isdecimal():
        return Decimal(cell.text) if "." in cell.text else int(cell.text)
    return cell.text
