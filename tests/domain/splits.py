"""Every split there is, and the best of them by each method's own measure: a second way to the same outcome."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from xkld.domain.allocation import Claim, Outcome
from xkld.domain.turns import Method

Measure = tuple[Fraction, Fraction]


def every_split(total: int, claims: Sequence[Claim]) -> Iterator[tuple[int, ...]]:
    """All ways to hand out ``total`` within the bounds; a unit without weight keeps its least."""
    if not claims:
        if total == 0:
            yield ()
        return
    first, rest = claims[0], claims[1:]
    highest = first.most if first.weight else first.least
    for places in range(first.least, min(highest, total) + 1):
        for others in every_split(total - places, rest):
            yield (places, *others)


def badness(method: Method, total: int, claims: Sequence[Claim], split: Sequence[int]) -> Measure:
    """What a method makes as small as it can; the second number decides between splits alike in the first.

    Sainte-Laguë: squares of what each person's share deviates; d'Hondt, Adams, Huntington-Hill: the sums of Balinski
    and Young whose steps are the divisors; largest remainder: squares of the distance from the exact shares.
    """
    whole = sum(claim.weight for claim in claims)
    pairs = [(claim.weight, places) for claim, places in zip(claims, split, strict=True) if claim.weight]
    first = sum((1 / weight for weight, places in pairs if places), Fraction(0))
    match method:
        case Method.SAINTE_LAGUE:
            return sum((Fraction(s * s) / w for w, s in pairs), Fraction(0)), Fraction(0)
        case Method.DHONDT:
            return sum((Fraction(s * (s + 1)) / w for w, s in pairs), Fraction(0)), Fraction(0)
        case Method.ADAMS:
            return sum((Fraction(s * (s - 1)) / w for w, s in pairs), Fraction(0)), first
        case Method.HUNTINGTON_HILL:
            # w * w / 0 is infinite: what is left empty is measured before all else.
            empty = sum((w * w for w, s in pairs if not s), Fraction(0))
            return empty, sum((w * w / s for w, s in pairs if s), Fraction(0))
        case _:
            return sum(((s - total * w / whole) ** 2 for w, s in pairs), Fraction(0)), Fraction(0)


def best_splits(method: Method, total: int, claims: Sequence[Claim]) -> set[tuple[int, ...]]:
    """All splits that no other beats."""
    measured = [(badness(method, total, claims, split), split) for split in every_split(total, claims)]
    lowest = min(measured)[0]
    return {split for measure, split in measured if measure == lowest}


def possible(outcome: Outcome) -> set[tuple[int, ...]]:
    """The splits that an outcome stands for: one, or one for each choice among the tied."""
    from itertools import combinations

    if outcome.tie is None:
        return {outcome.targets}
    return {outcome.given_to(some).targets for some in combinations(outcome.tie.units, outcome.tie.places)}
