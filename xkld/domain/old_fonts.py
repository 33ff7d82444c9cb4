"""Vietnamese of the fonts before Unicode, TCVN3 (``.VnTime``) and VNI (``VNI-Times``): recognised and converted.

Such text is kept as letters of Western Europe that only its font shows as Vietnamese.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from xkld.domain.wording.old_letters import (
    CODAS,
    NUCLEI,
    ONSETS,
    TCVN3_RUNS,
    VNI_BREVE,
    VNI_CIRCUMFLEX,
    VNI_SINGLE,
    VNI_TONES,
)


class Encoding(StrEnum):
    """How a text before Unicode is kept."""

    TCVN3 = "tcvn3"
    VNI = "vni"


def _both_cases(table: dict[str, str]) -> dict[str, str]:
    return {**table, **{old.upper(): new.upper() for old, new in table.items()}}


_TCVN3 = str.maketrans({chr(code + at): letter for code, run in TCVN3_RUNS for at, letter in enumerate(run)})
_SINGLE = _both_cases(VNI_SINGLE)
_MARKS = _both_cases(VNI_TONES)
_ROUND = _both_cases({old: f"\u0302{tone}" for old, tone in VNI_CIRCUMFLEX.items()})
_SHORT = _both_cases({old: f"\u0306{tone}" for old, tone in VNI_BREVE.items()})
_HORNED = "".join(old for old, new in _SINGLE.items() if unicodedata.normalize("NFD", new)[-1] == "\u031b")
_VNI = re.compile(
    f"([aA])([{''.join(_SHORT)}])|([aeoAEO])([{''.join(_ROUND)}])|([aeouyAEOUY{_HORNED}])([{''.join(_MARKS)}])"
    f"|([{''.join(_SINGLE)}])"
)
_TODAY = re.compile("[\u0100-\u024f\u0300-\u036f\u1e00-\u1eff]")
"""Letters and marks that no font before Unicode has."""
_WORD = re.compile(r"[^\W\d_]+")
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_SYLLABLE = re.compile(f"(?:{'|'.join(ONSETS)})?(?:{'|'.join(NUCLEI)})(?:{'|'.join(CODAS)})?")


def encoding_of_font(name: str) -> Encoding | None:
    """How text in a font of this name is kept; None for a font of today."""
    small = name.strip().lower()
    if small.startswith(".vn"):
        return Encoding.TCVN3
    return Encoding.VNI if small.startswith("vni-") else None


def converted(text: str, encoding: Encoding, font: str = "") -> str:
    """The text in Unicode; a font of TCVN3 whose name ends in H shows every letter as a capital."""
    if encoding is Encoding.TCVN3:
        plain = text.translate(_TCVN3)
        return plain.upper() if font.lower().startswith(".vn") and font.rstrip().endswith("H") else plain
    return unicodedata.normalize("NFC", _VNI.sub(_of_vni, text))


def may_be_old(text: str) -> bool:
    """Whether a text has letters beyond ASCII, and none that only Unicode has."""
    return not text.isascii() and not _TODAY.search(text)


def is_today(text: str) -> bool:
    """Whether a text has letters that only Unicode has."""
    return not text.isascii() and bool(_TODAY.search(text))


def encoding_of(text: str) -> Encoding | None:
    """How a text is kept, told by its letters: as they stand they make no Vietnamese, converted they do."""
    if not may_be_old(text) or reads_well(text):
        return None
    fits = [one for one in (Encoding.VNI, Encoding.TCVN3) if (new := converted(text, one)) != text and reads_well(new)]
    return fits[0] if fits else None


def reads_well(text: str) -> bool:
    """Whether every word with letters beyond ASCII is a syllable of Vietnamese, and no sign stands within a word."""
    return not _SIGN_IN_WORD.search(text) and all(word.isascii() or _is_syllable(word) for word in _WORD.findall(text))


_SIGN_IN_WORD = re.compile("[A-Za-z][\u00a1-\u00bf\u00d7\u00f7]|[\u00a1-\u00bf\u00d7\u00f7][A-Za-z]")


@lru_cache(maxsize=8192)
def _is_syllable(word: str) -> bool:
    apart = unicodedata.normalize("NFD", word.lower())
    if len(_TONES.findall(apart)) > 1:
        return False
    return bool(_SYLLABLE.fullmatch(unicodedata.normalize("NFC", _TONES.sub("", apart))))


def _of_vni(found: re.Match[str]) -> str:
    for base, mark, table in ((1, 2, _SHORT), (3, 4, _ROUND), (5, 6, _MARKS)):
        if found[base]:
            vowel = _SINGLE.get(found[base], found[base])
            return unicodedata.normalize("NFC", vowel + table[found[mark]])
    return _SINGLE[found[0]]
