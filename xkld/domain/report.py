"""The neutral form of a report: text and tables of finished figures, before any kind of file.

Every format is written from this and nothing else, so a figure cannot differ between two of them.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


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


Value = int | Decimal | str | Mark


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


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part of the text: a heading, its paragraphs, its parts, and the keys of tables that follow it.

    In a paragraph ``[...]`` marks what only a person can write.
    """

    number: str
    heading: str
    paragraphs: tuple[str, ...] = ()
    parts: tuple["Section", ...] = ()
    table: str | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above the text (Nghị định 30/2020/NĐ-CP, Phụ lục I): lines of the issuer, number, place and date."""

    above: str | None
    issuer: tuple[str, ...]
    number: str
    place_and_date: str
    kind: str
    subject: tuple[str, ...]
    to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """What stands below the text: the signer's lines, the signer's name if known, the recipients."""

    authority: tuple[str, ...]
    name: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to be written; ``name`` is that of its files, ``figures_to`` the last day counted."""

    form: str
    name: str
    period: str
    letterhead: Letterhead
    opening: tuple[str, ...]
    sections: tuple[Section, ...]
    last_words: str
    closing: Closing
    annex_title: str
    annex_subtitle: str
    tables: tuple[Table, ...]
    figures_to: str
    warnings: tuple[str, ...] = ()

    def table(self, key: str) -> Table:
        """The table of that key."""
        return next(table for table in self.tables if table.key == key)

    @property
    def to_be_written(self) -> tuple[str, ...]:
        """The headings under which a person still has to write."""
        return tuple(
            f"{section.number}. {section.heading}"
            for section in _flat(self.sections)
            if any(paragraph.startswith("[") for paragraph in section.paragraphs)
        )


def _flat(sections: tuple[Section, ...]) -> list[Section]:
    return [one for section in sections for one in (section, *_flat(section.parts))]
