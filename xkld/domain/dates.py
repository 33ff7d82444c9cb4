"""Civil dates as people write them."""

import re
from datetime import date, timedelta

from xkld.domain.errors import NOWHERE, InputRefused, Place, Problem
from xkld.domain.errors.words import not_a_date

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})", re.ASCII)
_SHORT = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})", re.ASCII)
_BEFORE_SERIALS = date(1899, 12, 30)


def read_date(text: str, place: Place = NOWHERE) -> date | Problem:
    """Read ``05/6/2025``, ``5-6-2025``, ``5.6.2025`` (the day always first) or ``2025-06-05``."""
    trimmed = text.strip()
    if match := _ISO.fullmatch(trimmed):
        year, month, day = (int(part) for part in match.groups())
    elif match := _DAY_FIRST.fullmatch(trimmed):
        day, month, year = (int(part) for part in match.groups())
    else:
        return not_a_date(text, place)
    try:
        return date(year, month, day) if 1900 <= year <= 2199 else not_a_date(text, place)
    except ValueError:
        return not_a_date(text, place)


def read_short_date(text: str, first: date, last: date) -> date | None:
    """``5/6/99``, the day first: the one day from ``first`` to ``last`` (under a century apart) that it can be."""
    match = _SHORT.fullmatch(text.strip())
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups())
    for century in (1900, 2000):
        try:
            found = date(century + year, month, day)
        except ValueError:
            continue
        if first <= found <= last:
            return found
    return None


def of_serial(number: int) -> date:
    """The day that a spreadsheet keeps as this number of days (1900 calendar, from March 1900 on)."""
    return _BEFORE_SERIALS + timedelta(days=number)


def parse_date(text: str) -> date:
    """Read a date given on the command line.

    Raises ``InputRefused`` when it is not one.
    """
    value = read_date(text)
    if isinstance(value, Problem):
        raise InputRefused([value])
    return value
