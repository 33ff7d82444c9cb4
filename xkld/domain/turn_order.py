"""Where a unit's last place came in the order of turns: who came just before it, who just after, who is next."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from xkld.domain.allocation import Claim, whole_weights
from xkld.domain.turns import Method, Ranking, Turn, ranking


@dataclass(frozen=True, slots=True)
class Place:
    """The ``number``-th place of a unit, the unit told by its place in the list of claims."""

    unit: int
    number: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How a unit stands in a split.

    ``before`` and ``after`` are the places of others handed out just before and just after its own last one (None: it
    has none by turn, or there is none); ``waiting`` is the first place that nobody got. ``raised`` says that its least
    gave it more than its turns would have, ``capped`` that its most kept it from more.
    """

    before: Place | None
    after: Place | None
    waiting: Place | None
    raised: bool
    capped: bool


def standing(method: Method, total: int, claims: Sequence[Claim], targets: Sequence[int], unit: int) -> Standing:
    """How a unit stands; ``targets`` are those of the outcome, a tie settled."""
    weights = whole_weights(claims)
    order = ranking(method, total, [weight for weight in weights if weight])
    granted = list(_granted(order, weights, claims, targets))
    refused = [
        Turn(*order.asks(weight, held), at)
        for at, (weight, claim, held) in enumerate(zip(weights, claims, targets, strict=True))
        if held < claim.ceiling
    ]
    weakest = max(granted, default=None)
    claim, held = claims[unit], targets[unit]
    own = Turn(*order.asks(weights[unit], held - 1), unit) if held > claim.least else None
    first = min(refused, default=None)
    earlier = [turn for turn in granted if own and turn < own and turn.unit != unit]
    later = [turn for turn in granted if own and own < turn]
    return Standing(
        before=_place(max(earlier, default=None), order, weights, targets),
        after=_place(min(later, default=None), order, weights, targets),
        waiting=None if first is None else Place(first.unit, targets[first.unit] + 1),
        raised=bool(
            held == claim.least > 0
            and (not weights[unit] or (weakest and weakest < Turn(*order.asks(weights[unit], held - 1), unit)))
        ),
        # Only its most keeps a unit from a place that it asks for more strongly than somebody who got one.
        capped=bool(weights[unit] and weakest and Turn(*order.asks(weights[unit], held), unit) < weakest),
    )


def _granted(order: Ranking, weights: Sequence[int], claims: Sequence[Claim], targets: Sequence[int]) -> Iterator[Turn]:
    """Every turn that brought a place, beyond what the bounds gave."""
    for at, (weight, claim, target) in enumerate(zip(weights, claims, targets, strict=True)):
        for held in range(claim.least, target):
            yield Turn(*order.asks(weight, held), at)


def _place(turn: Turn | None, order: Ranking, weights: Sequence[int], targets: Sequence[int]) -> Place | None:
    """Which place a granted turn brought, found again by what it asked with."""
    if turn is None:
        return None
    asked = (turn.above, turn.below)
    held = next(held for held in range(targets[turn.unit]) if order.asks(weights[turn.unit], held) == asked)
    return Place(turn.unit, held + 1)
