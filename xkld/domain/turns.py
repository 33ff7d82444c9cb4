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
        return mine > theirs or (not self.below and self.above > other.above)

    def is_level_with(self, other: "Turn") -> bool:
        """Whether neither comes before the other."""
        return not self < other and not other < self


@dataclass(frozen=True, slots=True)
class Ranking:
    """How a method ranks, for weights as whole numbers.

    ``asks(weight, held)`` is the pair of a turn. ``ahead(weight, mark)`` counts the places that a unit from nothing
    would have got by turns strictly stronger than ``mark``, a whole number from 1: the higher, the weaker are the turns
    that are stronger. With a mark of ``longest`` bits every unit has all places.
    """

    asks: Callable[[int, int], tuple[int, int]]
    ahead: Callable[[int, int], int]
    longest: int


def ranking(method: Method, total: int, weights: list[int]) -> Ranking:
    """The ranking of a method among positive weights.

    A mark stands for a turn: in a divisor method for the whole weight that asks for so many places at once, under the
    largest remainder for what lacks all places but so many.
    """
    whole = sum(weights)
    longest = (total * whole).bit_length()
    if method is Method.LARGEST_REMAINDER:
        return Ranking(
            lambda weight, held: (total * weight - held * whole, 1),
            lambda weight, mark: -(-total * weight // whole) - total + mark,
            longest,
        )
    asks, ahead = _DIVISORS[method]
    return Ranking(asks, lambda weight, mark: ahead(weight * mark, whole), longest)


def _ahead_by_squares(due: int, whole: int) -> int:
    """The whole numbers ``s`` from 0 with ``s * (s + 1) < (due / whole) ** 2``: how many there are.

    But for nought, no such product is the square of a fraction.
    """
    square = due * due // (whole * whole)
    root = isqrt(square)
    return root + (root * (root + 1) <= square)


_DIVISORS: dict[Method, tuple[Callable[[int, int], tuple[int, int]], Callable[[int, int], int]]] = {
    Method.SAINTE_LAGUE: (
        lambda weight, held: (2 * weight, 2 * held + 1),
        lambda due, whole: (2 * due + whole - 1) // (2 * whole),
    ),
    Method.DHONDT: (lambda weight, held: (weight, held + 1), lambda due, whole: (due - 1) // whole),
    Method.HUNTINGTON_HILL: (lambda weight, held: (weight * weight, held * (held + 1)), _ahead_by_squares),
    Method.ADAMS: (lambda weight, held: (weight, held), lambda due, whole: (due - 1) // whole + 1),
}
"""What a unit asks with, and how many places are ahead of a mark: ``due / whole`` is the unit's exact share of it."""
