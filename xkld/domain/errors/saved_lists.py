"""Refusals about lists that are kept by a name."""

from xkld.domain.errors import NOWHERE, NeedsConsent, Problem
from xkld.domain.errors.files import shown, some


def no_such_list(name: str, known: "list[str]") -> Problem:
    """No list of that name is kept."""
    mend = f"các danh sách đã lưu: {some(known, 'tên')}" if known else "lưu bằng: xkld list save TÊN --stage ..."
    return Problem(NOWHERE, f"chưa lưu danh sách «{shown(name)}»", mend)


def chosen_by_nothing() -> Problem:
    """A list is kept by what its people are chosen by."""
    return Problem(NOWHERE, "chưa ghi điều kiện nào", "ghi ít nhất một: --unit, --stage, --destination, --group")


def list_would_change(name: str, before: str) -> NeedsConsent:
    """Another list of that name is kept already."""
    return NeedsConsent(
        f"Danh sách «{shown(name)}» đang lưu với điều kiện: {before}.", "Đồng ý thay thì chạy lại với: --yes"
    )
