"""The bounds within which a target is shared out: a least and a most for all, fixed units, a least for single ones."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from xkld.domain.allocation import Claim, limits
from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.allocations import (
    bounds_crossed,
    current_needs_split,
    not_a_least,
    too_little,
    too_much,
    would_fit,
)
from xkld.domain.money import read_count
from xkld.domain.notation import grouped
from xkld.usecases.assignments import read_assignments
from xkld.usecases.refusals import noting
from xkld.usecases.weights import Weights

CURRENT = "current"
_TERMS = 4


@dataclass(frozen=True, slots=True)
class BoundWords:
    """Bounds as they were typed: ``least`` a number or ``current``, ``UNIT=N`` texts for single units."""

    least: str | None = None
    most: int | None = None
    fixed: Sequence[str] = ()
    at_least: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Bounds:
    """The bounds by place: common ones, the targets kept from the split in force, and those of single units."""

    least: int
    most: int | None
    kept: Mapping[int, int]
    fixed: Mapping[int, int]
    at_least: Mapping[int, int]

    def of(self, unit: int, total: int) -> tuple[int, int]:
        """The least and the most of one place; without a most of its own the whole ``total``."""
        if unit in self.fixed:
            return self.fixed[unit], self.fixed[unit]
        least = max(self.least, self.kept.get(unit, self.least), self.at_least.get(unit, self.least))
        return least, total if self.most is None else self.most


def bounds(words: BoundWords, places: Sequence[Place]) -> Bounds:
    """The bounds that were typed.

    Raises ``InputRefused`` with every word that is wrong, ``current`` without a split in force included.
    """
    problems: list[Problem] = []
    kept: dict[int, int] = {}
    least = 0
    if words.least == CURRENT:
        kept = {place.id: place.target for place in places if place.target is not None}
        problems += [] if kept else [current_needs_split()]
    elif words.least is not None:
        number = read_count(words.least)
        if isinstance(number, Problem):
            problems.append(not_a_least(words.least))
        else:
            least = number
    fixed: dict[int, int] = {}
    at_least: dict[int, int] = {}
    with noting(problems):
        fixed = read_assignments(words.fixed, places)
    with noting(problems):
        at_least = read_assignments(words.at_least, places)
    found = Bounds(least, words.most, kept, fixed, at_least)
    problems += _crossed(found, places)
    if problems:
        raise InputRefused(problems)
    return found


def claims(found: Bounds, weights: Weights, places: Sequence[Place], total: int) -> list[Claim]:
    """What each place brings.

    Raises ``InputRefused`` when no split keeps the bounds, with the sums and with what would fit.
    """
    asked = _claims(found, weights, places, total)
    allowed = limits(asked)
    if allowed.least > total:
        fitting = _largest_least(found, weights, places, total) if found.least else None
        told = _sum_told(claim.least for claim in asked)
        raise InputRefused([too_little(told, total, would_fit(allowed.least, fitting, None))])
    if allowed.most < total:
        fitting = None if found.most is None else _smallest_most(found, weights, places, total)
        told = _sum_told(claim.ceiling for claim in asked)
        weightless = sum(not claim.weight for claim in asked)
        raise InputRefused([too_much(told, total, weightless, would_fit(allowed.most, None, fitting))])
    return asked


def _claims(found: Bounds, weights: Weights, places: Sequence[Place], total: int) -> list[Claim]:
    return [Claim(Fraction(weights[place.id]), *found.of(place.id, total)) for place in places]


def _crossed(found: Bounds, places: Sequence[Place]) -> list[Problem]:
    if found.most is None:
        return []
    each = ((place, *found.of(place.id, found.most)) for place in places)
    return [bounds_crossed(place.name, least, most) for place, least, most in each if least > most]


def _largest_least(found: Bounds, weights: Weights, places: Sequence[Place], total: int) -> int | None:
    """The largest common least that the total allows, all other bounds as they are."""

    def needed(least: int) -> int:
        return limits(_claims(replace(found, least=least), weights, places, total)).least

    fitting = bisect_right(range(found.least), total, key=needed) - 1
    return fitting if fitting >= 0 else None


def _smallest_most(found: Bounds, weights: Weights, places: Sequence[Place], total: int) -> int | None:
    """The smallest common most with which the total can be shared out, all other bounds as they are."""

    def room(most: int) -> int:
        return limits(_claims(replace(found, most=most), weights, places, total)).most

    fitting = bisect_left(range(total), total, key=room)
    return fitting if room(fitting) >= total else None


def _sum_told(numbers: Iterable[int]) -> str:
    """``13 × 3 = 39``, ``12 × 3 + 5 = 41``; many different numbers are only added up."""
    counted = Counter(number for number in numbers if number)
    terms = [
        grouped(number) if times == 1 else f"{grouped(times)} × {grouped(number)}"
        for number, times in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    whole = grouped(sum(number * times for number, times in counted.items()))
    return f"{' + '.join(terms)} = {whole}" if len(terms) <= _TERMS and counted.total() > 1 else whole
