"""A list of the bank's loans that has been read: who owes how much, in đồng, on the day of the list."""

from collections.abc import Mapping
from dataclasses import dataclass

from xkld.domain.column_layout import Head
from xkld.domain.errors import Place

SCALES = {"dong": 1, "thousand": 1_000, "million": 1_000_000}
"""What the amounts of a list may be in, and how many đồng that is."""


@dataclass(frozen=True, slots=True)
class BankRow:
    """A borrower of the list, in đồng; None is what the list does not say.

    ``cccd`` is the ID number, by which the person may be found and which is not kept.
    """

    row: int
    number: str | None
    name: str
    birth_year: int | None
    place: str | None
    cccd: str | None
    disbursed: int | None
    outstanding: int
    overdue: int | None
    cells: Mapping[str, Place]


@dataclass(frozen=True, slots=True)
class BankListRead:
    """A whole list; ``scale`` is the đồng of one unit of its amounts, None where it does not say.

    ``head`` is the row of the names of columns. ``left_out`` are the rows that are about no loan: headings, signatures.
    ``stated`` tells the sums of the list's last total that agree, by column.
    """

    file: str
    sheet: str
    digest: str
    head: int
    heads: tuple[Head, ...]
    scale: int | None
    rows: tuple[BankRow, ...]
    stated: Mapping[str, int]
    left_out: tuple[int, ...]
    ignored: tuple[str, ...]
    length: int
