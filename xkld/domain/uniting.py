"""The goings of two entries that are one person: which follow each other, and which are one going told twice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from xkld.domain.cases import Case, overlaps
from xkld.domain.errors import Problem
from xkld.domain.errors.merging import cases_contradict, purposes_differ, reasons_differ
from xkld.domain.stages import Event, Stage, next_stages, timeline_problems

_EARLY = frozenset({Stage.REGISTERED, Stage.COUNSELLED})
"""Stages that tell nothing any more of a case that came further before."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A case that is another one told again: ``gone`` goes, what it alone tells is told of ``into``.

    ``known`` are the stages that both tell, ``passed`` registrations and counsellings, each with its case, of a case
    that had come further by their day; both go once.
    """

    gone: int
    into: int
    known: tuple[Event, ...]
    passed: tuple[tuple[int, Event], ...]


def unite(kept: Sequence[Case], others: Sequence[Case]) -> tuple[list[Joined], list[Problem]]:
    """The cases among ``others`` that are one with another case, and those that can neither follow nor be one.

    A case that begins before the one before it was over is that case, told again; all others stand on their own.
    """
    standing, joined = list(kept), list[Joined]()
    problems: list[Problem] = []
    for case in sorted(others, key=lambda one: (one.events[0].on, one.number)):
        meant = [one for one in standing if overlaps([one, case])]
        tried = [_joined(one, case, [other for other in standing if other is not one]) for one in meant]
        found = [(one, *both) for one, both in zip(meant, tried, strict=True) if not isinstance(both, Problem)]
        if found:
            into, union, join = found[0]
            standing[standing.index(into)] = union
            joined.append(join)
        elif meant:
            problems.append(next(one for one in tried if isinstance(one, Problem)))
        else:
            standing.append(case)
    return joined, problems


def _joined(into: Case, gone: Case, others: Sequence[Case]) -> tuple[Case, Joined] | Problem:
    if into.purpose != gone.purpose:
        return purposes_differ(into.number, gone.number)
    known = tuple(one for one in gone.events if into.same_event(one))
    for one in known:
        before = into.same_event(one)
        if before and before.reason and one.reason and before.reason != one.reason:
            return reasons_differ(into.number, gone.number, one.on)
    union = _with_reasons(into, known)
    for one in gone.events:
        if one not in known:
            union = union.with_event(one)
    events, passed = _without_passed(union.events)
    union = replace(union, events=events)
    wrong = timeline_problems(events) or [problem for _, _, problem in overlaps([*others, union])]
    if wrong:
        return cases_contradict(into.number, gone.number, wrong[0].what)
    whose = tuple((into.number if one in into.events else gone.number, one) for one in passed)
    return union, Joined(gone.number, into.number, known, whose)


def _with_reasons(case: Case, known: Iterable[Event]) -> Case:
    told = {(one.stage, one.on): one.reason for one in known}
    events = tuple(replace(one, reason=one.reason or told.get((one.stage, one.on))) for one in case.events)
    return replace(case, events=events)


def _without_passed(events: Iterable[Event]) -> tuple[tuple[Event, ...], list[Event]]:
    """The events that tell something, and those of the first steps that come after later ones."""
    left: list[Event] = []
    passed: list[Event] = []
    for one in events:
        behind = one.stage in _EARLY and one.stage not in next_stages([event.stage for event in left[-2:]])
        (passed if behind else left).append(one)
    return tuple(left), passed
