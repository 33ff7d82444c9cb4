"""One command that wrote: who, when, on which machine, and the civil day it was told."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Operation:
    """What is recorded with everything that a command writes; ``at`` is UTC, ``today`` a day in Viet Nam.

    ``reason`` is what the officer said it was done for, without ID numbers; None when nothing was asked.
    """

    command: str
    at: datetime
    today: date
    person: str
    machine: str
    program: str
    reason: str | None = None
