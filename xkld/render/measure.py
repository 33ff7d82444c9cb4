"""How wide a text is on paper, closely enough to share a line among columns; the printer has the last word."""

import unicodedata
from functools import lru_cache

# Advances of Times New Roman bold in hundredths of the size; marks add nothing to the width of their letter.
_ADVANCES = {
    25: " .,",
    28: "il/'|",
    33: "fjt;:-()[]",
    39: "sI",
    44: "cerz",
    50: "agovxyJ0123456789–",
    56: 'bdhknpquS"<>+',
    61: "FP",
    67: "BELTZ",
    72: "wACDNRUVXY",
    78: "GHKOQ",
    83: "m&",
    97: "MW%",
}
_ADVANCE = {letter: advance for advance, letters in _ADVANCES.items() for letter in letters}
_UNKNOWN = 60
_CROSSED = str.maketrans("\u0111\u0110", "dD")  # their stroke is no mark that could be taken off


@lru_cache(maxsize=10_000)  # the same words and figures stand in many cells
def text_width(text: str, size: int) -> int:
    """Return the width in twips (twentieths of a point) of ``text`` in bold type of ``size`` points."""
    parted = unicodedata.normalize("NFD", text.translate(_CROSSED))
    bases = (letter for letter in parted if not unicodedata.combining(letter))
    return sum(_ADVANCE.get(letter, _UNKNOWN) for letter in bases) * size // 5


def widest_word(text: str, size: int) -> int:
    """Return the width in twips of the longest part of ``text`` that is not broken between lines."""
    return max((text_width(word, size) for word in text.split()), default=0)


def lines_in(text: str, size: int, width: int) -> int:
    """Return how many lines ``text`` takes in a place ``width`` twips wide, broken between words."""
    return sum(_wrapped(paragraph.split(), size, width) for paragraph in text.split("\n"))


def _wrapped(words: list[str], size: int, width: int) -> int:
    space = text_width(" ", size)
    lines, used = 1, -space
    for word in (text_width(word, size) for word in words):
        used += space + word
        if used > width:
            lines, used = lines + (used > word), word
    return lines
