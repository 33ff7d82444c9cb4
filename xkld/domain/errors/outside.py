"""Refusals about people abroad outside any contract."""

from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import without_ids
from xkld.domain.notation import day_text


def nobody_outside(number: int) -> Problem:
    """There is nobody of that number in the list."""
    return Problem(NOWHERE, f"danh sách không có người số {number}", "xem số bằng xkld outside list")


def nothing_to_edit() -> Problem:
    """No fact was told."""
    return Problem(NOWHERE, "chưa ghi sửa điều gì", "ghi điều cần sửa, ví dụ --birth 1990 hoặc --clear since")


def told_of_another(number: int) -> Problem:
    """The same stands under another number already."""
    what = f"sau khi sửa thì giống hệt người số {number}"
    return Problem(NOWHERE, what, f"là một người thì bỏ bớt một số: xkld outside remove {number}")


def not_since(text: str) -> Problem:
    """A day or a year was wanted."""
    what = f"«{without_ids(text)}» không phải ngày hoặc năm đã qua"
    return Problem(NOWHERE, what, "ghi ngày/tháng/năm, hoặc chỉ năm, ví dụ 2023")


def born_impossibly(year: int) -> Problem:
    """Nobody abroad was born in that year."""
    return Problem(NOWHERE, f"năm sinh {year} không thể có", "kiểm tra lại --birth")


def compared_before_noted(on: date, noted: date) -> Problem:
    """Whoever was not in the list yet was not compared."""
    what = f"ngày đối chiếu {day_text(on)} trước ngày ghi vào danh sách {day_text(noted)}"
    return Problem(NOWHERE, what, "kiểm tra lại --on")
