"""The neutral table: finished figures with heads and a counting rule, before any kind of file or terminal.

It stands apart from the report so that a list on a terminal needs nothing of the report's.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from decimal import Decimal


class Mark(StrEnum):
    """What stands where there is no figure; none of them is zero."""

    NOT_REPORTED = "not_reported"
    NO_DATA = "no_data"
    NOT_APPLICABLE = "not_applicable"
    NO_TARGET = "no_target"
    NOT_ALLOCATED = "not_allocated"
    NOT_BEGUN = "not_begun"


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    BLANK = "blank"
    """What people write by hand on paper."""


Value: TypeAlias = "int | Decimal | str | Mark"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in JSON and templates, its Vietnamese head, what it holds."""

    key: str
    head: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """A row of finished figures, one value for each column; ``indent`` marks a part of the row above.

    ``key`` names a row that sums speak of.
    """

    values: tuple[Value, ...]
    indent: int = 0
    key: str = ""


@dataclass(frozen=True, slots=True)
class Equation:
    """``result`` is what ``plus`` add up to, less ``minus``; all are keys of columns, or all of rows."""

    result: str
    plus: tuple[str, ...]
    minus: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """The column ``result`` is ``part`` in hundredths of ``whole``, to one decimal, half up; keys of columns."""

    result: str
    part: str
    whole: str


@dataclass(frozen=True, slots=True)
class Sums:
    """Which figures of a table follow from others of it; every other figure is counted by itself.

    In the columns of ``total`` the total adds the rows that are no part of another row; in those of ``parts`` a row
    adds its own parts. ``across`` and ``shares`` hold in every row, ``down`` in every column.
    """

    total: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    across: tuple[Equation, ...] = ()
    down: tuple[Equation, ...] = ()
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """What of a table is worth drawing beside the figures: a column of counts, and that which they are measured by."""

    done: str
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a report. ``rule`` is its counting rule, one Vietnamese sentence, printed under it.

    ``number`` is its number in the annex (None when it stands in the body); ``span`` says which days it covers.
    """

    key: str
    number: str | None
    title: str
    span: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None
    rule: str
    sums: Sums = Sums()
    picture: Picture | None = None
