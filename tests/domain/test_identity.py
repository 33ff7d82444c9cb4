"""Personal ID numbers, by law.md 6.1. All numbers here are invented."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.identity import PROVINCES, IdNumber, is_masked, masked, read_id_number, without_whole_ids

CENTURY_AND_SEX = [
    (0, 1900, "M"),
    (1, 1900, "F"),
    (2, 2000, "M"),
    (3, 2000, "F"),
    (4, 2100, "M"),
    (5, 2100, "F"),
    (6, 2200, "M"),
    (7, 2200, "F"),
    (8, 2300, "M"),
    (9, 2300, "F"),
]


def problems(text: str, birth_year: int | None = None, sex: str | None = None) -> list[str]:
    """What is said of a refused number."""
    value = read_id_number(text, birth_year, sex)
    assert isinstance(value, list)
    return [problem.what for problem in value]


@pytest.mark.parametrize(("digit", "century", "sex"), CENTURY_AND_SEX)
@pytest.mark.parametrize("year", [0, 1, 84, 99])
def test_the_fourth_digit_tells_century_and_sex(digit: int, century: int, sex: str, year: int) -> None:
    number = IdNumber(f"058{digit}{year:02}000123")
    assert (number.birth_year, number.sex) == (century + year, sex)
    assert read_id_number(number.digits, century + year, sex) == number.digits


def test_the_sample_of_the_circular_is_a_man_of_dong_thap_born_in_1984() -> None:
    assert read_id_number("087084000999", 1984, "M") == "087084000999"


def test_there_are_sixty_three_provinces_and_the_two_plans_are_among_them() -> None:
    assert len(PROVINCES) == 63
    assert {"001", "058", "084", "096"} <= PROVINCES


@pytest.mark.parametrize("code", ["000", "003", "005", "057", "059", "097", "099"])
def test_a_code_of_no_province_is_refused(code: str) -> None:
    assert problems(f"{code}300000123") == ["số CCCD ********0123: ba số đầu không phải mã tỉnh nào"]


@pytest.mark.parametrize("code", ["100", "101", "555", "999"])
def test_a_birth_registered_in_another_country_is_taken(code: str) -> None:
    assert read_id_number(f"{code}300000123", 2000, "F") == f"{code}300000123"


@pytest.mark.parametrize(
    "written",
    ["058300000123", " 058300000123 ", "058 300 000 123", "058.300.000.123", "058-300-000-123", "'058300000123"],
)
def test_gaps_and_the_text_mark_of_excel_are_dropped(written: str) -> None:
    assert read_id_number(written, 2000, "F") == "058300000123"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("58300000123", "số CCCD *******0123 có 11 ký tự, cần đúng 12 chữ số"),
        ("1300000123", "số CCCD ******0123 có 10 ký tự, cần đúng 12 chữ số"),
        ("0583000001234", "số CCCD *********1234 có 13 ký tự, cần đúng 12 chữ số"),
        ("264000123", "số CCCD *****0123 có 9 ký tự, cần đúng 12 chữ số"),
        ("05830000012O", "số CCCD … có 12 ký tự, cần đúng 12 chữ số"),
        ("０58300000123", "số CCCD … có 12 ký tự, cần đúng 12 chữ số"),
        ("٠58300000123", "số CCCD … có 12 ký tự, cần đúng 12 chữ số"),
        ("5.83E+10", "số CCCD … có 7 ký tự, cần đúng 12 chữ số"),
    ],
)
def test_anything_but_twelve_digits_is_refused_and_never_padded(written: str, said: str) -> None:
    assert problems(written) == [said]


def test_every_disagreement_is_told_at_once_with_its_place_and_without_the_number() -> None:
    place = Place("danh-sach.xlsx", sheet="Sheet1", cell="C7")
    found = read_id_number("099300456123", 1999, "M", place)
    assert isinstance(found, list)
    assert [(problem.place, problem.what) for problem in found] == [
        (place, "số CCCD ********6123: ba số đầu không phải mã tỉnh nào"),
        (place, "số CCCD ********6123 cho năm sinh 2000, còn năm sinh đã ghi là 1999"),
        (place, "số CCCD ********6123 là của nữ, khác giới tính đã ghi"),
    ]


def test_a_number_is_compared_only_with_what_is_known_of_its_holder() -> None:
    assert read_id_number("058300000123") == "058300000123"
    assert problems("058300000123", sex="M") == ["số CCCD ********0123 là của nữ, khác giới tính đã ghi"]
    assert problems("058300000123", birth_year=1900) == [
        "số CCCD ********0123 cho năm sinh 2000, còn năm sinh đã ghi là 1900"
    ]


def test_a_shown_number_keeps_its_last_four_digits_only() -> None:
    assert masked("058300002345") == "********2345"


@given(
    st.sampled_from([*sorted(PROVINCES), "100", "999"]),
    st.sampled_from(CENTURY_AND_SEX),
    st.integers(0, 99),
    st.integers(0, 999_999),
    st.integers(1, 99),
)
def test_an_honest_number_passes_and_a_wrong_year_or_sex_does_not(
    code: str, century: tuple[int, int, str], year: int, rest: int, off: int
) -> None:
    digit, first_year, sex = century
    digits = f"{code}{digit}{year:02}{rest:06}"
    assert read_id_number(digits, first_year + year, sex) == digits
    assert len(problems(digits, first_year + year + off, sex)) == 1
    assert len(problems(digits, first_year + year, {"M": "F", "F": "M"}[sex])) == 1


@given(st.text("0123456789", min_size=9, max_size=15), st.integers(1900, 2100), st.sampled_from("MF"))
def test_no_problem_shows_a_whole_number(digits: str, birth_year: int, sex: str) -> None:
    found = read_id_number(digits, birth_year, sex)
    assert all(digits not in str(replace(problem, place=NOWHERE)) for problem in found if isinstance(problem, Problem))


@pytest.mark.parametrize("shown", ["********1234", " ********0999 ", "********9000"])
def test_a_number_as_it_is_shown_stands_for_one_that_is_known(shown: str) -> None:
    assert is_masked(shown)


@pytest.mark.parametrize(
    "other", ["*******1234", "*********1234", "********123", "********12345", "1234", "058199001234", "********12a4"]
)
def test_nothing_else_is_a_shown_number(other: str) -> None:
    assert not is_masked(other)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("số 058199001234 sai", "số ********1234 sai"),
        ("123456789012", "********9012"),
        ("1234567890123", "*********0123"),
        ("058 199 001 234", "********1234"),
        ("0581.9900-1234", "********1234"),
        ("a" * 19 + "058199001234", "a" * 19 + "********1234"),
    ],
)
def test_what_may_be_a_whole_number_is_masked_on_a_screen(text: str, shown: str) -> None:
    assert without_whole_ids(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "0123456789abcdef" * 2,  # a digest
        "c" * 20 + "058199001234",
        "05819900123",
        "0581 9900 123",
        "0581 9900 1234 5",
        "123.456.789.012 đồng",
        "1234 5678 9012",
        "05/6/2025",
        "0912 345 678",
    ],
)
def test_digests_amounts_days_and_telephones_stay_as_they_are(text: str) -> None:
    assert without_whole_ids(text) == text
