"""Ties that decide: settled by people who name the units, or by a key that leaves no two of them level."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from xkld.domain.allocation import Outcome, Tie
from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.allocations import tie_names_none, tie_not_among, tie_two_ways, tie_wrong_number
from xkld.domain.errors.office import repeated
from xkld.domain.proposal import TieRule
from xkld.store.book import Connection
from xkld.usecases.assignments import PlaceNames
from xkld.usecases.current_plan import CurrentPlan
from xkld.usecases.weights import Weights, demand, last_year
from xkld.usecases.workspace import Workspace

_BETWEEN_NAMES = re.compile(r"[,;]")


@dataclass(frozen=True, slots=True)
class TieWords:
    """How a tie is to be settled, as it was typed: names of units between commas, or a key; both None leave it open."""

    names: str | None = None
    key: TieRule | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """By which rule a tie was settled and for which units (by their place in the plan).

    ``rule`` is None while it is open; ``level`` are the units that the key asked for cannot tell apart.
    """

    rule: TieRule | None = None
    given: tuple[int, ...] = ()
    level: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """The places of a plan with their weights, and where to ask for more about them."""

    workspace: Workspace
    book: Connection
    current: CurrentPlan
    all: Sequence[Place]
    weights: Weights


def settled(outcome: Outcome, words: TieWords, places: Places) -> Settled:
    """How the tie of an outcome is settled by the words; without a tie there is nothing to settle.

    Raises ``InputRefused`` when units are named that are not tied, or not as many as there are places.
    """
    if words.names is not None and words.key is not None:
        raise InputRefused([tie_two_ways()])
    tie = outcome.tie
    if words.names is not None:
        if tie is None:
            raise InputRefused([tie_names_none()])
        return Settled(TieRule.NAMED, _named(words.names, tie, places.all))
    if tie is None or words.key is None:
        return Settled()
    return _by_key(words.key, tie, _values(words.key, places), places.all)


def _named(text: str, tie: Tie, places: Sequence[Place]) -> tuple[int, ...]:
    names = PlaceNames(places)
    position = {place.id: at for at, place in enumerate(places)}
    tied = [places[at].name for at in tie.units]
    found: list[int] = []
    problems: list[Problem] = []
    for name in filter(None, map(str.strip, _BETWEEN_NAMES.split(text))):
        place = names.named(name)
        if isinstance(place, Problem):
            problems.append(place)
        elif position[place.id] not in tie.units:
            problems.append(tie_not_among(place.name, tied))
        elif position[place.id] in found:
            problems.append(repeated(place.name))
        else:
            found.append(position[place.id])
    if not problems and len(found) != tie.places:
        problems.append(tie_wrong_number(len(found), tie.places))
    if problems:
        raise InputRefused(problems)
    return tuple(sorted(found))


def _values(key: TieRule, places: Places) -> Mapping[int, Decimal]:
    """What a key says of each place, the most going first."""
    if key is TieRule.WEIGHT:
        return places.weights
    if key is TieRule.DEMAND:
        return demand(places.workspace, places.book, places.current, places.all)
    if key is TieRule.LAST_YEAR:
        year = places.current.year_of(places.workspace.today)
        return last_year(places.book, places.current, places.all, year)
    return {place.id: Decimal(-at) for at, place in enumerate(places.all)}


def _by_key(key: TieRule, tie: Tie, values: Mapping[int, Decimal], places: Sequence[Place]) -> Settled:
    value = {at: values[places[at].id] for at in tie.units}
    last = sorted(value.values(), reverse=True)[tie.places - 1]
    above = tuple(at for at in tie.units if value[at] > last)
    level = tuple(at for at in tie.units if value[at] == last)
    if len(above) + len(level) > tie.places:
        return Settled(level=level)
    return Settled(key, tuple(sorted((*above, *level))))
