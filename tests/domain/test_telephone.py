"""Telephone numbers as they are dialled in the country. All numbers here are invented."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.telephone import dialled


@pytest.mark.parametrize(
    "text",
    [
        "0912345678",
        " 0912.345.678 ",
        "(0912) 345-678",
        "912345678",  # a spreadsheet kept a number
        "+84 912 345 678",
        "+840912345678",
        "0084912345678",
        "84912345678",
    ],
)
def test_one_number_however_it_is_written(text: str) -> None:
    assert dialled(text) == "0912345678"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("021234567", "021234567"),
        ("02593123456", "02593123456"),
        ("+84 12345678", "012345678"),
        ("+84 9123456789", "09123456789"),
        ("+84 259 312 3456", "02593123456"),
        ("123456789", "0123456789"),
        ("012345678", "012345678"),
        ("0841234567", "0841234567"),
        ("849123456", "0849123456"),  # nine figures: a lost zero, not the code of the country
    ],
)
def test_a_number_has_nine_to_eleven_figures_and_begins_with_0(text: str, number: str) -> None:
    assert dialled(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", "điện thoại", "02123456", "021234567890", "12345678", "1234567890", "8412345678", "841234567890"),
        *("+84 1234567", "+84 12345678901", "+84 0012345678", "+85 912345678", "+83 912345678", "0085912345678"),
        *(
            "0083912345678",
            "85912345678",
            "83912345678",
            "0912345678 hoặc 0912345679",
            "１２３４５６７８９",
            "+0912345678",
        ),
    ],
)
def test_anything_else_is_no_telephone(text: str) -> None:
    assert dialled(text) is None


@given(st.from_regex(r"0[1-9][0-9]{8}", fullmatch=True))
def test_what_was_read_is_read_again_as_the_same(number: str) -> None:
    assert dialled(number) == dialled(number[1:]) == dialled(f"+84{number[1:]}") == number
