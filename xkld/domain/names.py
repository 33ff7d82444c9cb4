"""Names of people and places: stored in NFC as they are written, compared by a folded key."""

import re
import unicodedata
from functools import lru_cache

from xkld.domain.errors import NOWHERE, InputRefused, Place, Problem
from xkld.domain.errors.words import id_in_a_text, missing, strange_characters, too_long
from xkld.domain.identity import names_an_id

LONGEST_NAME = 200
_REMEMBERED = 8_192  # a list asks for the keys of one name several times in a row, and for those of places all the time
_D_WITH_STROKE, _SMALL_D_WITH_STROKE = "\N{LATIN CAPITAL LETTER D WITH STROKE}", "\N{LATIN SMALL LETTER D WITH STROKE}"
_D_TWINS = str.maketrans(
    {  # by their names, since the eye cannot tell them apart
        "\N{LATIN CAPITAL LETTER ETH}": _D_WITH_STROKE,
        "\N{LATIN CAPITAL LETTER AFRICAN D}": _D_WITH_STROKE,
        "\N{LATIN SMALL LETTER ETH}": _SMALL_D_WITH_STROKE,
        "\N{LATIN SMALL LETTER D WITH TAIL}": _SMALL_D_WITH_STROKE,
    }
)
_TWINS = re.compile("[" + "".join(map(chr, _D_TWINS)) + "]")
_MARKS = re.compile("[\u0300-\u036f]+")
_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_INNER = re.compile(r"(?<=[^\W\d_])[^\W\d_]+")
"""The letters of a word after its first one; an apostrophe or a dash begins another: ``K'Brể``."""
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})
_BLANK = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
"""Letters and marks that show nothing although their category says that they would."""
_USUAL = re.compile("[ -~\u00a1-\u00ac\u00ae-\u034e\u0350-\u0377\u1e00-\u1eff]+")
"""What texts are made of nearly always, so that few are looked at letter by letter: nothing hidden, nothing blank."""


def clean(text: str) -> str:
    """The text in NFC, with the look-alikes of Đ mended and runs of white space made one space."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
        if _TWINS.search(text):
            text = text.translate(_D_TWINS)
    return " ".join(text.split())


@lru_cache(maxsize=_REMEMBERED)
def fold(text: str) -> str:
    """The key for comparing without case, marks and spacing: ``Đào  Thị Hạ`` becomes ``dao thi ha``.

    SQLite folds neither ``Đ`` nor marks, so keys are always made here.
    """
    small = clean(text).casefold().replace(_SMALL_D_WITH_STROKE, "d")
    letters = _MARKS.sub("", unicodedata.normalize("NFD", small))
    if not letters.isascii():
        letters = "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")
    return clean(letters)


@lru_cache(maxsize=_REMEMBERED)
def spelling(text: str) -> str:
    """The key that tells names apart: marks are kept, case and the place of a tone mark in its syllable are not.

    ``HOÀ`` and ``Hòa`` are one name; ``Hùng`` and ``Hưng`` are two.
    """
    syllables = unicodedata.normalize("NFD", clean(text).casefold()).split()
    return " ".join(_TONE.sub("", one) + "".join(sorted(_TONE.findall(one))) for one in syllables)


def out_of_capitals(name: str) -> str:
    """A name that is written in capitals as names are printed: ``TRẦN THỊ MẪU`` becomes ``Trần Thị Mẫu``.

    Any other name stays as it is: capitals within a word are somebody's choice.
    """
    return _INNER.sub(lambda found: found[0].lower(), name) if name.isupper() else name


def is_unmarked(text: str) -> bool:
    """Whether a name is typed without any mark, so that it may stand for several."""
    return spelling(text) == fold(text)


def checked(text: str, what: str, place: Place = NOWHERE, longest: int = LONGEST_NAME) -> str | Problem:
    """The cleaned text, or the problem with it; ``what`` names it in Vietnamese."""
    cleaned = clean(text)
    if not cleaned:
        return missing(what, place)
    if not _USUAL.fullmatch(cleaned) and (
        _BLANK.search(cleaned) or any(unicodedata.category(letter) in _HIDDEN for letter in cleaned)
    ):
        return strange_characters(what, place)
    return too_long(what, longest, place) if len(cleaned) > longest else cleaned


def checked_text(
    text: str, what: str, place: Place = NOWHERE, longest: int = LONGEST_NAME, *, numbered: bool = False
) -> str | Problem:
    """The same for what people write of people: an ID number, which has its own place in the book, is a problem too.

    A ``numbered`` text may have nine digits of its own.
    """
    value = checked(text, what, place, longest)
    if isinstance(value, Problem) or not names_an_id(value, may_be_nine=numbered):
        return value
    return id_in_a_text(what, place)


def parse_text(text: str, what: str, longest: int = LONGEST_NAME) -> str:
    """The cleaned text of an option.

    Raises ``InputRefused`` when it is empty, too long, holds hidden characters or an ID number.
    """
    return _told(checked_text(text, what, longest=longest))


def parse_numbered(text: str, what: str, longest: int = LONGEST_NAME) -> str:
    """The cleaned text of an option that may have nine digits of its own: the number of a paper, the address of a page.

    Raises ``InputRefused`` as ``parse_text`` does.
    """
    return _told(checked_text(text, what, longest=longest, numbered=True))


def _told(value: str | Problem) -> str:
    if isinstance(value, Problem):
        raise InputRefused([value])
    return value
