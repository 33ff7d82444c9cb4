"""Goings of two entries that are one person: one after the other, or one going told twice."""

from datetime import date

import pytest

from xkld.domain.cases import Case
from xkld.domain.stages import Event, ReturnReason, Stage
from xkld.domain.uniting import unite


def case(number: int, *events: tuple[str, str], purpose: str = "work", reason: str | None = None) -> Case:
    told = [Event(Stage(stage), date.fromisoformat(f"2025-{day}")) for stage, day in events]
    if reason:
        told[-1] = Event(told[-1].stage, told[-1].on, ReturnReason(reason))
    return Case(number, purpose, tuple(told))


REGISTERED, CONTRACTED, DEPARTED = ("registered", "01-10"), ("contracted", "03-01"), ("departed", "06-05")
RETURNED = ("returned", "09-01")


@pytest.mark.parametrize(
    ("kept", "other", "known", "passed"),
    [
        (case(1, REGISTERED), case(2, REGISTERED), 1, 0),
        (case(1, REGISTERED), case(2, DEPARTED), 0, 0),
        (case(1, DEPARTED), case(2, REGISTERED), 0, 0),
        (case(1, REGISTERED, CONTRACTED), case(2, ("registered", "03-10"), DEPARTED), 0, 1),
        (case(1, ("registered", "03-10")), case(2, CONTRACTED), 0, 1),
        (case(1, DEPARTED, RETURNED), case(2, DEPARTED, RETURNED, reason="on_time"), 2, 0),
    ],
)
def test_a_going_told_twice_is_one(kept: Case, other: Case, known: int, passed: int) -> None:
    (joined,), problems = unite([kept], [other])
    assert problems == []
    assert (joined.gone, joined.into) == (2, 1)
    assert (len(joined.known), len(joined.passed)) == (known, passed)


def test_a_going_after_the_end_of_another_stands_on_its_own() -> None:
    assert unite([case(1, DEPARTED, RETURNED)], [case(2, ("registered", "09-01"))]) == ([], [])
    assert unite([case(1, ("registered", "09-02"))], [case(2, DEPARTED, RETURNED)]) == ([], [])


@pytest.mark.parametrize(
    ("kept", "other", "why"),
    [
        (case(1, DEPARTED), case(2, ("departed", "06-07")), "không thể đi sau"),
        (case(1, DEPARTED), case(2, DEPARTED, purpose="study"), "một đi làm việc, một đi học"),
        (
            case(1, DEPARTED, RETURNED, reason="on_time"),
            case(2, DEPARTED, RETURNED, reason="early_own_will"),
            "lý do về nước",
        ),
        (case(1, DEPARTED, RETURNED), case(2, ("registered", "02-01"), ("withdrawn", "07-01")), "không thể đi sau"),
    ],
)
def test_goings_that_contradict_each_other_are_told(kept: Case, other: Case, why: str) -> None:
    joined, (problem,) = unite([kept], [other])
    assert joined == []
    assert why in problem.what


def test_each_of_several_goings_finds_its_own() -> None:
    kept = [case(1, DEPARTED, RETURNED), case(2, ("registered", "09-10"))]
    others = [case(3, REGISTERED, DEPARTED), case(4, ("contracted", "10-01"))]
    joined, problems = unite(kept, others)
    assert ([(one.gone, one.into) for one in joined], problems) == ([(3, 1), (4, 2)], [])
