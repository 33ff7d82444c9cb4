"""A list of visits to families that has been read: whose family, on which day, what was found."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import Place


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A row that tells of a visit; None is what is not there or cannot be read, which is a problem of its own.

    ``number`` is that of the person in the book, perhaps of an entry that was merged since, ``name`` the person's as
    the list has it, ``outcome`` a code; only a note may be lacking. ``cells`` gives each column's place.
    """

    row: int
    number: int | None
    name: str | None
    on: date | None
    outcome: str | None
    note: str | None
    cells: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class VisitList:
    """A whole list: ``rows`` tell of a visit, ``unvisited`` counts the families of whom none is told.

    ``left_out`` are the rows that name no family: headings, signatures. ``ignored`` names the columns whose meaning is
    not known.
    """

    file: str
    sheet: str
    digest: str
    columns: dict[str, str]
    rows: tuple[VisitRow, ...]
    unvisited: int
    left_out: tuple[int, ...]
    ignored: tuple[str, ...]

    @property
    def length(self) -> int:
        """The rows below the names of columns that hold something."""
        return len(self.rows) + self.unvisited + len(self.left_out)
