"""Units that end, and the years of a plan, carried on."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.plan import ALWAYS, Unit
from xkld.domain.plan_next import heirs

FIRST, SECOND = date(2025, 7, 1), date(2027, 1, 1)
OLD_A = Unit("1", "A", "ward", None, ALWAYS, FIRST, ("1", "3"))
OLD_B = Unit("2", "B", "ward", None, ALWAYS, FIRST, ("3",))
NEW_A = Unit("1", "A mới", "ward", None, FIRST)
NEW_C = Unit("3", "C", "ward", None, FIRST, SECOND, ("4",))
LAST = Unit("4", "D", "ward", None, SECOND)
LOST = Unit("5", "E", "ward", None, ALWAYS, FIRST)
KNOWN = (OLD_A, OLD_B, NEW_A, NEW_C, LAST, LOST)


def test_heirs_are_followed_to_the_day() -> None:
    assert heirs(OLD_A, KNOWN, date(2025, 6, 30)) == (OLD_A,)
    assert heirs(OLD_A, KNOWN, FIRST) == (NEW_A, NEW_C)
    assert heirs(OLD_A, KNOWN, SECOND) == (NEW_A, LAST)
    assert heirs(OLD_B, KNOWN, SECOND) == (LAST,)
    assert heirs(LOST, KNOWN, SECOND) == ()
    assert heirs(LAST, KNOWN, FIRST) == ()


@given(st.sampled_from(KNOWN), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_every_heir_is_there_on_the_day(unit: Unit, day: date) -> None:
    assert all(heir.exists_on(day) for heir in heirs(unit, KNOWN, day))
