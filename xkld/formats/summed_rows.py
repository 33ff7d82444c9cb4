"""Rows of money under the heads of a list: those that are listed, those that sum them up, and what stands below."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from xkld.domain.errors import Place, Problem, files, payment_lists
from xkld.domain.names import clean, fold
from xkld.formats.grid import Cell, Grid, Kind, Row
from xkld.formats.headers import Headers
from xkld.formats.roster_columns import Columns
from xkld.formats.totals import begins_with

ReadAmount = Callable[[Cell, Place], int | Problem]


@dataclass(frozen=True, slots=True)
class SummedRows:
    """The rows under the heads: those ``listed``, those that sum up, and those after the last sum that do neither."""

    listed: tuple[Row, ...]
    totals: tuple[Row, ...]
    below: tuple[int, ...]

    @classmethod
    def of(cls, grid: Grid, columns: Columns, headers: Headers, money: str) -> "SummedRows":
        """The rows of a list, of which each listed one has something in the column ``money`` unless one below has."""
        rows = [row for row in grid.rows if row.number > columns.row and {*row.cells} - {columns.at.get("number")}]
        totals = [row for row in rows if _is_total(row, columns, headers)]
        listed = [row for row in rows if row not in totals]
        last = totals[-1].number if totals else rows[-1].number if rows else 0
        tail = list(
            takewhile(lambda row: row.number > last and columns.at[money] not in row.cells, reversed(listed))
            if money in columns.at
            else ()
        )
        below = tuple(row.number for row in reversed(tail))
        return cls(tuple(listed[: len(listed) - len(tail)]), tuple(totals), below)

    def sums(
        self, amounts: Mapping[int, int | None], at: int | None, grid: Grid, read: ReadAmount
    ) -> tuple[int | None, list[Problem]]:
        """The grand total that a column states, and every sum that is neither that of all rows above nor of its part.

        ``amounts`` are those that could be read, by row.
        """
        stated, before, problems = None, 0, []
        for total in self.totals:
            above = [row.number for row in self.listed if row.number < total.number]
            cell = total.cells.get(at) if at else None
            if cell is None or not {*above} <= {*amounts}:  # nothing to compare, or a row that is told of already
                before = total.number
                continue
            place = grid.place(total.number, at or 1)
            whole = _sum(amounts[number] for number in above)
            part = _sum(amounts[number] for number in above if number > before)
            told = read(cell, place)
            if isinstance(told, Problem):
                problems.append(told)
            elif told not in {whole, part}:
                problems.append(payment_lists.total_differs(told, whole, place))
            stated, before = (whole if told == whole else stated), total.number
        return stated, problems


def _sum(amounts: Iterable[int | None]) -> int:
    return sum(one or 0 for one in amounts)


def _is_total(row: Row, columns: Columns, headers: Headers) -> bool:
    """A row that begins with a word for a sum, and tells nobody's ID number, birth or number beside it."""
    people = {columns.at[one] for one in ("worker", "cccd", "birth_year", "birth_date") if one in columns.at}
    first = next((at for at, cell in row.cells.items() if cell.kind is Kind.TEXT), None)
    words = (*headers.totals, *map(fold, headers.totals))
    return (
        first is not None
        and not (people - {first}) & {*row.cells}
        and begins_with(clean(row.cells[first].text).casefold(), words)
    )


def merged_among(grid: Grid, columns: Columns, listed: Sequence[Row]) -> list[Problem]:
    """Merged titles, sums and signatures are usual; heads and listed rows must each speak for themselves."""
    rows = {columns.row, *(row.number for row in listed)}
    refs = [one.ref for one in grid.merged if rows & {*range(one.first_row, one.last_row + 1)}]
    return [files.merged_cells(refs, grid.whole)] if refs else []
