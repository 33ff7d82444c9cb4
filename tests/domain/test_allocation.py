"""Sharing a total out: bounds and sum, the best of all splits, no loss by a larger total, ties told, no long search."""

import random
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

import pytest
from conftest import slow
from domain.splits import best_splits, possible
from hypothesis import assume, example, given
from hypothesis import strategies as st

from xkld.domain import allocation
from xkld.domain.allocation import Asking, Claim, Outcome, allocate, exact_shares, limits, near, whole_weights
from xkld.domain.turns import Method, Turn, ranking

DIVISORS = tuple(method for method in Method if method is not Method.LARGEST_REMAINDER)
EVERY = pytest.mark.parametrize("method", Method)

# Few different numbers, so that ties are usual; decimals and thirds, so that nothing rests on whole weights.
WEIGHTS = st.sampled_from([0, 1, 1, 2, 3, 3, 5, 7, 10, Fraction(1, 2), Fraction(25, 2), Fraction(1, 3)]).map(Fraction)


@st.composite
def claims(draw: st.DrawFn, most_units: int = 5, most_places: int = 9) -> tuple[int, list[Claim]]:
    """A total and claims that allow it."""
    found = []
    for _ in range(draw(st.integers(1, most_units))):
        least = draw(st.sampled_from([0, 0, 0, 1, 2]))
        found.append(Claim(draw(WEIGHTS), least, least + draw(st.sampled_from([0, 1, 2, most_places, most_places]))))
    assume(any(claim.weight for claim in found))
    span = limits(found)
    assume(span.least <= most_places)
    return draw(st.integers(span.least, min(span.most, most_places))), found


def free(weights: Sequence[int | Fraction], total: int) -> list[Claim]:
    """Claims without bounds."""
    return [Claim(Fraction(weight), 0, total) for weight in weights]


def settled(outcome: Outcome) -> tuple[int, ...]:
    """The targets, a tie given to the first of the tied."""
    return outcome.given_to(outcome.tie.units[: outcome.tie.places]).targets if outcome.tie else outcome.targets


@EVERY
@given(claims())
def test_the_outcome_is_every_best_split_and_no_other(method: Method, asked: tuple[int, list[Claim]]) -> None:
    total, found = asked
    assert possible(allocate(total, found, method)) == best_splits(method, total, found)


@EVERY
@given(claims(most_units=40, most_places=400))
def test_the_sum_is_the_total_and_the_bounds_hold(method: Method, asked: tuple[int, list[Claim]]) -> None:
    total, found = asked
    outcome = allocate(total, found, method)
    whole = settled(outcome)
    assert sum(whole) == total
    assert all(one.least <= n <= one.most for one, n in zip(found, whole, strict=True))
    if outcome.tie:
        assert 0 < outcome.tie.places < len(outcome.tie.units)


@EVERY
@given(claims())
def test_places_handed_out_one_by_one_from_the_least_come_to_the_same(
    method: Method, asked: tuple[int, list[Claim]]
) -> None:
    """The search for a mark is only a short cut: without it the outcome is the same."""
    total, found = asked
    outcome = allocate(total, found, method)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(allocation, "near", lambda _total, asking, _order: [claim.least for claim in asking])
        assert allocate(total, found, method) == outcome


@EVERY
def test_what_lies_ahead_of_a_mark_is_counted_strictly(method: Method) -> None:
    """A turn exactly at the mark is not ahead of it: else a tie there would go unseen."""
    for weight in range(1, 25):
        order, whole = ranking(method, 9, [weight, 12]), weight + 12
        for mark in range(1, 30):
            there = {
                Method.LARGEST_REMAINDER: Turn((9 - mark) * whole, 1, 0),
                Method.HUNTINGTON_HILL: Turn(whole * whole, mark * mark, 0),  # it asks with squares
            }.get(method, Turn(whole, mark, 0))
            stronger = [held for held in range(80) if Turn(*order.asks(weight, held), 0) < there]
            assert max(order.ahead(weight, mark), 0) == len(stronger), (weight, mark)


@EVERY
@given(claims(most_units=8, most_places=60))
@example((10, [Claim(Fraction(1), 0, 99), Claim(Fraction(30), 0, 1)]))
@example((4, [Claim(Fraction(1), 0, 9), Claim(Fraction(1), 0, 9), Claim(Fraction(1), 0, 9)]))
def test_the_mark_hands_out_as_much_as_a_mark_can(method: Method, asked: tuple[int, list[Claim]]) -> None:
    """What is left after it are fewer places than units that could take one; another mark would be too much."""
    total, found = asked
    weights = whole_weights(found)
    order = ranking(method, total, [weight for weight in weights if weight])
    asking = [Asking(weight, one.least, one.most) for weight, one in zip(weights, found, strict=True) if weight]
    shared = total - sum(one.least for one in found if not one.weight)
    held = near(shared, asking, order)

    def handed(mark: int) -> list[int]:
        return [min(max(order.ahead(one.weight, mark), one.least), one.most) for one in asking]

    marks = range(1, 1 << order.longest)
    last = bisect_right(marks, shared, key=lambda mark: sum(handed(mark)))
    assert held == (handed(marks[last - 1]) if last else [one.least for one in asking])
    room = sum(places < one.most for places, one in zip(held, asking, strict=True))
    assert shared - sum(held) < max(room, 1)


