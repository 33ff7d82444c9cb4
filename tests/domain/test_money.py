"""Whole đồng, counts, and shares in percent."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.money import HIGHEST, parse_amount, read_amount, read_count
from xkld.domain.notation import grouped
from xkld.domain.numbers import percent

AMOUNTS = st.sampled_from([0, 1, 999, 1_000, 999_999, 1_000_000, HIGHEST - 1, HIGHEST]) | st.integers(0, HIGHEST)
MARKS = st.sampled_from([".", ",", " ", "\u00a0", "\u202f"])
UNITS = st.sampled_from(
    ["", "đ", " đ", " đồng", " Đồng", " ĐỒNG", " đo\u0302\u0300ng", " VND", "vnđ", " VNĐ.", " vnd", "Đ", "\u00a0đ."]
)


@pytest.mark.parametrize(
    "text",
    ["12500000", "12.500.000", "12,500,000", "12 500 000", "12\u00a0500\u00a0000", " 12.500.000 đồng", "12500000đ"],
)
def test_an_amount_is_read_with_any_one_mark_between_its_groups(text: str) -> None:
    assert read_amount(text) == 12_500_000


@given(AMOUNTS, MARKS, UNITS)
def test_an_amount_is_read_as_it_is_written(amount: int, mark: str, unit: str) -> None:
    assert read_amount(grouped(amount).replace(".", mark) + unit) == amount
    assert read_amount(f"{amount}{unit}") == amount


@pytest.mark.parametrize(
    "text",
    [
        "12,5",
        "12.5",
        "12.50",
        "1.2500",
        "0,500",
        "0.500",
        "000.500",
        "012.500",
        "1.000,00",
        "1,000.000",
        "1.000 000",
        "12.500.",
        ".500",
        "1..000",
        "1000.000",
        "1.00.000",
    ],
)
def test_what_could_be_a_fraction_or_a_slip_is_refused(text: str) -> None:
    assert isinstance(read_amount(text), Problem)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "đ",
        "-500",
        "+500",
        "1e6",
        "５００",
        "٥٠٠",
        "500 USD",
        "5 triệu",
        "300\n500",
        "500 đ đ",
        "đ 500",
        "½",
        "1_000",
    ],
)
def test_what_is_no_amount_in_dong_is_refused(text: str) -> None:
    assert isinstance(read_amount(text), Problem)


def test_the_highest_amount_is_a_million_milliards() -> None:
    assert read_amount("1.000.000.000.000.000 đồng") == read_amount("1000000000000000") == HIGHEST
    assert read_amount("0000000000000005") == 5


@pytest.mark.parametrize(
    "text",
    [
        "1.000.000.000.000.001",
        "1000000000000001",
        "00000000000000005",  # more digits than the highest amount has
        "9" * 18,
        "9" * 5_000,
        "1" + ".000" * 2_000,
    ],
)
def test_an_amount_beyond_any_budget_is_refused(text: str) -> None:
    assert isinstance(read_amount(text), Problem)


def test_the_problem_of_an_amount_names_its_place_and_what_excel_may_have_done() -> None:
    place = Place("chi.csv", line=4)
    problem = read_amount("12,5", place)
    assert isinstance(problem, Problem)
    assert (problem.place, problem.what) == (place, "«12,5» không phải là số tiền chẵn đồng")
    assert "12500" in problem.mend


def test_a_wrong_amount_on_the_command_line_is_refused() -> None:
    assert parse_amount("3.000.000") == 3_000_000
    with pytest.raises(InputRefused):
        parse_amount("3,5 triệu")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("0", 0),
        ("03", 3),
        (" 12 ", 12),
        ("1.200", 1_200),
        ("9.200", 9_200),
        ("12.345", 12_345),
        ("1.234.567", 1_234_567),
        ("999.999.999", 999_999_999),
        ("999999999", 999_999_999),
        ("000000001", 1),
    ],
)
def test_a_count_is_read(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize(
    "text",
    [
        *("", "-1", "1,5", "0.500", "1.20", "1.2000", "1000.000", "１２", "12 người"),
        *("1" * 10, "0000000001", "1" + ".000" * 3, "1" + ".000" * 2_000),
    ],
)
def test_what_is_no_count_is_a_problem(text: str) -> None:
    assert isinstance(read_count(text), Problem)


@given(st.text("0123456789., đ", max_size=24) | st.text(max_size=12))
def test_no_text_breaks_the_reading_of_numbers(text: str) -> None:
    assert isinstance(read_amount(text), int | Problem)
    assert isinstance(read_count(text), int | Problem)


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1_000, "1.000"), (12_500_000, "12.500.000"), (-3_000_000, "-3.000.000")],
)
def test_a_printed_number_has_dots_between_its_groups(number: int, text: str) -> None:
    assert grouped(number) == text


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        (3, 35, "8.6"),
        (0, 35, "0.0"),
        (35, 35, "100.0"),
        (36, 35, "102.9"),
        (1, 2_000, "0.1"),  # 0.05 exactly: half goes up
        (3, 2_000, "0.2"),  # 0.15 exactly
        (5, 2_000, "0.3"),  # 0.25 exactly, where half to even would say 0.2
        (1, 2_001, "0.0"),
        (-1, 2_000, "-0.1"),
    ],
)
def test_a_share_has_one_decimal_rounded_half_up(part: int, whole: int, share: str) -> None:
    assert str(percent(part, whole)) == share


@pytest.mark.parametrize("whole", [0, None])
def test_there_is_no_share_of_nothing(whole: int | None) -> None:
    assert percent(3, whole) is None


@given(AMOUNTS, st.integers(1, HIGHEST))
@example(HIGHEST // 2 - 1, HIGHEST)
@example(HIGHEST // 2_000, HIGHEST)
def test_a_share_is_the_exact_one_rounded_half_up(part: int, whole: int) -> None:
    exact = Fraction(part * 1_000, whole)
    assert percent(part, whole) == Decimal((exact + Fraction(1, 2)).__floor__()) / 10
