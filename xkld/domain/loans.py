"""Loans of the Social Policy Bank as the office follows them: the steps of a file, and what keeps them in order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from xkld.domain.errors import Problem
from xkld.domain.errors import loans as errors
from xkld.domain.wording.loans import STEP_NAMES


class Step(StrEnum):
    """What happened to a loan on a day; that it is needed is told with the loan itself."""

    FILED = "filed"
    APPRAISED = "appraised"
    APPROVED = "approved"
    REFUSED = "refused"
    CONTRACTED = "contracted"
    DISBURSED = "disbursed"
    REPAID = "repaid"
    CLOSED = "closed"


STAGES = ("needed", *map(str, Step))
"""How a loan can stand: what the latest step made of it; ``repaid`` only once nothing is owed."""
MONEY = frozenset({Step.APPROVED, Step.DISBURSED, Step.REPAID})
"""The steps that tell an amount."""
_OFTEN = frozenset({Step.DISBURSED, Step.REPAID})
_GRANTED = frozenset({Step.APPROVED, Step.CONTRACTED, *_OFTEN})
_RANK = {
    Step.FILED: 1,
    Step.APPRAISED: 2,
    Step.APPROVED: 3,
    Step.REFUSED: 3,
    Step.CONTRACTED: 4,
    Step.DISBURSED: 5,
    Step.REPAID: 5,
    Step.CLOSED: 6,
}


@dataclass(frozen=True, slots=True)
class Event:
    """A step of a loan on a day; ``amount`` in đồng where the step tells one."""

    step: Step
    on: date
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What was paid out and paid back up to a day, in đồng."""

    disbursed: int
    repaid: int

    @property
    def outstanding(self) -> int:
        """What is still owed of the sum that was lent, without interest."""
        return self.disbursed - self.repaid


def figures(events: Iterable[Event], until: date) -> Figures:
    """What the steps up to a day, that day included, add up to."""
    sums = dict.fromkeys(_OFTEN, 0)
    for one in events:
        if one.step in sums and one.on <= until:
            sums[one.step] += one.amount or 0
    return Figures(sums[Step.DISBURSED], sums[Step.REPAID])


def faults(needed_on: date, events: Sequence[Event], new: Event, today: date) -> list[Problem]:
    """Everything that speaks against a step beside those that a loan has: days, order, sums.

    A step that became known late may be told later, as long as its day lies between those of the others.
    """
    if told := [*_told_already(events, new)]:
        return told
    return [
        *_wrong_amount(new),
        *_wrong_day(needed_on, new, today),
        *_contradicting(events, new),
        *_out_of_order(events, new),
        *_wrong_sums(events, new),
    ]


def _wrong_amount(new: Event) -> Iterator[Problem]:
    if new.step in MONEY and not new.amount:
        yield errors.amount_needed(STEP_NAMES[new.step])
    elif new.step not in MONEY and new.amount is not None:
        yield errors.amount_not_wanted(STEP_NAMES[new.step])


def _wrong_day(needed_on: date, new: Event, today: date) -> Iterator[Problem]:
    if new.on > today:
        yield errors.not_yet(new.on, today)
    if new.on < needed_on:
        yield errors.before_needed(new.on, needed_on)


def _told_already(events: Sequence[Event], new: Event) -> Iterator[Problem]:
    for one in events:
        if one.step == new.step and (one.on == new.on or new.step not in _OFTEN):
            yield errors.told_already(STEP_NAMES[one.step], one.on, one.amount)


def _contradicting(events: Sequence[Event], new: Event) -> Iterator[Problem]:
    """What was refused was not granted, and what was granted not refused."""
    for one in events:
        pair = {one.step, new.step}
        if Step.REFUSED in pair and pair & _GRANTED:
            yield errors.contradicts(STEP_NAMES[one.step], one.on, STEP_NAMES[new.step])


def _out_of_order(events: Sequence[Event], new: Event) -> Iterator[Problem]:
    for one in events:
        earlier = _RANK[one.step] < _RANK[new.step] and one.on > new.on
        later = _RANK[one.step] > _RANK[new.step] and one.on < new.on
        if earlier or later:
            yield errors.out_of_order(STEP_NAMES[new.step], new.on, STEP_NAMES[one.step], one.on)


def _wrong_sums(events: Sequence[Event], new: Event) -> Iterator[Problem]:
    told = sorted((*events, new), key=lambda one: (one.on, one.step is Step.REPAID))
    whole = figures(told, date.max)
    approved = [one.amount for one in told if one.step is Step.APPROVED and one.amount]
    if approved and whole.disbursed > sum(approved) and new.step in {Step.APPROVED, Step.DISBURSED}:
        yield errors.more_than_approved(whole.disbursed, sum(approved))
    below = next((one for one in told if figures(told, one.on).outstanding < 0), None)
    if below is not None and new.step in _OFTEN:
        then = figures(told, below.on)
        yield errors.more_than_disbursed(below.on, then.repaid, then.disbursed)
    if whole.outstanding > 0 and any(one.step is Step.CLOSED for one in told):
        yield errors.still_owed(whole.outstanding)
