"""Support that is applied for: asked, complete, decided within the working days of its rule, paid, or closed."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.working_days import WorkingCalendar

OUTCOMES = ("approved", "rejected")


class Step(StrEnum):
    """What an application waits for, or how it ended."""

    PAPERS = "papers"
    DECISION = "decision"
    LATE = "late"
    PAYMENT = "payment"
    PAID = "paid"
    REFUSED = "rejected"
    CLOSED = "closed"


OPEN = frozenset({Step.PAPERS, Step.DECISION, Step.LATE, Step.PAYMENT})
"""The steps at which the office still has something to do."""


@dataclass(frozen=True, slots=True)
class Applied:
    """An application by its days; ``granted`` and ``paid`` are đồng, the latter reversals taken off."""

    complete_on: date | None
    outcome: str | None
    decided_on: date | None
    granted: int | None
    paid: int
    closed_on: date | None

    @property
    def rest(self) -> int:
        """What was granted and is still to be paid, in đồng; nothing once it is closed."""
        return 0 if self.granted is None or self.closed_on is not None else self.granted - self.paid


@dataclass(frozen=True, slots=True)
class Clock:
    """How an application stands on a day.

    ``due_on`` is the last working day to decide, None while papers are missing or where the rule sets no days.
    ``left`` counts the working days until then, ``late`` those after it up to the decision, or to the day.
    """

    step: Step
    due_on: date | None
    left: int
    late: int


def clock(applied: Applied, working_days: int | None, calendar: WorkingCalendar, day: date) -> Clock:
    """How an application stands on a day; the days to decide begin with the working day after it was complete."""
    complete = applied.complete_on
    if complete is None or working_days is None:
        return Clock(_step(applied, late=False), None, 0, 0)
    due = calendar.after(complete, working_days)
    until = applied.decided_on or day
    late = calendar.between(due, until)
    return Clock(_step(applied, late=late > 0), due, calendar.between(until, due), late)


def _step(applied: Applied, *, late: bool) -> Step:
    if applied.closed_on is not None:
        return Step.CLOSED
    if applied.outcome == "rejected":
        return Step.REFUSED
    if applied.outcome == "approved":
        return Step.PAYMENT if applied.rest > 0 else Step.PAID
    if applied.complete_on is None:
        return Step.PAPERS
    return Step.LATE if late else Step.DECISION
