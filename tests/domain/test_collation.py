"""The order of Vietnamese names, against lists put in order by hand."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.collation import name_order, text_order
from xkld.domain.names import clean

ICU = Path(__file__).parents[1] / "golden" / "vietnamese-order"
IN_ORDER = (
    "Hà Ái",
    "Lê Thị An",
    "Nguyễn An",
    "Nguyễn Văn An",
    "Trần An",
    "Lê Văn Ánh",
    "Mai Ăn",
    "Bùi Ân",
    "Phan Ẩn",
    "Đỗ Ấn",
    "Vũ Bình",
    "Y Cường",
    "Lê Dũng",
    "Lê Duy",
    "Võ Đào",
    "Lê Em",
    "Lê Ê",
    "Hà Văn Hà",
    "Hàn Văn Hà",
    "Hán Văn Hà",
    "Lê Hạ",
    "Lê Hải",
    "Lê Hòa",
    "Lê Oanh",
    "Lê Ông",
    "Lê Ơn",
    "Lê Tú",
    "Lê Tư",
    "Lê Xuân",
    "Lê Yến",
)


def test_a_shuffled_list_comes_back_in_its_order() -> None:
    shuffled = sorted(IN_ORDER, key=lambda name: name[::-1])
    assert shuffled != list(IN_ORDER)
    assert tuple(sorted(shuffled, key=name_order)) == IN_ORDER


def test_where_a_tone_is_written_changes_no_order() -> None:
    assert name_order("Lê Hoà")[:2] == name_order("Lê Hòa")[:2] < name_order("Lê Hóa")[:2]
    assert text_order("Xã Hoá")[0] == text_order("Xã Hóa")[0] > text_order("Xã Hoà")[0]
    assert name_order("") < name_order("A")


@pytest.mark.parametrize(("file", "order"), [("names.txt", name_order), ("places.txt", text_order)])
def test_names_and_places_stand_in_the_order_of_icu(file: str, order: Callable[[str], Any]) -> None:
    in_order = (ICU / file).read_text(encoding="utf-8").splitlines()
    assert len(in_order) == len({*in_order}) >= 200
    shuffled = sorted(in_order, key=lambda text: text[::-1])
    assert sorted(shuffled, key=order) == in_order


@given(st.lists(st.text(max_size=12).map(clean), max_size=6, unique=True))
def test_any_text_has_one_place(names: list[str]) -> None:
    assert sorted(names, key=name_order) == sorted({*names}, key=name_order)
