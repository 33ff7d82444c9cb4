"""Finished texts as Markdown: nothing from data means anything, and tables stand in line as plain text."""

import re
import unicodedata
from typing import Any

from xkld.render.context import Plain

_MEANS_SOMETHING = re.compile(r"[\\`*_<|]|&(?=#?\w+;)|(?<=\])\(")
_BEGINS_SOMETHING = re.compile(r"^(\s*\d*)([#>+=~.)-])")
_WIDEST = 40  # letters; a longer cell makes its own row longer, not all of them
_PART = "– "  # before the name of a row that is a part of the one above
_RIGHT = frozenset({"count", "money", "percent"})


def markdown(values: Any) -> Any:
    """Return what a template sees with every text escaped, and each table with its finished ``lines``."""
    match values:
        case dict():
            made = {key: markdown(one) for key, one in values.items()}
            if values.get("kind") == "paragraph":
                made["text"] = _BEGINS_SOMETHING.sub(r"\1\\\2", made["text"])
            return made | {"lines": _lines(values)} if "heads" in values else made
        case list():
            return [markdown(one) for one in values]
        case _:
            return escaped(values)


def escaped(text: str) -> str:
    """Return a text as Markdown shows it unchanged, in one line."""
    return _MEANS_SOMETHING.sub(r"\\\g<0>", " ".join(text.split("\n")))


def _lines(table: Plain) -> list[str]:
    """The lines of a table: its cells under each other, figures to the right."""
    rows = [[escaped(text) for text in row["cells"]] for row in table["rows"]]
    for row, drawn in zip(table["rows"], rows, strict=True):
        drawn[0] = f"{_PART}{drawn[0]}" if row["part"] else drawn[0]
    if table["nothing"]:
        rows.append([escaped(table["nothing"]), *[""] * (len(table["heads"]) - 1)])
    if table["total_cells"]:
        rows.append([f"**{escaped(text)}**" if text else "" for text in table["total_cells"]])
    heads = [escaped(head) for head in table["heads"]]
    widths = [_width(texts) for texts in zip(heads, *rows, strict=True)]
    right = [kind in _RIGHT for kind in table["kinds"]]
    line = "|".join(
        f" {'-' * (width - 1)}: " if side else f" {'-' * width} " for width, side in zip(widths, right, strict=True)
    )
    drawn_rows = [_row(row, widths, right) for row in rows]
    return [_row(heads, widths, right), f"|{line}|", *drawn_rows]


def _row(cells: list[str], widths: list[int], right: list[bool]) -> str:
    drawn = (_padded(text, width, right=side) for text, width, side in zip(cells, widths, right, strict=True))
    return f"| {' | '.join(drawn)} |"


def _padded(text: str, width: int, *, right: bool) -> str:
    space = " " * max(width - _letters(text), 0)
    return space + text if right else text + space


def _width(texts: tuple[str, ...]) -> int:
    return max(3, *(length for text in texts if (length := _letters(text)) <= _WIDEST), _letters(texts[0]))


def _letters(text: str) -> int:
    """How many places a text takes: marks stand over their letters."""
    return sum(not unicodedata.combining(letter) for letter in text)
