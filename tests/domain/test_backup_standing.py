"""What is said of backups and drills: kindly where none was ever made, and louder the older they are."""

from datetime import UTC, date, datetime, timedelta

import pytest

from xkld.domain.backup_standing import BackupStanding
from xkld.domain.health import LastOperation, Level
from xkld.domain.wording.backups import backup_reminders
from xkld.domain.wording.health import CHECK_NAMES
from xkld.domain.wording.health.backups import backup_findings

TODAY = date(2026, 11, 22)
AT = datetime(2026, 11, 1, 3, 0, tzinfo=UTC)
LAST = LastOperation(AT, TODAY, "init", "0.1.0")


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def standing(backup: int, drill: int | None, *, held: bool = True, at: datetime = AT) -> BackupStanding:
    return BackupStanding(days_ago(backup), at.isoformat(), None if drill is None else days_ago(drill), held)


def levels(one: BackupStanding, last: LastOperation | None = LAST) -> dict[str, Level]:
    found = list(backup_findings(one, last, TODAY))
    assert all(bool(finding.mend) == (finding.level is not Level.PASS) for finding in found)
    assert all(finding.check in CHECK_NAMES for finding in found)
    return {finding.check: finding.level for finding in found}


def test_a_book_without_a_backup_is_asked_for_one_kindly() -> None:
    assert levels(BackupStanding()) == {"backup": Level.WARN}
    assert backup_reminders(BackupStanding(), 5, TODAY) == ["Chưa có bản sao lưu nào; sao lưu bằng: xkld backup"]


@pytest.mark.parametrize(
    ("backup", "written_since", "level"),
    [(0, True, Level.PASS), (7, True, Level.PASS), (8, True, Level.WARN), (800, False, Level.PASS)],
)
def test_a_backup_is_late_only_when_something_was_written_since(backup: int, written_since: bool, level: Level) -> None:
    one = standing(backup, 1, at=AT - timedelta(seconds=1) if written_since else AT)
    assert levels(one)["backup"] is level
    said = backup_reminders(one, 3 if written_since else 0, TODAY)
    assert [("3 lần ghi" in line) for line in said] == ([True] if level is Level.WARN else [])


def test_a_book_that_cannot_be_read_is_held_to_hold_more() -> None:
    assert levels(standing(8, 1), None)["backup"] is Level.WARN


@pytest.mark.parametrize(
    ("drill", "held", "level", "said"),
    [
        (None, False, Level.WARN, 0),
        (90, True, Level.PASS, 0),
        (91, True, Level.WARN, 1),
        (1, False, Level.FAIL, 1),
    ],
)
def test_a_drill_is_wanted_each_quarter_and_must_hold(drill: int | None, held: bool, level: Level, said: int) -> None:
    one = standing(0, drill, held=held)
    assert levels(one)["drill"] is level
    assert len(backup_reminders(one, 0, TODAY)) == said
