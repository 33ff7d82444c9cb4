"""Refusals about incidents and referrals: which one, about whom, their days."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text

_UNDO = "ghi nhầm thì hoàn tác lần ghi đó (xkld log, xkld undo)"


def no_such_incident(number: int) -> Problem:
    """No incident of that number."""
    return Problem(NOWHERE, f"sổ không có vụ việc số {number}", "xem số bằng xkld incident list --all")


def about_nobody() -> Problem:
    """An incident is about somebody."""
    what = "chưa ghi vụ việc liên quan đến ai"
    return Problem(NOWHERE, what, "thêm --worker, --enterprise, --broker, --phone hoặc --site")


def not_a_site(text: str) -> Problem:
    """Nothing is left of what was typed for a page."""
    return Problem(NOWHERE, f"«{text}» không phải trang, tài khoản mạng", "ghi ví dụ facebook.com/viec.lam.mau")


def before_the_incident(on: date, began: date) -> Problem:
    """What follows an incident comes after it."""
    what = f"ngày {day_text(on)} trước ngày {day_text(began)} của vụ việc hoặc lần chuyển trước"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def reply_before(reply: date, on: date) -> Problem:
    """An answer is wanted after the asking."""
    what = f"hạn trả lời {day_text(reply)} trước ngày {day_text(on)}"
    return Problem(NOWHERE, what, "kiểm tra lại --reply-by và --on")


def incident_closed(number: int, on: date) -> Problem:
    """Nothing is passed on of what is closed."""
    return Problem(NOWHERE, f"vụ việc số {number} đã kết thúc ngày {day_text(on)}", _UNDO)


def no_such_referral(number: int) -> Problem:
    """No referral of that number."""
    return Problem(NOWHERE, f"sổ không có lần giới thiệu số {number}", "xem số bằng xkld referral list --all")


def answered_before(on: date, asked: date) -> Problem:
    """An answer comes after the asking."""
    what = f"ngày trả lời {day_text(on)} trước ngày giới thiệu {day_text(asked)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on")


def answered_already(number: int, on: date) -> Problem:
    """A referral is answered once."""
    return Problem(NOWHERE, f"lần giới thiệu số {number} đã có trả lời ngày {day_text(on)}", _UNDO)


def letter_is_word(name: str) -> Problem:
    """A letter is numbered and signed: it is a Word file."""
    return Problem(NOWHERE, f"công văn không ghi được vào tệp «{name}»", "đặt tên tệp kết thúc bằng .docx")
