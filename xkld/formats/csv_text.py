"""A csv as people save it from Excel: UTF-8 only, split by comma, semicolon or tab."""

import csv
import re
from collections.abc import Iterator
from io import StringIO
from itertools import islice

from xkld.domain.errors import Place, files, refuse
from xkld.domain.notation import CALCULATED
from xkld.formats.grid import Grid, Row, TextCells, lost_letters
from xkld.formats.xlsx_walk import MOST_COLUMNS, MOST_ROWS

_DELIMITERS = (",", ";", "\t")
_LOOKED_AT = 10
_KEPT_FROM_CALCULATING = re.compile(f"'+[{CALCULATED}]")


def read_csv(data: bytes, file: str, digest: str) -> Grid:
    """The whole text as a grid of text cells; rows are counted as Excel shows them.

    Raises ``InputRefused`` when it is not text, not UTF-8, malformed or too large.
    """
    text = _text(data, file)
    cell = TextCells().of
    rows = tuple(
        Row(number, cells)
        for number, record in enumerate(_records(text, _delimiter(text), file), start=1)
        if (
            cells := {
                at: cell(_shown(value)) for at, value in enumerate(record, start=1) if value and not value.isspace()
            }
        )
    )
    if not rows:
        raise refuse(files.no_data(file))
    grid = Grid(file, "", digest, rows)
    if lost := lost_letters(grid):
        raise refuse(*lost)
    return grid


def _shown(value: str) -> str:
    """A text as people read it: an apostrophe only kept a spreadsheet from calculating what follows."""
    return value[1:] if value[:1] == "'" and _KEPT_FROM_CALCULATING.match(value) else value


def _text(data: bytes, file: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # UTF-16, which Excel calls "Unicode Text"
        raise refuse(files.not_utf8(file))
    if b"\0" in data:
        raise refuse(files.nul_bytes(file))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refuse(files.not_utf8(file)) from None


def _delimiter(text: str) -> str:
    """The delimiter that splits the first lines most; the line of names and the rows under it outvote the titles."""
    return max(_DELIMITERS, key=lambda delimiter: _splits(text, delimiter))


def _splits(text: str, delimiter: str) -> int:
    """How often the first lines are split, up to the first fault, which is told when the right delimiter is known."""
    splits = 0
    try:
        for record in islice(_reader(text, delimiter), _LOOKED_AT):
            splits += max(0, len(record) - 1)
    except csv.Error:
        return splits
    return splits


def _records(text: str, delimiter: str, file: str) -> list[list[str]]:
    reader = _reader(text, delimiter)
    records: list[list[str]] = []
    try:
        for record in reader:
            records.append(record)
            if len(record) > MOST_COLUMNS and any(record[MOST_COLUMNS:]):
                raise refuse(files.too_many_columns(MOST_COLUMNS, Place(file)))
            if len(records) > MOST_ROWS:
                raise refuse(files.too_many_rows(MOST_ROWS, Place(file)))
    except csv.Error:
        raise refuse(files.broken_csv(len(records) + 1, Place(file))) from None
    return records


def _reader(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
