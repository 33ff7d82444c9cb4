"""Who came just before and after a unit's last place, against the whole order written out."""

from fractions import Fraction

import pytest
from domain.test_allocation import claims
from hypothesis import example, given

from xkld.domain.allocation import Claim, allocate
from xkld.domain.turn_order import Place, standing
from xkld.domain.turns import Method


def test_a_small_split_written_out() -> None:
    """Sainte-Laguë: 60, 30, 20, 12, 10 (= 30/3), 8.6, ...: places a1 b1 a2 a3 b2 for weights 60 and 30, and c for 9."""
    found = [Claim(Fraction(weight), 0, 5) for weight in (60, 30, 9)]
    outcome = allocate(4, found, Method.SAINTE_LAGUE)
    assert outcome.targets == (3, 1, 0)
    assert standing(Method.SAINTE_LAGUE, 4, found, outcome.targets, 1) == standing_of(
        before=Place(0, 1), after=Place(0, 2), waiting=Place(1, 2)
    )
    assert standing(Method.SAINTE_LAGUE, 4, found, outcome.targets, 2) == standing_of(waiting=Place(1, 2))
    assert standing(Method.SAINTE_LAGUE, 4, found, outcome.targets, 0) == standing_of(
        before=Place(1, 1), waiting=Place(1, 2)
    )


def standing_of(before: Place | None = None, after: Place | None = None, waiting: Place | None = None) -> object:
    from xkld.domain.turn_order import Standing

    return Standing(before, after, waiting, raised=False, capped=False)


def test_who_lost_a_tie_to_a_later_unit_is_not_told_to_be_held_back_by_a_bound() -> None:
    found = [Claim(Fraction(1), 0, 9), Claim(Fraction(1), 0, 9)]
    targets = allocate(3, found, Method.SAINTE_LAGUE).given_to((1,)).targets
    assert targets == (1, 2)
    assert not standing(Method.SAINTE_LAGUE, 3, found, targets, 0).capped


def test_bounds_that_applied_are_told() -> None:
    found = [Claim(Fraction(60), 0, 2), Claim(Fraction(30), 0, 9), Claim(Fraction(1), 1, 9)]
    outcome = allocate(5, found, Method.SAINTE_LAGUE)
    assert outcome.targets == (2, 2, 1)
    stood = [standing(Method.SAINTE_LAGUE, 5, found, outcome.targets, at) for at in range(3)]
    assert [(one.raised, one.capped) for one in stood] == [(False, True), (False, False), (True, False)]


def strength(method: Method, total: int, whole: Fraction, weight: Fraction, held: int) -> tuple[int, Fraction]:
    """How strongly a unit asks, squared where the divisor has a root; first places that come before all, first."""
    if method is Method.LARGEST_REMAINDER:
        return 0, total * weight / whole - held
    below = {
        Method.SAINTE_LAGUE: (2 * held + 1) ** 2,
        Method.DHONDT: (held + 1) ** 2,
        Method.ADAMS: held**2,
        Method.HUNTINGTON_HILL: held * (held + 1),
    }[method]
    return (0, weight**2 / below) if below else (1, weight)


@pytest.mark.parametrize("method", Method)
@given(claims(most_units=6, most_places=20))
@example((5, [Claim(Fraction(0), 1, 1), Claim(Fraction(9), 0, 1), Claim(Fraction(1), 0, 9)]))
@example((3, [Claim(Fraction(5), 1, 1), Claim(Fraction(1), 0, 0), Claim(Fraction(1), 2, 2)]))
def test_who_waits_and_which_bounds_applied_are_those_of_the_whole_order(
    method: Method, asked: tuple[int, list[Claim]]
) -> None:
    """Raised: a least gave a place that was asked for less strongly than every place by turn; capped: a most kept a
    unit from a place that it asks for more strongly than somebody did who got one."""
    total, found = asked
    outcome = allocate(total, found, method)
    targets = outcome.given_to(outcome.tie.units[: outcome.tie.places]).targets if outcome.tie else outcome.targets
    whole = sum((claim.weight for claim in found), Fraction(0))

    def asks(unit: int, held: int) -> tuple[int, Fraction]:
        return strength(method, total, whole, found[unit].weight, held)

    by_turn = [asks(at, held) for at, n in enumerate(targets) for held in range(found[at].least, n)]
    room = {at: asks(at, n) for at, n in enumerate(targets) if found[at].weight and n < found[at].most}
    for unit, (claim, target) in enumerate(zip(found, targets, strict=True)):
        stood = standing(method, total, found, targets, unit)
        weaker = bool(by_turn) and target > 0 and asks(unit, target - 1) < min(by_turn)
        stronger = bool(by_turn) and claim.weight > 0 and asks(unit, target) > min(by_turn)
        assert stood.raised == (target == claim.least and target > 0 and (weaker or not claim.weight))
        assert stood.capped == (target == claim.most and stronger)
        assert (stood.waiting is None) == (not room)
        assert stood.waiting is None or room.get(stood.waiting.unit) == max(room.values())


@pytest.mark.parametrize("method", Method)
@given(claims(most_units=6, most_places=20))
def test_neighbours_are_those_of_the_whole_order(method: Method, asked: tuple[int, list[Claim]]) -> None:
    total, found = asked
    outcome = allocate(total, found, method)
    targets = outcome.given_to(outcome.tie.units[: outcome.tie.places]).targets if outcome.tie else outcome.targets
    whole = sum((claim.weight for claim in found), Fraction(0))
    granted = {
        Place(at, held + 1): strength(method, total, whole, found[at].weight, held)
        for at, target in enumerate(targets)
        for held in range(found[at].least, target)
    }
    for unit, target in enumerate(targets):
        stood = standing(method, total, found, targets, unit)
        own = granted.get(Place(unit, target))
        stronger = {} if own is None else {p: one for p, one in granted.items() if one > own and p.unit != unit}
        weaker = {} if own is None else {p: one for p, one in granted.items() if one < own and p.unit != unit}
        assert (stood.before is None) == (not stronger)
        assert (stood.after is None) == (not weaker)
        assert stood.before is None or stronger[stood.before] == min(stronger.values())
        assert stood.after is None or weaker[stood.after] == max(weaker.values())
        assert stood.waiting is None or stood.waiting.number == targets[stood.waiting.unit] + 1
