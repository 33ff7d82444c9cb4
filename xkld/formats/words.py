"""Single words of a data file: each reader takes the text, the path that names it and its place."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import TypeVar

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import fields as errors
from xkld.domain.file_names import is_device
from xkld.domain.names import checked

LONGEST_TEXT = 1000
LONGEST_IDENTIFIER = 60
_DIGITS = re.compile(r"0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:_\d{3}){1,4}", re.ASCII)
_PADDED = re.compile(r"0(\d)", re.ASCII)  # ``03``; ``010`` could be ten or eight, so it is refused
_PERCENT = re.compile(r"\d{1,3}(?:\.\d{1,4})?", re.ASCII)
_ISO_DATE = re.compile(r"(?:19|20|21)\d\d-\d\d-\d\d", re.ASCII)
_IDENTIFIER = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", re.ASCII)
_WRONG_IN_FILE_NAMES = re.compile(r'[\\:*?"<>|]')

T = TypeVar("T")
Reader = Callable[[str, str, Place], T | Problem]


def choice_of(choices: Sequence[str]) -> "Reader[str]":
    """A reader of one word of a closed list, which offers the nearest."""

    def read(text: str, path: str, place: Place) -> str | Problem:
        if text in choices:
            return text
        near = get_close_matches(text, choices, n=2)
        return errors.choice_unknown(path, text, near, list(choices), place)

    return read


def read_text(text: str, path: str, place: Place) -> str | Problem:
    """A text that is not blank, cleaned, without hidden characters."""
    return checked(text, path, place, LONGEST_TEXT) if text.strip() else errors.value_missing(path, place)


def read_identifier(text: str, path: str, place: Place) -> str | Problem:
    """A code in small ASCII letters, digits, ``-`` and ``_``, of which a file's name can be made."""
    fits = len(text) <= LONGEST_IDENTIFIER and _IDENTIFIER.fullmatch(text) and not is_device(text)
    return text if fits else errors.not_an_identifier(path, text, place)


def read_file_name(text: str, path: str, place: Place) -> str | Problem:
    """A relative name of a YAML file that cannot leave its folder."""
    parts = PurePosixPath(text).parts
    inside = not text.startswith("/") and ".." not in parts and not _WRONG_IN_FILE_NAMES.search(text)
    return text if inside and text.endswith((".yaml", ".yml")) else errors.not_a_file_name(path, text, place)


def read_date(text: str, path: str, place: Place) -> date | Problem:
    """A real day of 1900-2199 as YYYY-MM-DD."""
    try:
        return date.fromisoformat(text) if _ISO_DATE.fullmatch(text) else errors.not_an_iso_date(path, text, place)
    except ValueError:
        return errors.not_an_iso_date(path, text, place)


def read_percent(text: str, path: str, place: Place) -> Decimal | Problem:
    """A share of a hundred with up to four decimals behind a point, never a binary fraction: ``6.24``."""
    return Decimal(text) if _PERCENT.fullmatch(text) else errors.not_a_percent(path, text, place)


def number_between(lowest: int, highest: int) -> "Reader[int]":
    """A reader of whole numbers; ``035`` is refused, since other programs read it as octal."""

    def read(text: str, path: str, place: Place) -> int | Problem:
        if not _DIGITS.fullmatch(text.removeprefix("-")):
            return errors.not_a_whole_number(path, text, place)
        number = int(text)
        fits = lowest <= number <= highest
        return number if fits else errors.number_out_of_range(path, number, lowest, highest, place)

    return read


def padded_number_between(lowest: int, highest: int) -> "Reader[int]":
    """A reader of whole numbers for which ``03`` is three, as Vietnamese papers write counts."""

    read_plain = number_between(lowest, highest)

    def read(text: str, path: str, place: Place) -> int | Problem:
        padded = _PADDED.fullmatch(text)
        return read_plain(padded[1] if padded else text, path, place)

    return read
