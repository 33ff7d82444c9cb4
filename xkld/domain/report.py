"""The neutral form of a report: text and tables of finished figures, before any kind of file.

Every format is written from this and nothing else, so a figure cannot differ between two of them.
"""

from dataclasses import dataclass

from xkld.domain.table import Table


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
    """A whole report, ready to be written; ``name`` is that of its files, ``figures_to`` the last day counted.

    ``head`` is the chain's head of the book that it tells about, empty for what is not told from a book.
    """

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
    head: str = ""

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
