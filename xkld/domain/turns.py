"""Whose turn it is: how each method of sharing ranks the places of a whole among claims, exactly.

A method is the order in which places are handed out, one at a time. In a divisor method the unit of weight ``w``
that holds ``s`` places asks with ``w / d(s)``; under the largest remainder it asks with what it still lacks of its
exact share, ``total * w / sum - s``. The highest asks first. Everything is a pair of whole numbers, compared
crosswise: no fraction is ever rounded.

Balinski and Young, *Fair Representation* (2nd edition, 2001), Appendix A: the divisors; where ``d(0)`` is nought
(Adams, Huntington-Hill) a first place comes before any second one, and of two first places that of the larger weight.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import isqrt


class Method(StrEnum):
    """A way to make whole numbers of exact shares; the first is the house's own choice."""

    SAINTE_LAGUE = "sainte-lague"
    LARGEST_REMAINDER = "largest-remainder"
    DHONDT = "dhondt"
    HUNTINGTON_HILL = "huntington-hill"
    ADAMS = "adams"


class Turn:
    """One unit asking for one more place; the turn that comes first is the smallest.

    ``above / below`` is how strongly it asks; with ``below`` nought it asks before all others, the larger first.
    """

    __slots__ = ("above", "below", "unit")

    def __init__(self, above: int, below: int, unit: int) -> None:
        self.above = above
        self.below = below
        self.unit = unit

    def __lt__(self, other: "Turn") -> bool:
        """Whether this one comes strictly before the other."""
        mine, theirs = self.above * other.below, other.above * self.below
        return mine > theirs or (not self.below and not other.below and self.above > other.above)

    def is_level_with(self, other: "Turn") -> bool:
        """Whether neither comes before the other."""
        return not self < other and not other < self


@dataclass(frozen=True, slots=True)
class Ranking:
    """How a method ranks, for weights as whole numbers.

    ``asks(weight, held)`` is the pair of a turn; ``ahead(weight, mark)`` counts the places that a unit from nothing
    would have got by turns strictly stronger than the whole number ``mark``; marks run from ``lowest`` (all places)
    to ``highest`` (none but the first places that come before all).
    """

    asks: Callable[[int, int], tuple[int, int]]
    ahead: Callable[[int, int], int]
    lowest: int
    highest: int
    likely: int


def ranking(method: Method, total: int, weights: list[int]) -> Ranking:
    """The ranking of a method among positive weights, of which at least one is there."""
    whole, most = sum(weights), max(weights)
    if method is Method.LARGEST_REMAINDER:
        return Ranking(
            lambda weight, held: (total * weight - held * whole, 1),
            lambda weight, mark: max(0, -((mark - total * weight) // whole)),
            lowest=-(total + 1) * whole,
            highest=total * most,
            likely=0,
        )
    asks, ahead = _DIVISORS[method]
    return Ranking(asks, ahead, lowest=1, highest=most, likely=max(1, whole // max(1, total)))


def _ahead_by_squares(weight: int, mark: int) -> int:
    """The whole numbers ``s`` from 0 with ``s * (s + 1) < (weight / mark) ** 2``: how many there are."""
    return (isqrt(4 * ((weight * weight - 1) // (mark * mark)) + 1) + 1) // 2


_DIVISORS: dict[Method, tuple[Callable[[int, int], tuple[int, int]], Callable[[int, int], int]]] = {
    Method.SAINTE_LAGUE: (
        lambda weight, held: (weight, 2 * held + 1),
        lambda weight, mark: (weight + mark - 1) // (2 * mark),
    ),
    Method.DHONDT: (lambda weight, held: (weight, held + 1), lambda weight, mark: (weight - 1) // mark),
    Method.HUNTINGTON_HILL: (lambda weight, held: (weight * weight, held * (held + 1)), _ahead_by_squares),
    Method.ADAMS: (lambda weight, held: (weight, held), lambda weight, mark: (weight - 1) // mark + 1),
}
