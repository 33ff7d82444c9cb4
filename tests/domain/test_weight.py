"""Weights as people write them: exact, and refused where they could be read in two ways."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import Place, Problem
from xkld.domain.notation import grouped
from xkld.domain.weight import read_weight, written

WHOLE = st.sampled_from([0, 9, 10, 99, 100, 999, 1_000, 9_999, 99_999, 100_000, 999_999_999]) | st.integers(0, 10**12)


def said(text: str) -> str:
    """Why a text is no weight."""
    found = read_weight(text, Place("dan-so.csv", line=3))
    assert isinstance(found, Problem), found
    assert found.place == Place("dan-so.csv", line=3)
    return found.what


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("0", "0"),
        ("7", "7"),
        ("03", "3"),
        ("12,5", "12.5"),
        ("12.5", "12.5"),
        ("0.125", "0.125"),
        ("0,125", "0.125"),
        ("1234.567", "1234.567"),
        ("1234,567", "1234.567"),
        ("12.345", "12345"),
        ("9.000", "9000"),
        ("100.000", "100000"),
        ("1.234.567", "1234567"),
        ("1.234,5", "1234.5"),
        ("12.345,678", "12345.678"),
        ("12 345", "12345"),
        ("9 000 000", "9000000"),
        ("100 000,5", "100000.5"),
        ("12\u00a0345", "12345"),
        ("12\u202f345", "12345"),
        ("1,234,567", "1234567"),
        ("9,000,000.25", "9000000.25"),
        ("100,000,000", "100000000"),
        ("  5 ", "5"),
    ],
)
def test_a_weight_is_read_exactly(text: str, weight: str) -> None:
    assert read_weight(text) == Decimal(weight)


@given(WHOLE)
def test_a_whole_weight_is_read_with_and_without_groups(number: int) -> None:
    assert read_weight(str(number)) == number
    for mark in (".", " ", "\u00a0"):
        assert read_weight(grouped(number).replace(".", mark)) == number


@given(st.integers(1_000_000, 10**12))
def test_commas_group_thousands_where_there_are_several(number: int) -> None:
    assert read_weight(f"{number:,}") == number


@pytest.mark.parametrize("text", ["1,000", "9,125", "12,345", "100,000", "999,999"])
def test_a_comma_before_three_figures_may_be_read_in_two_ways(text: str) -> None:
    assert "hai cách" in said(text)


@pytest.mark.parametrize("text", ["-4", "- 4", "\u22124", "-0,5", "-12.5", "-012"])
def test_a_weight_below_nought_is_told_as_one(text: str) -> None:
    assert "số âm" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "nhiều", "-", "-nhiều", "--4", "+4", "1e3", "５", "½", "4-", "a4"),
        *("1.2.3", "1.23.456", "1.234.56", "1.2345.678", "0.123.456", "012.345.678", "1234.567.890", "12.345.6789"),
        *("1 23", "1 2345", "0 123", "1234 567", "1 234.567 890", "12 345 6"),
        *("1,23,456", "0,123,456", "1234,567,890", "1,234,5678", "1,2345,678", "1,234.567"),
        *("12,", ".5", "12.,5", "1.000,", "1 000,", "1,000,000."),
    ],
)
def test_what_is_no_number_is_told(text: str) -> None:
    assert "không phải là số" in said(text)


def test_no_weight_is_longer_than_thirty_signs() -> None:
    assert read_weight("1" * 30) == Decimal("1" * 30)
    assert "không phải là số" in said("1" * 31)
    assert "không phải là số" in said("1" * 5_000)


@pytest.mark.parametrize(
    ("number", "text"),
    [("300", "300"), ("12.50", "12.5"), ("12.0", "12"), ("0", "0"), ("0.125", "0.125"), ("1E+3", "1000")],
)
def test_a_weight_is_written_in_its_shortest_plain_digits(number: str, text: str) -> None:
    assert written(Decimal(number)) == text
