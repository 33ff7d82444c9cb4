"""Telephone numbers: kept as they are dialled in the country, read with gaps and the country's code."""

import re

_GAPS = re.compile(r"[\s.()\-]")
_FROM_ABROAD = re.compile(r"(?:\+84|0084|84(?=\d{9}$))0?([1-9]\d*)", re.ASCII)
_WHOLE = re.compile(r"0\d{8,10}", re.ASCII)
_WITHOUT_ZERO = 9


def dialled(text: str) -> str | None:
    """Nine to eleven digits beginning with 0: ``0912.345.678``, ``+84 912 345 678`` and ``912345678`` are one number.

    A spreadsheet that kept a number lost its zero, which is always the same. None when it is no telephone.
    """
    digits = without_gaps(text)
    if abroad := _FROM_ABROAD.fullmatch(digits):
        digits = "0" + abroad[1]
    elif len(digits) == _WITHOUT_ZERO and not digits.startswith("0"):
        digits = "0" + digits
    return digits if _WHOLE.fullmatch(digits) else None


def without_gaps(text: str) -> str:
    """The digits (and plus sign) without spaces, dots, brackets and dashes."""
    return _GAPS.sub("", text)
