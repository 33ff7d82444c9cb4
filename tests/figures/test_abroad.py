"""People abroad on every boundary day, the movement identity between them, and the rows that stand behind a figure."""

from datetime import date
from itertools import pairwise

import pytest
from figures import plans
from figures.conftest import Shelf
from figures.days import BOUNDARIES, ONE_DAY, Span, span

from xkld.domain.counts import Scope
from xkld.domain.period import Period, ReportDays
from xkld.store import money_questions, questions

SCOPES = [Scope(plans.PLAN_A, plans.VERSION_A2), Scope(plans.PLAN_B, plans.VERSION_B)]
SPANS = [span(cutoff, quarter) for cutoff in ("calendar", "day-15") for quarter in ("2024-Q4", "2025-Q1", "2025-Q3")]
FIRST = "departed_on >= :year_start and departed_on < :end and (before_on is null or before_on < :year_start)"
IN_PLACES = "unit in (select unit from plan_unit where plan_version = :version)"


@pytest.mark.parametrize("scope", SCOPES, ids=["A", "B"])
def test_whoever_is_abroad_left_or_was_found_and_did_not_return_die_or_disappear(shelf: Shelf, scope: Scope) -> None:
    expected = {day: shelf.oracle.abroad(scope.version, day) for day in BOUNDARIES}
    for number, book in shelf.fresh.items():
        for before, after in pairwise(BOUNDARIES):
            days = Period(before + ONE_DAY, after + ONE_DAY)
            moves = dict.fromkeys(("departed", "found", "returned", "died", "missing"), 0)
            for event in questions.movements(book, scope, ReportDays(days, days)):  # type: ignore[arg-type]
                moves[event.stage] += event.in_period
            start, end = (_abroad(shelf, number, scope, day) for day in (before, after))
            grown = moves["departed"] + moves["found"]
            assert end == start + grown - moves["returned"] - moves["died"] - moves["missing"], (number, after)
            assert (start, end) == (expected[before][number], expected[after][number]), (number, before, after)


def _abroad(shelf: Shelf, number: int, scope: Scope, day: date) -> int:
    return questions.abroad_by_name(shelf.fresh[number], scope, day.isoformat())  # type: ignore[arg-type]


@pytest.mark.parametrize("days", SPANS, ids=lambda one: f"{one.quarter} {one.cutoff}")
@pytest.mark.parametrize("scope", SCOPES, ids=["A", "B"])
def test_behind_every_figure_stand_as_many_rows(shelf: Shelf, scope: Scope, days: Span) -> None:
    report_days = ReportDays(Period(days.start, days.end), Period(days.year_start, days.end))
    values = {name: value.isoformat() for name, value in days.values().items()} | {  # type: ignore[attr-defined]
        "plan": scope.plan,
        "version": scope.version,
        "last": (days.end - ONE_DAY).isoformat(),
    }
    for number, book in shelf.fresh.items():

        def rows(sql: str, book=book) -> list[tuple[object, ...]]:  # type: ignore[no-untyped-def]
            return book.execute(sql, {k: v for k, v in values.items() if f":{k}" in sql}).fetchall()

        persons = rows(f"select worker from v_departure where counted_as = 'work' and {FIRST} and {IN_PLACES}")
        counted = questions.persons(book, scope, report_days, "all")
        assert len(persons) == len(set(persons)) == sum(one.to_date for one in counted), number

        left = rows(
            "select placement from v_departure where counted_as = 'work'"
            f" and departed_on >= :year_start and departed_on < :end and {IN_PLACES}"
        )
        assert len(left) == len(set(left)) == questions.departures(book, scope, report_days).to_date, number

        returned = rows(
            "select reason from v_return where counted_as = 'work'"
            f" and returned_on >= :year_start and returned_on < :end and {IN_PLACES}"
        )
        told = {e.reason: e.to_date for e in questions.movements(book, scope, report_days) if e.stage == "returned"}
        assert {reason: returned.count((reason,)) for (reason,) in set(returned)} == told, number

        abroad = rows(
            "select placement from v_abroad where counted_as = 'work' and abroad_from <= :last"
            f" and (abroad_to is null or abroad_to > :last) and {IN_PLACES}"
        )
        assert len(abroad) == len(set(abroad)) == questions.abroad_by_name(book, scope, str(values["last"])), number

        ((paid,),) = rows(
            "select coalesce(sum(amount), 0) from v_payment"
            " where plan = :plan and paid_on >= :year_start and paid_on < :end"
        )
        assert paid == sum(one.to_date for one in money_questions.support(book, scope, report_days)), number


def test_the_days_kept_on_every_placement_are_those_of_its_events(shelf: Shelf) -> None:
    expected = shelf.oracle.ask(
        """
        select p.book, p.id, max(e.on_date) filter (e.stage = 'departed')::varchar,
               min(e.on_date) filter (e.stage in ('returned', 'died', 'missing'))::varchar
        from placement p left join stage_event e on e.book = p.book and e.placement = p.id
        group by p.book, p.id order by p.id
        """
    )
    for number, book in shelf.fresh.items():
        kept = book.execute("select id, departed_on, ended_on from placement order by id").fetchall()
        assert kept == expected.get(number, []), number


def test_the_books_hold_what_they_are_meant_to_hold(shelf: Shelf) -> None:
    """A generator that stops making the hard cases would let every other test here pass."""
    wanted = {
        "two first departures of one person in a year, from two places": """
            select 1 from v_departure a join v_departure b using (worker, counted_as)
            where a.departed_on >= '2024-12-15' and b.departed_on > a.departed_on and b.departed_on < '2025-12-15'
              and a.unit <> b.unit""",
        "left and returned on one day": "select 1 from placement where departed_on = ended_on",
        "left again on the day of the return": """
            select 1 from placement a join placement b using (worker)
            where a.ended_on = b.departed_on and a.id < b.id""",
        "found, and missing again": """
            select 1 from stage_event where stage = 'missing' group by placement having count(*) > 1""",
        "died after being found": """
            select 1 from stage_event a join stage_event b using (placement)
            where a.stage = 'found' and b.stage = 'died'""",
        "home leave": "select 1 from stage_event where stage = 'home_leave'",
        "reversed in another year": """
            select 1 from payment a join payment b on b.reverses = a.id
            where substr(a.paid_on, 1, 4) < substr(b.paid_on, 1, 4)""",
        "in one group twice on the day of leaving": """
            select 1 from v_departure d join worker_group g using (worker)
            where coalesce(g.valid_from, '') <= d.departed_on and coalesce(g.valid_to, '9') > d.departed_on
            group by d.placement, g.group_code having count(*) > 1""",
        "turned 18 on the day of leaving": """
            select 1 from v_departure d join worker w on w.id = d.worker
            where d.age = 18 and substr(w.birth_date, 6) = substr(d.departed_on, 6)""",
    }
    for what, sql in wanted.items():
        assert sum(1 for book in shelf.fresh.values() if book.execute(f"{sql} limit 1").fetchone()) >= 5, what
    departures = [book.execute("select count(*) from v_departure").fetchone()[0] for book in shelf.fresh.values()]
    assert min(departures) == 0
    assert sum(departures) > 10 * len(shelf.files)
