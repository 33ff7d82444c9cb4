"""Headings of groups in a list: what one says of the place of the people under it, and how deep it stands."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from xkld.domain.names import clean
from xkld.domain.wording.heading_words import BEFORE_A_COUNT, BEFORE_A_UNIT, COUNTED
from xkld.domain.wording.unit_words import BELOW_A_COMMUNE, names_in
from xkld.formats.grid import Cell, Row

_ROMAN, _LETTER, _FIGURE, _FIGURES, _SMALL, _DASH = range(1, 7)
_LEVELS = {_LETTER: 0, _ROMAN: 1, _FIGURE: 2, _FIGURES: 3, _SMALL: 4, _DASH: 5}
_NUMBER = r"([IVX]{1,6}|[IVXLC]{2,6})|([A-Z\u0110])|(\d{1,3})|(\d{1,3}(?:\.\d{1,3})+)|([a-z\u0111])"
_NUMBERED = re.compile(rf"(?:(?:{_NUMBER})\s*[.)/:-](?!\d)|([-\u2013+*\u2022])|\d{{1,3}}(?:\.\d{{1,3}})+\s)\s*(?=\S)")
_GROUP_NUMBER = re.compile(rf"(?:{_NUMBER})[.)]?")
_OF_ANY_GROUP = (_ROMAN, _LETTER)
_LEAD = re.compile(rf"(?:{'|'.join(BEFORE_A_UNIT)})(?:\s*:\s*|\s+)(?=\S)", re.IGNORECASE)
_HEADS = f"(?:{'|'.join(COUNTED)})"
_COUNT = re.compile(
    rf"(?:\s*[:,(\u2013-]\s*(?:{'|'.join(BEFORE_A_COUNT)})?\s*(\d{{1,4}})\s*{_HEADS}?\s*\)?"
    rf"|\s+(\d{{1,4}})\s*{_HEADS})\s*\.?$",
    re.IGNORECASE,
)
_COUNT_ALONE = re.compile(rf"(\d{{1,4}})\s*{_HEADS}?", re.IGNORECASE)
_ONE_WORD = 1


@dataclass(frozen=True, slots=True)
class Heading:
    """A row over a group of people: ``ward`` and ``hamlet`` are the names that it says, None when it says none.

    ``level`` is how deep its number stands (A over I over 1 over a), None without a number; ``count`` how many people
    it says there are; ``is_unsure`` that it names several places of one kind.
    """

    row: int
    at: int
    text: str
    level: int | None
    ward: str | None = None
    hamlet: str | None = None
    count: int | None = None
    is_unsure: bool = False

    @property
    def unit(self) -> str | None:
        """The smallest place that it names."""
        return self.hamlet or self.ward

    def is_below(self, other: "Heading") -> bool:
        """Whether its number shows that it divides the other's group."""
        return self.level is not None and other.level is not None and self.level > other.level


def read_heading(row: Row, number: int, name: int, *, is_wide: bool) -> Heading | None:
    """``I. Phường A``, ``I`` beside ``Phường A``, a name of a unit alone, or one text over several columns.

    A heading that names a unit may be numbered in any way, and a count of people may stand beside it.
    """
    places = sorted(row.cells)
    level, is_numbered = None, False
    if number in row.cells and len(places) > 1:
        found = _GROUP_NUMBER.fullmatch(row.cells[number].text.strip())
        if found is None or (name and places[1] != name):
            return None
        level, places, is_numbered = _LEVELS[found.lastindex or _DASH], places[1:], found.lastindex in _OF_ANY_GROUP
    text = clean(row.cells[places[0]].text)
    if level is None and (found := _NUMBERED.match(text)):
        level, is_numbered = _LEVELS[found.lastindex or _FIGURES], found.lastindex in _OF_ANY_GROUP
        bare = text[found.end() :]
    else:
        bare = text
    counted = _count_beside([row.cells[at] for at in places[1:]])
    heading = _named(Heading(row.number, places[0], text, level), bare, counted)
    if heading.unit or heading.is_unsure:
        return heading if len(places) == 1 or counted is not None else None
    return heading if len(places) == 1 and (is_numbered or is_wide) else None


def _count_beside(cells: Sequence[Cell]) -> int | None:
    """The count that stands alone beside a heading."""
    found = [_COUNT_ALONE.fullmatch(cell.text.strip()) for cell in cells]
    return int(found[0][1]) if len(found) == 1 and found[0] else None


def _named(heading: Heading, bare: str, counted: int | None) -> Heading:
    """The heading with the places that its text names."""
    text = bare[lead.end() :] if (lead := _LEAD.match(bare)) else bare
    match = _COUNT.search(text)
    if match and len(text[: match.start()].split()) > _ONE_WORD:
        text, counted = text[: match.start()], counted if counted is not None else int(match[1] or match[2])
    names = names_in(text.strip(" :;,."))
    wards = [name for name, kind in names if kind not in BELOW_A_COMMUNE]
    hamlets = [name for name, kind in names if kind in BELOW_A_COMMUNE]
    ward, hamlet = next(iter(wards), None), next(iter(hamlets), None)
    is_unsure = len(wards) > 1 or len(hamlets) > 1
    return Heading(heading.row, heading.at, heading.text, heading.level, ward, hamlet, counted, is_unsure=is_unsure)
