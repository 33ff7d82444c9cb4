"""School years as they are typed: two years that follow each other."""

import re

from xkld.domain.errors import InputRefused
from xkld.domain.errors.surveys import not_a_school_year

_YEARS = re.compile(r"((?:19|20)\d\d)\s*[-–/]\s*((?:19|20)\d\d)", re.ASCII)


def parse_school_year(text: str) -> str:
    """``2025-2026``.

    Raises ``InputRefused`` when it is not a year and the next.
    """
    years = _YEARS.fullmatch(text.strip())
    if years is None or int(years[2]) != int(years[1]) + 1:
        raise InputRefused([not_a_school_year(text.strip())])
    return f"{years[1]}-{years[2]}"
