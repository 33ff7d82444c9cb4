"""Into which case an event belongs, and that it does not matter in which order the office learns of events."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.cases import Begun, Case, Joined, Known, fit, overlaps
from xkld.domain.stages import Event, ReturnReason, Stage, next_stages, timeline_problems

FIRST_DAY = date(2020, 1, 6)
Step = tuple[str, Event]


def at(words: str, purpose: str = "work") -> list[Step]:
    """Events written as ``departed/2020-05-02 returned/2023-05-02``."""
    pairs = [word.split("/") for word in words.split()]
    return [(purpose, Event(Stage(stage), date.fromisoformat(day))) for stage, day in pairs]


def take(cases: Iterable[Case], batch: Iterable[Step], *, purpose_told: bool = True) -> list[Case] | list[str]:
    """A list taken in, earliest day first as lists are; what is wrong with it when it does not fit."""
    order = {stage: step for step, stage in enumerate(Stage)}
    held = list(cases)
    for purpose, event in sorted(batch, key=lambda one: (one[1].on, order[one[1].stage])):
        match fit(held, purpose if purpose_told else None, event):
            case Known():
                pass
            case Joined(case):
                held = [case if one.number == case.number else one for one in held]
            case Begun():
                held.append(Case(len(held) + 1, purpose, (event,)))
            case problems:
                return [problem.what for problem in problems]
    return [problem.what for *_, problem in overlaps(held)] or held


def told(cases: Sequence[Case] | Sequence[str]) -> set[tuple[str, tuple[Event, ...]]]:
    """Cases without their numbers, which only say who came first."""
    return {(case.purpose, case.events) for case in cases if isinstance(case, Case)}


def refused(cases: Sequence[Case] | Sequence[str]) -> bool:
    return any(isinstance(one, str) for one in cases)


@st.composite
def legal_cases(draw: st.DrawFn) -> list[tuple[str, list[Event]]]:
    """Up to three goings, one after the other, each legal; days touch or lie apart."""
    day, goings = FIRST_DAY, []
    for _ in range(draw(st.integers(1, 3))):
        events: list[Event] = []
        for _ in range(draw(st.integers(1, 5))):
            allowed = sorted(next_stages([one.stage for one in events]))
            if not allowed:
                break
            events.append(Event(draw(st.sampled_from(allowed)), day))
            day += timedelta(days=draw(st.sampled_from((1, 2, 30, 400))))
        goings.append((draw(st.sampled_from(("work", "work", "study"))), events))
        if not Case(0, "work", tuple(events)).is_closed:
            break
    return goings


@given(legal_cases(), st.data())
def test_a_list_gives_the_same_cases_in_whatever_order_its_rows_stand(
    goings: list[tuple[str, list[Event]]], data: st.DataObject
) -> None:
    steps = [(purpose, event) for purpose, events in goings for event in events]
    shuffled = data.draw(st.permutations(steps))
    assert told(take([], shuffled)) == {(purpose, tuple(events)) for purpose, events in goings}


@given(legal_cases(), st.data())
def test_lists_in_another_order_give_the_same_cases_or_are_refused_never_other_cases(
    goings: list[tuple[str, list[Event]]], data: st.DataObject
) -> None:
    steps = [(purpose, event) for purpose, events in goings for event in events]
    held: list[Case] | list[str] = []
    for step in data.draw(st.permutations(steps)):
        held = take([case for case in held if isinstance(case, Case)], [step])
        if refused(held):
            return
    assert told(held) == {(purpose, tuple(events)) for purpose, events in goings}


@given(legal_cases())
def test_taking_everything_in_again_changes_nothing(goings: list[tuple[str, list[Event]]]) -> None:
    steps = [(purpose, event) for purpose, events in goings for event in events]
    once = take([], steps)
    cases = [case for case in once if isinstance(case, Case)]
    assert take(cases, steps) == once
    assert take(cases, steps, purpose_told=False) == once


@given(legal_cases())
def test_cases_that_were_taken_are_legal_and_stand_one_after_the_other(goings: list[tuple[str, list[Event]]]) -> None:
    cases = [case for case in take([], [(p, e) for p, events in goings for e in events]) if isinstance(case, Case)]
    assert cases
    assert overlaps(cases) == []
    assert all(timeline_problems(case.events) == [] for case in cases)


@given(legal_cases(), st.integers(0, 2), st.sampled_from((-400, -1, 0, 1, 400)), st.sampled_from(Stage))
def test_whatever_is_taken_leaves_legal_cases(
    goings: list[tuple[str, list[Event]]], which: int, days: int, stage: Stage
) -> None:
    """One more event of any stage, near an event that is there: taken rightly, or refused with a sentence."""
    steps = [(purpose, event) for purpose, events in goings for event in events]
    near = steps[which % len(steps)][1].on + timedelta(days=days)
    held = take([case for case in take([], steps) if isinstance(case, Case)], [("work", Event(stage, near))])
    if refused(held):
        assert all(held)
    else:
        cases = [case for case in held if isinstance(case, Case)]
        assert overlaps(cases) == []
        assert all(timeline_problems(case.events) == [] for case in cases)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_second_departure_without_a_return_is_refused_whichever_was_learned_first(order: tuple[int, int]) -> None:
    both = at("departed/2025-06-03 departed/2025-06-05")
    first = take([], [both[order[0]]])
    assert told(first) == {("work", (both[order[0]][1],))}
    assert take([case for case in first if isinstance(case, Case)], [both[order[1]]]) == [
        "người này đang có hồ sơ ở giai đoạn «xuất cảnh»"
    ]


def test_a_whole_older_going_is_added_before_a_later_one() -> None:
    later = [case for case in take([], at("departed/2024-05-02")) if isinstance(case, Case)]
    older = at("departed/2020-05-02 returned/2023-05-02")
    found = take(later, older)
    assert told(found) == {("work", (later[0].events)), ("work", tuple(event for _, event in older))}
    assert take(later, older[:1]) == ["người này đang có hồ sơ ở giai đoạn «xuất cảnh»"]  # half of it would overlap
    assert refused(take(later, at("departed/2020-05-02 returned/2024-05-03")))


def test_a_step_learned_late_goes_into_the_going_of_its_time() -> None:
    """The registration belongs to the first going: with the second it would stand across the first."""
    held = [
        case
        for case in take([], at("departed/2020-05-02 returned/2023-05-02 departed/2024-05-02"))
        if isinstance(case, Case)
    ]
    found = take(held, at("registered/2020-01-06 settled/2023-06-01"))
    assert [[event.stage.value for event in case.events] for case in found if isinstance(case, Case)] == [
        ["registered", "departed", "returned", "settled"],
        ["departed"],
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("study", "departed/2025-02-03"), ("work", "registered/2025-03-03")),
        (("work", "departed/2025-03-03"), ("study", "departed/2025-02-03")),
        (("work", "registered/2025-03-03"), ("study", "registered/2025-02-03")),
        (("study", "departed/2025-02-03 returned/2025-04-03"), ("work", "registered/2025-03-03")),
    ],
)
def test_study_and_work_never_overlap(first: tuple[str, str], second: tuple[str, str]) -> None:
    held = [case for case in take([], at(first[1], first[0])) if isinstance(case, Case)]
    assert held
    assert refused(take(held, at(second[1], second[0])))


def test_study_and_work_may_follow_each_other() -> None:
    held = [case for case in take([], at("departed/2020-02-03 returned/2022-02-03", "study")) if isinstance(case, Case)]
    found = take(held, at("registered/2022-02-03 departed/2022-05-03"))
    assert [case.purpose for case in found if isinstance(case, Case)] == ["study", "work"]


def test_an_event_without_a_purpose_goes_into_the_case_that_is_open_whatever_it_is_for() -> None:
    held = [case for case in take([], at("registered/2025-01-06", "study")) if isinstance(case, Case)]
    found = take(held, at("departed/2025-05-02"), purpose_told=False)
    assert [(case.purpose, len(case.events)) for case in found if isinstance(case, Case)] == [("study", 2)]
    assert refused(take(held, at("departed/2025-05-02", "work")))


def test_nobody_goes_again_after_death() -> None:
    held = [case for case in take([], at("departed/2020-02-03 died/2022-02-03")) if isinstance(case, Case)]
    assert refused(take(held, at("departed/2024-02-03")))


def test_the_same_return_with_another_reason_is_the_same_event() -> None:
    held = [case for case in take([], at("departed/2020-02-03 returned/2022-02-03")) if isinstance(case, Case)]
    again = Event(Stage.RETURNED, date(2022, 2, 3), ReturnReason.ON_TIME)
    assert fit(held, None, again) == Known(held[0])
    assert held[0].same_event(again) == Event(Stage.RETURNED, date(2022, 2, 3))
