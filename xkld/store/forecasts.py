"""What is going to be asked of funds: granted, applied for, and people who wait to leave with what they had already."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope
from xkld.domain.stages import PIPELINE
from xkld.store.merges import ENTRIES

_TO_WORK = "('work', 'seasonal')"


@dataclass(frozen=True, slots=True)
class OpenApplication:
    """An application that nobody decided: out of which fund, whose, for how many đồng; complete since a day in ISO."""

    fund: str
    worker: int
    policy: str
    asked: int
    complete_on: str | None


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """Somebody who waits to leave for work, in a stage since a day in ISO."""

    worker: int
    stage: str
    since_on: str


@dataclass(frozen=True, slots=True)
class Lead:
    """How many days passed from a stage to the departure in the middle one of so many cases that left."""

    stage: str
    cases: int
    days: int


@dataclass(frozen=True, slots=True)
class OfGroup:
    """Somebody's group; days in ISO, ``valid_to`` is the first day outside; None is open."""

    worker: int
    group: str
    valid_from: str | None
    valid_to: str | None


def promised(book: sqlite3.Connection, scope: Scope) -> list[tuple[str, int, int]]:
    """What decisions granted and is neither paid nor closed: fund, person, đồng."""
    return book.execute(
        """
        select a.fund_code, coalesce(m.kept, a.worker), a.granted - a.paid
        from v_application a left join merged m on m.worker = a.worker
        where a.plan = ? and a.outcome = 'approved' and a.closed_on is null and a.granted > a.paid
        order by a.application
        """,
        (scope.plan,),
    ).fetchall()


def open_applications(book: sqlite3.Connection, scope: Scope) -> list[OpenApplication]:
    """Applications to a plan's funds that were neither decided nor closed."""
    rows = book.execute(
        """
        select a.fund_code, coalesce(m.kept, a.worker), a.policy, a.asked, a.complete_on
        from v_application a left join merged m on m.worker = a.worker
        where a.plan = ? and a.outcome is null and a.closed_on is null
        order by a.application
        """,
        (scope.plan,),
    )
    return [OpenApplication(*row) for row in rows]


def waiting(book: sqlite3.Connection, scope: Scope, day: str) -> list[WaitingCase]:
    """The cases of the plan's places that stand before departure for work on a day; students are another set."""
    rows = book.execute(
        f"""
        select d.worker, t.stage, t.since_on
        from plan_unit u
        cross join v_case d on d.unit = u.unit
        cross join v_standing t on t.placement = d.placement and t.since_on <= :day
          and (t.until_on is null or t.until_on > :day)
        where u.plan_version = :version and d.counted_as in {_TO_WORK}
          and (d.departed_on is null or d.departed_on > :day) and t.step <= {len(PIPELINE)}
          and not exists (select 1 from erasure z where z.worker = d.worker)
        order by d.worker, t.since_on, t.stage
        """,
        {"version": scope.version, "day": day},
    )
    return [WaitingCase(*row) for row in rows]


def leads(book: sqlite3.Connection, day: str) -> list[Lead]:
    """By stage, how long it took from there to the departure for whoever left for work by a day: the middle one.

    Of an even number the shorter of the two in the middle is taken, so that it is a number of days that occurred.
    """
    rows = book.execute(
        f"""
        with took as (
          select t.stage, cast(julianday(d.departed_on) - julianday(max(t.since_on)) as integer) as days
          from v_case d join v_standing t on t.placement = d.placement and t.since_on <= d.departed_on
          where d.counted_as in {_TO_WORK} and d.departed_on <= :day and t.step <= {len(PIPELINE)}
          group by d.placement, t.stage),
        placed as (
          select stage, days, row_number() over (partition by stage order by days) as place,
                 count(*) over (partition by stage) as cases
          from took l)
        select stage, cases, days from placed l where place = (cases + 1) / 2 order by stage
        """,
        {"day": day},
    )
    return [Lead(*row) for row in rows]


def groups(book: sqlite3.Connection, scope: Scope, day: str) -> list[OfGroup]:
    """The groups of everybody who waits to leave for work on a day, whatever their days."""
    found: list[OfGroup] = []
    for worker in sorted({one.worker for one in waiting(book, scope, day)}):
        rows = book.execute(
            "select worker, group_code, valid_from, valid_to from worker_group where worker = ? order by group_code",
            (worker,),
        )
        found.extend(OfGroup(*row) for row in rows)
    return found


def had(book: sqlite3.Connection, worker: int) -> frozenset[str]:
    """The contents that stand paid to somebody, or are granted or applied for and not over."""
    rows = book.execute(
        f"""
        select y.item from payment y where y.worker in {ENTRIES} group by y.item having sum(y.amount) > 0
        union
        select a.item from application a
        where a.worker in {ENTRIES} and a.outcome is not 'rejected' and a.closed_on is null
        """,
        {"worker": worker},
    )
    return frozenset(item for (item,) in rows)
