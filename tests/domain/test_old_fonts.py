"""Text of the fonts before Unicode: every letter comes back, and names of today are left alone."""

import unicodedata

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.old_fonts import Encoding, converted, encoding_of, encoding_of_font, reads_well

TODAY = {
    vowel: unicodedata.normalize("NFC", "".join(vowel + tone for tone in "\u0301\u0300\u0309\u0303\u0323"))
    for vowel in "aăâeêioôơuưy"
}
"""Each vowel with its five tones: acute, grave, hook, tilde, dot."""
TCVN3 = {
    "a": "¸µ¶·¹",
    "ă": "¾»¼½Æ",
    "â": "ÊÇÈÉË",
    "e": "ÐÌÎÏÑ",
    "ê": "ÕÒÓÔÖ",
    "i": "Ý×ØÜÞ",
    "o": "ãßáâä",
    "ô": "èåæçé",
    "ơ": "íêëìî",
    "u": "óïñòô",
    "ư": "øõö÷ù",
    "y": "ýúûüþ",
}
TCVN3_PLAIN = dict(zip("ăâêôơưđ", "¨©ª«¬\u00ad®", strict=True)) | dict(zip("ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§", strict=True))
VNI = {
    "a": "aù aø aû aõ aï",
    "ă": "aé aè aú aü aë",
    "â": "aá aà aå aã aä",
    "e": "eù eø eû eõ eï",
    "ê": "eá eà eå eã eä",
    "i": "í ì æ ó ò",
    "o": "où oø oû oõ oï",
    "ô": "oá oà oå oã oä",
    "ơ": "ôù ôø ôû ôõ ôï",
    "u": "uù uø uû uõ uï",
    "ư": "öù öø öû öõ öï",
    "y": "yù yø yû yõ î",
}
VNI_PLAIN = {"ă": "aê", "â": "aâ", "ê": "eâ", "ô": "oâ", "ơ": "ô", "ư": "ö", "đ": "ñ"}


def old_letters(encoding: Encoding) -> dict[str, str]:
    """Each letter of today as the old font keeps it, from tables set out by vowel and not by code."""
    if encoding is Encoding.TCVN3:
        toned = {new: old for vowel, olds in TCVN3.items() for new, old in zip(TODAY[vowel], olds, strict=True)}
        return toned | TCVN3_PLAIN
    small = {new: old for vowel, olds in VNI.items() for new, old in zip(TODAY[vowel], olds.split(), strict=True)}
    small |= VNI_PLAIN
    return small | {new.upper(): old.upper() for new, old in small.items()}


@pytest.mark.parametrize("encoding", Encoding)
def test_every_letter_comes_back(encoding: Encoding) -> None:
    letters = old_letters(encoding)
    assert len(letters) == {Encoding.TCVN3: 74, Encoding.VNI: 134}[encoding]
    assert {new: converted(old, encoding) for new, old in letters.items()} == {new: new for new in letters}
    capitals = {new: converted(old, Encoding.TCVN3, ".VnTimeH") for new, old in old_letters(Encoding.TCVN3).items()}
    assert capitals == {new: new.upper() for new in capitals}


SURNAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Vương Trịnh Tô".split()
GIVEN = (
    "An Bình Châu Cường Dũng Duyên Đức Giang Hà Hạnh Hải Hậu Hiền Hiếu Hoa Hoà Hùng Hương Khánh Khuê Kiệt Lâm Liễu Long"
    " Mai Mẫn Mỹ Nga Ngân Ngọc Nguyệt Nhung Oanh Phúc Phượng Quân Quỳnh Sáng Sơn Tâm Thảo Thắng Thuỷ Thúy Tiến Toàn"
    " Trà Trúc Tú Tuấn Tuyết Uyên Vân Việt Vĩ Xuân Xuyến Yến"
).split()
NAMES = st.tuples(st.sampled_from(SURNAMES), st.sampled_from(["Văn", "Thị", "Đình", "Tú", ""]), st.sampled_from(GIVEN))


@examples(150)
@given(NAMES, st.sampled_from([*Encoding]))
def test_a_name_comes_back_and_is_known_by_its_letters(parts: tuple[str, ...], encoding: Encoding) -> None:
    name = " ".join(filter(None, parts))
    letters = old_letters(encoding)
    old = "".join(letters.get(letter, letter) for letter in name)
    assert converted(old, encoding) == name
    assert reads_well(name)
    assert encoding_of(name) is None
    told = encoding_of(old)
    assert told in {encoding, None} or converted(old, told) != name
    assert told is not None or reads_well(old)


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".vnArialH", Encoding.TCVN3),
        ("VNI-Times", Encoding.VNI),
        ("Times New Roman", None),
        ("Vni", None),
        ("", None),
    ],
)
def test_a_font_tells_how_its_text_is_kept(font: str, encoding: Encoding | None) -> None:
    assert encoding_of_font(font) is encoding


@pytest.mark.parametrize("text", ["Lê Hà", "100 m²", "25°C", "Kho · bãi", "naïve", "H'Hen Niê", "Tô Xuý Hoá", "plain"])
def test_text_of_today_is_not_taken_for_old(text: str) -> None:
    assert encoding_of(text) is None
