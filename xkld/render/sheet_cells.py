"""Cells of a workbook: figures are numbers, a text is never a formula, and a formula carries its result.

The result stands in the file so that a phone, a preview or another program shows the same figure without calculating.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from io import BytesIO
from itertools import groupby
from typing import cast
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from openpyxl.cell import Cell as SheetCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.sums import Added, Balance, Cell, Formula, Shared
from xkld.domain.table import Kind, Mark, Value
from xkld.domain.wording.cells import MARK_NAMES
from xkld.render.printable import printable

_FORMATS = {Kind.COUNT: "#,##0", Kind.MONEY: "#,##0", Kind.PERCENT: "0.0%", Kind.TEXT: "@"}
_MEANS_SOMETHING = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel reads _x0041_ in a text as the letter A
_LOOKS_LIKE_FORMULA = ("=", "+", "-", "@")
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_HUNDRED = 100
_MOST_ARGUMENTS = 250  # a function takes 255; a workbook with more would not open


def cell_at(sheet: Worksheet, row: int, column: int) -> SheetCell:
    """The cell of a place that is not merged into another."""
    return cast("SheetCell", sheet.cell(row, column))


def put_text(cell: SheetCell, text: str) -> None:
    """Put a text into a cell, whatever it begins with."""
    cell.value = _MEANS_SOMETHING.sub("_x005F_", printable(text))
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = text.startswith(_LOOKS_LIKE_FORMULA)


def put_value(cell: SheetCell, value: Value, kind: Kind) -> None:
    """Put a figure as a number, a mark in its words; a percentage is a true one (48.6 stands as 0.486)."""
    match value:
        case "":
            cell.value = None
        case Mark():
            put_text(cell, MARK_NAMES[value])
        case str():
            put_text(cell, value)
        case _:
            cell.value = as_number(value)
            cell.number_format = _FORMATS[kind]


def as_number(value: "int | Decimal") -> "int | Decimal":
    """The number that stands in the cell of a figure."""
    return value / _HUNDRED if isinstance(value, Decimal) else value


def put_formula(cell: SheetCell, formula: Formula, first_row: int, kind: Kind) -> None:
    """Put a formula; ``first_row`` is the row of the sheet in which the table's rows begin."""

    def address(one: Cell) -> str:
        return f"{get_column_letter(one.column + 1)}{one.row + first_row}"

    match formula:
        case Added(cells):
            runs = _runs(cells, first_row)
            parts = [runs[start : start + _MOST_ARGUMENTS] for start in range(0, len(runs), _MOST_ARGUMENTS)]
            text = "+".join(f"SUM({','.join(part)})" for part in parts)
        case Balance(plus, minus):
            text = "+".join(map(address, plus)) + "".join(f"-{address(one)}" for one in minus)
        case Shared(part, whole):
            # Rounded as a whole number: halves are exact there, and go up as ours do.
            text = f"ROUND(1000*{address(part)}/{address(whole)},0)/1000"
    cell.value = f"={text}"
    cell.number_format = _FORMATS[kind]


def _runs(cells: tuple[Cell, ...], first_row: int) -> list[str]:
    """``B5:B17`` for rows that follow each other, ``B19`` for one alone."""
    found = []
    for _, run in groupby(enumerate(cells), lambda one: one[1].row - one[0]):
        rows = [cell for _, cell in run]
        letter = get_column_letter(rows[0].column + 1)
        first, last = rows[0].row + first_row, rows[-1].row + first_row
        found.append(f"{letter}{first}" if first == last else f"{letter}{first}:{letter}{last}")
    return found


def with_results(package: bytes, results: Mapping[str, Mapping[str, str]]) -> bytes:
    """Return the workbook with the result of every formula in it, by the path of its sheet and its address."""
    written = BytesIO()
    with ZipFile(BytesIO(package)) as source, ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, _filled(content, results[name]) if results.get(name) else content)
    return written.getvalue()


def _filled(sheet: bytes, results: Mapping[str, str]) -> bytes:
    tree = etree.fromstring(sheet)
    for formula in tree.iter(f"{_MAIN}f"):
        cell = formula.getparent()
        if cell is None:
            continue
        for old in cell.findall(f"{_MAIN}v"):
            cell.remove(old)
        etree.SubElement(cell, f"{_MAIN}v").text = results[str(cell.get("r"))]
        cell.attrib.pop("t", "")
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)
