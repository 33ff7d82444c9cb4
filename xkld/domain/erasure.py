"""A person who is to be forgotten: by which words she is known, and where in texts they stand."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.stages import Stage
from xkld.domain.wording.erasure import ERASED_NAME

FINISHED = frozenset(
    {
        Stage.NOT_SELECTED,
        Stage.WITHDRAWN,
        Stage.RETURNED,
        Stage.DIED,
        Stage.MISSING,
        Stage.SETTLED,
        Stage.REEMPLOYED,
    }
)
"""Last stages of a case in which nobody has anything to follow any more."""


@dataclass(frozen=True, slots=True)
class Known:
    """Every name, ID number and telephone by which the book ever knew a person."""

    names: frozenset[str]
    numbers: frozenset[str]

    @property
    def words(self) -> list[str]:
        """What to look for in a text, the longest first; a name of one syllable would be found everywhere."""
        return sorted({one for one in self.names if " " in one} | self.numbers, key=lambda one: (-len(one), one))

    def in_text(self, text: str) -> bool:
        """Whether a text names the person."""
        return any(_whole(word).search(text) for word in self.words)

    def without(self, text: str) -> str:
        """A text that does not name the person any more."""
        for word in self.words:
            text = _whole(word).sub(ERASED_NAME, text)
        return text


def known_by(names: Iterable[str], numbers: Iterable[str | None]) -> Known:
    """What a person is known by; the words that stand for an erased one are none."""
    return Known(frozenset({*names} - {ERASED_NAME}), frozenset(one for one in numbers if one))


def _whole(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
