"""What all rows of a list of people share while they are read."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from xkld.formats.grid import Grid, Kind
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
