"""Text of the fonts before Unicode in the sheets of a list: found by font and letters, and converted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from xkld.domain.errors import Problem, sheets
from xkld.domain.old_fonts import (
    Encoding,
    converted,
    encoding_of,
    encoding_of_font,
    is_today,
    may_be_old,
    reads_well,
)
from xkld.domain.reading import Fonts
from xkld.domain.wording import roster_notes
from xkld.formats.grid import Cell, Grid, Kind, Row, letters

_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class Converted:
    """A sheet with its text in Unicode, what is asked about that and what is told."""

    grid: Grid
    asked: tuple[Problem, ...] = ()
    told: tuple[str, ...] = ()


def in_unicode(grid: Grid, fonts: Fonts | None) -> Converted:
    """The sheet with text before Unicode converted; ``fonts`` is what was said of it beforehand."""
    if fonts is Fonts.KEEP:
        return Converted(grid)
    looked = _looked(grid)
    if not looked.certain:
        return Converted(grid)
    changed = _changed(looked)
    unsure = tuple(
        sheets.font_unclear(cell.text, converted(cell.text, encoding), grid.place(*where))
        for where, cell, encoding in _following(looked, unsure=True)
    )
    rows = tuple(_with(row, changed) for row in grid.rows)
    shown = [(f"{letters(at)}{row}", before.text, after.text) for (row, at), (before, after) in changed.items()]
    found = replace(grid, rows=rows)
    if fonts is Fonts.CONVERT:
        return Converted(found, unsure, (roster_notes.converted(len(shown), _distinct(shown)),))
    return Converted(found, (sheets.old_fonts(len(shown), _distinct(shown), grid.whole), *unsure))


@dataclass(slots=True)
class _Looked:
    """The cells of a sheet that may be older than Unicode: surely, perhaps; where a column is of today."""

    certain: dict[tuple[int, int], tuple[Cell, Encoding]] = field(default_factory=dict)
    perhaps: dict[tuple[int, int], Cell] = field(default_factory=dict)
    today: dict[int, int] = field(default_factory=dict)


def _looked(grid: Grid) -> _Looked:
    found = _Looked()
    known: dict[tuple[str, str], Encoding | None] = {}
    for row in grid.rows:
        for at, cell in row.cells.items():
            if cell.kind is not Kind.TEXT or cell.text.isascii():
                continue
            mark = (cell.text, cell.font)
            if mark not in known:
                known[mark] = _encoding(cell)
            if (encoding := known[mark]) is not None:
                found.certain[row.number, at] = cell, encoding
            elif is_today(cell.text):
                found.today[at] = row.number
            else:
                found.perhaps[row.number, at] = cell
    return found


def _changed(looked: _Looked) -> dict[tuple[int, int], tuple[Cell, Cell]]:
    """The cells that are kept otherwise than in Unicode, with what they say."""
    certain = looked.certain | {where: (cell, encoding) for where, cell, encoding in _following(looked, unsure=False)}
    return {
        where: (cell, replace(cell, text=converted(cell.text, encoding, cell.font)))
        for where, (cell, encoding) in sorted(certain.items())
    }


def _following(looked: _Looked, *, unsure: bool) -> Iterator[tuple[tuple[int, int], Cell, Encoding]]:
    """Cells that read as Vietnamese both ways and follow their column, which the letters alone tell to be old.

    Where cells of today stand among the old ones of a column, its other cells are ``unsure``.
    """
    first: dict[int, tuple[int, Encoding]] = {}
    for (row, at), (cell, encoding) in looked.certain.items():
        if not cell.font:
            first.setdefault(at, (row, encoding))
    for where, cell in looked.perhaps.items():
        if where[1] not in first:
            continue
        row, encoding = first[where[1]]
        is_mixed = looked.today.get(where[1], 0) > row
        old = converted(cell.text, encoding)
        if is_mixed is unsure and where[0] > row and old != cell.text and reads_well(old):
            yield where, cell, encoding


def _encoding(cell: Cell) -> Encoding | None:
    """By the font when the text then reads as Vietnamese, else by the letters alone."""
    by_font = encoding_of_font(cell.font)
    if by_font and may_be_old(cell.text) and reads_well(converted(cell.text, by_font, cell.font)):
        return by_font
    return encoding_of(cell.text)


def _with(row: Row, changed: dict[tuple[int, int], tuple[Cell, Cell]]) -> Row:
    return Row(
        row.number,
        {at: changed[row.number, at][1] if (row.number, at) in changed else cell for at, cell in row.cells.items()},
    )


def _distinct(shown: Sequence[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """A few of the cells, each of another text."""
    return [*{before: (cell, before, after) for cell, before, after in reversed(shown)}.values()][: -_EXAMPLES - 1 : -1]
