"""Named values of a YAML file, each read as one kind of thing.

A reader notes every fault in ``Faults`` and hands back a stand-in, so that one reading finds all of them. Whoever
builds something from a file must look at the faults before using it: stand-ins never leave the file readers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import fields as errors
from xkld.formats import words
from xkld.formats.words import Reader, T
from xkld.formats.yaml_text import Entry, Mapping, Node, Scalar
from xkld.formats.yaml_text import Sequence as ListNode


class Faults:
    """What is wrong in one file, as it is found."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._problems: list[Problem] = []

    def add(self, *problems: Problem) -> None:
        """Note faults."""
        self._problems.extend(problems)

    def at(self, line: int) -> Place:
        """The place of a line of this file."""
        return Place(self.file, line)

    def in_order(self) -> list[Problem]:
        """All faults, file by file and line by line."""
        return sorted(self._problems, key=lambda problem: (problem.place.file, problem.place.line or 0))


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a list, or one key of a mapping, with its line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number under a free name, with its line; None when it could not be read, which was noted."""

    name: str
    number: int | None
    line: int


class Record:
    """A mapping with known keys. ``path`` names it in sentences; the root has none."""

    def __init__(self, node: Node, path: str, faults: Faults, keys: Sequence[str]) -> None:
        self.faults = faults
        self.line = node.line
        self._path = path
        self._entries: dict[str, Entry] = {}
        if isinstance(node, Mapping):
            self._entries = {entry.key: entry for entry in node.entries}
            self._refuse_strangers(keys)
        else:
            faults.add(errors.wrong_shape(path, "record", faults.at(node.line)))
            self.faults = Faults(faults.file)  # one fault is enough: the missing keys need no words

    def path(self, key: str) -> str:
        """The key with the names above it."""
        return f"{self._path}.{key}" if self._path else key

    def place(self, key: str) -> Place:
        """Where the key stands, or the record when it does not."""
        entry = self._entries.get(key)
        return self.faults.at(entry.line if entry else self.line)

    def has(self, key: str) -> bool:
        """Whether the key is there with something after it."""
        return self._filled(key) is not None

    def require(self, key: str) -> None:
        """Note a key that must be written even when it is null."""
        if key not in self._entries:
            self.faults.add(errors.key_missing(self.path(key), self.place(key)))

    def text(self, key: str) -> str:
        """A text that must be there."""
        return self._needed(key, words.read_text) or ""

    def text_or_none(self, key: str) -> str | None:
        """A text that may be absent or null."""
        return self._read(key, words.read_text)

    def identifier(self, key: str) -> str:
        """A code in small ASCII letters, digits, ``-`` and ``_``."""
        return self._needed(key, words.read_identifier) or ""

    def file_name(self, key: str) -> str:
        """A relative name of a YAML file that cannot leave its folder."""
        return self._needed(key, words.read_file_name) or ""

    def number(self, key: str, lowest: int, highest: int) -> int:
        """A whole number that must be there; a padded one (``035``) is refused, since other programs read octal."""
        return self._needed(key, words.number_between(lowest, highest)) or 0

    def number_or_none(self, key: str, lowest: int, highest: int) -> int | None:
        """A whole number that may be absent or null; null is not zero."""
        return self._read(key, words.number_between(lowest, highest))

    def percent(self, key: str) -> Decimal:
        """A share of a hundred as a decimal, ``6.24``, that must be there."""
        return self._needed(key, words.read_percent) or Decimal(0)

    def percent_or_none(self, key: str) -> Decimal | None:
        """A share of a hundred that may be absent or null; null is not zero."""
        return self._read(key, words.read_percent)

    def day(self, key: str) -> date:
        """A day as YYYY-MM-DD that must be there."""
        return self._needed(key, words.read_date) or date.min

    def day_or_none(self, key: str) -> date | None:
        """A day that may be absent or null."""
        return self._read(key, words.read_date)

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """One word of a closed list."""
        return self._needed(key, words.choice_of(choices)) or ""

    def choice_or_none(self, key: str, choices: Sequence[str]) -> str | None:
        """One word of a closed list that may be absent or null."""
        return self._read(key, words.choice_of(choices))

    def texts(self, key: str, *, needed: bool = True, read: "Reader[str] | None" = None) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one. ``read`` judges each."""
        return tuple(item.text for item in self.lines(key, needed=needed, read=read))

    def lines(self, key: str, *, needed: bool = True, read: "Reader[str] | None" = None) -> tuple[Text, ...]:
        """Like ``texts``, each with its line."""
        items = self._items(key, needed=needed)
        found = ((self._scalar(item, self.path(key), read or words.read_text), item.line) for item in items)
        return tuple(Text(text, line) for text, line in found if text is not None)

    def numbers(self, key: str, lowest: int, highest: int, *, needed: bool = True) -> tuple[int, ...]:
        """A list of whole numbers; a single number is a list of one."""
        read = words.number_between(lowest, highest)
        found = [self._scalar(item, self.path(key), read) for item in self._items(key, needed=needed)]
        return tuple(number for number in found if number is not None)

    def record(self, key: str, keys: Sequence[str]) -> "Record":
        """A mapping below this one that must be there."""
        node = self._filled(key)
        if node is None:
            self._nothing(key, "record", needed=True)
            return Record(Mapping((), self.line), self.path(key), Faults(self.faults.file), keys)
        return Record(node, self.path(key), self.faults, keys)

    def records(self, key: str, keys: Sequence[str], *, needed: bool = True) -> "tuple[Record, ...]":
        """A list of mappings of one kind."""
        node = self._filled(key)
        if not isinstance(node, ListNode):
            return self._nothing(key, "list", needed=needed)
        if needed and not node.items:
            self.faults.add(errors.value_missing(self.path(key), self.place(key)))
        numbered = enumerate(node.items, start=1)
        return tuple(Record(item, f"{self.path(key)}[{n}]", self.faults, keys) for n, item in numbered)

    def counts(self, key: str, lowest: int, highest: int) -> tuple[Count, ...]:
        """A mapping of free names to whole numbers; ``03`` is three here, as Vietnamese papers write counts."""
        node = self._filled(key)
        if not isinstance(node, Mapping):
            return self._nothing(key, "record", needed=False)
        reader = words.padded_number_between(lowest, highest)
        read = [(entry, self._scalar(entry.node, self.path(f"{key}.{entry.key}"), reader)) for entry in node.entries]
        return tuple(Count(entry.key, number, entry.line) for entry, number in read)

    def once(self, key: str, values: Sequence[Text]) -> None:
        """Note every value that comes a second time in a list of ``key``."""
        first: dict[str, int] = {}
        for value in values:
            if value.text in first:
                place = self.faults.at(value.line)
                self.faults.add(errors.value_repeated(self.path(key), value.text, first[value.text], place))
            elif value.text:
                first[value.text] = value.line

    def _refuse_strangers(self, keys: Sequence[str]) -> None:
        for key, entry in self._entries.items():
            if key not in keys:
                near = get_close_matches(key, keys, n=2)
                place = self.faults.at(entry.line)
                self.faults.add(errors.key_unknown(self.path(key), near, list(keys), place))

    def _filled(self, key: str) -> Node | None:
        entry = self._entries.get(key)
        if entry is None or (isinstance(entry.node, Scalar) and entry.node.value is None):
            return None
        return entry.node

    def _items(self, key: str, *, needed: bool) -> tuple[Node, ...]:
        node = self._filled(key)
        if node is None or isinstance(node, Mapping):
            return self._nothing(key, "list", needed=needed)
        items = node.items if isinstance(node, ListNode) else (node,)
        if needed and not items:
            self.faults.add(errors.value_missing(self.path(key), self.place(key)))
        return items

    def _nothing(self, key: str, wanted: str, *, needed: bool) -> tuple[()]:
        """Note what is missing or of another shape, and be empty."""
        if self._filled(key) is not None:
            self.faults.add(errors.wrong_shape(self.path(key), wanted, self.place(key)))
        elif needed:
            missing = errors.value_missing if key in self._entries else errors.key_missing
            self.faults.add(missing(self.path(key), self.place(key)))
        return ()

    def _needed(self, key: str, read: "Reader[T]") -> T | None:
        if self._filled(key) is None:
            self._nothing(key, "text", needed=True)
        return self._read(key, read)

    def _read(self, key: str, read: "Reader[T]") -> T | None:
        node = self._filled(key)
        return None if node is None else self._scalar(node, self.path(key), read)

    def _scalar(self, node: Node, path: str, read: "Reader[T]") -> T | None:
        place = self.faults.at(node.line)
        if not isinstance(node, Scalar):
            self.faults.add(errors.wrong_shape(path, "text", place))
            return None
        value = errors.value_missing(path, place) if node.value is None else read(node.value, path, place)
        if isinstance(value, Problem):
            self.faults.add(value)
            return None
        return value
