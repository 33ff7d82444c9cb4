"""One row of a list of people: a person, where the person goes, and one dated stage."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from xkld.domain.column_layout import Head
from xkld.domain.errors import Place
from xkld.domain.left_out import LeftOut
from xkld.domain.stages import Event


@dataclass(frozen=True, slots=True)
class Person:
    """Who somebody is. ``birth_date`` may be unknown, the year may not; ``unit`` is a name or code as written.

    ``schools`` are those in which the person was a pupil, each with its school year.
    """

    name: str
    birth_year: int
    birth_date: date | None
    unit: str
    sex: str | None = None
    cccd: str | None = None
    phone: str | None = None
    ethnicity: str | None = None
    education: str | None = None
    groups: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Going:
    """Where and how somebody goes; everything may be unknown. ``months`` is the contract's term.

    A case that begins without a purpose is one of work; later events without one belong to the case that is open.
    """

    purpose: str | None = None
    destination: str | None = None
    occupation: str | None = None
    sender: str | None = None
    form: str | None = None
    months: int | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """Whom a row of an export is about: the numbers of person and case in the book, and the mark of the stage.

    Without a mark the row tells a new stage of that person. ``home`` is where the person lives now, as written;
    ``masked_id`` the ID number as it was shown, which stands for the one in the book.
    """

    worker: int
    case: int | None
    mark: str | None
    home: str | None
    masked_id: str | None


@dataclass(frozen=True, slots=True)
class Within:
    """The ward or commune that a heading above a row names, and where the heading stands.

    ``is_over``: what the row itself calls its unit is a place in that ward, which may be no unit of the book; else both
    must be one unit.
    """

    unit: str
    place: Place
    is_over: bool


@dataclass(frozen=True, slots=True)
class Over:
    """A heading that holds over rows: its row, its column counted from 1, and the places that it names, uncounted."""

    row: int
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class RosterRow:
    """A row that has been read: all its words have a meaning; ``cells`` gives each column's place.

    ``until`` is the last day of a contract that was prolonged or replaced by the event; ``within`` what a heading above
    says of the unit; ``order`` the number of the offer by which somebody goes from then on.
    """

    row: int
    person: Person
    going: Going
    event: Event
    cells: Mapping[str, Place]
    reference: Reference | None = None
    until: date | None = None
    within: Within | None = None
    order: int | None = None


@dataclass(frozen=True, slots=True)
class Who:
    """Somebody named by a row of which the stage could not be read."""

    person: Person
    cells: Mapping[str, Place]
    reference: Reference | None = None


@dataclass(frozen=True, slots=True)
class HalfRow:
    """A row with a fault, as far as it could be read, so that what else is wrong with it is told in the same round.

    None stands for what is not there and for what could not be read. ``whole`` is the row without its bad cells, where
    they neither tell people apart nor place a stage; ``who`` names the person where only that is sure.
    """

    row: int
    cells: Mapping[str, Place]
    name: str | None = None
    birth_year: int | None = None
    sex: str | None = None
    cccd: str | None = None
    unit: str | None = None
    on: date | None = None
    whole: RosterRow | None = None
    who: Who | None = None
    within: Within | None = None


@dataclass(frozen=True, slots=True)
class Roster:
    """A whole list: its rows, the letter of each column, and the SHA-256 of the file.

    ``blank`` counts the rows without content below the names of columns, ``left_out`` tells those that are no
    people; together with ``rows`` and what is wrong they are all rows of the list. ``ignored`` names the columns whose
    meaning is not known (a column without a name by its letter), so that somebody can be told; ``told`` are sentences
    about what else was done. ``head`` is the last row of the names of columns; below it ``refused`` are the rows that
    could not be read (those of people are ``halves``, as far as they could), and ``length`` is how many there are up to
    the last one that holds anything. ``heads`` are the columns that have a name, used or not;
    ``over`` the headings that tell the unit of rows; ``of_school`` is what was said of the school of them all.
    """

    file: str
    sheet: str
    digest: str
    columns: dict[str, str]
    rows: tuple[RosterRow, ...]
    blank: int
    ignored: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    head: int = 0
    refused: tuple[int, ...] = ()
    told: tuple[str, ...] = ()
    length: int = 0
    halves: tuple[HalfRow, ...] = ()
    heads: tuple[Head, ...] = ()
    over: Mapping[int, tuple[Over, ...]] = field(default_factory=dict)
    of_school: str = ""
