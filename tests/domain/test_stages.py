"""Which stages may follow which, by design.md 3, and the counting identity of design.md 4."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xkld.domain.stages import (
    CLOSED,
    FIRST,
    FOLLOWS,
    PIPELINE,
    Event,
    ReturnReason,
    Stage,
    next_stages,
    timeline_problems,
)
from xkld.domain.wording.labels import REASON_NAMES, STAGE_NAMES

FIRST_DAY = date(2025, 1, 6)


def case(stages: Sequence[Stage]) -> list[Event]:
    """A case with one stage a week."""
    return [Event(stage, FIRST_DAY + timedelta(weeks=week)) for week, stage in enumerate(stages)]


def said(words: str) -> list[str]:
    """What is wrong with a case written as words."""
    return [problem.what for problem in timeline_problems(case([Stage(word) for word in words.split()]))]


@st.composite
def possible_cases(draw: st.DrawFn) -> list[Stage]:
    """A case in which every step was allowed when it was taken."""
    stages: list[Stage] = []
    for _ in range(draw(st.integers(0, 14))):
        allowed = sorted(next_stages(stages))
        if not allowed:
            break
        stages.append(draw(st.sampled_from(allowed)))
    return stages


ANY_CASES = possible_cases() | st.lists(st.sampled_from(Stage), max_size=6)


def could_be_a_life(stages: Sequence[Stage]) -> bool:
    """The same question asked of a person's whereabouts instead of a table of neighbours."""
    departed, abroad, missing, over, dead = False, False, False, False, False
    for stage in stages:
        match stage:
            case Stage.DEPARTED:
                possible, departed, abroad = not (departed or over), True, True
            case Stage.WITHDRAWN:
                possible, over = not (departed or over), True
            case Stage.MISSING:
                possible, abroad, missing = abroad, False, True
            case Stage.FOUND:
                possible, abroad, missing = missing, True, False
            case Stage.DIED | Stage.RETURNED:
                possible, abroad, over, dead = abroad, False, True, stage is Stage.DIED
            case Stage.SETTLED:
                possible = departed and over
            case Stage.REEMPLOYED:
                possible = departed and over and not dead
            case _:
                possible = not (departed or over) if stage in PIPELINE else abroad
        if not possible:
            return False
    return True


@pytest.mark.parametrize(
    "words",
    [
        "registered counselled training selected contracted visa_ready departed returned settled reemployed",
        "departed",
        "departed returned",
        "visa_ready departed",
        "counselled registered",  # a session first, the name on the list after it
        "registered departed",
        "training selected training contracted training visa_ready training departed",
        "registered training training selected training departed",
        "selected not_selected selected contracted departed",  # free for another order
        "registered not_selected departed",
        "registered withdrawn",
        "visa_ready withdrawn",
        "departed home_leave back_abroad home_leave returned",
        "departed home_leave extended",  # nobody told the office of the way back
        "departed back_abroad",  # nor of the leave
        "departed home_leave died settled",
        "departed recontracted extended extended returned",
        "departed absconded overstayed returned",
        "departed overstayed extended home_leave back_abroad",  # made lawful again
        "departed missing found returned",
        "departed missing found missing found died settled",
        "departed missing",
        "departed returned reemployed settled",
        "departed returned reemployed reemployed",
    ],
)
def test_a_case_that_happens_in_life_is_taken(words: str) -> None:
    assert said(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "registered returned",
        "registered died",
        "visa_ready home_leave",
        "withdrawn registered",
        "registered withdrawn registered",
        "registered withdrawn departed",
        "registered withdrawn withdrawn",
        "departed withdrawn",
        "departed returned withdrawn",
        "departed registered",
        "departed training",
        "departed departed",
        "departed home_leave departed",
        "departed returned departed",
        "departed returned returned",
        "departed returned extended",
        "departed found",
        "departed missing missing",
        "departed missing returned",
        "departed missing died",
        "departed missing back_abroad",
        "departed absconded home_leave",
        "departed overstayed back_abroad",
        "departed died returned",
        "departed died reemployed",
        "departed died settled reemployed",
        "departed died settled settled",
        "departed settled",
        "departed reemployed",
        "contracted selected",
        "visa_ready contracted",
        "selected registered",
    ],
)
def test_a_case_that_cannot_be_is_refused(words: str) -> None:
    assert said(words)


