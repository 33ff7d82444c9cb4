"""The answer to a list that was refused: a copy of it with every bad cell marked, ready to be sent back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xkld.domain.answer import answer, row_of
from xkld.domain.errors import InputRefused, Problem, XkldError
from xkld.domain.errors.files import without_ids
from xkld.domain.exports import Identity, Leaving
from xkld.domain.file_names import code_word
from xkld.domain.roster import Roster
from xkld.domain.wording import marked_copies as words
from xkld.formats.answered import LONGEST_COPY, values_of, workbook_of
from xkld.formats.grid import Grid
from xkld.formats.workbook import read_grids
from xkld.render.marked_book import marked_book, marked_rows
from xkld.store import plans
from xkld.usecases.current_plan import read_version
from xkld.usecases.handing_out import Outgoing, hand_out
from xkld.usecases.workspace import Workspace

COMMAND = "worker import (can-sua)"
"""How the log tells the operation that registers a copy: the list itself was not taken in."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A marked copy before it is written."""

    path: Path
    content: bytes
    rows: int


@dataclass(frozen=True, slots=True)
class HandedBack:
    """The path of a marked copy, None when there is none, and what the officer is told of it."""

    path: str | None = None
    told: str = ""


NOTHING_BACK = HandedBack()


def hand_back(workspace: Workspace, path: Path, problems: Sequence[Problem], roster: Roster | None) -> HandedBack:
    """Write the marked copy of a refused list and register it.

    Nothing is written in a dry run. A copy that cannot be written does not hide why the list was refused.
    """
    if workspace.dry_run:
        return HandedBack(told=words.TRIED)
    try:
        made = marked_copy(workspace, path, problems, roster)
        if made is None:
            return NOTHING_BACK
        named = replace(workspace, operation=replace(workspace.operation, command=COMMAND))
        about = Leaving(words.selection(without_ids(path.name)), Identity.FULL, words.PURPOSE)
        written = hand_out(named, [Outgoing(made.path, made.content, made.rows)], about)
    except XkldError as error:
        return HandedBack(told=words.not_copied(error.message))
    return HandedBack(str(made.path), words.handed_back(str(made.path), [str(one) for one in written.earlier]))


def marked_copy(workspace: Workspace, path: Path, problems: Sequence[Problem], roster: Roster | None) -> Copy | None:
    """The copy of a list with its problems marked; None when no cell of the file can be shown.

    A short workbook keeps its formats; of a csv the values are copied, of a long list only the rows that are wrong.
    """
    with workspace.reading() as book:
        author = next((read_version(one).issuer.name for one in plans.latest_versions(book)), "")
    name = code_word(without_ids(path.stem)).removesuffix(words.FILE_SUFFIX)
    out = workspace.out / f"{name or words.PLAIN_NAME}{words.FILE_SUFFIX}.xlsx"
    told = answer(without_ids(path.name), problems)
    rows = len(roster.rows) + len(roster.refused) if roster else 0
    original = workbook_of(path, roster.digest if roster else None)
    if original is not None and (whole := marked_book(original, told, author=author)) is not None:
        return Copy(out, whole, rows)
    grid = _grid(path, roster)
    if grid is None:
        return None
    if len(grid.rows) <= LONGEST_COPY:
        return Copy(out, marked_rows(values_of(grid), told, short=False, author=author), rows)
    return None if roster is None else _short(out, grid, roster, problems, author)


def _grid(path: Path, roster: Roster | None) -> Grid | None:
    """The sheet of the list as it was read, None when it cannot be read or the file is another by now."""
    try:
        grids = [grid for grid in read_grids(path) if roster is None or grid.sheet == roster.sheet]
    except InputRefused:
        return None
    return grids[0] if len(grids) == 1 and (roster is None or grids[0].digest == roster.digest) else None


def _short(out: Path, grid: Grid, roster: Roster, problems: Sequence[Problem], author: str) -> Copy:
    """The names of columns with what stands above them, and the rows that are wrong, one under the other."""
    told = answer(without_ids(grid.file), problems)
    wrong = sorted({row for name in told.notes if (row := row_of(name)) and row > roster.head})
    moved = {row.number: row.number for row in grid.rows if row.number <= roster.head}
    moved |= {row: roster.head + place for place, row in enumerate(wrong, start=1)}
    kept = ((moved[number], values) for number, values in values_of(grid) if number in moved)
    shortened = answer(without_ids(grid.file), problems, moved)
    return Copy(out, marked_rows(kept, shortened, short=True, author=author), len(wrong))
