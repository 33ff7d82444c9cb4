"""A restore that was tried without touching the book: which backup, when, and whether it held."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

SCHEMA = "xkld.drill/1"


@dataclass(frozen=True, slots=True)
class Drill:
    """The last drill: when (UTC, and the civil day told), with which backup of which operation, and how it ended."""

    at: datetime
    today: date
    backup: str
    operation: int
    held: bool
    program: str

    def as_json(self) -> dict[str, Any]:
        """As it is written down."""
        day = {"at": self.at.isoformat(timespec="seconds"), "today": self.today.isoformat()}
        return {"schema": SCHEMA, **asdict(self), **day}


def read_drill(found: Any) -> Drill | None:
    """The drill that a value of JSON is; None when it is none of ours, or damaged."""
    try:
        if found["schema"] != SCHEMA or not isinstance(found["held"], bool):
            return None
        return Drill(
            at=datetime.fromisoformat(found["at"]),
            today=date.fromisoformat(found["today"]),
            backup=str(found["backup"]),
            operation=int(found["operation"]),
            held=found["held"],
            program=str(found["program"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
