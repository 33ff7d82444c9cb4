"""What keeps an amount, read in a paper by the office, from being entered."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.notation import day_text, grouped


def amount_is_known(item: str, amount: str, law: str) -> Problem:
    """The rule's own file says it."""
    what = f"«{item}» đã có mức {amount} ({law})"
    return Problem(NOWHERE, what, "nếu văn bản đã sửa đổi thì chép tệp chính sách vào data/policies/ rồi sửa ở đó")


def amount_by_receipt(item: str, law: str) -> Problem:
    """What a receipt says needs no amount of a rule."""
    what = f"«{item}» chi theo biên lai, không có mức để ghi ({law})"
    return Problem(NOWHERE, what, "chi theo số tiền trên biên lai")


def amount_entered_already(number: int, amount: int, clause: str, on: date) -> Problem:
    """Another amount stands for the same days and group."""
    what = f"đã ghi mức {grouped(amount)} đồng ({clause}) ngày {day_text(on)}, số {number}"
    mend = 'nếu lần trước ghi sai: thêm --correct "lý do"; nếu mức đổi theo thời gian: --from, --to'
    return Problem(NOWHERE, what, mend)


def nothing_to_correct() -> Problem:
    """No amount stands for these days and group, or more than one does."""
    what = "không có đúng một mức đã ghi cho thời gian này để sửa"
    return Problem(NOWHERE, what, "bỏ --correct, hoặc ghi đúng --from, --to")


def days_reversed(first: date, last: date) -> Problem:
    """An end before its beginning."""
    return Problem(NOWHERE, f"--to {day_text(last)} trước --from {day_text(first)}", "kiểm tra lại hai ngày")


def group_unknown_here(group: str, known: list[str]) -> Problem:
    """The rule does not support that group."""
    return Problem(NOWHERE, f"chính sách này không hỗ trợ đối tượng {group}", f"chọn một trong: {', '.join(known)}")
