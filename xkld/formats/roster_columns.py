"""Where the columns of a list stand: the line of names is found, each name is understood, told or refused."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xkld.domain.errors import Place, Problem, files, rosters
from xkld.formats.grid import Grid, Kind, Row, letters
from xkld.formats.headers import REQUIRED, Headers

DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}", re.ASCII)
_DATES = ("date", "birth_year", "birth_date")
_ROWS_WITH_TITLES = 10
_NAMES_OF_A_HEADER = 3


@dataclass(frozen=True, slots=True)
class Columns:
    """The line of names: its row, the column of each key, and the columns whose meaning is not known."""

    row: int
    at: dict[str, int]
    ignored: tuple[str, ...]
    problems: tuple[Problem, ...]


def find_columns(
    grid: Grid, headers: Headers, sought: Sequence[str] = REQUIRED, needed: Sequence[str] = REQUIRED
) -> Columns | Problem:
    """The line that names the columns among the first ten rows, with all that is wrong with it.

    It is known by the columns that are ``sought``; those ``needed`` must all be there.
    """
    top = [row for row in grid.rows if row.number <= _ROWS_WITH_TITLES]
    named = [(row, _sought_in(row, headers, sought)) for row in top]
    full = [row for row, count in named if count >= _NAMES_OF_A_HEADER]
    best = max((count for _, count in named), default=0)
    if not best:
        return rosters.header_not_found([headers.labels[column] for column in needed], grid.whole)
    line = full[0] if full else next(row for row, count in named if count == best)
    return _understood(line, grid, headers, needed)


def _sought_in(row: Row, headers: Headers, sought: Sequence[str]) -> int:
    found = {*headers.columns_of(row.texts).values()}
    return len((found | ({"birth_year"} if "birth_date" in found else set())) & {*sought})


def _understood(line: Row, grid: Grid, headers: Headers, needed: Sequence[str]) -> Columns:
    at: dict[str, int] = {}
    problems: list[Problem] = []
    ignored: list[str] = []
    for column, meaning in headers.columns_of(line.texts).items():
        if meaning is None:
            ignored.append(files.shown(line.cells[column].text))
        elif meaning in at:
            place = grid.place(line.number, column)
            problems.append(
                rosters.column_repeated(headers.label(meaning), f"{letters(at[meaning])}{line.number}", place)
            )
        else:
            at[meaning] = column
    here = Place(grid.file, sheet=grid.sheet, cell=f"A{line.number}")
    problems.extend(
        rosters.column_missing(headers.labels[column], here)
        for column in needed
        if column not in at and not (column == "birth_year" and "birth_date" in at)
    )
    below = {column for row in grid.rows if row.number > line.number for column in row.cells}
    ignored.extend(letters(column) for column in sorted(below - {*line.cells}))
    return Columns(line.number, at, tuple(ignored), tuple(problems))


def unsure_dates(
    rows: Sequence[Row], columns: Columns, grid: Grid, headers: Headers, dates: Sequence[str] = _DATES
) -> tuple[frozenset[str], list[Problem]]:
    """The columns in which day and month may have been swapped, looked at as a whole, with one problem for each."""
    problems = {
        column: problem
        for column in dates
        if column in columns.at and (problem := _unsure(column, rows, columns, grid, headers)) is not None
    }
    return frozenset(problems), list(problems.values())


def _unsure(column: str, rows: Sequence[Row], columns: Columns, grid: Grid, headers: Headers) -> Problem | None:
    at = columns.at[column]
    cells = [(row.number, row.cells[at]) for row in rows if at in row.cells]
    written = {
        number: match
        for number, cell in cells
        if cell.kind is Kind.TEXT and (match := DAY_FIRST.fullmatch(cell.text.strip()))
    }
    month_first = [number for number, match in written.items() if int(match[1]) <= 12 < int(match[2]) <= 31]
    place = grid.place(columns.row, at)
    if month_first:
        return rosters.dates_month_first(headers.labels[column], month_first, place)
    if written and any(cell.kind is Kind.DATE for _, cell in cells):
        return rosters.dates_mixed(headers.labels[column], [*written], place)
    return None


def slipped(rows: Sequence[Row], columns: Columns, grid: Grid) -> Iterator[tuple[int, Problem]]:
    """Lines of a csv that are longer than the line of names; a sheet may well have notes at its side."""
    if grid.sheet:
        return
    header = next(row for row in grid.rows if row.number == columns.row)
    last = max(header.cells)
    for row in rows:
        if max(row.cells) > last:
            yield row.number, rosters.value_without_column(grid.place(row.number, max(row.cells)))
