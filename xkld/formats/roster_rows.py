"""Which rows of a list are people: sums, headings, heads printed again, the foot, and lines left open are not."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xkld.domain.errors import Problem, files, rosters
from xkld.domain.left_out import LeftOut, RowKind
from xkld.domain.names import clean, fold
from xkld.formats.grid import Cell, Grid, Kind, Row
from xkld.formats.headers import REQUIRED, Headers, key
from xkld.formats.roster_columns import Columns
from xkld.formats.roster_groups import Heading, read_heading
from xkld.formats.totals import begins_with

_LEAST_OF_A_PERSON = 2
_LEAST_OF_HEADS = 3
_WIDE = 3
_DIGITS_OF_AN_ID = 8
_NUMBER = re.compile(r"\(?\d{1,6}\)?[.,]?", re.ASCII)
_NUMBER_OF_COLUMN = re.compile(r"\(?(?:\d{1,2}|[A-Za-z])\)?", re.ASCII)
_BIRTH = re.compile(r"(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}", re.ASCII)
_SIGNED = re.compile(r"ngay\b.{0,12}thang\b.{0,12}nam\b")


@dataclass(frozen=True, slots=True)
class Parts:
    """The rows below the heads: those that are people, those that are not, and those of which that cannot be told.

    ``headings`` are the headings among those that are not, hidden ones as well.
    """

    people: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]
    problems: tuple[tuple[int, Problem], ...]
    blank: int
    headings: Mapping[int, Heading] = field(default_factory=dict)

    @property
    def untold(self) -> bool:
        """Whether people of the book are named of whom nothing is told."""
        return any(row.kind is RowKind.UNTOLD for row in self.left_out)

    @classmethod
    def of(cls, grid: Grid, columns: Columns, headers: Headers, skipped: frozenset[int]) -> "Parts":
        """Those of a list without the rows ``skipped``; a row with nothing but its number counts as blank."""
        sorting = _Sorting(grid, columns, headers)
        below = [row for row in grid.rows if row.number > columns.row]
        rows = [row for row in below if not sorting.is_blank(row)]
        left_out = {row.number: _told(row, RowKind.HIDDEN) for row in rows if row.number in skipped}
        left_out |= {row.number: told for row in rows if row.number not in skipped and (told := sorting.left_out(row))}
        left_out |= sorting.foot([row for row in rows if row.number not in left_out])
        listed = [row for row in rows if row.number not in left_out]
        problems = {row.number: problem for row in listed if (problem := sorting.doubt(row))}
        return cls(
            tuple(row for row in listed if row.number not in problems),
            tuple(left_out[number] for number in sorted(left_out)),
            tuple(problems.items()),
            (grid.rows[-1].number if below else columns.row) - columns.row - len(rows),
            {row.number: found for row in rows if row.number in left_out and (found := sorting.heading(row))},
        )


class _Sorting:
    """By what a row is told to be no person: the columns that everybody has, those that head a row, certain words."""

    def __init__(self, grid: Grid, columns: Columns, headers: Headers) -> None:
        self._grid = grid
        self._headers = headers
        needed = {at for column in (*REQUIRED, "birth_date") for at in columns.everywhere(column)}
        self._sides = {*columns.everywhere(columns.split.meaning)} if columns.split else set()
        self._required = frozenset(needed - self._sides)
        self._births = tuple(at for one in ("birth_year", "birth_date") for at in columns.everywhere(one))
        self._id_number = columns.at.get("cccd", 0)
        self._number = columns.at.get("number", 0)
        self._name = columns.at.get("name", 0)
        self._worker = columns.at.get("worker", 0)
        self._told = {columns.at[one] for one in ("mark", "stage", "date", "reason", "until") if one in columns.at}
        self._heading = tuple(sorted(at for at in (self._name, self._number) if at))
        self._unmarked_too = (*headers.totals, *map(fold, headers.totals))
        self._heads = [row for row in grid.rows if columns.first_row <= row.number <= columns.row]
        self._names_of_names = {
            row.cells[self._name].text.strip().casefold() for row in self._heads if self._name in row.cells
        }
        self._wide = {one.first_row for one in grid.merged if len(one.columns) >= _WIDE}

    def is_blank(self, row: Row) -> bool:
        """Whether a row holds nothing but its number."""
        return not {*row.cells} - {self._number} and bool(_NUMBER.fullmatch(row.cells[self._number].text.strip()))

    def left_out(self, row: Row) -> LeftOut | None:
        """What a row is that is certainly no person."""
        if self._is_untold(row):
            return _told(row, RowKind.UNTOLD)
        if self._is_of_heads(row):
            return _told(row, RowKind.HEADS)
        if self._tells_a_person(row):
            return None
        if any(begins_with(_said(cell), self._unmarked_too) for cell in row.cells.values()):
            return _told(row, RowKind.TOTAL)
        return _told(row, RowKind.GROUP) if self.heading(row) else None

    def foot(self, rows: Sequence[Row]) -> dict[int, LeftOut]:
        """The rows from the first word of a signature on, when nobody is listed after it."""
        people = [row.number for row in rows if self._tells_a_person(row)]
        last = max(people, default=0)
        after = [row for row in rows if row.number > last]
        first = next((row.number for row in after if any(map(self._opens_foot, row.cells.values()))), None)
        return {row.number: _told(row, RowKind.FOOT) for row in after if first is not None and row.number >= first}

    def doubt(self, row: Row) -> Problem | None:
        """The problem of a whole row that begins with a sum, or of one that holds too little of a person."""
        given = self._required & row.cells.keys()
        is_whole = len(given) == len(self._required)
        suspects = [at for at in self._heading if at in row.cells] if is_whole else sorted(row.cells)
        for at in suspects:
            if begins_with(_said(row.cells[at]), self._headers.totals if is_whole else self._unmarked_too):
                place = self._grid.place(row.number, min(row.cells))
                return rosters.total_row(row.number, row.cells[at].text, place)
        count = len(given) + bool(self._sides & row.cells.keys())
        if count < min(_LEAST_OF_A_PERSON, len(self._required) + bool(self._sides)):
            first = min(row.cells)
            return rosters.not_a_person(row.number, row.cells[first].text, self._grid.place(row.number, first))
        return None

    def _tells_a_person(self, row: Row) -> bool:
        """Whether a row says when somebody was born, or an ID number: then it is never left out."""
        born = any(
            cell.kind is Kind.DATE or _BIRTH.fullmatch(cell.text.strip())
            for at in self._births
            if (cell := row.cells.get(at)) is not None
        )
        number = row.cells.get(self._id_number)
        return born or (number is not None and sum(map(str.isdigit, number.text)) >= _DIGITS_OF_AN_ID)

    def _is_untold(self, row: Row) -> bool:
        """A line of a list of the book's own people in which nobody wrote what happened."""
        return self._worker in row.cells and not self._told & row.cells.keys()

    def _is_of_heads(self, row: Row) -> bool:
        """Numbers of the columns under their names, or the names again at the top of a printed page."""
        name = row.cells.get(self._name)
        if name is None or len(row.cells) < _LEAST_OF_HEADS:
            return False
        text = name.text.strip()
        if _NUMBER_OF_COLUMN.fullmatch(text):
            return all(_NUMBER_OF_COLUMN.fullmatch(cell.text.strip()) for cell in row.cells.values())
        return text.casefold() in self._names_of_names and any(
            all(at in heads.cells and key(heads.cells[at].text) == key(cell.text) for at, cell in row.cells.items())
            for heads in self._heads
        )

    def heading(self, row: Row) -> Heading | None:
        """The heading of a group that a row is, None when it is none."""
        is_wide = row.number in self._wide and min(row.cells) <= max(self._number, self._name)
        return read_heading(row, self._number, self._name, is_wide=is_wide)

    def _opens_foot(self, cell: Cell) -> bool:
        said = _said(cell)
        return said.startswith(self._headers.foots) or bool(_SIGNED.search(fold(said)))


def merged_in_people(
    grid: Grid, columns: Columns, people: Sequence[Row], understood: Collection[str] = ()
) -> Iterator[Problem]:
    """Merged titles, heads, sums and signatures are usual; each cell of a person must speak for itself.

    Ranges ``understood`` are those of which the meaning is known.
    """
    rows = {row.number for row in people}
    known = {at for column in columns.letters() if column != "number" for at in columns.everywhere(column)}
    refs = [
        one.ref
        for one in grid.merged
        if one.last_row > columns.row
        and one.ref not in understood
        and known & {*one.columns}
        and not rows.isdisjoint(range(one.first_row, one.last_row + 1))
    ]
    if refs:
        yield files.merged_cells(refs, grid.whole)


def _said(cell: Cell) -> str:
    return clean(cell.text).casefold()


def _told(row: Row, kind: RowKind) -> LeftOut:
    return LeftOut(row.number, kind, files.shown(" ".join(row.texts.values())))
