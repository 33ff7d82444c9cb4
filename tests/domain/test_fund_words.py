"""How far a fund is used, drawn in signs."""

import pytest

from xkld.domain.counts import FundState
from xkld.domain.wording.funds import bar_text


def state(allotted: int | None, paid: int, spent: int = 0, committed: int = 0) -> FundState:
    return FundState("mau", "Nguồn Mẫu", "grant", allotted, paid, 1, spent, committed)


@pytest.mark.parametrize(
    ("fund", "expected"),
    [
        (state(1000, 0), "···················· mau: đã chi 0% dự toán"),
        (state(1000, 1), "···················· mau: đã chi dưới 1% dự toán"),
        (state(1000, 250, 250), "██████████·········· mau: đã chi 50% dự toán"),
        (state(1000, 250, 0, 505), "█████▒▒▒▒▒▒▒▒▒▒····· mau: đã chi 25%, đã duyệt chưa chi 51% dự toán"),
        (state(1000, 1000), "████████████████████ mau: đã chi 100% dự toán"),
        (state(1000, 900, 0, 300), "██████████████████▒▒ mau: đã chi 90%, đã duyệt chưa chi 30% dự toán"),
    ],
)
def test_a_bar_has_what_went_what_is_promised_and_the_rest(fund: FundState, expected: str) -> None:
    assert bar_text(fund) == expected


@pytest.mark.parametrize("allotted", [None, 0, -5])
def test_a_fund_without_money_has_no_bar(allotted: int | None) -> None:
    assert bar_text(state(allotted, 0)) is None