def test_turns_are_level_when_neither_comes_first() -> None:
    assert Turn(2, 4, 0).is_level_with(Turn(1, 2, 1))
    assert not Turn(2, 3, 0).is_level_with(Turn(1, 2, 1))
    assert not Turn(1, 2, 0).is_level_with(Turn(2, 3, 1))


@pytest.mark.parametrize("method", DIVISORS)
@given(claims(most_units=8, most_places=60))
def test_a_larger_total_never_lowers_a_unit(method: Method, asked: tuple[int, list[Claim]]) -> None:
    total, found = asked
    assume(limits(found).allow(total + 1))
    before, after = allocate(total, found, method), allocate(total + 1, found, method)
    certain, highest = before.targets, list(after.targets)
    for at in after.tie.units if after.tie else ():
        highest[at] += 1
    assert all(old <= new for old, new in zip(certain, highest, strict=True))
    # Whoever had a place for certain keeps it: a tie of the larger total begins at what was certain before.
    assert all(old <= new for old, new in zip(certain, settled(after), strict=True)) or before.tie
    if before.tie is None:
        assert all(old <= new for old, new in zip(certain, after.targets, strict=True))


def test_the_largest_remainder_can_take_a_place_from_a_unit_when_the_total_grows() -> None:
    """The Alabama paradox, the reason why it is not the default (Balinski and Young, chapter 5)."""
    found = [allocate(total, free([6, 6, 2], total), Method.LARGEST_REMAINDER).targets for total in (10, 11)]
    assert found == [(4, 4, 2), (5, 5, 1)]


@EVERY
@given(claims(most_units=7, most_places=30), st.randoms(use_true_random=False))
def test_the_order_of_the_units_has_no_influence(
    method: Method, asked: tuple[int, list[Claim]], chance: random.Random
) -> None:
    total, found = asked
    places = list(range(len(found)))
    chance.shuffle(places)
    straight, mixed = allocate(total, found, method), allocate(total, [found[at] for at in places], method)
    assert [straight.targets[at] for at in places] == list(mixed.targets)
    tied = {places[at] for at in mixed.tie.units} if mixed.tie else set()
    assert tied == (set(straight.tie.units) if straight.tie else set())


@pytest.mark.parametrize("method", DIVISORS)
@given(claims(most_units=8, most_places=80))
def test_nobody_who_holds_a_place_asked_less_strongly_than_one_who_was_refused(
    method: Method, asked: tuple[int, list[Claim]]
) -> None:
    """The textbook definition: max over j of w_j/d(s_j) is at most min over i of w_i/d(s_i - 1), squares compared."""
    total, found = asked
    whole = settled(allocate(total, found, method))

    def squared(weight: Fraction, held: int) -> Fraction | None:
        below = {
            Method.SAINTE_LAGUE: (2 * held + 1) ** 2,
            Method.DHONDT: (held + 1) ** 2,
            Method.ADAMS: held**2,
            Method.HUNTINGTON_HILL: held * (held + 1),
        }[method]
        return weight**2 / below if below else None

    pairs = list(zip(found, whole, strict=True))
    refused = [squared(one.weight, n) for one, n in pairs if one.weight and n < one.most]
    granted = [squared(one.weight, n - 1) for one, n in pairs if n > one.least]
    strongest = max((one for one in refused if one is not None), default=Fraction(0))
    assert all(one is None or one >= strongest for one in granted)
    assert None not in refused or all(one is None for one in granted)


def test_two_places_go_to_the_two_largest_remainders() -> None:
    """A known program gives the unit of weight 11 nothing here."""
    weights = [7, 10, 6, 9, 10, 7, 10, 4, 6, 11]
    outcome = allocate(2, free(weights, 2), Method.LARGEST_REMAINDER)
    assert outcome.targets == (0, 0, 0, 0, 0, 0, 0, 0, 0, 1)
    assert outcome.tie == allocation.Tie((1, 4, 6), 1)


def test_a_tie_that_decides_nothing_is_not_told() -> None:
    for method in Method:
        assert allocate(6, free([1, 1, 1], 6), method) == Outcome((2, 2, 2))
    assert allocate(4, free([1, 1], 4), Method.SAINTE_LAGUE) == Outcome((2, 2))