@pytest.mark.parametrize("stage", sorted(set(Stage) - FIRST))
def test_nothing_but_the_way_abroad_begins_a_case(stage: Stage) -> None:
    assert said(stage) == [f"hồ sơ không thể bắt đầu bằng «{STAGE_NAMES[stage]}» (ngày 06/01/2025)"]


def test_a_case_begins_with_any_stage_before_the_departure_or_with_the_departure() -> None:
    assert {*PIPELINE, Stage.DEPARTED} == FIRST


def test_every_impossible_neighbour_is_told_by_its_label_and_its_day() -> None:
    assert said("returned departed registered withdrawn departed") == [
        "hồ sơ không thể bắt đầu bằng «về nước» (ngày 06/01/2025)",
        "«xuất cảnh» ngày 13/01/2025 không thể đi sau «về nước»",
        "«đăng ký tham gia» ngày 20/01/2025 không thể đi sau «xuất cảnh»",
        "«xuất cảnh» ngày 03/02/2025 không thể đi sau «không tiếp tục tham gia»",
    ]


@pytest.mark.parametrize(
    ("earlier", "later"),
    [*combinations("registered counselled training selected contracted visa_ready departed returned".split(), 2)],
)
def test_any_stage_on_the_straight_way_may_be_skipped_but_the_departure(earlier: str, later: str) -> None:
    skips_the_departure = later == "returned" and earlier != "departed"
    assert bool(said(f"{earlier} {later}")) is skips_the_departure


def test_a_home_leave_changes_nothing_of_what_may_come() -> None:
    assert FOLLOWS[Stage.HOME_LEAVE] == FOLLOWS[Stage.BACK_ABROAD] == FOLLOWS[Stage.DEPARTED]
    assert not {Stage.HOME_LEAVE, Stage.BACK_ABROAD} & CLOSED


def test_after_a_withdrawal_there_is_nothing() -> None:
    assert FOLLOWS[Stage.WITHDRAWN] == frozenset()
    assert {stage for stage in Stage if Stage.WITHDRAWN in FOLLOWS[stage]} == set(PIPELINE)


def test_only_the_found_were_missing() -> None:
    assert {stage for stage in Stage if Stage.FOUND in FOLLOWS[stage]} == {Stage.MISSING}
    assert FOLLOWS[Stage.MISSING] == {Stage.FOUND}


def test_a_new_case_may_begin_only_when_nobody_is_on_the_way_or_abroad() -> None:
    assert {Stage.WITHDRAWN, Stage.DIED, Stage.RETURNED, Stage.SETTLED, Stage.REEMPLOYED} == CLOSED
    assert all(FOLLOWS[stage] <= CLOSED for stage in CLOSED)


def test_every_stage_has_followers_a_label_and_a_way_to_be_reached() -> None:
    assert set(FOLLOWS) == set(Stage)
    assert [*STAGE_NAMES] == [stage.value for stage in Stage]
    assert FIRST.union(*FOLLOWS.values()) == set(Stage)


def test_every_reason_of_a_return_has_a_label() -> None:
    assert [*REASON_NAMES] == [reason.value for reason in ReturnReason]


@given(ANY_CASES)
def test_a_case_is_taken_whole_when_it_is_taken_step_by_step(stages: list[Stage]) -> None:
    step_by_step = all(stage in next_stages(stages[:place]) for place, stage in enumerate(stages))
    every_beginning = all(not timeline_problems(case(stages[:end])) for end in range(len(stages) + 1))
    assert (not timeline_problems(case(stages))) is step_by_step is every_beginning


@given(possible_cases())
def test_a_case_that_is_taken_is_a_life_that_can_be(stages: list[Stage]) -> None:
    assert timeline_problems(case(stages)) == []
    assert could_be_a_life(stages)


@given(st.lists(st.sampled_from(Stage), max_size=4))
def test_a_life_that_cannot_be_is_never_taken(stages: list[Stage]) -> None:
    if not could_be_a_life(stages):
        assert timeline_problems(case(stages))


@given(possible_cases())
def test_a_person_departs_once_and_is_abroad_once_or_not_at_all(stages: list[Stage]) -> None:
    abroad = 0
    change = {
        Stage.DEPARTED: 1,
        Stage.FOUND: 1,
        Stage.MISSING: -1,
        Stage.RETURNED: -1,
        Stage.DIED: -1,
    }
    for stage in stages:
        abroad += change.get(stage, 0)
        assert abroad in {0, 1}
    assert stages.count(Stage.DEPARTED) <= 1
