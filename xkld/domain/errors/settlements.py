"""Refusals of settling: days, papers, files."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def nothing_to_settle(fund: str, first: date, last: date) -> Problem:
    """Every line of these days is settled, or there is none."""
    what = f"nguồn «{fund}» không có khoản chi nào chưa quyết toán từ {day_text(first)} đến hết {day_text(last)}"
    return Problem(NOWHERE, what, "xem các lần quyết toán: xkld support settlements; các khoản chi: xkld support list")


def days_not_in_order(first: date, last: date) -> Problem:
    """From a later day to an earlier one."""
    what = f"từ ngày {day_text(first)} sau đến ngày {day_text(last)}"
    return Problem(NOWHERE, what, "kiểm tra --from và --to")


def not_over_yet(last: date, today: date) -> Problem:
    """Days that have not come may still have lines."""
    what = f"ngày {day_text(last)} sau ngày hôm nay ({day_text(today)})"
    return Problem(NOWHERE, what, "quyết toán những ngày đã qua: kiểm tra --to")


def paper_out_of_days(on: date, last: date, today: date) -> Problem:
    """A paper comes after what it settles, and not after today."""
    what = f"ngày văn bản {day_text(on)} phải từ {day_text(last)} đến hôm nay ({day_text(today)})"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def settled_other_days(paper: str, on: date, first: date, last: date) -> Problem:
    """One paper settles one span of days."""
    what = f"{paper} ngày {day_text(on)} đã quyết toán từ {day_text(first)} đến hết {day_text(last)}"
    return Problem(NOWHERE, what, "ghi đúng những ngày đó để in lại, hoặc số văn bản khác")


def file_of_another_kind(name: str, kinds: Sequence[str]) -> Problem:
    """A list is a document or a workbook."""
    return Problem(NOWHERE, f"tệp «{name}» không có đuôi {' hay '.join(kinds)}", "đổi tên tệp ở --out")
