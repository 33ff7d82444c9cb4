"""Cases that have not left and have not ended, by the stage in which they stand on a day: asked over the views."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope
from xkld.domain.stages import PIPELINE

_STANDING = f"""
    from v_case d
    cross join v_standing t on t.placement = d.placement and t.since_on <= :day
      and (t.until_on is null or t.until_on > :day)
    where d.counted_as in ('work', 'seasonal', 'study') and (d.departed_on is null or d.departed_on > :day)
      and t.step <= {len(PIPELINE)}
      and not exists (select 1 from erasure z where z.worker = d.worker)
"""


@dataclass(frozen=True, slots=True)
class StandingCase:
    """A case before departure in the stage in which it stands, since a day in ISO."""

    worker: int
    placement: int
    name: str
    birth_year: int
    phone: str | None
    unit: str
    counted_as: str
    destination: str | None
    sender: str | None
    stage: str
    since_on: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many cases stand before departure on a day: in the plan's places (or in one), and in no place of the plan."""

    cases: int
    outside: int


def standing_since(
    book: sqlite3.Connection, scope: Scope, day: str, before: str, unit: int | None
) -> list[StandingCase]:
    """The cases of the plan's places, or of one, that stand on a day in a stage since before another day.

    Whoever has stood the longest comes first.
    """
    rows = book.execute(
        f"""
        with standing as materialized (
          select d.placement, d.worker, d.unit, d.counted_as, t.stage, t.since_on {_STANDING} and t.since_on < :before)
        select d.worker, d.placement, w.name, w.birth_year, w.phone, n.name, d.counted_as, p.destination, s.name,
               d.stage, d.since_on
        from standing d
        cross join plan_unit u on u.plan_version = :version and u.unit = d.unit
        cross join placement p on p.id = d.placement
        cross join worker w on w.id = d.worker
        cross join unit n on n.id = d.unit
        left join sender s on s.id = p.sender
        where :unit is null or d.unit = :unit
        order by d.since_on, u.position, d.worker, d.placement
        """,
        {"version": scope.version, "day": day, "before": before, "unit": unit},
    )
    return [StandingCase(*row) for row in rows]


def waiting(book: sqlite3.Connection, scope: Scope, day: str, unit: int | None) -> Waiting:
    """How many cases stand before departure on a day."""
    row = book.execute(
        f"""
        select count(*) filter (where planned and (:unit is null or unit = :unit)), count(*) filter (where not planned)
        from (select d.unit as unit,
                     d.unit in (select unit from plan_unit where plan_version = :version) as planned {_STANDING})
        """,
        {"version": scope.version, "day": day, "unit": unit},
    ).fetchone()
    return Waiting(*row)


def standing_still(book: sqlite3.Connection, scope: Scope, day: str, before: str) -> int:
    """How many cases of the plan's places stand on a day in a stage since before another day."""
    (number,) = book.execute(
        f"""
        select count(*) from (
          select d.placement {_STANDING} and t.since_on < :before
            and d.unit in (select unit from plan_unit where plan_version = :version))
        """,
        {"version": scope.version, "day": day, "before": before},
    ).fetchone()
    return int(number)
