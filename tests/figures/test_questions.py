"""Every question of the store gives what DuckDB computes from the exported rows, also with the planner's statistics."""

from collections.abc import Callable
from dataclasses import astuple
from datetime import date
from typing import Any

import pytest
from conftest import slow
from figures import plans
from figures.conftest import Shelf
from figures.days import ONE_DAY, QUARTERS, Span, span, year_before
from figures.oracle import FACTS, MOVES, Rows

from xkld.domain.counts import Scope
from xkld.domain.period import Cutoff, Period, Quarter, ReportDays
from xkld.store import money_questions, questions
from xkld.store import plans as stored_plans
from xkld.store.book import Connection

SPANS = (
    span("calendar", "2024-Q4"),
    span("calendar", "2025-Q3", date(2025, 7, 1)),
    span("day-15", "2025-Q1"),
    span("day-15", "2025-Q2", date(2025, 6, 13)),
    span("day-15", "2025-Q4"),
)
MORE_SPANS = (
    *(span("calendar", quarter) for quarter in QUARTERS[4:]),
    *(span("day-15", quarter) for quarter in ("2024-Q4", "2025-Q2", "2025-Q3")),
    span("day-15", "2025-Q2", date(2025, 4, 1)),
)
SCOPES = ((plans.PLAN_A, plans.VERSION_A2), (plans.PLAN_B, plans.VERSION_B))
REMARKS = ("extended", "recontracted", "absconded", "overstayed")


def days_of(one: Span) -> ReportDays:
    quarter = Quarter(int(one.quarter[:4]), int(one.quarter[-1]))
    return ReportDays.of(quarter, Cutoff(one.cutoff), one.today)


def plain(answer: Any) -> list[tuple[Any, ...]]:
    """An answer as bare rows."""
    match answer:
        case int():
            return [(answer,)]
        case dict():
            return list(answer.items())
        case list():
            return [astuple(one) for one in answer]
        case _:
            return [astuple(answer)]


def agree(shelf: Shelf, expected: Rows, ask: Callable[[Connection], Any]) -> None:
    """Every book, with and without statistics, answers what is expected of it."""
    for kind, books in (("fresh", shelf.fresh), ("analyzed", shelf.analyzed)):
        for number, connection in books.items():
            answer = plain(ask(connection))  # type: ignore[arg-type]
            assert answer == expected.get(number, []), f"{kind} book {number}"


@pytest.fixture(params=[*SPANS, *slow(MORE_SPANS)], ids=lambda one: f"{one.quarter} {one.cutoff} {one.today}")
def days(request: pytest.FixtureRequest) -> Span:
    return request.param


@pytest.fixture(params=SCOPES, ids=["A", "B"])
def scope(request: pytest.FixtureRequest) -> Scope:
    return Scope(*request.param)


def test_the_days_of_every_report_are_those_of_the_calendar(days: Span) -> None:
    program = days_of(days)
    assert program.period == Period(days.start, days.end)
    assert program.to_date == Period(days.year_start, days.end)


@pytest.mark.parametrize("by", FACTS)
def test_persons_by_every_fact(shelf: Shelf, days: Span, scope: Scope, by: str) -> None:
    expected = shelf.oracle.persons(scope.version, days, by)
    as_text: Rows = {
        book: [(key if key is None else str(key), *counts) for key, *counts in rows] for book, rows in expected.items()
    }
    agree(shelf, as_text, lambda book: questions.persons(book, scope, days_of(days), by))


@pytest.mark.parametrize("set_name", ["seasonal", "study"])
def test_persons_and_departures_of_the_other_sets(shelf: Shelf, days: Span, scope: Scope, set_name: str) -> None:
    persons = shelf.oracle.persons(scope.version, days, "all", set_name)
    agree(shelf, persons, lambda book: questions.persons(book, scope, days_of(days), "all", set_name))
    departures = shelf.oracle.departures(scope.version, days, set_name)
    agree(shelf, departures, lambda book: questions.departures(book, scope, days_of(days), set_name))


