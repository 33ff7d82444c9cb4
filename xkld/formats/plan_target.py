"""The target of a plan: its total, its split among units, and the units themselves."""

from collections.abc import Callable, Sequence
from datetime import date

from xkld.domain.errors import Problem, plans
from xkld.domain.plan import COUNTS, Document, Share, Target, Unit
from xkld.formats.fields import Count, Record, Text
from xkld.formats.unit_file import Directory, find_unit

UnitsOf = Callable[[str], tuple[Unit, ...] | list[Problem]]
HIGHEST_TARGET = 1_000_000
TARGET_KEYS = ("total", "counts", "units", "split", "among")


def read_target(
    top: Record, parent: Document, on: date | None, units_of: UnitsOf
) -> tuple[Target, tuple[Unit, ...], tuple[Unit, ...]]:
    """The target, its units in the order of the plan, and all units of the file.

    ``on`` is the day on which the units must exist, None when the plan's date could not be read.
    """
    record = top.record("target", TARGET_KEYS)
    record.require("total")
    total = record.number_or_none("total", 1, HIGHEST_TARGET)
    shares = record.counts("split", 1, HIGHEST_TARGET)
    _refuse_wrong_sum(record, total, shares, parent)
    file = record.file_name("units")
    known = _known_units(record, file, units_of)
    named = _named(record, shares)
    pairs = _found(record, named, known, on) if known and on else []
    units = tuple(unit for _, unit in pairs)
    if not named and known and on:
        units = tuple(unit for unit in known if unit.exists_on(on))
        if not units:
            record.faults.add(plans.no_unit_then(file, on, record.place("units")))
    targets = {share.name: share.number or 0 for share in shares}
    split = tuple(Share(unit.name, targets[text]) for text, unit in pairs) if shares else ()
    names = tuple(unit.name for unit in units)
    return Target(total, record.choice("counts", COUNTS), file, names, split), units, known


def _known_units(record: Record, file: str, units_of: UnitsOf) -> tuple[Unit, ...]:
    """The units of the file; its own problems join those of the plan."""
    known = units_of(file) if file else ()
    if isinstance(known, list):
        record.faults.add(*known)
        return ()
    return known


def _refuse_wrong_sum(record: Record, total: int | None, shares: Sequence[Count], parent: Document) -> None:
    """Note a split whose sum is not the total; shares that could not be read have said so themselves."""
    numbers = [share.number for share in shares if share.number is not None]
    if not shares or len(numbers) < len(shares):
        return
    place = record.place("split")
    if not record.has("total"):
        record.faults.add(plans.split_without_total(sum(numbers), place))
    elif total is not None and sum(numbers) != total:
        source = (parent.kind or "", parent.number or "")
        record.faults.add(plans.split_is_not_the_total(len(numbers), sum(numbers), total, source, place))


def _named(record: Record, shares: Sequence[Count]) -> list[Text]:
    """The units that the plan names, by ``split`` or by ``among``."""
    if record.has("split") and record.has("among"):
        record.faults.add(plans.split_and_among(record.place("among")))
    named = [Text(share.name, share.line) for share in shares]
    return named or list(record.lines("among", needed=False))


def _found(record: Record, named: Sequence[Text], known: Sequence[Unit], on: date) -> list[tuple[str, Unit]]:
    """Each named unit with the name it was called by; one that comes again is noted and left out."""
    first: dict[str, int] = {}
    pairs = []
    directory = Directory(known)
    for wanted in named:
        unit = find_unit(directory, wanted, on, record.faults)
        if unit is None:
            continue
        if unit.name in first:
            record.faults.add(plans.unit_repeated(unit.name, first[unit.name], record.faults.at(wanted.line)))
            continue
        first[unit.name] = wanted.line
        pairs.append((wanted.text, unit))
    return pairs
