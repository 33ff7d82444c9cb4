"""A cost in đồng shared out among units by their weights: to the đồng, by the same turns as a target."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from xkld.domain.allocation import Claim, allocate, exact_shares
from xkld.domain.turns import Method


@dataclass(frozen=True, slots=True)
class CostPart:
    """What a unit bears: its weight, its exact part by weight, and the whole đồng that it pays.

    ``by_order`` tells that it pays the last đồng of its part only because it comes before others that are as due.
    """

    unit: str
    weight: Decimal
    exact: Fraction
    amount: int
    by_order: bool = False


def cost_parts(cost: int, weights: Sequence[tuple[str, Decimal]]) -> list[CostPart]:
    """The parts of a cost, which add up to it; đồng that are due alike go to the units that come first.

    Raises ``ValueError`` when all weights are nought: nobody bears the cost then.
    """
    exact = [Fraction(weight) for _, weight in weights]
    found = allocate(cost, [Claim(one, 0, cost) for one in exact], Method.SAINTE_LAGUE)
    first = found.tie.units[: found.tie.places] if found.tie else ()
    return [
        CostPart(unit, weight, share, amount, by_order=at in first)
        for at, ((unit, weight), share, amount) in enumerate(
            zip(weights, exact_shares(cost, exact), found.given_to(first).targets, strict=True)
        )
    ]
