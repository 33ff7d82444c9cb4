"""A cost is shared out to the đồng."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.cost_share import cost_parts

WEIGHTS = st.lists(st.decimals(min_value=0, max_value=1000, places=1), min_size=1, max_size=15).filter(any)


def named(*weights: Decimal | int) -> list[tuple[str, Decimal]]:
    return [(f"Đơn vị {place}", Decimal(weight)) for place, weight in enumerate(weights)]


@given(cost=st.integers(0, 10**12), weights=WEIGHTS)
def test_parts_add_up_to_the_cost_and_nobody_without_weight_pays(cost: int, weights: list[Decimal]) -> None:
    parts = cost_parts(cost, named(*weights))
    assert sum(one.amount for one in parts) == cost
    assert sum(one.exact for one in parts) == cost
    assert all(one.amount == 0 for one in parts if not one.weight)
    assert all(a.amount >= b.amount for a in parts for b in parts if a.weight > b.weight)


@given(cost=st.integers(1, 10**10), many=st.integers(1, 20))
def test_equal_parts_differ_by_one_dong_and_the_first_pay_it(cost: int, many: int) -> None:
    parts = cost_parts(cost, named(*[1] * many))
    each, over = divmod(cost, many)
    assert [one.amount for one in parts] == [each + (place < over) for place in range(many)]
    assert [one.by_order for one in parts] == [place < over for place in range(many)]


def test_a_part_follows_its_weight() -> None:
    assert [one.amount for one in cost_parts(12_000_000, named(3, 2, 5, Decimal("2.5")))] == [
        2_880_000,
        1_920_000,
        4_800_000,
        2_400_000,
    ]
    assert [one.amount for one in cost_parts(100, named(1, 2))] == [33, 67]


def test_nobody_bears_a_cost_without_weights() -> None:
    with pytest.raises(ValueError, match="outside"):
        cost_parts(5, named(0, 0))
