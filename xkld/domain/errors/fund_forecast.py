"""Refusals of a forecast of funds."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def until_out_of_year(until: date, today: date, last: date) -> Problem:
    """Money is given for a budget year: nothing is known of what a fund holds after it."""
    what = f"ngày {day_text(until)} không nằm trong từ hôm nay ({day_text(today)}) đến hết năm ngân sách"
    return Problem(NOWHERE, what, f"ghi --until từ {day_text(today)} đến {day_text(last)}")
