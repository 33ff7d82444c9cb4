"""A file of rules: records under one key, each with an id of its own; the days on which one is in force."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, TypeVar

from xkld.domain.errors import Problem
from xkld.domain.errors import fields as errors
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.yaml_text import read_yaml


class Named(Protocol):
    """A rule with its id."""

    @property
    def id(self) -> str:
        """What no other rule of the file is called."""


Rule = TypeVar("Rule", bound=Named)


def read_rule_file(
    text: str, file: str, key: str, keys: Sequence[str], read: Callable[[Record], Rule]
) -> tuple[Rule, ...] | list[Problem]:
    """Every rule under ``key``, or everything that is wrong with the file."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, (key,))
    records = top.records(key, keys)
    rules = tuple(map(read, records))
    once(top, key, rules, records)
    return faults.in_order() or rules


def once(record: Record, key: str, rules: Sequence[Named], records: Sequence[Record]) -> None:
    """Note an id that two records under a key have."""
    record.once(key, [Text(one.id, line.line) for one, line in zip(rules, records, strict=True)])


def days_in_force(record: Record) -> tuple[date, date | None]:
    """The first day and the last one, None while no end is known; that must be written too."""
    days = record.record("in_force", ("from", "to"))
    days.require("to")
    first, last = days.day("from"), days.day_or_none("to")
    if last is not None and last < first:
        days.faults.add(errors.dates_reversed(str(first), str(last), days.place("to")))
    return first, last
