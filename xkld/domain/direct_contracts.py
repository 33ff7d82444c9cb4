"""Contracts that workers make with foreign employers directly: who confirms them, with which papers, until when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.working_days import WorkingCalendar

AUTHORITIES = ("commune", "province")
OUTCOMES = ("confirmed", "refused")


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of the file, with its basis and how sure that is."""

    id: str
    name: str
    basis: str
    confidence: str


@dataclass(frozen=True, slots=True)
class RegistrationRule:
    """Who confirms files that came in from ``first`` to ``last`` (None: still), in how many working days, with which
    papers, and to whom each confirmation is reported.
    """

    id: str
    authority: str
    name: str
    basis: str
    first: date
    last: date | None
    confidence: str
    working_days: int
    report_to: tuple[str, ...]
    papers: tuple[Paper, ...]


class Step(StrEnum):
    """What a file waits for, or how it ended."""

    PAPERS = "papers"
    DECISION = "decision"
    LATE = "late"
    REPORT = "report"
    REPORTED = "reported"
    REFUSED = "refused"


OPEN = frozenset({Step.PAPERS, Step.DECISION, Step.LATE, Step.REPORT})
"""The steps at which the office still has something to do."""


@dataclass(frozen=True, slots=True)
class Filed:
    """A file: when it came in and its papers by the day on which each came; how and when it was decided, reported."""

    received_on: date
    papers: Mapping[str, date]
    outcome: str | None = None
    decided_on: date | None = None
    reported_on: date | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """How a file stands on a day.

    ``complete_on`` is the day of the last paper, None while some are ``missing``; ``due_on`` the last working day to
    decide. ``left`` counts the working days until then, ``late`` those after it up to the decision, or to the day.
    """

    step: Step
    missing: tuple[Paper, ...]
    complete_on: date | None
    due_on: date | None
    left: int
    late: int


def rule_on(rules: Sequence[RegistrationRule], day: date) -> RegistrationRule | None:
    """The rule for a file that came in on a day."""
    return next((one for one in rules if one.first <= day and (one.last is None or day <= one.last)), None)


def clock(filed: Filed, rule: RegistrationRule, calendar: WorkingCalendar, day: date) -> Clock:
    """How a file stands on a day: the days to decide are counted from the working day after the last paper came."""
    missing = tuple(one for one in rule.papers if one.id not in filed.papers)
    if missing:
        return Clock(_ended(filed) or Step.PAPERS, missing, None, None, 0, 0)
    complete = latest(filed, rule.papers)
    due = calendar.after(complete, rule.working_days)
    until = filed.decided_on or day
    late = calendar.between(due, until)
    step = _ended(filed) or (Step.LATE if late else Step.DECISION)
    return Clock(step, (), complete, due, calendar.between(until, due), late)


def latest(filed: Filed, papers: Iterable[Paper]) -> date:
    """The day on which the last of these papers came, all of which are there; that of the file where there is none."""
    return max((filed.papers[one.id] for one in papers), default=filed.received_on)


def _ended(filed: Filed) -> Step | None:
    if filed.outcome == "refused":
        return Step.REFUSED
    if filed.outcome is None:
        return None
    return Step.REPORT if filed.reported_on is None else Step.REPORTED
