"""Where the columns of a list stand: the line of names is found, each name is understood, told or refused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xkld.domain.column_layout import Head
from xkld.domain.errors import Place, Problem, files, rosters
from xkld.formats.grid import Grid, Kind, Row, letters
from xkld.formats.headers import REQUIRED, Headers, key, says_below
from xkld.formats.roster_days import is_serial
from xkld.formats.roster_heads import ROWS_WITH_TITLES, Heads, Split, find_heads, meanings

DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})", re.ASCII)
MONTHS, LONGEST_MONTH = 12, 31
_DATES = ("date", "birth_year", "birth_date")


@dataclass(frozen=True, slots=True)
class Columns:
    """The lines of names from ``first_row`` to ``row``, the column of each key, and the columns that mean nothing.

    A column that stands twice, for men and for women, is ``split`` and not ``at``. ``lacking`` are the problems that
    say that a column is not there.
    """

    row: int
    at: dict[str, int]
    ignored: tuple[str, ...]
    problems: tuple[Problem, ...]
    first_row: int
    split: Split | None = None
    heads: tuple[Head, ...] = ()
    lacking: Mapping[str, Problem] = field(default_factory=dict)

    def faults(self, *, but: str = "") -> tuple[Problem, ...]:
        """What is wrong with the columns, but for one that is not there and need not be."""
        return tuple(one for one in self.problems if one is not self.lacking.get(but))

    def names_below(self, column: str) -> bool:
        """Whether a column of units is headed as one of places in a ward: ``Khu phố``."""
        return any(says_below(head.name) for head in self.heads if head.meaning == column)

    def everywhere(self, column: str) -> tuple[int, ...]:
        """Where the values of a key stand: one column, two, or none."""
        if self.split and self.split.meaning == column:
            return self.split.men, self.split.women
        return (self.at[column],) if column in self.at else ()

    def letters(self) -> dict[str, str]:
        """The letter of each column, of both where it stands twice."""
        keys = [*self.at, *([self.split.meaning] if self.split else [])]
        return {one: "/".join(letters(at) for at in self.everywhere(one)) for one in keys}


def find_columns(
    grid: Grid, headers: Headers, sought: Sequence[str] = REQUIRED, needed: Sequence[str] = REQUIRED
) -> Columns | Problem:
    """The lines that name the columns among the first twenty, with all that is wrong with them.

    They are known by the columns that are ``sought``; those ``needed`` must all be there.
    """
    heads, count = find_heads(grid, headers, sought)
    if heads is None or not count:
        return rosters.header_not_found(ROWS_WITH_TITLES, [headers.labels[column] for column in needed], grid.whole)
    return _understood(heads, grid, headers, needed)


def _understood(heads: Heads, grid: Grid, headers: Headers, needed: Sequence[str]) -> Columns:
    at: dict[str, int] = {}
    problems: list[Problem] = []
    ignored: list[str] = []
    found, split = meanings(heads, headers)
    doubled = {split.men, split.women} if split else set()
    for column, meaning in sorted(found.items()):
        if column in doubled:
            continue
        if meaning is None:
            ignored.append(files.shown(heads.said(column)))
        elif meaning in at or (split and meaning == split.meaning):
            first = at.get(meaning) or min(doubled)
            place = grid.place(heads.last, column)
            problems.append(rosters.column_repeated(headers.label(meaning), f"{letters(first)}{heads.last}", place))
        else:
            at[meaning] = column
    known = {*at, *([split.meaning] if split else [])}
    here = Place(grid.file, sheet=grid.sheet, cell=f"A{heads.last}")
    lacking = {
        column: rosters.column_missing(headers.labels[column], here)
        for column in needed
        if column not in known and not (column == "birth_year" and "birth_date" in known)
    }
    problems.extend(lacking.values())
    below = {column for row in grid.rows if row.number > heads.last for column in row.cells}
    ignored.extend(letters(column) for column in sorted(below - {*heads.own}))
    named = tuple(_head(column, heads, found, split, headers) for column in sorted(found))
    return Columns(heads.last, at, tuple(ignored), tuple(problems), heads.first, split, named, lacking)


def _head(at: int, heads: Heads, found: Mapping[int, str | None], split: Split | None, headers: Headers) -> Head:
    """One named column, used or not."""
    name = heads.said(at)
    meaning = split.meaning if split and at in {split.men, split.women} else found[at]
    is_said = not headers.explained.isdisjoint({key(name), key(heads.own[at])})
    return Head(at, files.shown(name), key(name), meaning, is_said)


def unsure_dates(
    rows: Sequence[Row], columns: Columns, grid: Grid, headers: Headers, dates: Sequence[str] = _DATES
) -> tuple[frozenset[str], list[Problem]]:
    """The columns in which day and month may have been swapped, looked at as a whole, with one problem for each.

    One column with the month first makes every other doubtful that is not certain to have the day first.
    """
    looks = [
        (column, _Look.at(at, rows), grid.place(columns.row, at))
        for column in dates
        for at in columns.everywhere(column)
    ]
    is_american = any(look.month_first for _, look, _ in looks)
    found = [
        (column, problem)
        for column, look, place in looks
        if (problem := look.problem(headers.labels[column], place, is_american=is_american)) is not None
    ]
    return frozenset(column for column, _ in found), [problem for _, problem in found]


@dataclass(frozen=True, slots=True)
class _Look:
    """The rows of a column of dates by how they are written."""

    written: list[int]
    month_first: list[int]
    day_first: list[int]
    has_real: bool

    @classmethod
    def at(cls, at: int, rows: Sequence[Row]) -> "_Look":
        cells = [(row.number, row.cells[at]) for row in rows if at in row.cells]
        written = [
            (number, int(match[1]), int(match[2]))
            for number, cell in cells
            if cell.kind is Kind.TEXT and (match := DAY_FIRST.fullmatch(cell.text.strip()))
        ]
        return cls(
            [number for number, _, _ in written],
            [number for number, first, second in written if first <= MONTHS < second <= LONGEST_MONTH],
            [number for number, first, second in written if second <= MONTHS < first <= LONGEST_MONTH],
            any(cell.kind is Kind.DATE or is_serial(cell) for _, cell in cells),
        )

    def problem(self, label: str, place: Place, *, is_american: bool) -> Problem | None:
        if self.month_first:
            return rosters.dates_month_first(label, self.month_first, place)
        if self.written and self.has_real:
            return rosters.dates_mixed(label, self.written, place)
        if self.written and is_american and not self.day_first:
            return rosters.dates_beside_month_first(label, self.written, place)
        return None


def slipped(rows: Sequence[Row], columns: Columns, grid: Grid) -> Iterator[tuple[int, Problem]]:
    """Lines of a csv that are longer than the line of names; a sheet may well have notes at its side."""
    if grid.sheet:
        return
    last = max(at for row in grid.rows if columns.first_row <= row.number <= columns.row for at in row.cells)
    for row in rows:
        if max(row.cells) > last:
            yield row.number, rosters.value_without_column(grid.place(row.number, max(row.cells)))
