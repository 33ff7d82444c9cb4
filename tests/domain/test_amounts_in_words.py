"""Amounts in words: by hand where grammar traps, and against one that reads digits by rules of replacing."""

import re
from random import Random

import pytest

from xkld.domain.wording.amounts_in_words import amount_in_words, number_in_words

DIGITS = dict(enumerate("không một hai ba bốn năm sáu bảy tám chín".split()))
UNITS = ("", " nghìn", " triệu", " tỷ", " nghìn tỷ")


def by_replacing(number: int) -> str:
    """Every digit with the name of its place, and then, by rules of the language, another word or none."""
    if number == 0:
        return "không"
    text = f"{number:,}".split(",")
    said = []
    for place, group in enumerate(reversed(text)):
        hundreds, tens, ones = (DIGITS[int(digit)] for digit in group.zfill(3))
        told = f"{hundreds} trăm {tens} mươi {ones}"
        for what, instead in (
            (r"không mươi không$", ""),
            (r"không mươi", "linh"),
            (r"một mươi", "mười"),
            (r"mươi không$", "mươi"),
            (r"mười không$", "mười"),
            (r"mươi một$", "mươi mốt"),
            (r"mươi bốn$", "mươi tư"),
            (r"(mươi|mười) năm$", r"\1 lăm"),
        ):
            told = re.sub(what, instead, told).strip()
        below = "".join(text[len(text) - place :])
        if int(group) == 0 and (not below or int(below) == 0):
            continue
        said.append(told + (UNITS[place] if place < 4 or int(text[-4]) == 0 else " nghìn"))
    words = " ".join(reversed(said))
    return re.sub(r"^không trăm (linh )?", "", words) if int(text[0]) < 100 else words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (5, "năm"),
        (10, "mười"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (55, "năm mươi lăm"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_000_100, "một triệu không trăm nghìn một trăm"),
        (1_005_021, "một triệu không trăm linh năm nghìn không trăm hai mươi mốt"),
        (15_000_104, "mười lăm triệu không trăm nghìn một trăm linh bốn"),
        (10_000_000_000, "mười tỷ"),
        (1_000_000_000_000, "một nghìn tỷ"),
        (2_000_000_001, "hai tỷ không trăm triệu không trăm nghìn không trăm linh một"),
        (1_500_000_000_000, "một nghìn năm trăm tỷ"),
        (-750_000, "âm bảy trăm năm mươi nghìn"),
    ],
)
def test_where_grammar_traps(number: int, words: str) -> None:
    assert number_in_words(number) == words


def test_small_numbers_round_ones_and_any_others_are_read_as_by_replacing() -> None:
    draw = Random(6)  # noqa: S311  the same numbers each time
    rounds = [digit * 10**zeros for zeros in range(13) for digit in range(1, 10) if digit * 10**zeros <= 10**12]
    others = [draw.randrange(10 ** draw.randint(1, 13)) for _ in range(10_000)]
    for number in (*range(10_000), *rounds, *others):
        assert number_in_words(number) == by_replacing(number), number


def test_what_is_owed_is_read_as_less_than_nothing() -> None:
    assert number_in_words(-1) == "âm một"
    assert number_in_words(0) == "không"
    assert number_in_words(-1_000_100) == "âm một triệu không trăm nghìn một trăm"


def test_an_amount_is_a_sentence_of_its_own() -> None:
    assert amount_in_words(3_000_021) == "Ba triệu không trăm nghìn không trăm hai mươi mốt đồng"
