"""What a fund is going to be asked for, by quarter, and what it lacks."""

from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.fund_forecast import Need, Part, Shortage, Sure, forecast_lines, quarters_between, shortages
from xkld.domain.period import Quarter

Q2, Q3, Q4 = (Quarter(2025, number) for number in (2, 3, 4))
YEAR = [Q2, Q3, Q4]
PROMISED, ASKED, POSSIBLE = Sure


def need(sure: Sure, quarter: Quarter | None, amount: int, worker: int = 1, fund: str | None = "mau") -> Need:
    return Need(fund, sure, quarter, worker, amount)


def test_quarters_follow_each_other_over_the_year() -> None:
    assert quarters_between(Q4, Quarter(2026, 1)) == [Q4, Quarter(2026, 1)]
    assert quarters_between(Q4, Q4) == [Q4]


def test_needs_add_up_and_a_person_counts_once_in_a_cell() -> None:
    needs = [need(PROMISED, Q2, 5), need(POSSIBLE, Q4, 20), need(POSSIBLE, Q4, 30), need(POSSIBLE, Q4, 1, worker=2)]
    lines = forecast_lines("mau", 50, [*needs, need(ASKED, Q3, 99, fund="khac")], YEAR)
    assert [(one.quarter, one.needed, one.left) for one in lines] == [(Q2, 5, 45), (Q3, 5, 45), (Q4, 56, -6)]
    assert lines[2].possible == Part(2, 51)
    assert lines[1].asked == Part(0, 0)


def test_the_unknown_quarter_comes_last_and_only_where_something_has_none() -> None:
    lines = forecast_lines(None, None, [need(ASKED, None, 7, fund=None)], [Q4])
    assert [(one.quarter, one.needed, one.left) for one in lines] == [(Q4, 0, None), (None, 7, None)]


def lacking(left: int, *needs: Need) -> list[Shortage]:
    return shortages("mau", left, forecast_lines("mau", left, needs, YEAR))


def test_a_fund_lacks_in_the_quarter_in_which_the_last_dong_goes() -> None:
    needs = (need(PROMISED, Q2, 40), need(ASKED, Q3, 50), need(POSSIBLE, Q4, 58), need(POSSIBLE, None, 2))
    assert lacking(150, *needs) == []
    assert lacking(149, *needs) == [Shortage("mau", POSSIBLE, None, 1)]
    assert lacking(100, *needs) == [Shortage("mau", POSSIBLE, Q4, 48), Shortage("mau", POSSIBLE, None, 2)]
    assert lacking(80, *needs)[0] == Shortage("mau", ASKED, Q3, 10)
    assert [one.sure for one in lacking(80, *needs)] == [ASKED, POSSIBLE, POSSIBLE, POSSIBLE]


def test_a_degree_that_lacks_no_more_is_not_told_again() -> None:
    assert lacking(0, need(PROMISED, Q2, 40)) == [Shortage("mau", PROMISED, Q2, 40)]


_QUARTERS = st.sampled_from([*YEAR, None])
_NEEDS = st.lists(
    st.builds(Need, st.just("mau"), st.sampled_from(list(Sure)), _QUARTERS, st.just(1), st.integers(1, 50)), max_size=12
)


@given(needs=_NEEDS, left=st.integers(0, 200))
def test_all_that_lacks_is_what_is_needed_less_what_is_left(needs: list[Need], left: int) -> None:
    found = lacking(left, *needs)
    for place, sure in enumerate(Sure):
        whole = max(0, sum(one.amount for one in needs if [*Sure].index(one.sure) <= place) - left)
        told = sum(one.amount for one in found if one.sure is sure)
        surer = max(0, sum(one.amount for one in needs if [*Sure].index(one.sure) < place) - left)
        assert told == (whole if whole > surer else 0)
