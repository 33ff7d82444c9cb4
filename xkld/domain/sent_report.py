"""A report as it was sent, held against the figures of now: cell by cell, by table, row and column."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from xkld.domain.table import Kind, Mark, Value

Cell = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Difference:
    """A cell that is another now; ``sent`` or ``now`` is None where one of both has no such cell."""

    table: str
    row: str
    column: str
    sent: "Value | None"
    now: "Value | None"


def differences(sent: dict[str, Any], now: dict[str, Any]) -> list[Difference]:
    """The cells of two reports, each the plain JSON of one, that are not alike, in the order of the tables.

    Rows are told apart by the text of their first column, a repeated one by how often it came before. Text, days and
    names of papers are not compared: they change with the day on which a report is made.
    """
    before, after = _cells(sent), _cells(now)
    titles = _titles(sent) | _titles(now)
    heads = _heads(sent) | _heads(now)
    return [
        Difference(titles[table], row, heads[table, column], before.get(cell), after.get(cell))
        for cell in dict.fromkeys([*after, *before])
        for table, row, column in (cell,)
        if before.get(cell) != after.get(cell)
    ]


def _cells(report: dict[str, Any]) -> dict[Cell, Value]:
    return {cell: value for table in report["tables"] for cell, value in _of_table(table)}


def _of_table(table: dict[str, Any]) -> Iterator[tuple[Cell, Value]]:
    first, *figures = table["columns"]
    seen: Counter[str] = Counter()
    for cells in (*(row["cells"] for row in table["rows"]), *([table["total"]] if table["total"] else [])):
        name = str(_value(cells[first["key"]], Kind.TEXT))
        seen[name] += 1
        row = name if seen[name] == 1 else f"{name} ({seen[name]})"
        for column in figures:
            yield (table["key"], row, column["key"]), _value(cells[column["key"]], Kind(column["kind"]))


def _value(plain: Any, kind: Kind) -> Value:
    if isinstance(plain, dict):
        return Mark(plain["mark"])
    return Decimal(plain) if kind is Kind.PERCENT and isinstance(plain, str) and plain else plain


def _titles(report: dict[str, Any]) -> dict[str, str]:
    return {
        table["key"]: f"{table['number']}. {table['title']}" if table["number"] else table["title"]
        for table in report["tables"]
    }


def _heads(report: dict[str, Any]) -> dict[tuple[str, str], str]:
    return {(table["key"], column["key"]): column["head"] for table in report["tables"] for column in table["columns"]}
