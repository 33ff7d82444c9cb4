"""Backups in words: for what they were made, and what a restore leaves in the log."""

from datetime import datetime, timedelta, timezone

from xkld.domain.backup import Why
from xkld.domain.notation import day_text

_VIET_NAM = timezone(timedelta(hours=7))
WHY_NAMES = {
    Why.BY_HAND: "xkld backup",
    Why.IMPORT: "trước khi nhập danh sách",
    Why.PAYMENTS: "trước khi chi theo danh sách",
    Why.UPGRADE: "trước khi nâng cấp",
    Why.UNDO: "trước khi hoàn tác",
    Why.ERASE: "trước khi xóa thông tin cá nhân",
    Why.RESTORE: "sổ được thay khi phục hồi",
}


def moment_text(at: datetime) -> str:
    """``15:34 ngày 22/11/2026``, by the clocks of Viet Nam."""
    there = at.astimezone(_VIET_NAM)
    return f"{there:%H:%M} ngày {day_text(there.date())}"


def restore_reason(backup: str, kept: str | None) -> str:
    """What the log says of a restore."""
    before = f"; sổ trước đó giữ ở backups/{kept}" if kept else ""
    return f"phục hồi từ bản sao lưu {backup}{before}"
