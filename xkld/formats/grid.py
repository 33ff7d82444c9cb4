"""The neutral form of a sheet: cells as a person sees them, each with its kind, whatever file they came from."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache

from xkld.domain.errors import Place, Problem, files

_LETTERS = 26
_LETTERS_AND_SIGNS = re.compile(r"\D")
_LOST = "\N{REPLACEMENT CHARACTER}"


class Kind(StrEnum):
    """What the file says a cell is; a csv holds text only."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    BOOL = "bool"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is not blank. ``text`` is what a person reads; ``day`` is set for a date cell only, ``font`` for one
    from before Unicode only.

    The text of a number is its digits without any format: zeros that only a format paints are not there.
    """

    kind: Kind
    text: str
    day: date | None = None
    font: str = ""


class TextCells(dict[str, Cell]):
    """The text cells of one sheet: a text that stands in many rows is one cell, made once."""

    def __missing__(self, text: str) -> Cell:
        """Make the cell of a text that was not met before."""
        cell = self[text] = Cell(Kind.TEXT, text)
        return cell

    of = dict.__getitem__


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is not blank: its number as the spreadsheet counts (from 1) and its cells by column (from 1)."""

    number: int
    cells: dict[int, Cell]

    @property
    def texts(self) -> dict[int, str]:
        """What each cell says, by column."""
        return {column: cell.text for column, cell in self.cells.items()}


@dataclass(frozen=True, slots=True)
class Merged:
    """A range of merged cells, and the last row that it touches."""

    ref: str
    last_row: int

    @property
    def first_row(self) -> int:
        """The row of the cell that holds the value."""
        return int(_LETTERS_AND_SIGNS.sub("", self.ref.partition(":")[0]))

    @property
    def columns(self) -> range:
        """The columns that it touches, counted from 1."""
        first, _, last = self.ref.partition(":")
        return range(column_of(first), column_of(last or first) + 1)


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet with data: rows in order, without the blank ones; ``digest`` is the SHA-256 of the whole file.

    ``dark_rows`` and ``dark_columns`` hold data and do not show; ``uncalculated`` cells have a formula and no value.
    """

    file: str
    sheet: str
    digest: str
    rows: tuple[Row, ...] = field(repr=False)
    merged: tuple[Merged, ...] = ()
    is_shown: bool = True
    dark_rows: tuple[int, ...] = ()
    dark_columns: tuple[int, ...] = ()
    uncalculated: tuple[str, ...] = ()

    def place(self, row: int, column: int) -> Place:
        """Where a cell stands."""
        return Place(self.file, sheet=self.sheet, cell=f"{letters(column)}{row}")

    @property
    def whole(self) -> Place:
        """The sheet itself."""
        return Place(self.file, sheet=self.sheet)


class RowPlaces(Mapping[str, Place]):
    """Where the cells of a row stand, by the key of their column; a place is made when somebody asks for it.

    What ``elsewhere`` stands is not in the row itself.
    """

    __slots__ = ("_columns", "_elsewhere", "_grid", "_row")

    def __init__(
        self, grid: Grid, row: int, columns: Mapping[str, int], elsewhere: Mapping[str, Place] | None = None
    ) -> None:
        self._grid = grid
        self._row = row
        self._columns = columns
        self._elsewhere = elsewhere or {}

    def __getitem__(self, column: str) -> Place:
        """The place under a column's key."""
        return self._elsewhere.get(column) or self._grid.place(self._row, self._columns[column])

    def __iter__(self) -> Iterator[str]:
        """The keys of the columns."""
        return iter({**self._columns, **self._elsewhere})

    def __len__(self) -> int:
        """How many columns there are."""
        return len({*self._columns, *self._elsewhere})


@cache
def letters(column: int) -> str:
    """The name of a column counted from 1: ``A``, ``Z``, ``AA``."""
    name = ""
    while column > 0:
        column, rest = divmod(column - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def column_of(cell: str) -> int:
    """The column of a cell's name counted from 1: ``AA7`` is in the 27th."""
    column = 0
    for letter in cell:
        if "A" <= letter <= "Z":
            column = column * _LETTERS + ord(letter) - ord("A") + 1
    return column


def lost_letters(grid: Grid) -> list[Problem]:
    """Every cell in which an earlier program put a mark for a letter that it could not write."""
    return [
        files.letters_lost(grid.place(row.number, column))
        for row in grid.rows
        for column, cell in row.cells.items()
        if _LOST in cell.text
    ]
