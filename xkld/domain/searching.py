"""What somebody looks for: a part of a name, a telephone, the end of an ID number, the number in the book."""

import re
from dataclasses import dataclass

from xkld.domain.names import clean, fold, is_unmarked, spelling
from xkld.domain.telephone import dialled, without_gaps

_FIGURES = re.compile(r"\+?\d+", re.ASCII)
_ID_NUMBER = re.compile(r"\d{12}", re.ASCII)
_LONGEST_NUMBER = 9
_END_OF_ID = 4
_LEAST_OF_A_PHONE = 5


@dataclass(frozen=True, slots=True)
class Sought:
    """The ways in which a text may be meant; a person is found by any of them.

    ``name`` is cleaned, ``marked`` says that its marks count; ``phone`` is whole, ``part`` a part of one; ``ending`` is
    the last four digits of an ID number, ``cccd`` all twelve.
    """

    name: str | None = None
    marked: bool = False
    phone: str | None = None
    part: str | None = None
    ending: str | None = None
    number: int | None = None
    cccd: str | None = None


def sought(text: str) -> Sought:
    """What a typed text may mean: figures are numbers, everything else is a part of a name."""
    figures = without_gaps(text)
    if not _FIGURES.fullmatch(figures):
        name = clean(text)
        return Sought(name=name, marked=not is_unmarked(name))
    whole = dialled(text)
    return Sought(
        phone=whole,
        part=figures if whole is None and len(figures) >= _LEAST_OF_A_PHONE else None,
        ending=figures if len(figures) == _END_OF_ID else None,
        number=int(figures) if len(figures) <= _LONGEST_NUMBER and not figures.startswith(("0", "+")) else None,
    )


def looks_like_an_id_number(text: str) -> bool:
    """Whether a text is twelve digits, which other users of the machine must not see."""
    return bool(_ID_NUMBER.fullmatch(re.sub(r"[\s.\-']", "", text)))


def carries(name: str, part: str) -> bool:
    """Whether ``part``, typed with marks, stands in a name: whole syllables with the same letters and tones.

    Where in a syllable its tone is written makes no difference.
    """
    return f" {spelling(part)} " in f" {spelling(name)} "


def name_part(text: str) -> str:
    """The folded key of a part of a name, as it is compared with the beginnings of words."""
    return fold(text)
