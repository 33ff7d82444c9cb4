"""Weights of units as people send them: a YAML of ``unit: number``, or a sheet with columns of units and of numbers.

Every row is a unit or a problem; a line of sums is passed over when it agrees with the rows above it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from pathlib import Path

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import allocations as errors
from xkld.domain.errors.fields import value_missing, wrong_shape
from xkld.domain.names import clean
from xkld.domain.weight import read_weight, written
from xkld.formats.grid import Cell, Grid, Kind, Row
from xkld.formats.headers import Headers, key
from xkld.formats.workbook import read_grid
from xkld.formats.yaml_text import Mapping, Scalar, read_tree

YAML = (".yaml", ".yml")
_WEIGHT_HEADS = ("trong so", "weight")
_ROWS_WITH_TITLES = 10
_SHOWN_BY_EXCEL = Context(prec=15)


@dataclass(frozen=True, slots=True)
class Line:
    """One unit as it was written, with its weight; None when that could not be read, which is told."""

    name: str
    weight: Decimal | None
    place: Place


@dataclass(frozen=True, slots=True)
class WeightFile:
    """The lines of a file that name units; ``column`` is the head over the numbers, ``digest`` a sheet's SHA-256."""

    lines: tuple[Line, ...]
    place: Place
    column: str = ""
    digest: str = ""


def read_weight_text(text: str, file: str) -> tuple[WeightFile, list[Problem]]:
    """The lines of a YAML text ``unit: number``, and all that is wrong with it."""
    root, problems = read_tree(text, file)
    if root is not None and not isinstance(root, Mapping):
        problems.append(wrong_shape("", "record", Place(file, root.line)))
    lines = []
    for entry in root.entries if isinstance(root, Mapping) else ():
        place = Place(file, entry.line)
        if not isinstance(entry.node, Scalar):
            problems.append(wrong_shape(entry.key, "text", place))
            continue
        number = value_missing(entry.key, place) if entry.node.value is None else read_weight(entry.node.value, place)
        lines.append(_line(entry.key, number, place, problems))
    return WeightFile(tuple(lines), Place(file)), problems


def read_weight_sheet(path: Path, headers: Headers, column: str | None) -> tuple[WeightFile, list[Problem]]:
    """The lines of an xlsx or csv file, and all that is wrong with it.

    ``column`` is the head of the weights; without it the one beside the units, or the one called trọng số.
    """
    grid = read_grid(path)
    if isinstance(grid, list):
        return WeightFile((), Place(path.name)), grid
    header = next((row for row in grid.rows if row.number <= _ROWS_WITH_TITLES and _unit_column(row, headers)), None)
    if header is None:
        return WeightFile((), grid.whole), [errors.unit_column_missing(grid.whole)]
    units = _unit_column(header, headers)
    numbers = _weight_column(header, units, headers, column, grid)
    if isinstance(numbers, Problem):
        return WeightFile((), grid.whole), [numbers]
    problems: list[Problem] = []
    below = [row for row in grid.rows if row.number > header.number and {units, numbers} & {*row.cells}]
    sums = [row for row in below if _is_a_sum(row, headers.totals)]
    lines = tuple(_row(row, units, numbers, grid, problems) for row in below if row not in sums)
    problems.extend(() if problems else _disagreements(sums, numbers, lines, grid))
    return WeightFile(lines, grid.whole, clean(header.cells[numbers].text), grid.digest), problems


def _unit_column(row: Row, headers: Headers) -> int:
    """The column whose head means a unit; nought when there is none."""
    return next((at for at, meaning in headers.columns_of(row.texts).items() if meaning == "unit"), 0)


def _weight_column(header: Row, units: int, headers: Headers, column: str | None, grid: Grid) -> int | Problem:
    heads = {
        at: cell.text
        for at, cell in header.cells.items()
        if at != units and headers.columns.get(key(cell.text)) != "number"
    }
    here = grid.place(header.number, units)
    if column is not None:
        named = [at for at, head in heads.items() if key(head) == key(column)]
        return named[0] if len(named) == 1 else errors.weight_column_unknown(column, [*heads.values()], here)
    called = [at for at, head in heads.items() if key(head) in _WEIGHT_HEADS] or [*heads]
    return called[0] if len(called) == 1 else errors.weight_column_unclear([*heads.values()], here)


def _is_a_sum(row: Row, totals: Iterable[str]) -> bool:
    """Whether a cell of the row is one of the words for a sum, with nothing but a colon after it."""
    return any(clean(cell.text).casefold().rstrip(" :.") in totals for cell in row.cells.values())


def _row(row: Row, units: int, numbers: int, grid: Grid, problems: list[Problem]) -> Line:
    named, cell = row.cells.get(units), row.cells.get(numbers)
    place = grid.place(row.number, numbers)
    name = named.text if named else ""
    number = errors.weight_missing(name, place) if cell is None else _number(cell, place)
    return _line(name, number, grid.place(row.number, units), problems)


def _number(cell: Cell, place: Place) -> Decimal | Problem:
    """The exact number of a cell; a computed one as Excel shows it, whose sixteenth figure is noise."""
    if cell.kind is Kind.NUMBER and not cell.text.startswith("-"):
        try:
            return _SHOWN_BY_EXCEL.create_decimal(cell.text)
        except ArithmeticError:
            return errors.weight_not_a_number(cell.text, place)
    if cell.kind in {Kind.TEXT, Kind.NUMBER}:
        return read_weight(cell.text, place)
    return errors.weight_not_a_number(cell.text, place)


def _line(name: str, number: Decimal | Problem, place: Place, problems: list[Problem]) -> Line:
    if isinstance(number, Problem):
        problems.append(number)
        return Line(name, None, place)
    return Line(name, number, place)


def _disagreements(sums: list[Row], numbers: int, lines: tuple[Line, ...], grid: Grid) -> Iterator[Problem]:
    whole = sum((Fraction(line.weight) for line in lines if line.weight is not None), Fraction(0))
    found = Decimal(whole.numerator) / Decimal(whole.denominator)
    for row in sums:
        place = grid.place(row.number, numbers)
        told = _number(row.cells[numbers], place) if numbers in row.cells else found
        if not isinstance(told, Problem) and Fraction(told) != whole and told != found:
            yield errors.weights_sum_differs(written(told), written(found), place)
