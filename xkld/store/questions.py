"""What reports ask: each function is one statement over the views, and few rows come back.

The texts are put together from constants of this module only; every value is bound.
"""

import sqlite3
from collections.abc import Sequence

from xkld.domain.counts import Count, Event, Opening, Scope, Waiting
from xkld.domain.period import ReportDays
from xkld.domain.stages import PIPELINE, Stage

_IN_SCOPE = "join plan_unit u on u.plan_version = :version and u.unit = d.unit"
_TYPED_FOR_US = "({0}.unit is null or {0}.unit in (select unit from plan_unit where plan_version = :version))"
# Persons are counted once in a plan year, at their first departure in it.
_PERSONS = """
    d.counted_as = :counted_as and d.departed_on >= :year_start and d.departed_on < :end
    and coalesce(d.before_on, '') < :year_start
"""
_AGE = """case when d.age < 18 then 'under_18' when d.age <= 30 then '18_30' when d.age <= 45 then '31_45'
    else 'over_45' end"""
_STAGES = [str(stage) for stage in Stage]  # those before leaving come first; ``stage_event.step`` counts from 1
_DIMENSIONS = {
    "unit": "d.unit",
    "destination": "d.destination",
    "occupation": "d.occupation",
    "sex": "d.sex",
    "age": _AGE,
    "education": "d.education",
    "form": "d.form",
    "sender": "(select s.name from sender s where s.id = d.sender)",
    "all": "'all'",
}


def persons(book: sqlite3.Connection, scope: Scope, days: ReportDays, by: str, counted_as: str = "work") -> list[Count]:
    """Persons who left, by one fact about them (a key of ``_DIMENSIONS``), most first."""
    return persons_by(book, scope, days, (by,), counted_as)[by]


def persons_by(
    book: sqlite3.Connection, scope: Scope, days: ReportDays, facts: Sequence[str], counted_as: str = "work"
) -> dict[str, list[Count]]:
    """Persons who left, by each of several facts about them, most first; the people are found once for all facts."""
    counted = " union all ".join(
        f"""
        select '{fact}' as fact, {_DIMENSIONS[fact]} as key, sum(d.departed_on >= :start), count(*) as persons
        from left_home d group by key
        """
        for fact in facts
    )
    rows = book.execute(
        f"""
        with left_home as materialized (
          select d.* from v_departure d {_IN_SCOPE} where {_PERSONS})
        {counted} order by fact, persons desc, key
        """,
        asked(scope, days) | {"counted_as": counted_as},
    )
    found: dict[str, list[Count]] = {fact: [] for fact in facts}
    for fact, key, *counts in rows:
        found[fact].append(Count(key if key is None else str(key), *counts))
    return found


def persons_in_groups(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Count]:
    """Persons who left, by each group that they belonged to on that day; one person may stand in several."""
    rows = book.execute(
        f"""
        select g.group_code, count(distinct case when d.departed_on >= :start then d.worker end),
               count(distinct d.worker)
        from v_departure d {_IN_SCOPE}
        join worker_group g on g.worker = d.worker
          and (g.valid_from is null or g.valid_from <= d.departed_on)
          and (g.valid_to is null or g.valid_to > d.departed_on)
        where {_PERSONS}
        group by g.group_code order by g.group_code
        """,
        asked(scope, days) | {"counted_as": "work"},
    )
    return [Count(*row) for row in rows]


