"""Refusals of the draft for another year."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def issuer_has_ended(name: str, last_day: date, year: int) -> Problem:
    """The office does not exist any more when the next plan is issued."""
    what = f"{name} chỉ hoạt động đến ngày {day_text(last_day)}, không ban hành được kế hoạch năm {year}"
    return Problem(NOWHERE, what, 'ghi cơ quan tiếp nhận, ví dụ --issuer "Ủy ban nhân dân phường Phan Rang"')


def year_is_not_later(year: int, years: Sequence[int]) -> Problem:
    """The plan speaks for that year, or for later ones."""
    listed = ", ".join(map(str, years))
    return Problem(
        NOWHERE, f"năm {year} không sau năm của kế hoạch ({listed})", f"ghi --year từ {max(years) + 1} trở đi"
    )


def no_units_left(year: int) -> Problem:
    """Every unit has ended, and the list of units does not say who took over."""
    mend = "bổ sung becomes trong tệp đơn vị rồi nạp lại, hoặc lập kế hoạch mới bằng xkld plan new"
    return Problem(NOWHERE, f"đến năm {year} không còn đơn vị nào của kế hoạch", mend)
