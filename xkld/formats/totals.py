"""Rows of sums in a list: a sum is told from a name that begins with the same word."""

import re
from collections.abc import Iterable

_END_OF_WORD = re.compile(r"\W|$")
_END_OR_FIGURE = re.compile(r"\W*(\d|$)")


def begins_with(text: str, totals: Iterable[str]) -> bool:
    """Whether one of the words opens the text; a single word only before a figure or nothing, since names begin so."""
    return any(
        text.startswith(word) and (_END_OF_WORD if " " in word else _END_OR_FIGURE).match(text, len(word))
        for word in totals
    )