def persons_outside(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> int:
    """Persons who left to work from places that stand in no plan as it is now: they are in no report."""
    (number,) = book.execute(
        f"""
        select count(*) from v_departure d
        where {_PERSONS} and d.unit not in (
          select u.unit from plan_version v join plan_unit u on u.plan_version = v.id
          where v.number = (select max(x.number) from plan_version x where x.plan = v.plan))
        """,
        asked(scope, days) | {"counted_as": "work"},
    ).fetchone()
    return int(number)


def departures(book: sqlite3.Connection, scope: Scope, days: ReportDays, counted_as: str = "work") -> Count:
    """Departures (lượt): whoever leaves twice counts twice."""
    row = book.execute(
        f"""
        select 'all', coalesce(sum(d.departed_on >= :start), 0), count(*)
        from v_departure d {_IN_SCOPE}
        where d.counted_as = :counted_as and d.departed_on >= :year_start and d.departed_on < :end
        """,
        asked(scope, days) | {"counted_as": counted_as},
    ).fetchone()
    return Count(*row)


def movements(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Event]:
    """Events that change the number of workers abroad, by stage and reason."""
    rows = book.execute(
        f"""
        select d.stage, d.reason, sum(d.on_date >= :start), count(*)
        from v_movement d {_IN_SCOPE}
        where d.effect in (-1, 1) and d.counted_as = 'work' and d.on_date >= :year_start and d.on_date < :end
        group by d.stage, d.reason order by d.stage, d.reason
        """,
        asked(scope, days),
    )
    return [Event(*row) for row in rows]


def remarks(book: sqlite3.Connection, scope: Scope, days: ReportDays) -> list[Event]:
    """Events abroad that are told but change no number, by stage."""
    rows = book.execute(
        f"""
        select d.stage, null, sum(d.on_date >= :start), count(*)
        from v_remark d {_IN_SCOPE}
        where d.counted_as = 'work' and d.on_date >= :year_start and d.on_date < :end
        group by d.stage order by d.stage
        """,
        asked(scope, days),
    )
    return [Event(*row) for row in rows]


def change_abroad(book: sqlite3.Connection, scope: Scope, since: str, before: str) -> int:
    """By how many the workers abroad grew from the morning of one day to the morning of another."""
    (change,) = book.execute(
        f"""
        select coalesce(sum(d.effect), 0) from v_movement d {_IN_SCOPE}
        where d.effect in (-1, 1) and d.counted_as = 'work' and d.on_date >= :since and d.on_date < :before
        """,
        {"version": scope.version, "since": since, "before": before},
    ).fetchone()
    return int(change)


def abroad_by_name(book: sqlite3.Connection, scope: Scope, day: str) -> int:
    """Workers whom the book knows by name to be abroad at the end of a day."""
    # Counted outside: within a count, SQLite would write the whole view down before it looks at a row.
    (number,) = book.execute(
        """
        select count(*) from (
          select d.worker from v_abroad d
          where d.counted_as = 'work' and d.abroad_from <= :day and (d.abroad_to is null or d.abroad_to > :day)
            and d.unit in (select unit from plan_unit where plan_version = :version))
        """,
        {"version": scope.version, "day": day},
    ).fetchone()
    return int(number)


def waiting(book: sqlite3.Connection, scope: Scope, before: str) -> list[Waiting]:
    """Workers who wait in each stage before leaving: the last event of their case before a day.

    Only cases that have not left by then are looked at; of their events the number of the stage is enough.
    """
    not_left = """
        select d.worker, d.unit,
               (select e.step from stage_event e
                where e.placement = d.placement and e.on_date < :before order by e.on_date desc, e.step desc limit 1
               ) as step
        from v_case d where d.counted_as = 'work' and
    """
    rows = book.execute(
        f"""
        with reached as materialized (
          {not_left} d.departed_on is null union all {not_left} d.departed_on >= :before)
        select d.unit, d.step, count(distinct d.worker)
        from reached d {_IN_SCOPE}
        where d.step <= {len(PIPELINE)}
        group by d.unit, d.step order by d.unit, d.step
        """,
        {"version": scope.version, "before": before},
    )
    found = [Waiting(unit, _STAGES[step - 1], persons) for unit, step, persons in rows]
    return sorted(found, key=lambda one: (one.unit, one.stage))


def opening(book: sqlite3.Connection, scope: Scope, measure: str, start: str, end: str | None) -> list[Opening]:
    """Typed figures of the whole area and of the plan's places, not of places that have left the plan.

    Those of the latest day up to ``start`` (a stock), or of exactly these days (a flow).
    """
    rows = book.execute(
        f"""
        select o.unit, o.start_on, o.value from opening_balance o
        where o.plan = :plan and o.measure = :measure and o.end_on is :end and {_TYPED_FOR_US.format("o")}
          and o.start_on = case when :end is not null then :start else (
            select max(x.start_on) from opening_balance x
            where x.plan = :plan and x.measure = :measure and x.start_on <= :start and {_TYPED_FOR_US.format("x")}) end
        order by o.unit
        """,
        {"plan": scope.plan, "version": scope.version, "measure": measure, "start": start, "end": end},
    )
    return [Opening(*row) for row in rows]


def estimates(book: sqlite3.Connection, scope: Scope, quarter: str) -> dict[int, int]:
    """What places expect to have reached by the quarter's end, in persons from the year's start."""
    return dict(
        book.execute(
            "select unit, value from estimate where plan = ? and quarter = ? order by unit", (scope.plan, quarter)
        ).fetchall()
    )


def asked(scope: Scope, days: ReportDays) -> dict[str, str | int]:
    """The values that the questions bind: whose figures, and which days."""
    return {
        "plan": scope.plan,
        "version": scope.version,
        "year_start": days.to_date.start.isoformat(),
        "start": days.period.start.isoformat(),
        "end": days.period.end.isoformat(),
    }
