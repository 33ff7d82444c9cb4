"""Births and days of a list, as their cells say them."""

import re
from dataclasses import dataclass
from datetime import date

from xkld.domain.dates import read_date
from xkld.domain.errors import Place, Problem, people, rosters
from xkld.formats.grid import Cell, Kind

WRITTEN = frozenset({Kind.TEXT, Kind.NUMBER})
OLDEST_BIRTH = 1940
YOUNGEST = 15
EARLIEST_EVENT = 1990

_YEAR = re.compile(r"\d{4,5}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Birth:
    """A year of birth, the day if it is known, and what was written."""

    year: int
    day: date | None
    text: str


def read_birth(cell: Cell, place: Place, today: date) -> Birth | Problem:
    """A year or a whole date, of somebody of working age."""
    text = cell.text.strip()
    if cell.kind in WRITTEN and _YEAR.fullmatch(text):
        birth = Birth(int(text), None, text)
    else:
        day = day_of(cell)
        if day is None:
            return rosters.not_a_birth(text, place)
        birth = Birth(day.year, day, text)
    if not OLDEST_BIRTH <= birth.year <= today.year - YOUNGEST:
        return people.birth_year_out_of_range(birth.year, place)
    return birth


def read_event_day(cell: Cell, place: Place, today: date) -> date | Problem:
    """The day of something that happened, not before the programme and not after today."""
    on = day_of(cell)
    if on is None:
        return rosters.not_a_date_cell(cell.text, place)
    if on.year < EARLIEST_EVENT:
        return rosters.event_too_early(on, EARLIEST_EVENT, place)
    return people.stage_in_the_future(on, today, place) if on > today else on


def day_of(cell: Cell) -> date | None:
    """The day of a date cell or of a written date, the day always first; a bare number is no date."""
    if cell.kind is not Kind.TEXT:
        return cell.day
    day = read_date(cell.text)
    return None if isinstance(day, Problem) else day
