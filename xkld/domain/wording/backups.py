"""Backups in words: for what they were made, and what a restore leaves in the log."""

from datetime import date, datetime, timedelta, timezone

from xkld.domain.backup import Why
from xkld.domain.backup_standing import MOST_DAYS_WITHOUT_BACKUP, MOST_DAYS_WITHOUT_DRILL, BackupStanding, is_late
from xkld.domain.notation import day_text, grouped

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


def backup_reminders(standing: BackupStanding, operations_since: int, today: date) -> list[str]:
    """What to do about the backups now; nothing when all is well."""
    if standing.backup_on is None:
        return ["Chưa có bản sao lưu nào; sao lưu bằng: xkld backup"]
    lines = []
    if operations_since and is_late(standing.backup_on, today, MOST_DAYS_WITHOUT_BACKUP):
        since = f"{grouped(operations_since)} lần ghi chưa được sao lưu"
        lines.append(f"Bản sao lưu gần nhất từ ngày {day_text(standing.backup_on)}, {since}: xkld backup")
    if standing.drill_on is None:
        return lines
    if not standing.drill_held:
        lines.append("Lần diễn tập phục hồi gần nhất không đạt: xkld doctor")
    elif is_late(standing.drill_on, today, MOST_DAYS_WITHOUT_DRILL):
        lines.append(f"Diễn tập phục hồi lần cuối ngày {day_text(standing.drill_on)}: xkld restore --drill")
    return lines
