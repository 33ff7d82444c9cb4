"""Rows of a list that are no people."""

from dataclasses import dataclass
from enum import StrEnum


class RowKind(StrEnum):
    """What a row of a list is that is not taken as a person; one ``untold`` names a person of the book and tells
    nothing."""

    HEADS = "heads"
    GROUP = "group"
    TOTAL = "total"
    FOOT = "foot"
    HIDDEN = "hidden"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A row that is no person, so that somebody can be told: its number, what it is, and how it begins."""

    row: int
    kind: RowKind
    text: str