def test_first_places_that_do_not_suffice_go_to_the_larger_weights() -> None:
    """Balinski and Young: a/0 comes before b/0 when a is larger; equal weights are a tie."""
    for method in (Method.ADAMS, Method.HUNTINGTON_HILL):
        assert allocate(2, free([5, 1, 9], 2), method) == Outcome((1, 0, 1))
        assert allocate(2, free([5, 5, 9], 2), method) == Outcome((0, 0, 1), allocation.Tie((0, 1), 1))


def test_a_unit_without_weight_gets_its_least_and_no_more() -> None:
    for method in Method:
        assert allocate(7, [Claim(Fraction(0), 2, 9), Claim(Fraction(1), 0, 9)], method).targets == (2, 5)
        with pytest.raises(ValueError, match="outside"):
            allocate(12, [Claim(Fraction(0), 2, 9), Claim(Fraction(1), 0, 9)], method)


def test_exact_shares_are_the_proportion() -> None:
    assert exact_shares(35, [Fraction(1), Fraction(2), Fraction(0)]) == [Fraction(35, 3), Fraction(70, 3), 0]
    assert exact_shares(3, [Fraction(0)]) == [0]


@pytest.mark.parametrize("method", Method)
@given(st.lists(st.integers(1, 99_999), min_size=2, max_size=60), st.integers(1, 500))
@example([7, 10, 6, 9, 10, 7, 10, 4, 6, 11], 2)
@example([5, 5, 5, 10], 8)
def test_another_program_comes_to_the_same(method: Method, weights: list[int], total: int) -> None:
    """votelib 0.4.0, with the first places given where they come before all.

    Its own Huntington-Hill divides a fraction by a decimal and fails, and Adams is not there: both get their divisors
    from here, the former with squares on both sides.
    """
    from votelib.evaluate.core import Tie
    from votelib.evaluate.proportional import HighestAverages, LargestRemainder

    evaluator = {
        Method.SAINTE_LAGUE: HighestAverages("sainte_lague"),
        Method.DHONDT: HighestAverages("d_hondt"),
        Method.ADAMS: HighestAverages(lambda held: held),
        Method.HUNTINGTON_HILL: HighestAverages(lambda held: held * (held + 1)),
        Method.LARGEST_REMAINDER: LargestRemainder("hare"),
    }[method]
    votes = dict(enumerate(weights))
    first: dict[int, int] = {}
    if method in {Method.ADAMS, Method.HUNTINGTON_HILL}:
        assume(total > len(weights))
        first = dict.fromkeys(votes, 1)
    if method is Method.HUNTINGTON_HILL:
        votes = {at: weight * weight for at, weight in votes.items()}
    theirs = evaluator.evaluate(votes, total, prev_gains=first)
    alone = Counter(first) + Counter({at: n for at, n in theirs.items() if not isinstance(at, Tie)})
    ours = allocate(total, free(weights, total), method)
    assert [alone[at] for at in range(len(weights))] == list(ours.targets)
    told = [(tuple(sorted(at)), n) for at, n in theirs.items() if isinstance(at, Tie)]
    assert told == ([(ours.tie.units, ours.tie.places)] if ours.tie else [])


@EVERY
@pytest.mark.parametrize(
    "bounds", [(2, 40), *(pytest.param(more, marks=pytest.mark.slow) for more in [(0, 130_000), (11, 13)])]
)
@pytest.mark.parametrize("kind", ["different", *slow(["alike", "one giant"])])
def test_the_whole_country_is_shared_out_in_few_steps(
    method: Method, bounds: tuple[int, int], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """10,598 units, 130,000 places: the search looks at all units some forty times and hands out few places singly."""
    chance = random.Random(7)  # noqa: S311  only to have many different weights
    weights = {
        "different": [chance.randint(100, 60_000) for _ in range(10_598)],
        "alike": [5] * 10_598,
        "one giant": [10**9, *(chance.randint(1, 9) for _ in range(10_597))],
    }[kind]
    looks: list[int] = []
    plain = allocation._held
    monkeypatch.setattr(allocation, "_held", lambda *given: looks.append(1) or plain(*given))
    handed: list[int] = []
    finished = allocation._finished

    def counting(total: int, held: list[int], *rest: object) -> object:
        handed.append(total - sum(held))
        return finished(total, held, *rest)

    monkeypatch.setattr(allocation, "_finished", counting)
    outcome = allocate(130_000, [Claim(Fraction(weight), *bounds) for weight in weights], method)
    assert sum(settled(outcome)) == 130_000
    assert len(looks) <= 45
    assert handed[0] <= 10_598


def test_growing_totals_hand_out_one_place_after_the_other() -> None:
    weights = [12_500, 9_800, 15_250, 22_400, 8_100]
    splits = [allocate(total, free(weights, total), Method.SAINTE_LAGUE).targets for total in range(40)]
    for smaller, larger in pairwise(splits):
        assert sorted(new - old for old, new in zip(smaller, larger, strict=True)) == [0, 0, 0, 0, 1]
