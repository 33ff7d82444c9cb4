"""Refusals about senders: who is meant, what is known of them already, what was seen when."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import shown, some
from xkld.domain.notation import day_text


def no_such_sender(text: str, near: "list[str]") -> Problem:
    """No sender of that number or name."""
    hint = f"gần giống: {', '.join(near)}; " if near else ""
    return Problem(
        NOWHERE,
        f"sổ không có doanh nghiệp, đơn vị «{shown(text)}»",
        f"{hint}xem bằng xkld enterprise list, thêm bằng xkld enterprise add",
    )


def several_senders(text: str, names: "list[str]") -> Problem:
    """A part of a name that several senders have."""
    what = f"có {len(names)} doanh nghiệp, đơn vị có «{shown(text)}» trong tên"
    return Problem(NOWHERE, what, f"ghi đủ tên hoặc ghi số: {some(names, 'tên')}")


def known_already(name: str) -> Problem:
    """What is known of a sender is corrected, not added again."""
    return Problem(NOWHERE, f"sổ đã có thông tin của «{name}»", "sửa bằng: xkld enterprise edit")


def kind_not_known(name: str) -> Problem:
    """Of a sender that came with a list of people only the name is known."""
    return Problem(NOWHERE, f"sổ mới có tên «{name}», chưa rõ là loại nào", "ghi thêm --kind")


def name_taken(name: str, other: str, number: int) -> Problem:
    """Two senders would have one name."""
    return Problem(
        NOWHERE,
        f"«{shown(name)}» là tên, hoặc tên cũ, của «{shown(other)}» (số {number})",
        "hai nơi không thể cùng tên; kiểm tra lại tên mới",
    )


def nothing_to_edit() -> Problem:
    """A correction says what is to be corrected."""
    return Problem(NOWHERE, "chưa ghi thông tin nào cần sửa", "ghi ví dụ --phone, --licence, hoặc --clear phone")


def set_and_cleared(what: str) -> Problem:
    """A fact is either given or not known."""
    return Problem(NOWHERE, f"{what} vừa ghi vừa bỏ trống", "chỉ giữ một trong hai tùy chọn")


def since_after_look(since: date, on: date) -> Problem:
    """A list tells nothing of a day after it was read."""
    return Problem(
        NOWHERE, f"trạng thái từ {day_text(since)} sau ngày xem {day_text(on)}", "kiểm tra lại --since và --on"
    )


def seen_already(name: str, on: date, status: str) -> Problem:
    """One look a day: another result is a correction of the first."""
    return Problem(
        NOWHERE,
        f"ngày {day_text(on)} đã ghi giấy phép của «{name}»: {status}",
        "nếu ghi sai thì hoàn tác lần ghi đó (xkld log, xkld undo) rồi ghi lại",
    )
