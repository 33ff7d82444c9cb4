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
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class HandedBack:
    """The path of a marked copy, None when there is none, and what the officer is told of it."""

    path: str | None = None
    told: str = ""


NOTHING_BACK = HandedBack()


@dataclass(frozen=True, slots=True)
class About:
    """Of which list a copy is: one of several of its file, which has a copy of its own; one of which part was taken.

    ``command`` is how the log tells the operation that registers the copy; ``rows`` those of a list of another kind.
    """

    one_of_several: bool = False
    is_in_part: bool = False
    command: str = COMMAND
    rows: int = 0


def hand_back(
    workspace: Workspace, path: Path, problems: Sequence[Problem], roster: Roster | None, about: About
) -> HandedBack:
    """Write the marked copy of a refused list and register it.

    Nothing is written in a dry run. A copy that cannot be written does not hide why the list was refused.
    """
    if workspace.dry_run:
        return HandedBack(told=words.TRIED)
    try:
        made = _marked_copy(workspace, path, problems, roster, about)
        if made is None:
            return NOTHING_BACK
        named = replace(workspace, operation=replace(workspace.operation, command=about.command))
        leaving = Leaving(words.selection(without_ids(path.name)), Identity.FULL, words.PURPOSE)
        written = hand_out(named, [Outgoing(made.path, made.content, made.rows)], leaving)
    except XkldError as error:
        return HandedBack(told=words.not_copied(error.message))
    told = [words.handed_back(str(made.path), [str(one) for one in written.earlier])]
    told += [words.only_wrong_rows(made.rows)] if made.is_short and not about.is_in_part else []
    return HandedBack(str(made.path), "\n".join(told))


def _marked_copy(
    workspace: Workspace, path: Path, problems: Sequence[Problem], roster: Roster | None, about: About
) -> Copy | None:
    """The copy of a list with its problems marked; None when no cell of the file can be shown.

    A short workbook keeps its formats; of a csv the values are copied, of a long list only the rows that are wrong.
    """
    with workspace.reading() as book:
        author = next((read_version(one).issuer.name for one in plans.latest_versions(book)), "")
    out = workspace.out / _name(path, roster.sheet if roster and about.one_of_several else "")
    told = replace(answer(without_ids(path.name), problems), is_one_of_several=about.one_of_several)
    rows = len(roster.rows) + len(roster.refused) if roster else about.rows
    original = workbook_of(path, roster.digest if roster else None)
    if original is not None and (whole := marked_book(original, told, author=author)) is not None:
        return Copy(out, whole, rows)
    grid = _grid(path, roster)
    if grid is None:
        return None
    if len(grid.rows) <= LONGEST_COPY:
        return Copy(out, marked_rows(values_of(grid), told, short=False, author=author), rows)
    return None if roster is None else _short(out, grid, roster, problems, author)


def _name(path: Path, sheet: str) -> str:
    """The name of a copy: that of the file, with the sheet where the file has several lists."""
    name = code_word(without_ids(path.stem)).removesuffix(words.FILE_SUFFIX)
    part = code_word(without_ids(sheet))
    parts = [name, *([part] if part and not name.endswith(f"-{part}") else [])]
    return f"{'-'.join(filter(None, parts)) or words.PLAIN_NAME}{words.FILE_SUFFIX}.xlsx"


def _grid(path: Path, roster: Roster | None) -> Grid | None:
    """The sheet of the list as it was read, None when it cannot be read or the file is another by now."""
    try:
        grids = [grid for grid in read_grids(path) if roster is None or grid.sheet == roster.sheet]
    except InputRefused:
        return None
    return grids[0] if len(grids) == 1 and (roster is None or grids[0].digest == roster.digest) else None


def _short(out: Path, grid: Grid, roster: Roster, problems: Sequence[Problem], author: str) -> Copy:
    """The names of columns with what stands above them, and the rows that are wrong, one under the other.

    A heading that tells their unit goes with them, without the count of people who are not all there.
    """
    told = answer(without_ids(grid.file), problems)
    wrong = {row for name in told.notes if (row := row_of(name)) and row > roster.head}
    over = {one.row: {one.at: one.text} for row in wrong for one in roster.over.get(row, ()) if one.row not in wrong}
    moved = {row.number: row.number for row in grid.rows if row.number <= roster.head}
    moved |= {row: roster.head + place for place, row in enumerate(sorted({*wrong, *over}), start=1)}
    kept = ((moved[number], over.get(number, values)) for number, values in values_of(grid) if number in moved)
    shortened = answer(without_ids(grid.file), problems, moved)
    return Copy(out, marked_rows(kept, shortened, short=True, author=author), len(wrong), is_short=True)
