"""Refusals of what is told of papers."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def paper_ends_before_issue(until: date, on: date) -> Problem:
    """A paper holds until after the day on which it was issued."""
    what = f"ngày hết hạn {day_text(until)} không sau ngày cấp {day_text(on)}"
    return Problem(NOWHERE, what, "kiểm tra lại hai ngày")


def paper_end_too_far(until: date, years: int) -> Problem:
    """A last day so far away that it was mistyped."""
    return Problem(NOWHERE, f"ngày hết hạn {day_text(until)} còn cách quá {years} năm", "kiểm tra lại năm của ngày đó")


def paper_sheet_of_another_kind(name: str, endings: Sequence[str]) -> Problem:
    """The sheet is written as Word or as a page."""
    return Problem(NOWHERE, f"phiếu không ghi được vào tệp «{name}»", f"đặt tên tệp kết thúc bằng {', '.join(endings)}")
