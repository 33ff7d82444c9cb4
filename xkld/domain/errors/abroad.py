"""Refusals of what is told of people abroad and after their return."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text


def term_before_it_begins(until: date, on: date) -> Problem:
    """A contract that is prolonged ends after the day on which it was."""
    what = f"ngày hết hạn mới {day_text(until)} không sau ngày gia hạn {day_text(on)}"
    return Problem(NOWHERE, what, "kiểm tra lại --until và --on")


def term_too_long(until: date, years: int) -> Problem:
    """A last day so far away that it was mistyped."""
    return Problem(NOWHERE, f"ngày hết hạn mới {day_text(until)} cách quá {years} năm", "kiểm tra lại năm ở --until")
