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


class Kind(StrEnum):
    """What a column holds."""

    TEXT = "text"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"


Value: TypeAlias = "int | Decimal | str | Mark"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its key in JSON and templates, its Vietnamese head, what it holds."""

    key: str
    head: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """A row of finished figures, one value for each column; ``indent`` marks a part of the row above."""

    values: tuple[Value, ...]
    indent: int = 0


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
