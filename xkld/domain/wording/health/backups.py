"""What is said of the backups: whether there is one that holds what was written, and whether one was ever tried."""

from collections.abc import Iterator
from datetime import date, datetime

from xkld.domain.backup_standing import (
    MOST_DAYS_WITHOUT_BACKUP,
    MOST_DAYS_WITHOUT_DRILL,
    BackupStanding,
    is_late,
)
from xkld.domain.health import Finding, LastOperation, Level
from xkld.domain.notation import day_text
from xkld.domain.wording.health.judged import judged, passed

_DRILL = "diễn tập, không đụng đến sổ: xkld restore --drill"


def backup_findings(standing: BackupStanding, last: LastOperation | None, today: date) -> Iterator[Finding]:
    """The newest backup, held against the last operation of the book (None when it cannot be read), and the drill."""
    if standing.backup_on is None:
        mend = "sao lưu bằng: xkld backup; nên làm hằng ngày, và mang một bản mã hóa đi nơi khác (--to)"
        yield Finding("backup", Level.WARN, "chưa có bản sao lưu nào", mend)
        return
    whole = last is not None and last.at <= datetime.fromisoformat(standing.operation_at)
    late = not whole and is_late(standing.backup_on, today, MOST_DAYS_WITHOUT_BACKUP)
    held = ", giữ mọi lần ghi" if whole else ", sau đó sổ đã được ghi thêm"
    told = f"bản gần nhất ngày {day_text(standing.backup_on)}{held}"
    yield judged("backup", Level.WARN, told, "đã quá 7 ngày; sao lưu bằng: xkld backup", good=not late)
    yield _drill(standing, today)


def _drill(standing: BackupStanding, today: date) -> Finding:
    if standing.drill_on is None:
        return Finding("drill", Level.WARN, "chưa thử phục hồi lần nào", f"nên thử một lần; {_DRILL}")
    told = f"lần gần nhất ngày {day_text(standing.drill_on)}"
    if not standing.drill_held:
        return Finding("drill", Level.FAIL, f"{told}: không đạt", f"sao lưu lại (xkld backup), rồi {_DRILL}")
    if is_late(standing.drill_on, today, MOST_DAYS_WITHOUT_DRILL):
        return Finding("drill", Level.WARN, told, f"đã quá 90 ngày; {_DRILL}")
    return passed("drill", f"{told}: đạt")
