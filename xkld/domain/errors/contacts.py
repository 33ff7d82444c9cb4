"""Refusals about whom to call at a worker's home."""

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.files import some


def relation_missing() -> Problem:
    """Somebody new at home comes with what they are to the worker."""
    return Problem(NOWHERE, "chưa ghi là ai trong gia đình", "ghi thêm --relation, ví dụ --relation mẹ")


def nobody_at_home(number: int, known: "list[str]") -> Problem:
    """Nobody has that name at a worker's home."""
    mend = f"sổ đang có: {some(known, 'người')}" if known else "chưa ghi ai"
    return Problem(NOWHERE, f"người nhà của người lao động số {number} không có ai tên như vậy", mend)
