"""The order of Vietnamese lists: given name first, then family and middle names.

Letters follow the alphabet (a ă â b c d đ e ê ... o ô ơ ... u ư v ...) over the whole text, spaces and figures before
them, so that Hà Văn comes before Hàn Văn; only where all letters are the same do tones decide: none, huyền, hỏi, ngã,
sắc, nặng. That is the order of the Unicode collation for Vietnamese, in which Excel and LibreOffice sort as well
(``tests/golden/vietnamese-order`` is made by ICU), but that it makes no difference where a tone is written: hoà is hòa.
"""

import unicodedata

from xkld.domain.names import clean

_VIETNAMESE = unicodedata.normalize(
    "NFC", "a a\u0306 a\u0302 b c d \u0111 e e\u0302 f g h i j k l m n o o\u0302 o\u031b p q r s t u u\u031b v w x y z"
).split()
_RANKS = {
    letter: rank for rank, letter in enumerate((*" _-,;:!?.'\u2018\u2019\"()[]{}@*/\\&#%+=0123456789", *_VIETNAMESE))
}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}

Letters = tuple[tuple[int, ...], tuple[tuple[int, ...], ...]]
"""The places of all letters in the alphabet, and the tones of each syllable."""


def name_order(name: str) -> tuple[Letters, Letters, str]:
    """The key by which people are listed: given name, then family and middle names; spelling settles what is equal."""
    cleaned = clean(name)
    before, _, given = cleaned.rpartition(" ")
    return _letters(given), _letters(before), cleaned.swapcase()


def text_order(text: str) -> tuple[Letters, str]:
    """The key by which other texts are listed, as places are; where all else is equal, small letters come first."""
    cleaned = clean(text)
    return _letters(cleaned), cleaned.swapcase()


def _letters(text: str) -> Letters:
    letters: list[int] = []
    tones: list[tuple[int, ...]] = []
    for syllable in text.casefold().split():
        marks: list[int] = []
        for letter in unicodedata.normalize("NFC", _without_tones(syllable, marks)):
            letters.extend(_ranks(letter, marks))
        letters.append(_RANKS[" "])
        tones.append(tuple(marks))
    return tuple(letters[:-1]), tuple(tones)


def _without_tones(syllable: str, marks: list[int]) -> str:
    decomposed = unicodedata.normalize("NFD", syllable)
    marks.extend(_TONES[one] for one in decomposed if one in _TONES)
    return "".join(one for one in decomposed if one not in _TONES)


def _ranks(letter: str, marks: list[int]) -> list[int]:
    """A letter's place in the alphabet; one of another alphabet with a mark stands with the one that it is made of."""
    if letter in _RANKS:
        return [_RANKS[letter]]
    base, *foreign = list(unicodedata.normalize("NFD", letter))
    marks.extend(ord(one) for one in foreign)
    return [_RANKS.get(base, len(_RANKS) + ord(base))]
