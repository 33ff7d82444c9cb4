"""The lines that name the columns of a list: one, or two where names of the upper line span several of the lower."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from xkld.formats.grid import Grid, Kind, Row
from xkld.formats.headers import Headers, key

ROWS_WITH_TITLES = 20
NAMES_OF_A_HEADER = 3
_SEXES = {"nam": "M", "nu": "F"}
_OF_ONE_SEX = frozenset({"birth_year", "birth_date", "sex"})
_BARE = frozenset({"so", "ten", "ho ten", "ho va ten"})
_KIN = re.compile(
    r"\b(?:than nhan|nguoi than|gia dinh|bao tin|lien he khi can|cha|me|vo|chong|vo chong|bo me|cha me)\b"
)


@dataclass(frozen=True, slots=True)
class Split:
    """A column that stands twice, once for men and once for women, as ``Ngày sinh`` over ``Nam`` and ``Nữ``."""

    meaning: str
    men: int
    women: int


@dataclass(frozen=True, slots=True)
class Heads:
    """The rows from ``first`` to ``last``, the name of each column, and the name above it if there is one."""

    first: int
    last: int
    own: dict[int, str]
    over: dict[int, str]

    def said(self, column: int) -> str:
        """The whole name of a column, as it is told."""
        return f"{self.over[column]} / {self.own[column]}" if column in self.over else self.own[column]


def find_heads(grid: Grid, headers: Headers, sought: Sequence[str]) -> tuple[Heads | None, int]:
    """The lines of names among the first twenty rows, and how many of the ``sought`` columns they name."""
    top = {row.number: row for row in grid.rows if row.number <= ROWS_WITH_TITLES}
    one_line = [_alone(row) for row in top.values()]
    two_lines = [_pair(row, top[row.number + 1], grid) for row in top.values() if row.number + 1 in top]
    best: tuple[Heads | None, int] = (None, 0)
    for candidates in (one_line, two_lines):
        for heads in candidates:
            count = _count(heads, headers, sought)
            if count >= NAMES_OF_A_HEADER:
                whole = heads if heads.over else _whole(heads, grid, headers)
                return whole, _count(whole, headers, sought)
            if count > best[1]:
                best = heads, count
    return best


def meanings(heads: Heads, headers: Headers) -> tuple[dict[int, str | None], Split | None]:
    """What each column means, None when it is not known or another's; and the column that stands twice."""
    known = headers.columns
    found = {at: _meaning(known, own, heads.over.get(at)) for at, own in heads.own.items()}
    split = _split(heads, known)
    if "unit" not in found.values():
        unknown = {at: own for at, own in heads.own.items() if found[at] is None}
        found |= {at: "unit" for at, one in headers.columns_of(unknown).items() if one == "unit"}
    return found, split


def _meaning(known: Mapping[str, str], own: str, over: str | None) -> str | None:
    """The meaning of a name under another: ``Số`` under ``CCCD`` is one, that of a relative is not ours."""
    if over is None:
        return known.get(key(own)) or None
    together = known.get(key(f"{over} {own}"))
    if together is not None:
        return together or None
    above, mine = known.get(key(over)), known.get(key(own))
    if above and key(own) in _BARE:
        return (mine if above == "name" else above) or None
    if _KIN.search(key(over)) or (above not in {None, "name"} and above != mine):
        return None
    return mine or None


def _split(heads: Heads, known: Mapping[str, str]) -> Split | None:
    sides: dict[str, dict[str, int]] = {}
    for at, over in heads.over.items():
        above, sex = known.get(key(over)), _SEXES.get(key(heads.own[at]))
        if above in _OF_ONE_SEX and sex:
            sides.setdefault(above, {}).setdefault(sex, at)
    whole = [Split(meaning, side["M"], side["F"]) for meaning, side in sides.items() if len(side) == len(_SEXES)]
    return whole[0] if whole else None


def _count(heads: Heads, headers: Headers, sought: Sequence[str]) -> int:
    found, split = meanings(heads, headers)
    named = {*found.values(), *([split.meaning] if split else [])}
    return len((named | ({"birth_year"} if "birth_date" in named else set())) & {*sought})


def _alone(row: Row) -> Heads:
    return Heads(row.number, row.number, row.texts, {})


def _pair(upper: Row, lower: Row, grid: Grid) -> Heads:
    """Two lines read as one."""
    over = {at: text for at, text in _spread(upper, lower, grid) if at in lower.cells}
    return Heads(upper.number, lower.number, {**upper.texts, **lower.texts}, over)


def _whole(line: Heads, grid: Grid, headers: Headers) -> Heads:
    """The line together with the one below or above that belongs to it, down to where its merged cells end."""
    rows = {row.number: row for row in grid.rows if line.first - 1 <= row.number <= line.last + 1}
    this, lower, upper = rows[line.first], rows.get(line.first + 1), rows.get(line.first - 1)
    heads = line
    if lower is not None and _is_second(lower, this, grid, headers):
        heads = _pair(this, lower, grid)
        above = {} if upper is None else _reaching_down(upper, lower.number, grid)
        if upper is not None and above:  # three lines: names of the first reach down beside the other two
            heads = Heads(upper.number, heads.last, above | heads.own, heads.over)
    elif upper is not None and _is_first(upper, this, grid):
        heads = _pair(upper, this, grid)
    ends = [one.last_row for one in grid.merged if heads.first <= one.first_row <= heads.last]
    return Heads(heads.first, max([heads.last, *ends]), heads.own, heads.over)


def _reaching_down(upper: Row, last: int, grid: Grid) -> dict[int, str]:
    """The names of a line whose merged cells go down to a row."""
    starts = {one.columns.start for one in grid.merged if one.first_row == upper.number and one.last_row >= last}
    return {at: text for at, text in upper.texts.items() if at in starts}


def _is_second(lower: Row, line: Row, grid: Grid, headers: Headers) -> bool:
    """Whether a row still names columns: names above reach down beside it, or it names what has no name yet."""
    if any(one.first_row <= line.number < one.last_row for one in grid.merged):
        return True
    named = {at for at, meaning in headers.columns_of(line.texts).items() if meaning == "name"}
    words = all(cell.kind is Kind.TEXT and not any(map(str.isdigit, cell.text)) for cell in lower.cells.values())
    return words and not named & lower.cells.keys() and bool(lower.cells.keys() - line.cells.keys())


def _is_first(upper: Row, line: Row, grid: Grid) -> bool:
    """Whether the row above groups columns; a title is one cell, or goes over all of them."""
    spans = [one.columns for one in grid.merged if one.first_row == upper.number]
    reaches_down = any(one.first_row == upper.number and one.last_row >= line.number for one in grid.merged)
    return reaches_down or len(upper.cells) > 1 or any(1 < len(span) < len(line.cells) for span in spans)


def _spread(upper: Row, lower: Row, grid: Grid) -> Iterator[tuple[int, str]]:
    """The names of the upper line over every column that they span: by merged cells, else up to the next name."""
    spans = {one.columns.start: one.columns for one in grid.merged if one.first_row == upper.number}
    starts = [*sorted(upper.cells), max([*upper.cells, *lower.cells]) + 1]
    for at, following in pairwise(starts):
        width = spans.get(at, range(at, at + 1)) if grid.merged else range(at, following)
        for column in width:
            yield column, upper.cells[at].text
