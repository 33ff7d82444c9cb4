"""Which figures may stand as formulas: those that are declared, and that give exactly what stands on paper."""

from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.period import Quarter, Year
from xkld.domain.pictures import PICTURES, Bar, bars, picture_of
from xkld.domain.sums import SUMS, Added, Balance, Cell, Shared, formulas, sums_of
from xkld.domain.table import Column, Equation, Kind, Mark, Picture, Row, Share, Sums, Table
from xkld.domain.wording import heads

QUARTER: Any = SimpleNamespace(period=Quarter(2025, 2), parts=())
YEAR: Any = SimpleNamespace(period=Year(2025), parts=[SimpleNamespace(quarter=one) for one in Year(2025).quarters])
WHOLE = Sums(
    total=("a", "b"),
    parts=("a",),
    across=(Equation("c", ("a",), ("b",)),),
    down=(Equation("end", ("start", "more"), ("less",)),),
    shares=(Share("share", "a", "b"),),
)


def table(*rows: Row, total: Row | None = None, sums: Sums = WHOLE, picture: Picture | None = None) -> Table:
    keys = (("name", Kind.TEXT), ("a", Kind.COUNT), ("b", Kind.COUNT), ("c", Kind.COUNT), ("share", Kind.PERCENT))
    columns = tuple(Column(key, key, kind) for key, kind in keys)
    return Table("t", None, "T", "", columns, rows, total, "", sums, picture)


def row(a: object, b: object = 0, c: object = -999, share: object = "", indent: int = 0, key: str = "") -> Row:
    return Row(("x", a, b, c, share), indent, key)


def test_a_total_adds_the_rows_that_are_no_part_of_another() -> None:
    found = formulas(table(row(5), row(2, indent=1), row(3, indent=1), row(4), total=row(9)))
    assert found[Cell(4, 1)] == Added((Cell(0, 1), Cell(3, 1)))
    assert found[Cell(0, 1)] == Added((Cell(1, 1), Cell(2, 1)))
    assert Cell(3, 1) not in found


def test_the_parts_of_the_next_row_are_not_those_of_this_one() -> None:
    found = formulas(table(row(5), row(5, indent=1), row(4), row(4, indent=1), total=row(9)))
    assert (found[Cell(0, 1)], found[Cell(2, 1)]) == (Added((Cell(1, 1),)), Added((Cell(3, 1),)))


def test_a_part_of_a_part_is_added_to_its_own_row_only() -> None:
    found = formulas(table(row(5), row(5, indent=1), row(1, indent=2), row(4, indent=2), total=row(5)))
    assert found[Cell(0, 1)] == Added((Cell(1, 1),))
    assert found[Cell(1, 1)] == Added((Cell(2, 1), Cell(3, 1)))


@pytest.mark.parametrize("total", [8, 10, Mark.NO_DATA, ""])
def test_a_sum_that_does_not_come_out_stays_a_figure(total: object) -> None:
    assert Cell(2, 1) not in formulas(table(row(5), row(4), total=row(total)))


def test_marks_add_nothing_and_a_sum_of_marks_alone_is_no_zero() -> None:
    known = formulas(table(row(Mark.NO_DATA), row(4), total=row(4)))
    assert known[Cell(2, 1)] == Added((Cell(0, 1), Cell(1, 1)))
    assert Cell(1, 1) not in formulas(table(row(Mark.NO_DATA), total=row(0)))
    assert formulas(table(total=row(0, 0))) == {}


def test_a_balance_needs_every_figure() -> None:
    assert formulas(table(row(7, 5, 2)))[Cell(0, 3)] == Balance((Cell(0, 1),), (Cell(0, 2),))
    assert formulas(table(row(7, Mark.NO_DATA, 7))) == {}
    rows = [row(4, key="start"), row(3, key="more"), row(2, key="less"), row(5, key="end")]
    assert formulas(table(*rows))[Cell(3, 1)] == Balance((Cell(0, 1), Cell(1, 1)), (Cell(2, 1),))
    assert formulas(table(*rows[1:])) == {}


def test_a_share_is_a_share_to_the_tenth() -> None:
    assert formulas(table(row(1, 3, share=Decimal("33.3"))))[Cell(0, 4)] == Shared(Cell(0, 1), Cell(0, 2))
    assert formulas(table(row(1, 3, share=Decimal("33.4")))) == {}
    assert formulas(table(row(0, 0, share=Mark.NOT_APPLICABLE))) == {}


def test_nothing_is_added_that_is_not_declared() -> None:
    assert formulas(table(row(1), row(1), total=row(2), sums=Sums())) == {}


_VALUES = st.one_of(st.integers(-3, 3), st.sampled_from([Mark.NO_DATA, ""]))


