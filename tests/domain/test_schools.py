"""Schools and school years as people type them."""

import pytest

from xkld.domain.schools import as_known, parted_school, school_year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("2024-2025", "2024-2025"),
        (" 2024 – 2025 ", "2024-2025"),
        ("2024/2025", "2024-2025"),
        ("1999-2000", "1999-2000"),
        ("2024-2026", None),
        ("2025-2024", None),
        ("2024", None),
        ("24-25", None),
        ("", None),
    ],
)
def test_a_school_year_is_a_year_and_the_next(text: str, year: str | None) -> None:
    assert school_year(text) == year


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Trường A (2024-2025)", ("Trường A", "2024-2025")),
        ("Trường A(năm học 2024 - 2025 )", ("Trường A", "2024-2025")),
        ("Trường A (cơ sở 2) (2024-2025)", ("Trường A (cơ sở 2)", "2024-2025")),
        ("Trường A (2024-2026)", ("Trường A (2024-2026)", None)),
        ("Trường A (cơ sở 2)", ("Trường A (cơ sở 2)", None)),
        (" Trường A ", ("Trường A", None)),
        ("(2024-2025)", ("", "2024-2025")),
    ],
)
def test_a_school_year_stands_in_brackets_behind_the_school(text: str, parts: tuple[str, str | None]) -> None:
    assert parted_school(text) == parts


@pytest.mark.parametrize(
    ("typed", "known", "found"),
    [
        ("THPT Mẫu", ("Trường THPT Mẫu",), "Trường THPT Mẫu"),
        ("Trường THPT Mẫu", ("THPT Mẫu",), "THPT Mẫu"),
        ("TRƯỜNG THPT MẪU", ("Trường THPT Mẫu",), "Trường THPT Mẫu"),
        ("truong thpt mau", ("Trường THPT Mẫu", "Trường THPT Khác"), "Trường THPT Mẫu"),
        ("thpt mau", ("Trường THPT Mẫu", "Trường THPT Mậu"), "thpt mau"),
        ("THPT Mậu", ("Trường THPT Mẫu",), "THPT Mậu"),
        ("THPT Mẫu", ("Trường THPT Mẫu", "THPT Mẫu"), "THPT Mẫu"),
        ("Trường", ("THPT Mẫu",), "Trường"),
    ],
)
def test_a_school_is_the_one_that_is_written_already(typed: str, known: tuple[str, ...], found: str) -> None:
    assert as_known(typed, known) == found
