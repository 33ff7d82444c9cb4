"""The checks of a book: their names and order, the cheap ones first, and what one of them found."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from xkld.domain.errors import InputRefused
from xkld.domain.errors.checks import must_be_mended, no_such_check, not_a_head, nothing_named_to_accept

Value = str | int | None
UNREADABLE = "unreadable"
"""The fault of a part of the file that cannot be read any more."""
MOST_NAMED = 5
"""How many rows of one fault are named; the others are counted."""


_HEAD = re.compile(r"[0-9a-f]{64}")


class Check(StrEnum):
    """What is looked at, in the order in which it is looked at."""

    SCHEMA = "schema"
    QUOTA = "quota"
    FUNDS = "funds"
    FUTURE = "future"
    UNITS = "units"
    PAYMENTS = "payments"
    FACTS = "facts"
    TWICE = "twice"
    LICENCES = "licences"
    STAGES = "stages"
    TOTALS = "totals"
    FOREIGN_KEYS = "foreign-keys"
    INTEGRITY = "integrity"
    CHAIN = "chain"


ACCEPTABLE = frozenset(Check) - {Check.SCHEMA, Check.TOTALS, Check.FOREIGN_KEYS, Check.INTEGRITY, Check.CHAIN}
"""The checks of what was told to the book; the others are of the book itself, which must be mended."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question found: how many rows, and the first of them, each with the values that its sentence needs."""

    count: int
    first: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One kind of fault that a check found."""

    check: Check
    fault: str
    answer: Answer


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of fault, told: what it is, whom it concerns (the first few), how to mend it, which rule it breaks."""

    check: Check
    fault: str
    count: int
    what: str
    whom: tuple[str, ...]
    mend: str
    rule: str


def chosen(names: Iterable[str], head: str | None = None) -> list[Check]:
    """The checks of these names in the order of the list, every one when none is named; with a head, also the chain's.

    Raises ``InputRefused`` with every name that is not one.
    """
    wanted = [name.strip().lower().replace("_", "-") for name in names]
    if wanted and head is not None:
        wanted.append(Check.CHAIN)
    known = [str(check) for check in Check]
    unknown = [no_such_check(name, known) for name in wanted if name not in known]
    if unknown:
        raise InputRefused(unknown)
    return [check for check in Check if not wanted or check in wanted]


def acceptable(names: Iterable[str]) -> list[Check]:
    """The checks of these names, of which findings may stay as they are.

    Raises ``InputRefused`` when none is named, and with every name that is none or of which nothing may stay.
    """
    wanted = chosen(names := [*names])
    if not names:
        raise InputRefused([nothing_named_to_accept()])
    if never := [must_be_mended(str(one)) for one in wanted if one not in ACCEPTABLE]:
        raise InputRefused(never)
    return wanted


def read_head(text: str) -> str:
    """A head of the chain as somebody copied it, 64 hexadecimal digits.

    Raises ``InputRefused`` when it is none.
    """
    digits = "".join(text.split()).lower()
    if not _HEAD.fullmatch(digits):
        raise InputRefused([not_a_head()])
    return digits
