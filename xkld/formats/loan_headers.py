"""Names of columns in the bank's lists of loans, ``headers-loans.yaml`` over ``headers.yaml``; what money is in."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from xkld.domain.errors import Problem
from xkld.formats.headers import Headers, entries_of, key, with_own
from xkld.formats.yaml_text import read_yaml

MONEY = ("disbursed", "outstanding", "overdue")
OWN = ("loan_number", "name", "unit", *MONEY)
OF_PEOPLE = ("number", "name", "birth_year", "birth_date", "unit", "cccd")
COLUMNS = tuple(dict.fromkeys((*OWN, *OF_PEOPLE)))
_SCALES = {
    1_000_000: ("trieu dong", "trieu", "tr dong", "trd"),
    1_000: ("nghin dong", "ngan dong", "1000 dong", "1 000 dong", "1000d"),
    1: ("dong", "vnd", "d"),
}
_SCALE_OF = {word: scale for scale, words in _SCALES.items() for word in words}
_SAID = re.compile(r"(?:.* )?(?:don vi tinh|dvt|don vi)(?: la)? (.+)")
_BRACKETED = re.compile(r"\(([^()]*)\)\s*$")


def read_loan_headers(text: str, file: str, people: Headers) -> Headers | list[Problem]:
    """The names of the file together with what lists of people call a person, or all that is wrong."""
    root = read_yaml(text, file)
    if isinstance(root, list):
        return root
    problems: list[Problem] = []
    sections = entries_of(root, "", ("columns",), file, problems)
    headers = with_own(sections.get("columns"), OWN, OF_PEOPLE, people, file, problems)
    return problems or headers


def with_scales(headers: Headers) -> Headers:
    """The same names, those of money also with a unit behind them."""
    money = {name: meaning for name, meaning in headers.columns.items() if meaning in MONEY}
    behind = [f"{said}{word}" for word in _SCALE_OF for said in ("", "dvt ", "don vi tinh ")]
    scaled = {f"{name} {word}": meaning for name, meaning in money.items() for word in behind}
    return replace(headers, columns=scaled | headers.columns)


def scale_of(head: str, headers: Headers) -> int | None:
    """How many đồng one unit of the amounts under a head is, by what stands behind its name; None when it says none.

    What stands in brackets, else what a known name leaves over: ``Giải ngân (đồng)`` ends in no ``ngàn đồng``.
    """
    bracketed = _BRACKETED.search(head)
    if bracketed:
        return next(scale_said([bracketed[1]]), None) or _SCALE_OF.get(key(bracketed[1]))
    told = key(head)
    names = [name for name, meaning in headers.columns.items() if meaning in MONEY and told.startswith(f"{name} ")]
    left = min((told[len(name) + 1 :] for name in names), key=len, default="")
    return _SCALE_OF.get(left)


def scale_said(texts: Iterable[str]) -> Iterator[int]:
    """What lines above a list say of all its amounts: ``Đơn vị tính: triệu đồng``."""
    for text in texts:
        match = _SAID.fullmatch(key(text))
        if match and (scale := _SCALE_OF.get(match[1])):
            yield scale
