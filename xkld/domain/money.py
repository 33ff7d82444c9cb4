"""Money is whole đồng in an ``int``; shares are exact fractions, never ``float``."""

import re

from xkld.domain.errors import NOWHERE, InputRefused, Place, Problem
from xkld.domain.errors.words import not_a_count, not_an_amount
from xkld.domain.names import fold

_NUMBER_THEN_UNIT = re.compile(r"([\d., \u00a0\u202f]*\d)(\D*)", re.ASCII)
_UNITS = frozenset({"", "d", "d.", "dong", "vnd", "vnd."})  # as folded
_NO_BREAK = str.maketrans("\u00a0\u202f", "  ")
_GROUPED = re.compile(r"[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*", re.ASCII)
_PLAIN = re.compile(r"\d+", re.ASCII)
_COUNT = re.compile(r"\d{1,9}|[1-9]\d{0,2}(?:\.\d{3}){,2}", re.ASCII)
HIGHEST = 10**15


def read_amount(text: str, place: Place = NOWHERE) -> int | Problem:
    """Read đồng from ``12500000``, ``12.500.000``, ``12,500,000``, ``12 500 000``, with or without ``đ``.

    One group mark is used throughout; anything that could be a fraction is a problem.
    """
    match = _NUMBER_THEN_UNIT.fullmatch(text.strip())
    if match is None or fold(match[2]) not in _UNITS:
        return not_an_amount(text, place)
    written = match[1].translate(_NO_BREAK)
    digits = re.sub(r"[., ]", "", written)
    readable = _PLAIN.fullmatch(written) or _GROUPED.fullmatch(written)
    if not readable or len(digits) > len(str(HIGHEST)):
        return not_an_amount(text, place)
    return amount if (amount := int(digits)) <= HIGHEST else not_an_amount(text, place)


def parse_amount(text: str) -> int:
    """Read đồng given on the command line.

    Raises ``InputRefused`` when it is not a whole amount.
    """
    value = read_amount(text)
    if isinstance(value, Problem):
        raise InputRefused([value])
    return value


def read_count(text: str, place: Place = NOWHERE) -> int | Problem:
    """Read a whole number of persons or things, ``03`` and ``1.200`` included."""
    trimmed = text.strip()
    return int(trimmed.replace(".", "")) if _COUNT.fullmatch(trimmed) else not_a_count(text, place)
