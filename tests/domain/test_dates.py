"""Civil dates as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.dates import parse_date, read_date, read_short_date
from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.notation import kept_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05/6/2025", date(2025, 6, 5)),
        ("5-6-2025", date(2025, 6, 5)),
        ("05.06.2025", date(2025, 6, 5)),
        ("2025-06-05", date(2025, 6, 5)),
        ("2025-6-5", date(2025, 6, 5)),
        ("\u00a012/11/2025\n", date(2025, 11, 12)),
        ("29/2/2024", date(2024, 2, 29)),
        ("1/1/1900", date(1900, 1, 1)),
        ("31/12/2199", date(2199, 12, 31)),
    ],
)
def test_the_day_comes_first_unless_the_year_does(text: str, day: date) -> None:
    assert read_date(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "29/2/2025",
        "31/6/2025",
        "0/6/2025",
        "5/0/2025",
        "06/25/2025",
        "5/6/25",
        "2025/06/05",
        "20250605",
        "45813",
        "31/12/1899",
        "1/1/2200",
        "5 / 6 / 2025",
        "５/6/2025",
        *("/6/2025", "5//2025", "2025--05", "2025-06-"),
        *("005/6/2025", "5/006/2025", "2025-006-5", "2025-6-005"),
        "5/6/2025 00:00",
        "tháng 6/2025",
    ],
)
def test_what_is_not_a_real_day_is_a_problem_with_its_place(text: str) -> None:
    place = Place("danh-sach.xlsx", sheet="Sheet1", cell="F7")
    problem = read_date(text, place)
    assert isinstance(problem, Problem)
    assert (problem.place, problem.what) == (place, f"«{text}» không phải là ngày có thật")


def test_a_wrong_date_on_the_command_line_is_refused() -> None:
    assert parse_date("18/6/2025") == date(2025, 6, 18)
    with pytest.raises(InputRefused):
        parse_date("hôm nay")


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.sampled_from("/.-"))
def test_a_date_is_read_as_it_is_written(day: date, mark: str) -> None:
    assert read_date(day.isoformat()) == day
    assert read_date(f"{day.day}{mark}{day.month}{mark}{day.year}") == day
    assert read_date(f"{day.day:02}{mark}{day.month:02}{mark}{day.year}") == day


@given(st.text("0123456789/.- ", max_size=12) | st.text(max_size=12))
def test_no_text_breaks_the_reading_of_dates(text: str) -> None:
    assert isinstance(read_date(text), date | Problem)


def test_a_day_that_one_century_lacks_is_of_the_other() -> None:
    """1900 had no 29 February, 2000 had one."""
    assert read_short_date("29/2/00", date(1930, 1, 1), date(2025, 6, 18)) == date(2000, 2, 29)
    assert read_short_date("30/2/00", date(1930, 1, 1), date(2025, 6, 18)) is None


def test_a_day_that_the_book_keeps_is_told_as_papers_write_it() -> None:
    assert [kept_day(one) for one in ("2025-06-05", "2025-02-21", None)] == ["05/6/2025", "21/02/2025", ""]
