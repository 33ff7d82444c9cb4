"""What all rows of a list of people share while they are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xkld.domain.errors import Question
from xkld.formats.grid import Grid, Kind, Row
from xkld.formats.headers import Headers
from xkld.formats.roster_heads import Split
from xkld.formats.roster_units import Headed


@dataclass(frozen=True, slots=True)
class Mending:
    """What of a list was understood that is not written whole: what must be asked, and short years, which are told."""

    asked: list[Question] = field(default_factory=list)
    short_years: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list being read; in a column of ``unsure`` the dates are told elsewhere and not read.

    A column that is ``split`` stands once for men and once for women. Without ``mending`` nothing is taken that is not
    written whole. ``known`` remembers what was understood already, by column and cell: a list says the same few words
    in every row. ``headed`` is what headings above tell of the unit of rows; ``is_unit_below``: the column of units
    names places in a ward. ``of_school`` are the school and the school year of a row that tells none.
    """

    grid: Grid
    columns: dict[str, int]
    unsure: frozenset[str]
    headers: Headers
    today: date
    split: Split | None = None
    mending: Mending | None = None
    headed: Mapping[int, Headed] = field(default_factory=dict)
    is_unit_below: bool = False
    of_school: tuple[str | None, str | None] = (None, None)
    known: dict[tuple[str, Kind, str], Any] = field(default_factory=dict, compare=False, repr=False)

    def columns_of(self, row: Row) -> dict[str, int]:
        """The columns of one row: of two for men and women, the one that is filled."""
        if self.split is None:
            return self.columns
        is_woman = self.split.women in row.cells and self.split.men not in row.cells
        return {**self.columns, self.split.meaning: self.split.women if is_woman else self.split.men}
