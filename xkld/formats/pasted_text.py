"""Pasted text cut into pieces, each of which may be a row: a number of order, a name, a count.

Whoever pastes loses line breaks, tabs, marks and spaces, so nothing here looks at lines alone. The text is read through
a twin of the same length in which letters have no marks and a ``KIND`` stands where the word of a unit begins.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from xkld.domain.wording.unit_words import UNIT_WORD

KIND = "\x01"
COUNT = r"\d{1,3}(?:\.\d{3})+|\d{1,9}"
PERSONS = r"(?:lao\s*d\s*ong|nguoi(?:\s+lao\s*dong)?|nld|ld)(?![a-z])"
TOTAL = r"(?:tong|cong|toan)\b"
ORDER = (
    rf"(?:\(?\d{{1,3}}\s*[.)/](?!\d)|\(?[a-z]\)|(?:[ivx]{{1,5}}|[a-z])\.(?=\s*{KIND})|\d{{1,3}}(?=\s+{KIND})"
    r"|[-+*\u2022\u2013\u00b7])"
)
_SEPARATED = rf"[:=]\s*(?:{COUNT})"
_STARTS = re.compile(
    rf"""(?mx)
    ^[^\S\n]*(?={ORDER}\s*\S | {KIND} | {TOTAL})                                      # a line that begins as a row does
    | ^[^\S\n]*(?=[^\W\d_][^:=\n]{{0,80}}{_SEPARATED}(?:\s*{PERSONS})?[\s;,.]*$)      # or is a whole row by itself
    | (?:(?:{COUNT})\s*{PERSONS}|{_SEPARATED}(?=[\s;,]))\s*[;,.]?\s*                    # or follows a count
      (?={ORDER}\s*[^\W\d_]|{ORDER}\s*{KIND}|{KIND}|{TOTAL})
    | {_SEPARATED}(?:\s*{PERSONS})?\s*[;,]\s+(?=[^\W\d_])                             # or follows a whole row
    | [:;]\s+(?={ORDER}\s*{KIND})                                                     # or the sentence before the rows
    """
)
_HIDDEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_BREAKS = re.compile("\r\n?|[\x0b\x0c\u0085\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text with its twin and its line; ``cells`` (order, name, more) when it was a row of a table."""

    text: str
    flat: str
    line: int
    cells: tuple[str, ...] = ()


def mended(text: str) -> str:
    """The text in NFC with plain spaces and line breaks, without characters that show nothing."""
    plain = _BREAKS.sub("\n", _HIDDEN.sub("", unicodedata.normalize("NFC", text))).replace("\x07", "\t")
    return "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in plain)


def flat(text: str) -> str:
    """The twin of a mended text: as long as it, small letters without marks, ``KIND`` where a unit's word begins."""
    small = "".join(_one(letter.lower(), letter) for letter in text)
    letters = [_base(letter) for letter in small]
    for found in UNIT_WORD.finditer(small):
        letters[found.start()] = KIND
    return "".join(letters)


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a mended text in its order; what stands before a first row is a piece as well."""
    flow, first = [], 1
    for number, line in enumerate([*text.split("\n"), None], start=1):
        cells = _cells(line) if line is not None else ()
        if line is not None and not cells:
            flow.append(line.replace("\t", " "))
            continue
        yield from _cut("\n".join(flow), first)
        flow, first = [], number + 1
        if cells and line is not None:
            yield Piece(" ".join(cells), flat(" ".join(cells)), number, cells)


def _cut(text: str, first_line: int) -> Iterator[Piece]:
    twin = flat(text)
    starts = sorted({0, *(found.end() for found in _STARTS.finditer(twin))})
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        if text[start:end].strip():
            line = first_line + text.count("\n", 0, start + len(text[start:end]) - len(text[start:end].lstrip()))
            yield Piece(text[start:end].strip(), twin[start:end].strip(), line)


def _cells(line: str) -> tuple[str, ...]:
    """The number of order (or nothing), the name, and what follows it; nothing when the line is no row of a table."""
    cells = [cell for one in line.split("\t") if (cell := one.strip())]
    order = cells.pop(0) if cells and re.fullmatch(rf"{ORDER}|\d{{1,3}}", flat(cells[0])) else ""
    if cells and not order and (found := re.match(rf"{ORDER}(?=\s*[^\W\d_]|\s*{KIND})", flat(cells[0]))):
        order, cells[0] = found[0], cells[0][found.end() :].strip()
    return (order, *cells) if len(cells) > 1 else ()


def _one(changed: str, letter: str) -> str:
    return changed if len(changed) == 1 else letter


def _base(letter: str) -> str:
    if letter == "\N{LATIN SMALL LETTER D WITH STROKE}":
        return "d"
    base = unicodedata.normalize("NFD", letter)[0]
    return base if len(base) == 1 else letter