@given(st.lists(st.tuples(_VALUES, _VALUES, _VALUES, st.integers(0, 2)), max_size=6), _VALUES, _VALUES)
def test_every_formula_gives_what_stands_there(rows: list[tuple], a: object, b: object) -> None:
    lines = [row(x, y, z, indent=indent) for x, y, z, indent in rows]
    total = row(a, b)
    for cell, formula in formulas(table(*lines, total=total)).items():
        every = [*lines, total]
        plus, minus = (formula.cells, ()) if isinstance(formula, Added) else (formula.plus, formula.minus)
        figures = [
            sign * value
            for sign, cells in ((1, plus), (-1, minus))
            for one in cells
            if isinstance(value := every[one.row].values[one.column], int)
        ]
        assert sum(figures) == every[cell.row].values[cell.column]


def test_declared_columns_are_columns_of_their_tables() -> None:
    for key, sums in SUMS.items():
        named = {*sums.total, *sums.parts}
        named |= {name for one in sums.across for name in (one.result, *one.plus, *one.minus)}
        named |= {name for one in sums.shares for name in (one.result, one.part, one.whole)}
        assert named <= _columns(key, QUARTER), key
    for key, picture in PICTURES.items():
        assert {picture.done, picture.of} - {None} <= _columns(key, QUARTER)


def _columns(key: str, facts: Any) -> set[str]:
    return {column.key for column in heads.columns(key, facts)}


@pytest.mark.parametrize("key", SUMS)
def test_a_year_adds_its_quarters_and_speaks_of_no_column_that_is_left_out(key: str) -> None:
    quarters = {f"quarter_{number}" for number in (1, 2, 3, 4)}
    shown = tuple(one for one in heads.columns(key, YEAR) if one.key not in {"in_period", "target", "percent"})
    sums, keys = sums_of(key, shown), {one.key for one in shown}
    assert {*sums.total, *sums.parts} <= keys
    assert all({one.result, *one.plus, *one.minus} <= keys for one in sums.across)
    assert all({one.result, one.part, one.whole} <= keys for one in sums.shares)
    if quarters <= keys:
        assert quarters <= {*sums.total, *sums.parts}
        added = [one for one in sums.across if one.result == "to_date"]
        assert [set(one.plus) for one in added] == ([] if key == "movement" else [quarters])
    picture = picture_of(key, shown)
    assert picture is None or picture.of is None


def columns(*keys: str) -> tuple[Column, ...]:
    return tuple(Column(key, key, Kind.COUNT) for key in keys)


def test_what_is_added_are_the_columns_that_are_shown() -> None:
    """Quarters add up like the period's figures, and only in tables that have such figures."""
    quarters = ("quarter_1", "quarter_2")
    flows = sums_of("destinations", columns("in_period", "to_date", *quarters))
    assert flows.total == ("in_period", "to_date", *quarters)
    assert flows.across == (Equation("to_date", quarters),)
    assert sums_of("destinations", columns("in_period", "to_date")).across == ()
    assert sums_of("pool", columns("registered", *quarters)).total == ("registered",)
    assert sums_of("support", columns("in_period", *quarters)).across == ()  # a year of money is no sum here


def test_an_equation_or_a_share_is_kept_when_just_its_columns_are_shown() -> None:
    (change,) = sums_of("targets", columns("change", "to_date", "same_period")).across
    assert (change.result, change.plus, change.minus) == ("change", ("to_date",), ("same_period",))
    assert sums_of("targets", columns("change", "to_date", "same_period", "x")).across == (change,)
    assert sums_of("targets", columns("change", "to_date")).across == ()
    (share,) = sums_of("targets", columns("percent", "to_date", "target")).shares
    assert (share.part, share.whole) == ("to_date", "target")
    assert sums_of("targets", columns("percent", "target")).shares == ()


def test_the_first_formula_that_is_declared_for_a_place_stands() -> None:
    """At the end there are 5, as its one part says and as the balance of the rows says."""
    rows = [row(4, key="start"), row(3, key="more"), row(2, key="less"), row(5, key="end"), row(5, indent=1)]
    assert formulas(table(*rows))[Cell(3, 1)] == Added((Cell(4, 1),))


def test_persons_who_may_stand_in_several_rows_are_never_added() -> None:
    """One person may be paid out of two funds, or belong to two groups: such columns and rows have no sum."""
    assert not {"persons_in_period", "persons_to_date"} & {*SUMS["support"].total, *SUMS["support"].parts}
    assert "loans" not in SUMS
    assert "work" not in SUMS


def test_bars_are_measured_by_the_longest_and_nothing_has_none() -> None:
    picture = Picture("a", "b")
    drawn = bars(table(row(1, 4), row(Mark.NO_DATA, 2), row(3, Mark.NO_TARGET), picture=picture))
    assert drawn == (Bar(25, 100), None, Bar(75, None))
    assert bars(table(row(0, 0), picture=picture)) == (None,)
    assert bars(table(row(3, 4))) == (None,)
    assert bars(table(row(-2, 2), picture=picture)) == (Bar(0, 100),)
