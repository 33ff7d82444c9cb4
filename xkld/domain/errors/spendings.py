"""What keeps money from being spent on activities, or a spending from being taken back."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text, grouped


def no_activity(number: int) -> Problem:
    """No such activity in the plan."""
    return Problem(NOWHERE, f"kế hoạch không có hoạt động số {number}", "xem số bằng xkld activity list")


def spent_before_activity(spent_on: date, on: date) -> Problem:
    """Money may go out before an activity, but not in the year before it."""
    what = f"khoản chi năm {spent_on.year} ghi cho hoạt động ngày {day_text(on)}"
    return Problem(NOWHERE, what, "ghi hoạt động cùng năm ngân sách, hoặc bỏ --activity")


def spent_already(number: int, amount: int, on: date) -> Problem:
    """The same voucher says another thing."""
    what = f"chứng từ và nội dung này đã ghi {grouped(amount)} đồng ngày {day_text(on)} (số {number})"
    return Problem(NOWHERE, what, f"nếu lần trước ghi sai: xkld fund spend --reverses {number}")


def no_spending(number: int) -> Problem:
    """No such line."""
    return Problem(NOWHERE, f"không có khoản chi hoạt động số {number}", "xem số bằng xkld fund spendings")


def spending_reversed_already(number: int, by: int) -> Problem:
    """A line is reversed once."""
    return Problem(NOWHERE, f"khoản chi hoạt động số {number} đã được hoàn bằng số {by}", "không cần làm lại")


def is_a_reversal(number: int) -> Problem:
    """A reversal is not reversed."""
    return Problem(NOWHERE, f"số {number} là bút toán hoàn", "nếu hoàn nhầm thì ghi lại khoản chi mới")
