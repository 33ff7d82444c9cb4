"""What all rows of a list of people share while they are read."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xkld.domain.dates import read_date
from xkld.domain.errors import Problem
from xkld.formats.grid import Cell, Grid, Kind
from xkld.formats.headers import Headers


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list being read; in a column of ``unsure`` the dates are told elsewhere and not read.

    ``known`` remembers what was understood already, by column and cell: a list says the same few words in every row.
    """

    grid: Grid
    columns: dict[str, int]
    unsure: frozenset[str]
    headers: Headers
    today: date
    known: dict[tuple[str, Kind, str], Any] = field(default_factory=dict, compare=False, repr=False)


def day_of(cell: Cell) -> date | None:
    """The day of a date cell or of a written date, the day always first; a bare number is no date."""
    if cell.kind is not Kind.TEXT:
        return cell.day
    day = read_date(cell.text)
    return None if isinstance(day, Problem) else day
