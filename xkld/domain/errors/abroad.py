"""Refusals of what is told of people abroad and after their return."""

from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.notation import day_text


def term_of_no_prolonging(stage: str, place: Place) -> Problem:
    """A new last day goes with a stage that makes one."""
    what = f"có ngày hết hạn mới mà giai đoạn là «{stage}»"
    return Problem(place, what, "chỉ ghi ngày hết hạn mới ở dòng có giai đoạn gia hạn hoặc đổi hợp đồng")


def term_before_it_begins(until: date, on: date, place: Place = NOWHERE) -> Problem:
    """A contract that is prolonged ends after the day on which it was."""
    what = f"ngày hết hạn mới {day_text(until)} không sau ngày gia hạn {day_text(on)}"
    return Problem(place, what, "kiểm tra lại hai ngày")


def term_too_long(until: date, years: int, place: Place = NOWHERE) -> Problem:
    """A last day so far away that it was mistyped."""
    return Problem(place, f"ngày hết hạn mới {day_text(until)} cách quá {years} năm", "kiểm tra lại năm của ngày đó")


def no_family_to_visit(number: int, on: date, place: Place = NOWHERE) -> Problem:
    """Nobody of that number was away on that day."""
    what = f"người lao động số {number} không ở nước ngoài ngày {day_text(on)}"
    outside = f"ngày {day_text(on)} không khớp thời gian người này ở nước ngoài; kiểm tra lại ngày thăm, số và tên"
    mend = "xem các giai đoạn bằng xkld worker show; kiểm tra lại số và ngày"
    return Problem(place, what, mend, outside=outside)


def not_come_home(number: int, on: date) -> Problem:
    """Nobody of that number had come home by that day."""
    what = f"người lao động số {number} chưa về nước ngày {day_text(on)}"
    return Problem(NOWHERE, what, "ghi về nước trước bằng xkld worker move; kiểm tra lại số và ngày")


def note_of_a_stage() -> Problem:
    """Work that was found is a stage, and stages have no notes."""
    return Problem(NOWHERE, "đã có việc thì không ghi kèm ghi chú", "bỏ --note")
