"""The marks of a template in their order: what stands between braces, and where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from xkld.domain.errors import Place

_QUOTED = r"""(?:"[^"]*"|'[^']*'|(?!\{[{%])[^"'])*?"""
_ANY = r"(?:(?!\{[{%]).)*?"  # another mark begins: this one was never closed
_MARK = re.compile(
    r"\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}"
    r"|\{\#.*?\#\}"
    rf"|\{{\{{[-+]?(?P<output>{_QUOTED})[-+]?\}}\}}"
    rf"|\{{%[-+]?(?P<block>{_QUOTED})[-+]?%\}}"
    rf"|\{{\{{(?P<crooked_output>{_ANY})\}}\}}"  # with a quotation mark too many
    rf"|\{{%(?P<crooked_block>{_ANY})%\}}"
    r"|(?P<open>\{\{|\{%|\{\#)"
    r"|(?P<stray>%\}|\}\})",
    re.DOTALL,
)


class Kind(Enum):
    """What a mark does: put a text, steer, or nothing since a brace lacks its other end."""

    OUTPUT = "output"
    BLOCK = "block"
    OPEN = "open"
    STRAY = "stray"


@dataclass(frozen=True, slots=True)
class Tag:
    """A mark: ``text`` is what stands between its braces; of one that lacks its other end, the brace."""

    kind: Kind
    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class TemplatePart:
    """A part of a template as Jinja reads it; ``is_filled`` is False where marks are left as they are."""

    source: str
    tags: tuple[Tag, ...]
    is_filled: bool = True


def tags(source: str, file: str) -> tuple[Tag, ...]:
    """The marks of a text with their lines; comments and what is ``raw`` are none."""
    return tuple(replace(tag, place=Place(file, line)) for tag, line in _found(source))


def tags_in(source: str) -> tuple[Tag, ...]:
    """The marks of a text, without their places."""
    return tuple(tag for tag, _ in _found(source))


def _found(source: str) -> Iterator[tuple[Tag, int]]:
    line, last = 1, 0
    for match in _MARK.finditer(source):
        line, last = line + source.count("\n", last, match.start()), match.start()
        group = match.lastgroup
        if group is not None:
            yield Tag(Kind(group.removeprefix("crooked_")), match[group].strip(), Place()), line
