"""Values that a reader of workbooks hands out, as neutral cells; and a sheet as either reader sees it."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from xkld.formats.grid import Cell, Kind, Merged, Row

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with its rows that are not blank, its merged ranges, and the rows and columns that do not show."""

    title: str
    is_shown: bool
    rows: tuple[Row, ...]
    merged: tuple[Merged, ...]
    dark_rows: frozenset[int]
    dark_columns: frozenset[int]


def cell_of(value: object, *, is_error: bool = False) -> Cell | None:
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
    if isinstance(number, int) or not number:
        return str(int(number))
    return f"{Decimal(repr(number)):f}".removesuffix(".0")
