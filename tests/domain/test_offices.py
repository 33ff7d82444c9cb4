"""Offices by their names: letterhead, symbol, place and signature (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I)."""

import pytest

from xkld.domain.wording.offices import office_of, short_name


@pytest.mark.parametrize(
    ("name", "head", "above", "symbol", "place", "signed"),
    [
        (
            "UBND phường Phan Rang",
            ("ỦY BAN NHÂN DÂN", "PHƯỜNG PHAN RANG"),
            None,
            "UBND",
            "Phan Rang",
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            "Uỷ ban nhân dân Phường 1",
            ("ỦY BAN NHÂN DÂN", "PHƯỜNG 1"),
            None,
            "UBND",
            "Phường 1",
            ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ),
        (
            "Phòng Văn hóa - Xã hội xã Phước Dinh",
            ("PHÒNG VĂN HÓA - XÃ HỘI",),
            "ỦY BAN NHÂN DÂN XÃ PHƯỚC DINH",
            "PVHXH",
            "Phước Dinh",
            (None, "KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"),
        ),
        (
            "Sở Nội vụ tỉnh Khánh Hòa",
            ("SỞ NỘI VỤ",),
            "ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA",
            "SNV",
            "Khánh Hòa",
            (None, "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ),
    ],
)
def test_an_office_is_told_by_its_name(
    name: str, head: tuple[str, ...], above: str | None, symbol: str, place: str, signed: tuple[str | None, str, str]
) -> None:
    office = office_of(name)
    assert office is not None
    issuer = office.issuer
    assert (issuer.head, issuer.above, issuer.symbol, issuer.place) == (head, above, symbol, place)
    signature = office.signature(deputy=True, name=None)
    assert (signature.on_behalf, signature.deputy_for, signature.title) == signed
    assert office.signature(deputy=False, name="A").deputy_for is None


@pytest.mark.parametrize(
    "name", ["Phường Phan Rang", "Nhà tôi", "UBND", "Sở Nội vụ", "Phòng Nội vụ", "xã Mẫu", "Ủy ban Mẫu"]
)
def test_a_name_that_does_not_tell_is_no_office(name: str) -> None:
    assert office_of(name) is None


def test_a_committee_has_a_short_name() -> None:
    assert short_name("Ủy ban nhân dân phường Phan Rang") == "UBND phường Phan Rang"
    assert short_name("Sở Nội vụ tỉnh Mẫu") == "Sở Nội vụ tỉnh Mẫu"
