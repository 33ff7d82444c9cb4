"""The words with which names of units begin, and the kind of unit that each says (Nghị định 185/2026, Điều 2)."""

import re

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


def kind_of(name: str) -> str | None:
    """The kind that the first word of a name says; None when it says none."""
    found = UNIT_WORD.match(name.lower())
    return UNIT_WORDS.get(found[0]) if found else None
