"""What stood in the cells of an exported line, told by signs, so that later changes can be told from each other."""

import base64
import hashlib
import re
from dataclasses import dataclass

from xkld.domain.register import FACTS, Facts

_SIGN = 3  # letters for each fact: one in 262,144 that another value has the same
_SIGNED_FIRST = FACTS.index("until")  # exports before there were the last facts
_MARK = re.compile(rf"(\d{{1,9}})\.((?:[\w-]{{{_SIGN}}}){{{_SIGNED_FIRST},{len(FACTS)}}})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Mark:
    """What an exported line was: the number of its stage, and a sign of every fact as it stood in the file.

    A sign tells whether a fact is still that one, and nothing else; a masked ID number is signed as it is shown.
    """

    event: int
    signs: str

    def agrees(self, fact: str, value: str) -> bool:
        """Whether a fact had this value when the line was exported; one that was not signed yet was not in the file."""
        at = FACTS.index(fact) * _SIGN
        if at >= len(self.signs):
            return not value
        return self.signs[at : at + _SIGN] == _sign(self.event, fact, value)

    def __str__(self) -> str:
        """As it stands in the file."""
        return f"{self.event}.{self.signs}"


def mark_of(event: int, facts: Facts) -> Mark:
    """The mark of a line with these facts as they are shown."""
    return Mark(event, "".join(_sign(event, fact, facts[fact]) for fact in FACTS))


def read_mark(text: str) -> Mark | None:
    """The mark that a text is, or None when it is damaged."""
    found = _MARK.fullmatch(text.strip())
    return Mark(int(found[1]), found[2]) if found else None


def _sign(event: int, fact: str, value: str) -> str:
    digest = hashlib.sha256(f"{event}|{fact}|{value}".encode()).digest()
    return base64.urlsafe_b64encode(digest)[:_SIGN].decode()
