"""The target shared out among units: whole numbers, within bounds, by an exact order of turns.

Places are handed out one at a time to the unit whose turn it is (``turns``), from every unit's least upward and
never beyond its most. That is the method's own best split among all that keep the bounds, and more places never
take one from a unit. (Under the largest remainder the order itself changes with the total, so there a larger total
can; that is why it is not the default.)

A unit of weight nought gets its least and no more: by its weight nothing is due to it.
"""

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm

from xkld.domain.turns import Method, Ranking, Turn, ranking

FINENESS, HALVINGS = 64, 24
"""How near to the outcome the search for a mark comes before places are handed out singly; never part of the result."""


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
    if not free or total == sum(targets):
        return Outcome(tuple(targets))
    weights = whole_weights(total, claims)
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


def whole_weights(total: int, claims: Sequence[Claim]) -> list[int]:
    """The weights as whole numbers in the same proportions, so large that marks of a ranking can tell places apart."""
    scale = lcm(*(claim.weight.denominator for claim in claims))
    numbers = [claim.weight.numerator * (scale // claim.weight.denominator) for claim in claims]
    smallest = min(number for number in numbers if number)
    finer = -(-2 * max(1, total) * FINENESS // smallest)
    return [number * finer for number in numbers]


def near(total: int, asking: Sequence[Asking], order: Ranking) -> list[int]:
    """What all have after the turns stronger than some mark: ``total`` or somewhat less, on the way to the outcome.

    The mark is found by halving, so that a large total costs no more than a small one.
    """
    low, high = _around(total, asking, order)
    held = _held(high, asking, order)
    if sum(held) > total:  # the first places that come before all are more than there are
        return [claim.least for claim in asking]
    for _ in range(HALVINGS):
        middle = (low + high) // 2
        if middle == low or total - sum(held) <= len(asking) // FINENESS:
            break
        found = _held(middle, asking, order)
        if sum(found) > total:
            low = middle
        else:
            high, held = middle, found
    return held


def _around(total: int, asking: Sequence[Asking], order: Ranking) -> tuple[int, int]:
    """A mark that hands out too much and one that does not, found from the likely one by growing steps."""
    mark = min(max(order.likely, order.lowest), order.highest)
    step = 1 + (order.highest - order.lowest) // FINENESS if not mark else 1 + mark // FINENESS
    if sum(_held(mark, asking, order)) > total:
        low, high = mark, mark
        while high < order.highest and sum(_held(high, asking, order)) > total:
            low, high, step = high, min(order.highest, high + step), step * 2
        return low, high
    low, high = mark, mark
    while low > order.lowest and sum(_held(low, asking, order)) <= total:
        high, low, step = low, max(order.lowest, low - step), step * 2
    return low, high


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
    level: list[Turn] = []
    for _ in range(total - sum(held)):
        turn = turns[0]
        if not (level and turn.is_level_with(level[0])):
            level = []
        level.append(turn)
        held[turn.unit] += 1
        if held[turn.unit] < asking[turn.unit].most:
            claim = asking[turn.unit]
            heapq.heapreplace(turns, Turn(*order.asks(claim.weight, held[turn.unit]), turn.unit))
        else:
            heapq.heappop(turns)
    others = list(_level_with(level[0], turns)) if level else []
    if not others:
        return held, None
    for turn in level:
        held[turn.unit] -= 1
    return held, Tie(tuple(sorted(turn.unit for turn in (*level, *others))), len(level))


def _level_with(turn: Turn, turns: list[Turn]) -> Iterator[Turn]:
    while turns and turns[0].is_level_with(turn):
        yield heapq.heappop(turns)
