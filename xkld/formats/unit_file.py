"""A file of administrative units: ``name``, ``basis`` (papers it rests on) and ``units``.

Each unit has ``code``, ``name``, ``kind``, ``parent``, ``from`` (first day inside; null when it does not matter),
``to`` (first day outside; null while it lasts) and ``becomes`` (codes that took over on that day).
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from difflib import get_close_matches

from xkld.domain.errors import Problem, people, plans
from xkld.domain.errors import fields as errors
from xkld.domain.names import clean, fold, spelling
from xkld.domain.plan import ALWAYS, Unit
from xkld.domain.wording.labels import UNIT_KIND_NAMES
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.yaml_text import read_yaml

UNIT_FILE_KEYS = ("name", "basis", "units")
UNIT_KEYS = ("code", "name", "kind", "parent", "from", "to", "becomes")


def read_units(text: str, file: str) -> tuple[Unit, ...] | list[Problem]:
    """All units of a file in its order, or everything that is wrong with it."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, UNIT_FILE_KEYS)
    top.text("name")
    top.texts("basis", needed=False)
    records = top.records("units", UNIT_KEYS)
    units = tuple(_unit(record) for record in records)
    _refuse_twins(units, lambda unit: unit.code, faults)
    _refuse_twins(units, lambda unit: (spelling(unit.name), unit.parent), faults)
    ends = {unit.valid_to for unit in units if unit.becomes and unit.valid_to}
    alive = {end: {unit.code for unit in units if unit.exists_on(end)} for end in ends}
    for record, unit in zip(records, units, strict=True):
        _refuse_lost_successors(record, unit, alive, faults)
    return faults.in_order() or units


class Directory:
    """Units found by what plans write of them: the code or the name."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.units = units
        self._by_word: dict[str, list[Unit]] = {}
        for unit in units:
            for word in {unit.code, unit.name}:
                self._by_word.setdefault(word, []).append(unit)

    def named(self, text: str) -> list[Unit]:
        """All units of that code or name, on whatever days, in the order of their file."""
        return self._by_word.get(clean(text), [])


def find_unit(known: Directory, wanted: Text, on: date, faults: Faults) -> Unit | None:
    """The unit of that name or code on that day; when there is not exactly one, the reason is noted."""
    named = known.named(wanted.text)
    alive = [unit for unit in named if unit.exists_on(on)]
    if len(alive) == 1:
        return alive[0]
    faults.add(_not_one(wanted, on, alive or named, known.units, faults))
    return None


def _not_one(wanted: Text, on: date, named: Sequence[Unit], units: Sequence[Unit], faults: Faults) -> Problem:
    place = faults.at(wanted.line)
    if not named:
        names = {fold(unit.name): unit.name for unit in units if unit.exists_on(on)}
        near = [names[key] for key in get_close_matches(fold(wanted.text), names, n=3)]
        return people.unit_unknown(wanted.text, on, near, place)
    if named[0].exists_on(on):
        return plans.unit_name_unclear(wanted.text, [unit.code for unit in named], place)
    last = max(named, key=lambda unit: unit.valid_from)
    if last.valid_to is None or last.valid_to > on:
        return plans.unit_not_yet(wanted.text, last.valid_from, on, place)
    end = last.valid_to
    heirs = [unit.name for unit in units if unit.code in last.becomes and unit.exists_on(end)]
    return people.unit_has_ended(wanted.text, end - timedelta(days=1), heirs, place)


def _unit(record: Record) -> Unit:
    unit = Unit(
        code=record.text("code"),
        name=record.text("name"),
        kind=record.choice("kind", tuple(UNIT_KIND_NAMES)),
        parent=record.text_or_none("parent"),
        valid_from=record.day_or_none("from") or ALWAYS,
        valid_to=record.day_or_none("to"),
        becomes=record.texts("becomes", needed=False),
        line=record.line,
    )
    if unit.valid_to is not None and unit.valid_to <= unit.valid_from:
        record.faults.add(errors.dates_reversed(str(unit.valid_from), str(unit.valid_to), record.place("to")))
    return unit


def _refuse_twins(units: Sequence[Unit], key: Callable[[Unit], object], faults: Faults) -> None:
    """Note units that could not be told apart by ``key`` on some day."""
    earlier: dict[object, list[Unit]] = {}
    for unit in units:
        others = earlier.setdefault(key(unit), [])
        twin = next((other for other in others if _overlap(unit, other)), None)
        if twin is not None and unit.name and unit.code:
            name = unit.code if unit.code == twin.code else unit.name
            faults.add(plans.unit_twice(name, twin.line, faults.at(unit.line)))
        others.append(unit)


def _overlap(one: Unit, other: Unit) -> bool:
    starts_before = other.valid_to is None or one.valid_from < other.valid_to
    return starts_before and (one.valid_to is None or other.valid_from < one.valid_to)


def _refuse_lost_successors(record: Record, unit: Unit, alive: Mapping[date, set[str]], faults: Faults) -> None:
    """Note successors that are no unit of the day on which they took over; ``alive`` are the codes of such days."""
    if not unit.becomes:
        return
    end = unit.valid_to
    if end is None:
        faults.add(plans.successor_without_end(record.place("becomes")))
        return
    for code in unit.becomes:
        if code not in alive[end]:
            near = get_close_matches(code, sorted(alive[end]), n=2)
            faults.add(plans.successor_unknown(code, end, near, record.place("becomes")))
