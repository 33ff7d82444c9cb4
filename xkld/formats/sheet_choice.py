"""The sheet of a workbook that is meant, and what keeps it from being read: what it hides, cells without a value."""

from collections.abc import Iterator, Sequence

from xkld.domain.errors import Problem, files, refuse
from xkld.formats.grid import Grid, Kind, letters, lost_letters


def only_one(grids: Sequence[Grid], file: str) -> Grid:
    """The one visible sheet with data of a workbook that hides nothing.

    Raises ``InputRefused`` with everything that stands in the way.
    """
    shown = [grid for grid in grids if grid.is_shown]
    problems = [files.hidden_sheet(grid.whole) for grid in grids if not grid.is_shown]
    if len(shown) > 1:
        problems.append(files.several_sheets(file, [grid.sheet for grid in shown]))
    if not grids:
        problems.append(files.no_data(file))
    problems = problems or [*hidden(shown[0]), *unusable(shown[0])]
    if problems:
        raise refuse(*problems)
    return shown[0]


def hidden(grid: Grid) -> Iterator[Problem]:
    """Rows and columns that hold data and do not show."""
    if grid.dark_rows:
        yield files.hidden_rows(grid.dark_rows, grid.whole)
    if grid.dark_columns:
        yield files.hidden_columns([letters(column) for column in grid.dark_columns], grid.whole)


def unusable(grid: Grid) -> Iterator[Problem]:
    """Cells that show no value of their own."""
    if grid.uncalculated:
        yield files.formula_without_value(grid.uncalculated, grid.whole)
    broken = [
        f"{letters(column)}{row.number} ({files.shown(cell.text)})"
        for row in grid.rows
        for column, cell in row.cells.items()
        if cell.kind is Kind.ERROR
    ]
    if broken:
        yield files.error_values(broken, grid.whole)
    yield from lost_letters(grid)
