"""The order of Vietnamese lists: given name first, then family and middle names, syllable by syllable.

Letters follow the alphabet (a ă â b c d đ e ê ... o ô ơ ... u ư v ...), then tones: none, huyền, hỏi, ngã, sắc, nặng.
Whole syllables are compared before the next one is looked at, so that Hà Văn comes before Hàn Văn.
"""

import unicodedata

from xkld.domain.names import clean

_LETTERS = {
    letter: place
    for place, letter in enumerate(
        unicodedata.normalize(
            "NFC", "a a\u0306 a\u0302 b c d \u0111 e e\u0302 f g h i j k l m n o o\u0302 o\u031b"
        ).split()
        + unicodedata.normalize("NFC", "p q r s t u u\u031b v w x y z").split()
    )
}
_TONES = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}

Syllable = tuple[tuple[int, ...], tuple[int, ...]]


def name_order(name: str) -> tuple[Syllable, tuple[Syllable, ...], str]:
    """The key by which people are listed: given name, then family and middle names; spelling settles what is equal."""
    cleaned = clean(name)
    *before, given = [_syllable(part) for part in cleaned.casefold().split()] or [((), ())]
    return given, tuple(before), cleaned


def _syllable(part: str) -> Syllable:
    marks = unicodedata.normalize("NFD", part)
    letters = unicodedata.normalize("NFC", "".join(one for one in marks if one not in _TONES))
    ranks = tuple(_LETTERS.get(one, len(_LETTERS) + ord(one)) for one in letters)
    return ranks, tuple(_TONES[one] for one in marks if one in _TONES)
