"""Into which of a person's cases an event belongs, or whether it begins a new one."""

from collections.abc import Sequence
from dataclasses import dataclass

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


def fit(cases: Sequence[Case], purpose: str, event: Event) -> Known | Joined | Begun | list[Problem]:
    """Where an event belongs among a person's cases; the problems when it fits nowhere.

    The latest case that can take it does; a new case begins only when the one before it was closed by that day.
    """
    mine = sorted((case for case in cases if case.purpose == purpose), key=lambda case: case.events[0].on)
    for case in mine:
        if any((one.stage, one.on) == (event.stage, event.on) for one in case.events):
            return Known(case)
    for case in reversed(mine):
        joined = case.with_event(event)
        if not timeline_problems(joined.events):
            return Joined(joined)
    return _begin(mine, event)


def _begin(mine: Sequence[Case], event: Event) -> Begun | list[Problem]:
    if not mine:
        return Begun() if event.stage in FIRST else [stage_before_any(STAGE_NAMES[event.stage], event.on)]
    earlier = [case for case in mine if case.events[0].on <= event.on]
    last = earlier[-1] if earlier else None
    if event.stage not in FIRST:
        return timeline_problems((last or mine[0]).with_event(event).events)
    if last is None:
        return Begun()
    if any(one.stage is Stage.DIED for one in last.events):
        return timeline_problems(last.with_event(event).events)
    before = [one for one in last.events if one.on <= event.on]
    if before[-1].stage in CLOSED and len(before) == len(last.events):
        return Begun()
    return [has_open_placement(STAGE_NAMES[before[-1].stage])]
