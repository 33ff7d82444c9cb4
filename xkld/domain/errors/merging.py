"""Refusals around two entries that are said to be one person."""

from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, NeedsConsent, Problem
from xkld.domain.notation import day_text

_EDIT_FIRST = "sửa hồ sơ ghi sai trước (xkld worker edit SỐ --placement SỐ_HỒ_SƠ ...), rồi gộp lại"


def _both(into: int, gone: int) -> str:
    return f"hồ sơ {into} và hồ sơ {gone} chồng ngày nhau"


def cases_contradict(into: int, gone: int, why: str) -> Problem:
    """Two goings of one person can neither follow each other nor be one."""
    return Problem(NOWHERE, f"{_both(into, gone)} mà không ghép được: {why}", _EDIT_FIRST)


def purposes_differ(into: int, gone: int) -> Problem:
    """One went to work, the other to study, at the same time."""
    return Problem(NOWHERE, f"{_both(into, gone)}, một đi làm việc, một đi học", _EDIT_FIRST)


def reasons_differ(into: int, gone: int, on: date) -> Problem:
    """The same return is told with two reasons."""
    return Problem(NOWHERE, f"{_both(into, gone)}, lý do về nước ngày {day_text(on)} ghi khác nhau", _EDIT_FIRST)


def one_number_twice(number: int) -> Problem:
    """Nobody is merged with himself."""
    return Problem(NOWHERE, f"hai số đều là người lao động số {number}", "ghi số của hai người khác nhau")


def both_have(table: str) -> Problem:
    """Both entries have a row of which there is one on a day; which of the two is right cannot be known."""
    what = f"cả hai cùng có «{table}» ghi cùng một ngày mà mỗi ngày chỉ ghi một"
    return Problem(NOWHERE, what, "tìm hai lần ghi đó bằng xkld log, bỏ lần sai bằng xkld undo SỐ, rồi gộp lại")


def may_be_two(why: Sequence[str]) -> NeedsConsent:
    """Something says that they are two people."""
    return NeedsConsent(
        f"Có điều cho thấy đây là hai người: {'; '.join(why)}. Chưa gộp.",
        "Đối chiếu giấy tờ; đúng là một người thì thêm --yes.",
    )
