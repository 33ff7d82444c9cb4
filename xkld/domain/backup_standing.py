"""How well a book is backed up: its newest backup and the last drill."""

from dataclasses import dataclass
from datetime import date

MOST_DAYS_WITHOUT_BACKUP = 7
MOST_DAYS_WITHOUT_DRILL = 90


@dataclass(frozen=True, slots=True)
class BackupStanding:
    """The newest backup: the day it was told, its last operation and the moment of that (UTC); and the last drill.

    Days are None when there was none; ``drill_held`` says how the drill ended.
    """

    backup_on: date | None = None
    operation_at: str = ""
    drill_on: date | None = None
    drill_held: bool = False
    operation: int = 0


def is_late(since: date, today: date, most: int) -> bool:
    """Whether more than so many days have passed."""
    return (today - since).days > most
