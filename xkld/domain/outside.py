"""Since when somebody is abroad, as it is told: a day, or only a year."""

import re

from xkld.domain.dates import parse_date

_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)


def parse_since(text: str) -> str:
    """``2023``, or a day in ISO.

    Raises ``InputRefused`` when it is neither.
    """
    year = _YEAR.fullmatch(text.strip())
    return year[0] if year else parse_date(text).isoformat()
