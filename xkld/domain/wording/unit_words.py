"""The words with which names of units begin, and the kind of unit that each says (Nghị định 185/2026, Điều 2)."""

import re

from xkld.domain.names import fold

UNIT_WORDS = {
    "phường": "ward",
    "xã": "commune",
    "thị trấn": "township",
    "đặc khu": "special_zone",
    "thôn": "hamlet",
    "xóm": "hamlet",
    "làng": "hamlet",
    "ấp": "hamlet",
    "bản": "hamlet",
    "buôn": "hamlet",
    "bon": "hamlet",
    "phum": "hamlet",
    "sóc": "hamlet",
    "tổ dân phố": "quarter",
    "khu phố": "quarter",
    "khối phố": "quarter",
    "khóm": "quarter",
    "tiểu khu": "quarter",
}
UNMARKED = ("phuong", "thi tran", "dac khu", "thon", "khom", "to dan pho", "khu pho", "khoi pho", "tieu khu")
"""Kinds that cannot be mistaken when they are typed without marks; ``xa``, ``ban``, ``ap`` can."""

UNIT_WORD = re.compile(rf"\b(?:(?:{'|'.join(UNIT_WORDS)}|{'|'.join(UNMARKED)})\b)(?!\s+(?:hội|tin|đồ)\b)")
"""Where a name of a unit may begin, in small letters; ``xã hội``, ``bản tin`` and ``bản đồ`` are other words."""

BELOW_A_COMMUNE = frozenset({"hamlet", "quarter"})
"""Kinds that are parts of a commune or a ward and no units of the State."""

_KINDS = UNIT_WORDS | {fold(word): kind for word, kind in UNIT_WORDS.items() if fold(word) in UNMARKED}
_BEFORE_A_NAME = re.compile(r"(?:^|[,;:(/\u2013-]|\bvà)\s*$")


def names_in(text: str) -> list[tuple[str, str]]:
    """The names of units that a text is made of, each with its kind; none when it begins with another word.

    ``Khu phố 3, phường A`` is two names; ``Xã Bản Lầu`` is one.
    """
    small = text.lower()
    words = [one for one in UNIT_WORD.finditer(small) if _BEFORE_A_NAME.search(small[: one.start()])]
    if not words or words[0].start() or len(small) != len(text):
        return []
    ends = [one.start() for one in words[1:]]
    parts = [text[one.start() : end] for one, end in zip(words, [*ends, len(text)], strict=True)]
    names = [re.sub(r"[\s,;:(/\u2013-]+(?:và)?\s*$", "", part).rstrip() if ends else part for part in parts]
    return [(name.rstrip(" )") if ends else name, _KINDS[word[0]]) for name, word in zip(names, words, strict=True)]


def kind_of(name: str) -> str | None:
    """The kind that the first word of a name says; None when it says none."""
    found = UNIT_WORD.match(name.lower())
    return UNIT_WORDS.get(found[0]) if found else None
