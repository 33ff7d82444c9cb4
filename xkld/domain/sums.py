"""How the figures of a table follow from each other, so that a workbook may hold living sums and never a wrong one.

What may be added is declared by table, not guessed: persons counted once in every row do not add up, parts of a row
are not counted twice, marks are no figures. A declared sum that does not come out at our own figure (a place that
is known in all but not by row) is left out, and the figure stands by itself.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from xkld.domain.numbers import percent
from xkld.domain.table import Column, Equation, Row, Share, Sums, Table, Value

_COUNTS = ("in_period", "to_date")
_PAID = ("in_period", "to_date")
SUMS = {
    "targets": Sums(
        total=("target", "in_period", "to_date", "same_period", "estimate"),
        across=(Equation("change", ("to_date",), ("same_period",)),),
        shares=(Share("percent", part="to_date", whole="target"),),
    ),
    "pool": Sums(
        total=("registered", "training", "selected", "ready", "all"),
        across=(Equation("all", ("registered", "training", "selected", "ready")),),
    ),
    "destinations": Sums(total=_COUNTS),
    "occupations": Sums(total=_COUNTS),
    "study_units": Sums(total=_COUNTS),
    "study_destinations": Sums(total=_COUNTS),
    "features": Sums(parts=_COUNTS),
    "movement": Sums(
        parts=_COUNTS,
        down=(Equation("at_end", ("at_start", "departed", "found"), ("returned", "died", "missing")),),
    ),
    "support": Sums(
        total=(*_PAID, "allotted", "left"), parts=_PAID, across=(Equation("left", ("allotted",), ("to_date",)),)
    ),
}
"""By the key of the table; persons supported are not here, since one person may be paid out of two funds."""
_FLOWS = frozenset({"targets", "destinations", "occupations", "features", "study_units", "study_destinations"})
"""Tables in which a year is the sum of its quarters, in every row; people abroad at the start and end are not."""


def sums_of(key: str, columns: tuple[Column, ...]) -> Sums:
    """The sums of a table in the columns that it shows; quarters beside the whole add up like the period's figures."""
    declared, shown = SUMS.get(key, Sums()), {column.key for column in columns}
    quarters = tuple(column.key for column in columns if column.key.startswith("quarter_"))

    def kept(keys: tuple[str, ...]) -> tuple[str, ...]:
        return (*(one for one in keys if one in shown), *(quarters if "in_period" in keys else ()))

    whole = (Equation("to_date", quarters),) if quarters and key in _FLOWS else ()
    return replace(
        declared,
        total=kept(declared.total),
        parts=kept(declared.parts),
        across=(*(one for one in declared.across if {one.result, *one.plus, *one.minus} <= shown), *whole),
        shares=tuple(one for one in declared.shares if {one.result, one.part, one.whole} <= shown),
    )


class Cell(NamedTuple):
    """A figure's place in a table, both from 0; the row after the last is the total."""

    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Added:
    """The sum of figures; what is not a figure among them adds nothing."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Balance:
    """Some figures less others; all of them are figures."""

    plus: tuple[Cell, ...]
    minus: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Shared:
    """A figure in hundredths of another one, to one decimal, half up."""

    part: Cell
    whole: Cell


Formula = Added | Balance | Shared


def formulas(table: Table) -> dict[Cell, Formula]:
    """The figures that follow from others of the table: each formula gives exactly the figure that stands there."""
    lines = _lines(table)
    found: dict[Cell, Formula] = {}
    for cell, formula in _declared(table):
        value = lines[cell.row].values[cell.column]
        if cell not in found and _outcome(formula, lines) == value:
            found[cell] = formula
    return found


def _lines(table: Table) -> tuple[Row, ...]:
    return (*table.rows, table.total) if table.total else table.rows


def _declared(table: Table) -> Iterator[tuple[Cell, Formula]]:
    """Every formula that the table's sums promise; the first for a place is the one that holds."""
    places = {column.key: place for place, column in enumerate(table.columns)}
    sums, last = table.sums, len(table.rows)
    whole = [number for number, row in enumerate(table.rows) if row.indent == 0]
    if table.total:
        yield from ((Cell(last, places[key]), _added(whole, places[key])) for key in sums.total)
    for key in sums.parts:
        yield from ((Cell(row, places[key]), _added(_parts(table, row), places[key])) for row in range(last))
    for row in range(len(_lines(table))):
        yield from ((Cell(row, places[one.result]), _across(one, row, places)) for one in sums.across)
        yield from (
            (Cell(row, places[one.result]), Shared(Cell(row, places[one.part]), Cell(row, places[one.whole])))
            for one in sums.shares
        )
    for one in sums.down:
        yield from _down(one, table)


def _added(rows: Iterable[int], column: int) -> Added:
    return Added(tuple(Cell(row, column) for row in rows))


def _parts(table: Table, row: int) -> list[int]:
    """The rows right below that are parts of this one, without their own parts."""
    found, depth = [], table.rows[row].indent
    for number in range(row + 1, len(table.rows)):
        if table.rows[number].indent <= depth:
            break
        if table.rows[number].indent == depth + 1:
            found.append(number)
    return found


def _across(one: Equation, row: int, places: dict[str, int]) -> Balance:
    return Balance(
        tuple(Cell(row, places[key]) for key in one.plus), tuple(Cell(row, places[key]) for key in one.minus)
    )


def _down(one: Equation, table: Table) -> Iterator[tuple[Cell, Formula]]:
    rows = {row.key: number for number, row in enumerate(table.rows) if row.key}
    if not {one.result, *one.plus, *one.minus} <= set(rows):
        return
    for column in range(len(table.columns)):
        plus, minus = (tuple(Cell(rows[key], column) for key in keys) for keys in (one.plus, one.minus))
        yield Cell(rows[one.result], column), Balance(plus, minus)


def _outcome(formula: Formula, lines: tuple[Row, ...]) -> "Value | None":
    """What a formula gives; None when it lacks the figures for it."""

    def figures(cells: Iterable[Cell]) -> list[int]:
        values = (lines[cell.row].values[cell.column] for cell in cells)
        return [value for value in values if isinstance(value, int)]

    match formula:
        case Added(cells):
            return sum(known) if (known := figures(cells)) else None
        case Balance(plus, minus):
            more, less = figures(plus), figures(minus)
            return sum(more) - sum(less) if (len(more), len(less)) == (len(plus), len(minus)) else None
    known = figures((formula.part, formula.whole))
    return percent(*known) if len(known) == 2 else None
