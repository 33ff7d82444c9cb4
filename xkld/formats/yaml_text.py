"""YAML read as what was written: every value is a text, with the line it stands on.

Nothing is typed here, so ``no``, ``010``, ``12:30`` and ``2025-02-21`` stay as they are; only a plain ``null``,
``~`` or nothing at all is None. What could surprise or hurt is a problem: a key given twice, anchors and aliases,
tags, deep nesting, a second document, a file of more than four megabytes (all communes of the country are 1.3).
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import yaml

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import yaml_text as errors

LONGEST_FILE = 4_000_000
DEEPEST = 20
_NULLS = frozenset({"", "~", "null"})
_NOT_TEXT = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as written, or None where nothing or a plain null stands."""

    value: str | None
    line: int


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    items: "tuple[Node, ...]"
    line: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a mapping: the key as written, where it stands, and what it holds."""

    key: str
    line: int
    node: "Node"


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the order of the file; no key comes twice."""

    entries: tuple[Entry, ...]
    line: int


Node = Scalar | Sequence | Mapping


def read_yaml(text: str, file: str) -> Node | list[Problem]:
    """The one document of a text, or all that is wrong with it, in the order of lines; ``file`` names it."""
    node, problems = read_tree(text, file)
    return problems if node is None or problems else node


def read_tree(text: str, file: str) -> tuple[Node | None, list[Problem]]:
    """What could be read of a text, the first of repeated keys kept, with all that is wrong in the order of lines."""
    node, problems = _tree(text, file)
    return node, list(problems)


@lru_cache(maxsize=16)
def _tree(text: str, file: str) -> tuple[Node | None, tuple[Problem, ...]]:
    """The same of a text that one command, or the menu, reads again: nodes and problems never change."""
    unreadable = _unreadable(text, file)
    if unreadable is not None:
        return None, (unreadable,)
    reading = _Reading(file, yaml.parse(text.removeprefix("\ufeff"), Loader=_LOADER))
    node: Node | None = None
    try:
        node = reading.document()
    except yaml.YAMLError as error:
        reading.problems.append(_syntax_problem(error, file))
    except _TooDeepError as error:
        reading.problems.append(errors.too_deep(DEEPEST, Place(file, error.line)))
    except (ValueError, OverflowError) as error:  # the loader without C turns "\UFFFFFFFF" into a character
        reading.problems.append(errors.not_yaml(f"escape: {error}", Place(file, reading.line)))
    return node, tuple(sorted(reading.problems, key=lambda problem: problem.place.line or 0))


def _unreadable(text: str, file: str) -> Problem | None:
    """What is wrong before any grammar is asked."""
    if len(text) > LONGEST_FILE or len(text.encode("utf-8", "surrogatepass")) > LONGEST_FILE:
        return errors.file_too_big(LONGEST_FILE, Place(file, 1))
    odd = _NOT_TEXT.search(text.removeprefix("\ufeff"))
    if odd is None:
        return None
    line = text.count("\n", 0, odd.start()) + 1
    return errors.hidden_character(ord(odd[0]), Place(file, line))


def _syntax_problem(error: yaml.YAMLError, file: str) -> Problem:
    complaint = " ".join(filter(None, (getattr(error, "problem", None), getattr(error, "context", None))))
    marks = [getattr(error, "problem_mark", None), getattr(error, "context_mark", None)]
    if "end of stream" in complaint:  # what was never closed is mended where it was opened
        marks.reverse()
    mark = marks[0] or marks[1]
    return errors.not_yaml(complaint, Place(file, mark.line + 1 if mark else 1))


class _TooDeepError(Exception):
    """Stops the reading before the nesting can hurt."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class _Reading:
    """Events of the parser becoming nodes; faults that leave the rest readable are collected on the way."""

    def __init__(self, file: str, events: Iterator[yaml.Event]) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.line = 1
        self._events = events

    def document(self) -> Node | None:
        """The root of the only document, or None with the problem noted."""
        self._next()  # the start of the stream
        if not isinstance(self._next(), yaml.DocumentStartEvent):
            self.problems.append(errors.file_empty(Place(self.file, 1)))
            return None
        root = self._node(self._next(), 1)
        self._next()  # the end of the document
        if isinstance(self._next(), yaml.DocumentStartEvent):
            self.problems.append(errors.several_documents(self._here()))
        return root

    def _next(self) -> yaml.Event:
        event = next(self._events)
        if event.start_mark is not None:
            self.line = event.start_mark.line + 1
        return event

    def _here(self) -> Place:
        return Place(self.file, self.line)

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = self.line
        if depth > DEEPEST:
            raise _TooDeepError(line)
        self._refuse_machinery(event)
        if isinstance(event, yaml.MappingStartEvent):
            return Mapping(tuple(self._entries(depth)), line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Sequence(tuple(self._items(depth)), line)
        return self._scalar(event, line)

    def _scalar(self, event: yaml.Event, line: int) -> Scalar:
        """The text of a scalar; an alias, already refused, has none."""
        if not isinstance(event, yaml.ScalarEvent):
            return Scalar(None, line)
        odd = _NOT_TEXT.search(event.value)
        if odd is not None:  # written as an escape in double quotes
            self.problems.append(errors.hidden_character(ord(odd[0]), Place(self.file, line)))
        plain = not event.style
        return Scalar(None if plain and event.value in _NULLS else event.value, line)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            yield self._node(event, depth + 1)

    def _entries(self, depth: int) -> Iterator[Entry]:
        first_lines: dict[str, int] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = self.line
            key = self._node(event, depth + 1)
            value = self._node(self._next(), depth + 1)
            place = Place(self.file, line)
            if not isinstance(key, Scalar) or key.value is None:
                self.problems.append(errors.key_not_text(place))
                continue
            same = unicodedata.normalize("NFC", key.value)
            if same in first_lines:
                self.problems.append(errors.key_repeated(key.value, first_lines[same], place))
                continue
            first_lines[same] = line
            yield Entry(key.value, line, value)

    def _refuse_machinery(self, event: yaml.Event) -> None:
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            self.problems.append(errors.anchor_refused(anchor, self._here()))
        tag = getattr(event, "tag", None)
        if tag is not None:
            self.problems.append(errors.tag_refused(tag, self._here()))