def test_persons_in_groups_and_outside_all_plans(shelf: Shelf, days: Span, scope: Scope) -> None:
    groups = shelf.oracle.persons_in_groups(scope.version, days)
    agree(shelf, groups, lambda book: questions.persons_in_groups(book, scope, days_of(days)))
    outside = shelf.oracle.persons_outside(days)
    agree(shelf, outside, lambda book: questions.persons_outside(book, scope, days_of(days)))


def test_departures_movements_and_remarks(shelf: Shelf, days: Span, scope: Scope) -> None:
    departures = shelf.oracle.departures(scope.version, days)
    agree(shelf, departures, lambda book: questions.departures(book, scope, days_of(days)))
    moves = shelf.oracle.events(scope.version, days, MOVES, by_reason=True)
    agree(shelf, moves, lambda book: questions.movements(book, scope, days_of(days)))
    remarks = shelf.oracle.events(scope.version, days, REMARKS, by_reason=False)
    agree(shelf, remarks, lambda book: questions.remarks(book, scope, days_of(days)))


def test_workers_abroad_and_waiting(shelf: Shelf, days: Span, scope: Scope) -> None:
    last, eve = days.end - ONE_DAY, days.start - ONE_DAY
    at_end, at_start = (shelf.oracle.abroad(scope.version, day) for day in (last, eve))
    abroad: Rows = {book: [(number,)] for book, number in at_end.items()}
    agree(shelf, abroad, lambda book: questions.abroad_by_name(book, scope, last.isoformat()))
    change: Rows = {book: [(at_end[book] - at_start[book],)] for book in at_end}
    since, before = days.start.isoformat(), days.end.isoformat()
    agree(shelf, change, lambda book: questions.change_abroad(book, scope, since, before))
    waiting = shelf.oracle.waiting(scope.version, days.end)
    agree(shelf, waiting, lambda book: questions.waiting(book, scope, before))


def test_typed_figures(shelf: Shelf, days: Span, scope: Scope) -> None:
    for day in (days.start, days.year_start):
        stock = _texts(shelf.oracle.opening(scope.plan, scope.version, "abroad", day, None))
        morning = day.isoformat()
        agree(shelf, stock, lambda book, on=morning: questions.opening(book, scope, "abroad", on, None))
    if days.quarter.startswith("2025"):
        start, end = year_before(days)
        flow = _texts(shelf.oracle.opening(scope.plan, scope.version, "departed", start, end))
        first, last = start.isoformat(), end.isoformat()
        agree(shelf, flow, lambda book: questions.opening(book, scope, "departed", first, last))
    estimates = shelf.oracle.estimates(scope.plan, days.quarter)
    agree(shelf, estimates, lambda book: questions.estimates(book, scope, days.quarter))
    targets = shelf.oracle.targets(scope.plan, scope.version, days.end - ONE_DAY)
    coded: Rows = {book: [(n, f"0000{n}", name, target) for n, name, target in rows] for book, rows in targets.items()}
    agree(shelf, coded, lambda book: stored_plans.places(book, scope, days.end - ONE_DAY))


def test_money_by_fund_and_content(shelf: Shelf, days: Span, scope: Scope) -> None:
    support = shelf.oracle.support(scope.plan, days)
    agree(shelf, support, lambda book: money_questions.support(book, scope, days_of(days)))
    persons = shelf.oracle.persons_supported(scope.plan, days)
    agree(shelf, persons, lambda book: money_questions.persons_supported(book, scope, days_of(days)))
    for start in (days.start, days.year_start):
        funds = shelf.oracle.funds(scope.plan, start, days.end)
        agree(shelf, funds, lambda book, since=start: money_questions.funds(book, scope, Period(since, days.end)))
    loans = shelf.oracle.loans(scope.plan, days)
    agree(shelf, loans, lambda book: money_questions.loans(book, scope, days_of(days)))


def test_activities_and_inspections(shelf: Shelf, days: Span, scope: Scope) -> None:
    activities = shelf.oracle.activities(scope.plan, days)
    agree(shelf, activities, lambda book: money_questions.activities(book, scope, days_of(days)))
    inspections = shelf.oracle.inspections(scope.plan, days)
    agree(shelf, inspections, lambda book: money_questions.inspections(book, scope, days_of(days)))


def _texts(openings: Rows) -> Rows:
    return {book: [(unit, day.isoformat(), value) for unit, day, value in rows] for book, rows in openings.items()}
