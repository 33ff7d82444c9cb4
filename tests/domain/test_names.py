"""Names: how they are stored and how they are compared."""

import re
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.names import _BLANK, _HIDDEN, _USUAL, LONGEST_NAME, checked, clean, fold, parse_text, spelling

VIETNAMESE = "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
ETH, AFRICAN_D, SMALL_ETH, D_WITH_TAIL = "\u00d0", "\u0189", "\u00f0", "\u0256"
NAMES = st.text(VIETNAMESE + VIETNAMESE.upper() + "  -'", min_size=1, max_size=40)
ANY = (
    NAMES
    | st.text(max_size=20)
    | st.text("\u0110\u00d0\u0301\u0323\u031b\u0130\u0345\u1e9e \u2003\u212bdD", max_size=8)
)


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("Đào Thị Hạ", "dao thi ha"),
        ("  ĐÀO   THỊ\u00a0HẠ ", "dao thi ha"),
        (f"{ETH}ào Thị Hạ", "dao thi ha"),
        (f"{AFRICAN_D}ào Thị Hạ", "dao thi ha"),
        (f"{SMALL_ETH}ào thị hạ", "dao thi ha"),
        (f"{D_WITH_TAIL}ào thị hạ", "dao thi ha"),
        ("Hòa", "hoa"),
        ("Hoà", "hoa"),
        ("Nguyễn Thị Thuỷ", "nguyen thi thuy"),
        ("Nguyễn Thị Thủy", "nguyen thi thuy"),
        ("Phường Mỹ Đông", "phuong my dong"),
        ("ưỡng ợ ƯỢ", "uong o uo"),
        ("KATƠR THỊ H'", "kator thi h'"),
    ],
)
def test_the_key_forgets_case_marks_spacing_and_twins_of_the_barred_d(written: str, key: str) -> None:
    assert fold(written) == key


@given(NAMES)
def test_composed_and_decomposed_letters_are_one_name(name: str) -> None:
    decomposed = unicodedata.normalize("NFD", name)
    assert clean(decomposed) == clean(name)
    assert fold(decomposed) == fold(name) == fold(name.upper()) == fold(name.lower())


@given(ANY)
def test_cleaning_twice_is_cleaning_once_and_gives_nfc(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(ANY)
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY)
def test_keys_are_what_they_are_letter_by_letter(text: str) -> None:
    twins = str.maketrans({ETH: "Đ", AFRICAN_D: "Đ", SMALL_ETH: "đ", D_WITH_TAIL: "đ"})
    cleaned = re.sub(r"\s+", " ", unicodedata.normalize("NFC", text).translate(twins)).strip()
    assert clean(text) == cleaned
    bare = unicodedata.normalize("NFD", cleaned.casefold().replace("đ", "d"))
    assert fold(text) == clean("".join(letter for letter in bare if unicodedata.category(letter) != "Mn"))
    tones = "\u0300\u0301\u0303\u0309\u0323"
    syllables = unicodedata.normalize("NFD", cleaned.casefold()).split()
    moved = [sorted(one, key=lambda letter: letter if letter in tones else "") for one in syllables]
    assert spelling(text) == " ".join("".join(one) for one in moved)


def test_no_letter_that_is_passed_unseen_is_hidden_or_blank() -> None:
    """Every character there is: what the quick look lets through, the slow look would let through as well."""
    passed = [letter for letter in map(chr, range(sys.maxunicode + 1)) if _USUAL.fullmatch(letter)]
    assert len(passed) > 1_000
    assert [letter for letter in passed if unicodedata.category(letter) in _HIDDEN or _BLANK.search(letter)] == []


@given(NAMES)
def test_the_key_of_a_vietnamese_name_is_plain_ascii(name: str) -> None:
    assert fold(name).isascii()


@pytest.mark.parametrize("name", ["[bold]", "=1+1", "A & B <X>", "O'Brien", "-", "Trần Thị Thử (mẫu)", "+84", "@a"])
def test_odd_but_honest_text_is_kept_as_it_is(name: str) -> None:
    assert checked(name, "họ tên") == name


def test_a_name_is_kept_with_its_marks_and_its_case() -> None:
    assert checked(" nguyễn  Văn\tMẪU ", "họ tên") == "nguyễn Văn MẪU"


@pytest.mark.parametrize(
    "hidden",
    [
        *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"),  # no width
        *("\u200e", "\u200f", "\u202a", "\u202d", "\u202e", "\u2066", "\u2069", "\u061c"),  # direction
        *("\x00", "\x07", "\x1b", "\x7f", "\x9b"),  # control
        *("\ud800", "\ue000", "\uffff"),  # no letters at all
        *("\u034f", "\u3164", "\u2800", "\ufe0f", "\uffa0"),  # letters and marks that show nothing
    ],
)
def test_hidden_characters_are_refused_wherever_they_stand(hidden: str) -> None:
    for name in (f"Trần{hidden} Thị Thử", f"{hidden}Trần Thị Thử", f"Trần Thị Thử{hidden}", hidden):
        problem = checked(name, "họ tên")
        assert isinstance(problem, Problem)
        assert problem.what == "họ tên có ký tự ẩn hoặc ký tự điều khiển"


@pytest.mark.parametrize("empty", ["", " ", "\t\r\n", "\u00a0\u2003"])
def test_a_name_of_nothing_is_missing(empty: str) -> None:
    problem = checked(empty, "họ tên")
    assert isinstance(problem, Problem)
    assert problem.what == "thiếu họ tên"


def test_the_longest_name_is_kept_and_one_letter_more_is_refused() -> None:
    assert checked("ữ" * LONGEST_NAME, "họ tên") == "ữ" * LONGEST_NAME
    assert checked(unicodedata.normalize("NFD", "ữ" * LONGEST_NAME), "họ tên") == "ữ" * LONGEST_NAME
    assert isinstance(checked("ữ" * (LONGEST_NAME + 1), "họ tên"), Problem)


def test_a_faulty_name_on_the_command_line_is_refused() -> None:
    assert parse_text(" Nguyễn  Văn Mẫu ", "họ tên") == "Nguyễn Văn Mẫu"
    with pytest.raises(InputRefused):
        parse_text(" ", "họ tên")
