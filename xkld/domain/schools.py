"""A school with a school year, as people type them and as one text: the school, the year in brackets behind it."""

import re
from collections.abc import Collection

from xkld.domain.errors import InputRefused
from xkld.domain.errors.surveys import not_a_school_year
from xkld.domain.names import fold, is_unmarked, spelling
from xkld.domain.wording.surveys import SCHOOL

_YEARS = r"((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)"
_YEAR = re.compile(_YEARS, re.ASCII)
_TOLD = re.compile(rf"(.*?)\s*\(\D*{_YEARS}\s*\)", re.ASCII | re.DOTALL)


def parse_school_year(text: str) -> str:
    """``2025-2026``.

    Raises ``InputRefused`` when it is not a year and the next.
    """
    found = school_year(text)
    if found is None:
        raise InputRefused([not_a_school_year(text.strip())])
    return found


def school_year(text: str) -> str | None:
    """``2025-2026``; None when it is not a year and the next."""
    return _following(_YEAR.fullmatch(text.strip()), 1)


def parted_school(text: str) -> tuple[str, str | None]:
    """The school and the school year of ``A (2025-2026)``; a text that has no such year is a school as a whole."""
    found = _TOLD.fullmatch(text.strip())
    year = _following(found, 2)
    return (text.strip(), None) if found is None or year is None else (found[1], year)


def school_text(school: str, year: str) -> str:
    """``A (2025-2026)``."""
    return f"{school} ({year})"


def as_known(school: str, known: Collection[str]) -> str:
    """A school as it is written already, so that what is told of it adds up.

    The word for a school before its name may be there or not; one typed without marks is the only one it can be.
    """
    if school in known:
        return school
    word = spelling(SCHOOL)
    spelt = [one for one in known if _bare(spelling(one), word) == _bare(spelling(school), word)]
    folded = [one for one in known if is_unmarked(school) and _bare(fold(one)) == _bare(fold(school))]
    return next((found[0] for found in (spelt, folded) if len(found) == 1), school)


def _bare(key: str, word: str = fold(SCHOOL)) -> str:
    return key.removeprefix(f"{word} ")


def _following(years: re.Match[str] | None, first: int) -> str | None:
    if years is None or int(years[first + 1]) != int(years[first]) + 1:
        return None
    return f"{years[first]}-{years[first + 1]}"
