"""Mutants of SQL: a comparison, an arithmetic sign, a number, an aggregate or a junction changed in a statement."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<left>--[^\n]*|'(?:[^']|'')*'|\"[^\"]*\")"
    r"|(?P<sign><=|>=|<>|\|\||->>?|[<>=]|(?<=\s)[-+*/](?=\s))"
    r"|\b(?P<word>and|or|min|max|sum|is not|is|union all)\b"
    r"|(?<!exists \(select )(?<![\w:.])(?P<number>\d+)\b",  # nobody asks what a row that exists holds
    re.IGNORECASE,
)
_SIGNS = {
    "<": ("<=", ">="),
    "<=": ("<", ">"),
    ">": (">=", "<="),
    ">=": (">", "<"),
    "=": ("<>",),
    "<>": ("=",),
    "+": ("-",),
    "-": ("+",),
    "*": ("+",),
    "/": ("*",),
}
_WORDS = {
    "and": ("or",),
    "or": ("and",),
    "min": ("max",),
    "max": ("min",),
    "sum": ("max", "count"),
    "is": ("is not",),
    "is not": ("is",),
    "union all": ("union",),
}
_SPEAKS = re.compile(r"\b(select|from|where|having|group by|set|values)\b.*[=<>(]", re.IGNORECASE | re.DOTALL)
_MADE = re.compile(r"^create (?:view|trigger) (\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Change:
    """A whole text with one token changed; ``before`` and ``after`` are the line that it stands in."""

    line: int
    scope: str
    before: str
    after: str
    text: str


def is_sql(text: str) -> bool:
    """Whether a string is a statement, or a part of one."""
    return bool(_SPEAKS.search(text))


def changes(text: str) -> Iterator[Change]:
    """Every change of a text that can be made in one token; comments and quoted words stay."""
    for found in _TOKEN.finditer(text):
        for other in _others(found):
            changed = f"{text[: found.start()]}{other}{text[found.end() :]}"
            begin = text.rfind("\n", 0, found.start()) + 1
            end = text.find("\n", found.end())
            tail = text[found.end() : end if end >= 0 else len(text)]
            before, after = (f"{text[begin : found.start()]}{one}{tail}".strip() for one in (found[0], other))
            made = [one[1] for one in _MADE.finditer(text, 0, found.start())]
            yield Change(text.count("\n", 0, found.start()) + 1, made[-1] if made else "", before, after, changed)


def _others(found: re.Match[str]) -> tuple[str, ...]:
    if found["sign"]:
        return _SIGNS.get(found["sign"], ())
    if found["word"]:
        return _WORDS[found["word"].lower()]
    if found["number"]:
        return str(int(found["number"]) + 1), str(int(found["number"]) - 1)
    return ()
