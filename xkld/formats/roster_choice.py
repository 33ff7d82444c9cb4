"""Which sheet of a workbook is the list of people, and how much of it is read where parts do not show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from xkld.domain.errors import Problem, files, sheets
from xkld.domain.names import clean
from xkld.domain.reading import Answers, Hidden
from xkld.domain.wording import roster_notes
from xkld.formats.grid import Grid, Row, letters
from xkld.formats.headers import REQUIRED, Headers
from xkld.formats.old_text import in_unicode
from xkld.formats.roster_heads import NAMES_OF_A_HEADER, find_heads
from xkld.formats.sheet_choice import unusable


@dataclass(frozen=True, slots=True)
class Choice:
    """The sheet that is read, None when none can be; what stands in the way or is asked; what is told.

    Of the rows ``skipped`` none is read.
    """

    grid: Grid | None
    problems: tuple[Problem, ...]
    told: tuple[str, ...] = ()
    skipped: frozenset[int] = frozenset()


def choose(grids: Sequence[Grid], file: str, headers: Headers, answers: Answers) -> Choice:
    """The sheet that is named, or the only one that looks like a list, without what is to be skipped."""
    text = {grid.sheet: in_unicode(grid, answers.fonts) for grid in grids}
    grids = [text[grid.sheet].grid for grid in grids]
    open_ = [grid for grid in grids if grid.is_shown or answers.hidden is Hidden.READ]
    found = _named(grids, answers.sheet, file) if answers.sheet else _only_list(open_, file, headers)
    dark = [grid for grid in grids if not grid.is_shown and (answers.hidden is None or grid is found)]
    asked: list[Problem] = [] if answers.hidden is Hidden.READ else [sheets.hidden_sheet(grid.whole) for grid in dark]
    if isinstance(found, Problem):
        return Choice(None, (*asked, found))
    asked.extend(text[found.sheet].asked)
    others = [grid.sheet for grid in grids if grid is not found]
    told = [*text[found.sheet].told, *([roster_notes.sheets_not_read(found.sheet, others)] if others else [])]
    told.extend(_told_of_hidden(found, answers.hidden))
    if answers.hidden is None:
        asked.extend(_asked_of_hidden(found))
    skipped = frozenset(found.dark_rows if answers.hidden is Hidden.SKIP else ())
    if answers.hidden is Hidden.SKIP:
        found = _without_hidden_columns(found)
    return Choice(found, (*asked, *unusable(found)), tuple(told), skipped)


def _named(grids: Sequence[Grid], name: str, file: str) -> Grid | Problem:
    same = [grid for grid in grids if clean(grid.sheet).casefold() == clean(name).casefold()]
    return same[0] if same else sheets.no_such_sheet(name, [grid.sheet for grid in grids], file)


def _only_list(grids: Sequence[Grid], file: str, headers: Headers) -> Grid | Problem:
    """The only sheet, or the only one with the names of columns of a list."""
    if not grids:
        return files.no_data(file)
    if len(grids) == 1:
        return grids[0]
    lists = [grid for grid in grids if find_heads(grid, headers, REQUIRED)[1] >= NAMES_OF_A_HEADER]
    if len(lists) == 1:
        return lists[0]
    if lists:
        return sheets.which_list(file, [grid.sheet for grid in lists])
    return files.several_sheets(file, [grid.sheet for grid in grids])


def _asked_of_hidden(grid: Grid) -> list[Problem]:
    asked: list[Problem] = []
    if grid.dark_rows:
        asked.append(sheets.hidden_rows(grid.dark_rows, grid.whole))
    if grid.dark_columns:
        asked.append(sheets.hidden_columns([letters(column) for column in grid.dark_columns], grid.whole))
    return asked


def _told_of_hidden(grid: Grid, hidden: Hidden | None) -> list[str]:
    if hidden is None:
        return []
    rows, columns = grid.dark_rows, [letters(column) for column in grid.dark_columns]
    told = [roster_notes.hidden_rows_read(rows)] if rows and hidden is Hidden.READ else []
    return [*told, *([roster_notes.hidden_columns(columns, was_read=hidden is Hidden.READ)] if columns else [])]


def _without_hidden_columns(grid: Grid) -> Grid:
    dark = {*grid.dark_columns}
    if not dark:
        return grid
    kept = [Row(row.number, {at: cell for at, cell in row.cells.items() if at not in dark}) for row in grid.rows]
    return replace(grid, rows=tuple(row for row in kept if row.cells))
