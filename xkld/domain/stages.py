"""The stages of a case and which may follow which: one table, applied to a whole timeline.

Any stage may be skipped (an office often learns only of the departure), so the table says what is impossible
rather than what is usual.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.errors import Problem
from xkld.domain.errors.people import stage_before_any, stage_cannot_follow
from xkld.domain.wording.labels import STAGE_NAMES


class Stage(StrEnum):
    """A dated step of one person's one going."""

    REGISTERED = "registered"
    COUNSELLED = "counselled"
    TRAINING = "training"
    SELECTED = "selected"
    NOT_SELECTED = "not_selected"
    CONTRACTED = "contracted"
    VISA_READY = "visa_ready"
    WITHDRAWN = "withdrawn"
    DEPARTED = "departed"
    HOME_LEAVE = "home_leave"
    BACK_ABROAD = "back_abroad"
    RECONTRACTED = "recontracted"
    EXTENDED = "extended"
    ABSCONDED = "absconded"
    OVERSTAYED = "overstayed"
    MISSING = "missing"
    FOUND = "found"
    DIED = "died"
    RETURNED = "returned"
    SETTLED = "settled"
    REEMPLOYED = "reemployed"


class ReturnReason(StrEnum):
    """Why a worker came home."""

    ON_TIME = "on_time"
    EARLY_ACCIDENT = "early_accident"
    EARLY_EMPLOYER = "early_employer"
    EARLY_ABUSE = "early_abuse"
    EARLY_VIOLATION = "early_violation"
    EARLY_OWN_WILL = "early_own_will"


@dataclass(frozen=True, slots=True)
class Event:
    """One stage on one day; ``reason`` only for a return."""

    stage: Stage
    on: date
    reason: ReturnReason | None = None


S = Stage
PIPELINE = (S.REGISTERED, S.COUNSELLED, S.TRAINING, S.SELECTED, S.NOT_SELECTED, S.CONTRACTED, S.VISA_READY)
_BEFORE = frozenset(PIPELINE)
_LEAVES = frozenset({S.DEPARTED, S.WITHDRAWN})
PROLONGING = frozenset({S.EXTENDED, S.RECONTRACTED})
"""Stages from which a contract has a last day of its own."""
_UNLAWFUL = frozenset({S.RECONTRACTED, S.EXTENDED, S.ABSCONDED, S.OVERSTAYED, S.MISSING, S.DIED, S.RETURNED})
_ABROAD = _UNLAWFUL | {S.HOME_LEAVE, S.BACK_ABROAD}

FIRST = _BEFORE | {S.DEPARTED}
FOLLOWS: Mapping[Stage, frozenset[Stage]] = {
    # Nobody is chosen yet: interest, counselling and courses come in any order and more than once.
    S.REGISTERED: _BEFORE | _LEAVES,
    S.COUNSELLED: _BEFORE | _LEAVES,
    S.TRAINING: _BEFORE | _LEAVES,
    S.NOT_SELECTED: _BEFORE | _LEAVES,
    # Chosen: forward, back to a course, or free again when the order is lost.
    S.SELECTED: frozenset({S.TRAINING, S.NOT_SELECTED, S.CONTRACTED, S.VISA_READY}) | _LEAVES,
    S.CONTRACTED: frozenset({S.TRAINING, S.NOT_SELECTED, S.VISA_READY}) | _LEAVES,
    S.VISA_READY: frozenset({S.TRAINING, S.NOT_SELECTED}) | _LEAVES,
    S.WITHDRAWN: frozenset(),
    # Abroad: one departure, and whatever is heard of in between, until the stay ends.
    S.DEPARTED: _ABROAD,
    S.HOME_LEAVE: _ABROAD,
    S.BACK_ABROAD: _ABROAD,
    S.RECONTRACTED: _ABROAD,
    S.EXTENDED: _ABROAD,
    S.FOUND: _ABROAD,
    S.ABSCONDED: _UNLAWFUL,  # nobody goes on leave from a contract that was left, or from an unlawful stay
    S.OVERSTAYED: _UNLAWFUL,
    S.MISSING: frozenset({S.FOUND}),  # also before a death or a return, or the person would leave the count twice
    S.DIED: frozenset({S.SETTLED}),
    S.RETURNED: frozenset({S.SETTLED, S.REEMPLOYED}),
    S.SETTLED: frozenset({S.REEMPLOYED}),  # after a return; see next_stages
    S.REEMPLOYED: frozenset({S.SETTLED, S.REEMPLOYED}),
}
CLOSED = frozenset({S.WITHDRAWN, S.DIED, S.RETURNED, S.SETTLED, S.REEMPLOYED})
"""The stages after which a person may begin another case."""


def next_stages(so_far: Sequence[Stage]) -> frozenset[Stage]:
    """The stages that may come after these ones of a case, all of them in the order in which they happened."""
    if not so_far:
        return FIRST
    if tuple(so_far[-2:]) == (S.DIED, S.SETTLED):  # the contract of a dead person is settled, and that is the end
        return frozenset()
    return FOLLOWS[so_far[-1]]


def timeline_problems(events: Iterable[Event]) -> list[Problem]:
    """Every impossible neighbour in the events of one case, given in the order in which they happened."""
    steps = list(events)
    stages = [step.stage for step in steps]
    return [
        stage_cannot_follow(STAGE_NAMES[step.stage], STAGE_NAMES[stages[place - 1]], step.on)
        if place
        else stage_before_any(STAGE_NAMES[step.stage], step.on)
        for place, step in enumerate(steps)
        if step.stage not in next_stages(stages[max(0, place - 2) : place])
    ]
