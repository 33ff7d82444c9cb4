"""The target shared out among units: whole numbers, within bounds, by an exact order of turns.

Places are handed out one at a time to the unit whose turn it is (``turns``), from every unit's least upward and
never beyond its most. That is the method's own best split among all that keep the bounds, and more places never
take one from a unit. (Under the largest remainder the order itself changes with the total, so there a larger total
can; that is why it is not the default.)

A unit of weight nought gets its least and no more: by its weight nothing is due to it.
"""

import heapq
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm

from xkld.domain.turns import Method, Ranking, Turn, ranking


@dataclass(frozen=True, slots=True)
class Claim:
    """What a unit brings: its exact ``weight`` (nought or more), and the ``least`` and ``most`` persons for it."""

    weight: Fraction
    least: int
    most: int

    @property
    def ceiling(self) -> int:
        """The most that the unit can get."""
        return self.most if self.weight else self.least


@dataclass(frozen=True, slots=True)
class Tie:
    """``units`` (by their place in the list of claims) ask exactly alike for the last ``places``, which are fewer."""

    units: tuple[int, ...]
    places: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """Persons for each claim, in the order of the claims; the units of a ``tie`` still lack the places in question."""

    targets: tuple[int, ...]
    tie: Tie | None = None

    def given_to(self, units: Sequence[int]) -> "Outcome":
        """The outcome with the places of the tie given to ``units``; the tie stays told."""
        given = frozenset(units)
        return replace(self, targets=tuple(n + (at in given) for at, n in enumerate(self.targets)))


@dataclass(frozen=True, slots=True)
class Limits:
    """The least and the most that the bounds allow in total; a total between them can be shared out."""

    least: int
    most: int

    def allow(self, total: int) -> bool:
        """Whether a total keeps all bounds."""
        return self.least <= total <= self.most


def limits(claims: Sequence[Claim]) -> Limits:
    """The smallest and the largest total that the bounds of these claims allow."""
    return Limits(sum(claim.least for claim in claims), sum(claim.ceiling for claim in claims))


def exact_shares(total: int, weights: Sequence[Fraction]) -> list[Fraction]:
    """What each weight would get if persons could be parted; noughts when nothing has weight."""
    whole = sum(weights)
    return [total * weight / whole if whole else Fraction(0) for weight in weights]


def allocate(total: int, claims: Sequence[Claim], method: Method) -> Outcome:
    """Share ``total`` persons out among ``claims``.

    The claims' order has no influence. Raises ``ValueError`` when the total is outside ``limits``.
    """
    if not limits(claims).allow(total):
        message = f"{total} is outside {limits(claims)}"
        raise ValueError(message)
    targets = [claim.least for claim in claims]
    free = [at for at, claim in enumerate(claims) if claim.ceiling > claim.least]
    weights = whole_weights(claims)
    order = ranking(method, total, [weight for weight in weights if weight])
    asking = [Asking(weights[at], claims[at].least, claims[at].most) for at in free]
    shared = total - sum(targets) + sum(targets[at] for at in free)
    held, tie = _finished(shared, near(shared, asking, order), asking, order)
    for at, places in zip(free, held, strict=True):
        targets[at] = places
    return Outcome(tuple(targets), tie and Tie(tuple(free[at] for at in tie.units), tie.places))


@dataclass(frozen=True, slots=True)
class Asking:
    """A claim that can still get more than its least, its weight as a whole number."""

    weight: int
    least: int
    most: int


def whole_weights(claims: Sequence[Claim]) -> list[int]:
    """The weights as whole numbers in the same proportions."""
    scale = lcm(*(claim.weight.denominator for claim in claims))
    return [int(claim.weight * scale) for claim in claims]


def near(total: int, asking: Sequence[Asking], order: Ranking) -> list[int]:
    """What all have after the turns stronger than a mark: ``total`` or somewhat less, on the way to the outcome.

    The mark is found bit by bit, so that a large total costs hardly more than a small one. Another mark hands out one
    more to each unit at most, so that no more is left than there are units.
    """
    mark, held = 0, [claim.least for claim in asking]
    bits = bisect_right(range(order.longest), total, key=lambda bit: sum(_held(1 << bit, asking, order)))
    for bit in reversed(range(bits)):
        higher = mark | 1 << bit
        found = _held(higher, asking, order)
        if sum(found) <= total:
            mark, held = higher, found
    return held


def _held(mark: int, asking: Sequence[Asking], order: Ranking) -> list[int]:
    ahead = order.ahead
    return [min(max(ahead(claim.weight, mark), claim.least), claim.most) for claim in asking]


def _finished(total: int, held: list[int], asking: Sequence[Asking], order: Ranking) -> tuple[list[int], Tie | None]:
    """Hand out what is left one by one; units that ask alike for the last places are left without them."""
    turns = [
        Turn(*order.asks(claim.weight, places), at)
        for at, (claim, places) in enumerate(zip(asking, held, strict=True))
        if places < claim.most
    ]
    heapq.heapify(turns)
    first: Turn | None = None
    level: list[int] = []
    for _ in range(total - sum(held)):
        turn = turns[0]
        if first is None or not turn.is_level_with(first):
            first, level = turn, []
        level.append(turn.unit)
        held[turn.unit] += 1
        if held[turn.unit] < asking[turn.unit].most:
            claim = asking[turn.unit]
            heapq.heapreplace(turns, Turn(*order.asks(claim.weight, held[turn.unit]), turn.unit))
        else:
            heapq.heappop(turns)
    others = [turn.unit for turn in _level_with(first, turns)] if first else []
    if not others:
        return held, None
    for unit in level:
        held[unit] -= 1
    return held, Tie(tuple(sorted(level + others)), len(level))


def _level_with(turn: Turn, turns: list[Turn]) -> Iterator[Turn]:
    while turns and turns[0].is_level_with(turn):
        yield heapq.heappop(turns)
