"""Refusals about loans: their steps (by their names), days and sums."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text, grouped

_UNDO = "ghi nhầm thì hoàn tác lần ghi đó (xkld log, xkld undo)"
_SEE = "xem: xkld loan list --stage all"
_DAYS = "kiểm tra lại ngày"


def no_loan(number: int) -> Problem:
    """No loan of that number."""
    return Problem(NOWHERE, f"sổ không có khoản vay số {number}", _SEE)


def programme_unknown(code: str, known: Sequence[str]) -> Problem:
    """No rule of that programme."""
    return Problem(NOWHERE, f"không có chương trình vay «{code}»", f"chọn một trong: {', '.join(known)}")


def no_rule(programme: str, on: date) -> Problem:
    """No rule of a programme was in force."""
    what = f"không có quy định nào của chương trình «{programme}» còn hiệu lực ngày {day_text(on)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on, --programme; có văn bản mới thì bổ sung tệp data/loans.yaml")


def group_not_of_rule(code: str, known: Sequence[str], rule: str) -> Problem:
    """The rule of the day has no such group."""
    what = f"{rule} không có nhóm «{code}»"
    return Problem(NOWHERE, what, f"chọn một trong: {', '.join(known)}; không thuộc nhóm nào thì bỏ --group")


def amount_needed(step: str) -> Problem:
    """A step that tells how much."""
    return Problem(NOWHERE, f"bước «{step}» cần số tiền", "thêm --amount TIỀN, lớn hơn 0 đồng")


def amount_not_wanted(step: str) -> Problem:
    """A step that tells no amount."""
    return Problem(NOWHERE, f"bước «{step}» không có số tiền", "bỏ --amount")


def nothing_wanted() -> Problem:
    """A loan is of some đồng."""
    return Problem(NOWHERE, "số tiền xin vay phải lớn hơn 0 đồng", "ghi --amount TIỀN")


def number_not_yet(step: str) -> Problem:
    """The bank numbers what it lends."""
    what = f"bước «{step}» không có số khoản vay của ngân hàng"
    return Problem(NOWHERE, what, "ghi --number ở bước approved, contracted hoặc disbursed")


def due_not_wanted(step: str) -> Problem:
    """The last day to pay back is agreed upon in the contract."""
    what = f"bước «{step}» không có ngày đến hạn"
    return Problem(NOWHERE, what, "ghi --due ở bước contracted hoặc disbursed")


def due_before(due: date, on: date) -> Problem:
    """Money is paid back after it was lent."""
    return Problem(NOWHERE, f"ngày đến hạn {day_text(due)} không sau ngày {day_text(on)}", "kiểm tra lại --due, --on")


def number_of_another(number: str, loan: int) -> Problem:
    """Two loans of one number."""
    what = f"số «{number}» của ngân hàng đã là của khoản vay số {loan}"
    return Problem(NOWHERE, what, f"xem: xkld loan show {loan}; {_UNDO}")


def not_yet(on: date, today: date) -> Problem:
    """A day that has not come."""
    return Problem(NOWHERE, f"ngày {day_text(on)} sau ngày hôm nay ({day_text(today)})", _DAYS)


def before_needed(on: date, needed_on: date) -> Problem:
    """Nothing happens to a loan before somebody wants it."""
    return Problem(NOWHERE, f"ngày {day_text(on)} trước ngày có nhu cầu vay ({day_text(needed_on)})", _DAYS)


def told_already(step: str, on: date, amount: int | None) -> Problem:
    """A step that is told otherwise."""
    what = f"đã ghi «{step}» ngày {day_text(on)}"
    return Problem(NOWHERE, what if amount is None else f"{what}, {grouped(amount)} đồng", _UNDO)


def contradicts(step: str, on: date, new: str) -> Problem:
    """Refused and granted at once."""
    what = f"khoản vay đã «{step}» ngày {day_text(on)}, không thể «{new}»"
    return Problem(NOWHERE, what, f"{_UNDO}; xin vay lại thì ghi khoản mới: xkld loan add")


def out_of_order(new: str, on: date, step: str, other: date) -> Problem:
    """Two steps the wrong way round."""
    what = f"«{new}» ngày {day_text(on)} không khớp thứ tự với «{step}» ngày {day_text(other)}"
    return Problem(NOWHERE, what, f"{_DAYS}; {_UNDO}")


def more_than_approved(disbursed: int, approved: int) -> Problem:
    """The bank pays out no more than it approved."""
    what = f"giải ngân cộng lại {grouped(disbursed)} đồng, vượt số được duyệt {grouped(approved)} đồng"
    return Problem(NOWHERE, what, f"kiểm tra lại --amount; số duyệt {_UNDO} rồi ghi lại")


def more_than_disbursed(on: date, repaid: int, disbursed: int) -> Problem:
    """Nobody pays back more than was lent."""
    what = f"đến ngày {day_text(on)} trả nợ gốc {grouped(repaid)} đồng, đã giải ngân {grouped(disbursed)} đồng"
    return Problem(NOWHERE, what, "chỉ ghi nợ gốc, không ghi lãi; kiểm tra lại --amount, --on")


def still_owed(outstanding: int) -> Problem:
    """What is closed is paid back."""
    what = f"còn dư nợ {grouped(outstanding)} đồng"
    return Problem(NOWHERE, what, "ghi số trả nợ trước: xkld loan move SỐ repaid --on NGÀY --amount TIỀN")


def note_needed() -> Problem:
    """Why a loan that was never paid out ended."""
    return Problem(NOWHERE, "khoản vay chưa giải ngân mà kết thúc thì cần lý do", "thêm --note LÝ_DO")
