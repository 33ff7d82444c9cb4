"""Personal ID numbers (CCCD): twelve digits ``PPP G YY NNNNNN``, kept as text and never padded.

PPP is the province (or country) where the birth was registered, G the century and sex, YY the birth year
(Nghị định 137/2015 Điều 13, Thông tư 07/2016/TT-BCA Điều 7). There is no check digit. A province other than
the ward's own is normal.
"""

import re
from dataclasses import dataclass

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.people import (
    id_number_of_another_sex,
    id_number_of_another_year,
    id_number_of_no_province,
    not_an_id_number,
)

PROVINCES = frozenset(
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 "
    "044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 "
    "089 091 092 093 094 095 096".split()
)
_TWELVE = re.compile(r"[0-9]{12}")
_SHOWN = re.compile(r"\*{8}[0-9]{4}")
_SHORTENED = re.compile(r"[1-9]\d{9,10}", re.ASCII)
_OLD_CARD = re.compile(r"\d{9}", re.ASCII)
_NINE = re.compile(
    r"(?<![\d.,])(?<!\d[ \-'])(?:\d{9}(?![.,]?\d)|0\d\d[ .\-']?\d{3}[ .\-']?\d{3}(?![ .\-']?\d))", re.ASCII
)
"""A card number of nine digits as people write it in a sentence; amounts are grouped by dots and begin with no 0."""
_GAPS = re.compile(r"[\s.\-']")
_WHOLE = re.compile(
    r"""(?P<digest>[0-9a-f]{32,})
      | (?<!\d)\d{12,}                                         # no date is so long, and amounts are grouped
      | (?<!\d)(?<!\d[ .\-'])0(?:[ .\-']?\d){11}(?![ .\-']?\d)  # grouped somehow: no amount begins with 0
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class IdNumber:
    """A well-formed number and what its digits say of its holder."""

    digits: str

    @property
    def birth_year(self) -> int:
        """The year of birth, 1900 to 2399."""
        return 1900 + 100 * (int(self.digits[3]) // 2) + int(self.digits[4:6])

    @property
    def sex(self) -> str:
        """``M`` or ``F``."""
        return "FM"[int(self.digits[3]) % 2 == 0]


def masked(digits: str) -> str:
    """The number as it is shown everywhere: only the last four digits."""
    return "*" * (len(digits) - 4) + digits[-4:]


def without_whole_ids(text: str) -> str:
    """A text for a screen, in which whatever may be a whole ID number is masked; digests stay as they are."""
    return _WHOLE.sub(lambda found: found["digest"] or masked(_GAPS.sub("", found[0])), text)


def names_an_id(text: str, *, may_be_nine: bool = False) -> bool:
    """Whether an ID number stands in a text; ``may_be_nine``: the number of a paper may have nine digits itself."""
    return without_whole_ids(text) != text or (not may_be_nine and _NINE.search(text) is not None)


def read_id_number(
    text: str, birth_year: int | None = None, sex: str | None = None, place: Place = NOWHERE
) -> str | list[Problem]:
    """The twelve digits, or every problem of the number against the holder's birth year and sex."""
    digits = _GAPS.sub("", text)
    if not _TWELVE.fullmatch(digits):
        return [not_an_id_number(digits, place)]
    number = IdNumber(digits)
    problems = []
    registered = digits[:3]
    if registered < "100" and registered not in PROVINCES:  # 100 and above are countries of birth, not listed here
        problems.append(id_number_of_no_province(digits, place))
    if birth_year is not None and number.birth_year != birth_year:
        problems.append(id_number_of_another_year(digits, number.birth_year, birth_year, place))
    if sex is not None and number.sex != sex:
        problems.append(id_number_of_another_sex(digits, number.sex, place))
    return problems or digits


def with_lost_zeros(text: str, birth_year: int | None, sex: str | None) -> str | None:
    """Ten or eleven digits with the zeros in front that a spreadsheet drops from a number, when they can be no others.

    The twelve digits must agree with province and birth year, and with the sex if it is known; else None.
    """
    digits = "".join(text.removesuffix(".0").split())
    if birth_year is None or not _SHORTENED.fullmatch(digits):
        return None
    number = read_id_number(digits.zfill(12), birth_year, sex)
    return number if isinstance(number, str) else None


def is_of_old_card(text: str) -> bool:
    """Whether a number has the nine digits of a CMND, which is no CCCD number and becomes none by zeros."""
    return bool(_OLD_CARD.fullmatch(_GAPS.sub("", text)))


def is_masked(text: str) -> bool:
    """Whether a text is a number as it is shown, which stands for a number that is known elsewhere."""
    return bool(_SHOWN.fullmatch(text.strip()))
