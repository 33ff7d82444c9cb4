"""Into which of a person's cases an event belongs, or whether it begins a new one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from xkld.domain.errors import Problem
from xkld.domain.errors.people import has_open_placement, stage_before_any
from xkld.domain.stages import CLOSED, FIRST, Event, Stage, timeline_problems
from xkld.domain.wording.labels import STAGE_NAMES

_STEP = {stage: step for step, stage in enumerate(Stage)}


@dataclass(frozen=True, slots=True)
class Case:
    """One going of one person, with its events in the order in which they happened."""

    number: int
    purpose: str
    events: tuple[Event, ...]

    def with_event(self, event: Event) -> "Case":
        """The case with one more event in its place; those of one day follow the list of stages."""
        events = sorted((*self.events, event), key=lambda one: (one.on, _STEP[one.stage]))
        return Case(self.number, self.purpose, tuple(events))

    def same_event(self, event: Event) -> Event | None:
        """The event of that stage and day that the case holds, whatever its reason."""
        return next((one for one in self.events if (one.stage, one.on) == (event.stage, event.on)), None)

    @property
    def is_closed(self) -> bool:
        """Whether the person may begin another case after it."""
        return self.events[-1].stage in CLOSED and all(one.stage is not Stage.DIED for one in self.events)


@dataclass(frozen=True, slots=True)
class Known:
    """The event is there already."""

    case: Case


@dataclass(frozen=True, slots=True)
class Joined:
    """The event belongs to this case, shown with it."""

    case: Case


@dataclass(frozen=True, slots=True)
class Begun:
    """The event begins a new case."""


def fit(cases: Sequence[Case], purpose: str | None, event: Event) -> Known | Joined | Begun | list[Problem]:
    """Where an event belongs among a person's cases; the problems when it fits nowhere.

    The latest case that can take it does, sooner one that does not come to overlap with another by it; where no purpose
    is told, of any purpose. Whether the cases of a person stand one after the other is told by ``overlaps``, when all
    events are in.
    """
    in_order = _in_order(cases)
    meant = [case for case in in_order if purpose in (None, case.purpose)]
    for case in meant:
        if case.same_event(event):
            return Known(case)
    possible = [joined for joined in _each_with(event, meant) if not timeline_problems(joined.events)]
    if possible:
        return Joined(next((case for case in possible if not overlaps(_replaced(in_order, case))), possible[0]))
    if event.stage in FIRST:
        return _begin(in_order, event)
    earlier = [case for case in meant if case.events[0].on <= event.on]
    if not meant:
        return [stage_before_any(STAGE_NAMES[event.stage], event.on)]
    return timeline_problems((earlier or meant)[-1].with_event(event).events)


def overlaps(cases: Sequence[Case]) -> list[tuple[Case, Case, Problem]]:
    """Neighbours among the cases of one person of which the later began before the other was over, with the problem."""
    return [
        (before, after, has_open_placement(STAGE_NAMES[before.events[-1].stage]))
        for before, after in pairwise(_in_order(cases))
        if not before.is_closed or before.events[-1].on > after.events[0].on
    ]


def _each_with(event: Event, cases: Sequence[Case]) -> list[Case]:
    """Each case as it would be with the event, the latest case first."""
    return [case.with_event(event) for case in reversed(cases)]


def _replaced(cases: Sequence[Case], by: Case) -> list[Case]:
    return [by if case.number == by.number else case for case in cases]


def _in_order(cases: Sequence[Case]) -> list[Case]:
    return sorted(cases, key=lambda case: (case.events[0].on, case.number))


def _begin(in_order: Sequence[Case], event: Event) -> Begun | list[Problem]:
    earlier = [case for case in in_order if case.events[0].on <= event.on]
    if not earlier:
        return Begun()
    last = earlier[-1]
    if last.is_closed and last.events[-1].on <= event.on:
        return Begun()
    before = [one for one in last.events if one.on <= event.on]
    return [has_open_placement(STAGE_NAMES[before[-1].stage])]
