"""Who may be one person: names, days of birth, telephones and places weighed against each other."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.twins import Candidate, Sign, Strength, contradictions, ends, likeness

HA = Candidate(1, "Đào Thị Hạ", 1999, "1999-05-02", "F", None, "0912345678", 1)
SAME = {"birth_date": None, "phone": None}


@pytest.mark.parametrize(
    ("other", "sign", "strength"),
    [
        ({"name": "Đào Thị Hạ"}, Sign.SAME_NAME, Strength.STRONG),
        ({"name": "Đào Hạ"}, Sign.SHORTER_NAME, Strength.STRONG),
        ({"name": "Dao Thi Ha"}, Sign.UNMARKED_NAME, Strength.STRONG),
        ({"name": "Đào Thị Hà"}, Sign.OTHER_MARKS, Strength.STRONG),
        ({"name": "Đào Thị Hạ", "phone": None, "birth_date": "1999-02-05"}, Sign.SWAPPED_BIRTH, Strength.MEDIUM),
        ({"name": "Đào Thị Hạ", "phone": None, "birth_date": None, "unit": 2}, Sign.SAME_YEAR, Strength.WEAK),
        ({"name": "Dao Ha", "phone": None}, Sign.SHORTER_NAME, Strength.STRONG),
        ({"name": "Đào Hạ", "phone": None, "birth_date": None, "unit": 2}, Sign.SHORTER_NAME, None),
        ({"name": "Lê Văn An", "sex": "M", "birth_date": None}, Sign.OTHER_NAME, None),
        ({"name": "Đào Thị Hạ", "birth_date": "1971-01-01", "birth_year": 1971, "phone": None}, Sign.OTHER_BIRTH, None),
    ],
)
def test_what_speaks_for_one_person_is_named_and_weighed(other: dict, sign: Sign, strength: Strength | None) -> None:
    found = likeness(HA, replace(HA, number=2, **other), taken_over=False)
    assert found is not None
    assert sign in found.signs
    assert found.strength is strength


def test_tone_places_are_one_name_and_old_and_new_wards_one_place() -> None:
    one, other = replace(HA, name="Lê Hoà", unit=1, **SAME), replace(HA, number=2, name="Lê Hòa", unit=2, **SAME)
    found = likeness(one, other, taken_over=True)
    assert found is not None
    assert {*found.signs} == {Sign.SAME_NAME, Sign.SAME_YEAR, Sign.TAKEN_OVER}
    assert found.strength is Strength.MEDIUM


@pytest.mark.parametrize(
    ("cccd", "near"),
    [("058199001235", True), ("058199001243", True), ("058199002235", False), ("058199001432", False)],
)
def test_id_numbers_tell_people_apart_but_for_a_slip_of_the_finger(cccd: str, near: bool) -> None:
    found = likeness(replace(HA, cccd="058199001234"), replace(HA, number=2, cccd=cccd), taken_over=False)
    assert (found is not None and Sign.NEAR_CCCD in found.signs) is near


def test_whatever_speaks_against_one_person_is_said() -> None:
    other = replace(HA, number=2, name="Lê Văn An", sex="M", birth_date="1998-01-01", birth_year=1998)
    assert contradictions(HA, other) == [Sign.OTHER_NAME, Sign.OTHER_BIRTH, Sign.OTHER_SEX]
    assert contradictions(HA, replace(HA, number=2)) == []


def test_a_name_without_its_middle_is_known_by_its_ends() -> None:
    assert {ends(name) for name in ("dao thi ha", "dao ha", "dao thi my ha")} == {"dao ha"}
    assert ends("ha") == "ha "


SYLLABLES = st.lists(st.sampled_from(("Đào", "Dao", "Thị", "Hạ", "Hà", "Mỹ")), min_size=1, max_size=4).map(" ".join)


@given(one=SYLLABLES, other=SYLLABLES)
def test_two_people_are_as_like_as_they_are_the_other_way_round(one: str, other: str) -> None:
    first, second = replace(HA, name=one), replace(HA, number=2, name=other)
    assert likeness(first, second, taken_over=False) == likeness(second, first, taken_over=False)
