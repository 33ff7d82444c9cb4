"""Weights by which a total is shared out: exact decimals as people write them, and where they come from."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.allocations import number_of_two_readings, weight_negative, weight_not_a_number

LONGEST = 30
_NO_BREAK = str.maketrans("\u00a0\u202f", "  ")
_TWO_READINGS = re.compile(r"[1-9]\d{0,2},\d{3}", re.ASCII)  # 12,345: twelve and a bit, or twelve thousand
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?", re.ASCII)
# What a number looks like, and which of its marks only group thousands; the first form that fits is meant.
_FORMS = (
    (re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII), str.maketrans("", "", ".")),
    (re.compile(r"[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?", re.ASCII), str.maketrans("", "", " ")),
    (re.compile(r"[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?", re.ASCII), str.maketrans("", "", ",")),
    (_PLAIN, str.maketrans("", "")),
)


class SourceKind(StrEnum):
    """Where weights come from: a file, the persons of the plan year before, the persons waiting today."""

    FILE = "file"
    LAST_YEAR = "last-year"
    DEMAND = "demand"


@dataclass(frozen=True, slots=True)
class Source:
    """Where the weights of an allocation come from.

    ``name`` is the file (and the column's head in it), the year, or the day; ``digest`` the SHA-256 of the file.
    """

    kind: SourceKind
    name: str
    digest: str | None = None


def read_weight(text: str, place: Place = NOWHERE) -> Decimal | Problem:
    """An exact number of nought or more: ``12500``, ``12.500``, ``12 500``, ``12,5``, ``0.125``.

    A dot before three figures groups thousands, as Vietnamese papers write; a comma before exactly three figures
    can be read in two ways and is a problem, as is anything below nought.
    """
    trimmed = text.strip().translate(_NO_BREAK)
    if trimmed.startswith(("-", "\u2212")) and _PLAIN.fullmatch(trimmed[1:].strip()):
        return weight_negative(text, place)
    if _TWO_READINGS.fullmatch(trimmed):
        return number_of_two_readings(text, place)
    for form, groups in _FORMS:
        if len(trimmed) <= LONGEST and form.fullmatch(trimmed):
            return Decimal(trimmed.translate(groups).replace(",", "."))
    return weight_not_a_number(text, place)


def written(number: Decimal) -> str:
    """The number's shortest plain digits: ``12.5``, ``300``."""
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
