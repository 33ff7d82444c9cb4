"""Refusals of comparisons between versions of a plan."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def version_unknown(code: str, number: int, known: int) -> Problem:
    """The book has fewer versions."""
    have = "bản 1" if known == 1 else f"bản 1 đến bản {known}"
    return Problem(NOWHERE, f"kế hoạch {code} không có bản {number}", f"sổ đang có {have}; chọn một trong số đó")


def one_version_only(code: str, loaded: date) -> Problem:
    """There is nothing to compare it with."""
    what = f"kế hoạch {code} mới có một bản, nạp ngày {day_text(loaded)}, chưa có gì để so"
    return Problem(NOWHERE, what, "so với một tệp: xkld plan diff --file TỆP.yaml")


def other_plan(file: str, given: str, wanted: str) -> Problem:
    """A file of another plan."""
    return Problem(
        NOWHERE, f"tệp {file} là của kế hoạch {given}, không phải {wanted}", f"chọn tệp khác, hoặc ghi --plan {given}"
    )
