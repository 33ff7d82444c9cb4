"""Births and days of a list, as their cells say them."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.dates import of_serial, read_date, read_short_date
from xkld.domain.errors import Place, Problem, people, rosters
from xkld.formats.grid import Cell, Kind

WRITTEN = frozenset({Kind.TEXT, Kind.NUMBER})
OLDEST_BIRTH = 1940
YOUNGEST = 15
EARLIEST_EVENT = 1990

_YEAR = re.compile(r"\d{4,5}", re.ASCII)
_SERIAL = re.compile(r"[1-9]\d{4}", re.ASCII)


class Mended(StrEnum):
    """How a day was understood that is not written whole."""

    SERIAL = "serial"
    SHORT_YEAR = "short year"


@dataclass(frozen=True, slots=True)
class Birth:
    """A year of birth, the day if it is known, and what was written."""

    year: int
    day: date | None
    text: str
    mended: Mended | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which something happened."""

    on: date
    mended: Mended | None = None


def read_birth(cell: Cell, place: Place, today: date, *, mending: bool) -> Birth | Problem:
    """A year or a whole date, of somebody of working age; with ``mending`` also a day that is not written whole."""
    text = cell.text.strip()
    last = today.year - YOUNGEST
    if mending and (mended := _mended(cell, date(OLDEST_BIRTH, 1, 1), date(last, 12, 31))):
        return Birth(mended.on.year, mended.on, text, mended.mended)
    if cell.kind in WRITTEN and _YEAR.fullmatch(text):
        birth = Birth(int(text), None, text)
    else:
        day = day_of(cell)
        if day is None:
            return rosters.not_a_birth(text, place)
        birth = Birth(day.year, day, text)
    if not OLDEST_BIRTH <= birth.year <= last:
        return people.birth_year_out_of_range(birth.year, place)
    return birth


def read_event_day(cell: Cell, place: Place, today: date, *, mending: bool) -> Day | Problem:
    """The day of something that happened, not before the programme and not after today."""
    if mending and (mended := _mended(cell, date(EARLIEST_EVENT, 1, 1), today)):
        return mended
    on = day_of(cell)
    if on is None:
        return rosters.not_a_date_cell(cell.text, place)
    if on.year < EARLIEST_EVENT:
        return rosters.event_too_early(on, EARLIEST_EVENT, place)
    return people.stage_in_the_future(on, today, place) if on > today else Day(on)


def day_of(cell: Cell) -> date | None:
    """The day of a date cell or of a written date, the day always first; a bare number is no date."""
    if cell.kind is not Kind.TEXT:
        return cell.day
    day = read_date(cell.text)
    return None if isinstance(day, Problem) else day


def is_serial(cell: Cell) -> bool:
    """Whether a cell holds a number as spreadsheets count days."""
    return cell.kind in WRITTEN and bool(_SERIAL.fullmatch(cell.text.strip()))


def _mended(cell: Cell, first: date, last: date) -> Day | None:
    if is_serial(cell):
        day = of_serial(int(cell.text))
        return Day(day, Mended.SERIAL) if first <= day <= last else None
    short = read_short_date(cell.text, first, last) if cell.kind is Kind.TEXT else None
    return Day(short, Mended.SHORT_YEAR) if short else None
