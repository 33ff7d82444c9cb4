"""What is known of a backup: the manifest that lies beside it, and its name. Neither names a person or a place."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from xkld.domain.totals import MoneyTotal, Totals

SCHEMA = "xkld.backup/1"
_NAME = re.compile(r"xkld-\d{8}T\d{6}Z-\d+(-\d+)?\.db")


class Why(StrEnum):
    """For what a backup was made."""

    BY_HAND = "by_hand"
    IMPORT = "before_import"
    PAYMENTS = "before_payments"
    UPGRADE = "before_upgrade"
    UNDO = "before_undo"
    ERASE = "before_erase"
    RESTORE = "before_restore"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a book stands: its schema, its last operation and when that was (UTC), the head of the chain.

    ``change_counter`` and ``pages`` are SQLite's own and tell writes of other programs apart as well.
    """

    version: int
    operation: int
    operation_at: str
    head: str
    change_counter: int
    pages: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """A backup as it was when it was proved: when (UTC, and the civil day told), why, by which program, of what book.

    ``loose_rows`` counts rows that refer to nothing: the book had them, and so has its backup.
    """

    name: str
    made_at: datetime
    today: date
    why: Why
    program: str
    stand: Stand
    size: int
    sha256: str
    loose_rows: int
    totals: Totals

    def as_json(self) -> dict[str, Any]:
        """As it is written beside the backup."""
        plain = asdict(self)
        plain |= {"made_at": self.made_at.isoformat(timespec="seconds"), "today": self.today.isoformat()}
        plain["totals"] = {"rows": dict(self.totals.rows), "money": [asdict(one) for one in self.totals.money]}
        return {"schema": SCHEMA, **plain}


def read_manifest(found: Any) -> Manifest | None:
    """The manifest that a value of JSON is; None when it is none of ours, or damaged."""
    try:
        if found["schema"] != SCHEMA or not is_backup_name(found["name"]):
            return None
        return Manifest(
            name=found["name"],
            made_at=_aware(datetime.fromisoformat(found["made_at"])),
            today=date.fromisoformat(found["today"]),
            why=Why(found["why"]),
            program=str(found["program"]),
            stand=_stand(found["stand"]),
            size=int(found["size"]),
            sha256=str(found["sha256"]),
            loose_rows=int(found["loose_rows"]),
            totals=_totals(found["totals"]),
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def backup_name(made_at: datetime, operation: int, number: int = 1) -> str:
    """What a backup is called: its second in UTC and the last operation in it; ``number`` tells twins apart."""
    twin = "" if number == 1 else f"-{number}"
    return f"xkld-{made_at:%Y%m%dT%H%M%SZ}-{operation}{twin}.db"


def is_backup_name(name: str) -> bool:
    """Whether a file of this name is a backup of ours."""
    return _NAME.fullmatch(name) is not None


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        message = "a moment without its zone"
        raise ValueError(message)
    return moment


def _stand(found: Mapping[str, Any]) -> Stand:
    return Stand(
        version=int(found["version"]),
        operation=int(found["operation"]),
        operation_at=str(found["operation_at"]),
        head=str(found["head"]),
        change_counter=int(found["change_counter"]),
        pages=int(found["pages"]),
    )


def _totals(found: Mapping[str, Any]) -> Totals:
    rows = {str(name): int(count) for name, count in found["rows"].items()}
    money = (MoneyTotal(str(m["table"]), str(m["quarter"]), int(m["rows"]), int(m["amount"])) for m in found["money"])
    return Totals(rows, tuple(money))
