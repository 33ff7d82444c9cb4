"""Lists of people, as officers read them."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope


@dataclass(frozen=True, slots=True)
class ListedWorker:
    """A person in a list: who, where, and the latest stage with its day."""

    number: int
    name: str
    birth_year: int
    unit: str
    unit_code: str
    destination: str | None
    stage: str
    on_date: str


def latest_stages(book: sqlite3.Connection, scope: Scope, day: str) -> list[ListedWorker]:
    """Every case of the plan's places with its last event up to a day, in the plan's order."""
    rows = book.execute(
        """
        select w.id, w.name, w.birth_year, n.name, n.code, p.destination, d.stage, d.on_date
        from plan_unit u
        join placement p on p.unit = u.unit
        join unit n on n.id = u.unit
        join worker w on w.id = p.worker
        join stage_event d on d.placement = p.id
        where u.plan_version = :version and d.on_date <= :day
          and not exists (
            select 1 from stage_event later
            where later.placement = d.placement and later.on_date <= :day
              and (later.on_date, later.step) > (d.on_date, d.step))
        order by u.position, w.id, p.id
        """,
        {"version": scope.version, "day": day},
    )
    return [ListedWorker(*row) for row in rows]


def numbered_like(book: sqlite3.Connection, digits: str) -> list[tuple[int, str]]:
    """The first fifty people whose number begins with some digits: number and name."""
    rows = book.execute(
        "select id, name from worker where id glob ? || '*' and id not in (select worker from merged)"
        " order by id limit 50",
        (digits,),
    )
    return [(int(number), str(name)) for number, name in rows]


def anybody(book: sqlite3.Connection) -> bool:
    """Whether the book knows anybody at all."""
    (found,) = book.execute("select exists (select 1 from worker)").fetchone()
    return bool(found)


def count_by_stage(book: sqlite3.Connection, scope: Scope, day: str) -> list[tuple[str, int]]:
    """How many cases of the plan's places have which stage as their latest one up to a day."""
    return book.execute(
        """
        select d.stage, count(*)
        from plan_unit u
        join placement p on p.unit = u.unit
        join stage_event d on d.placement = p.id
        where u.plan_version = :version and d.on_date <= :day
          and not exists (
            select 1 from stage_event later
            where later.placement = d.placement and later.on_date <= :day
              and (later.on_date, later.step) > (d.on_date, d.step))
        group by d.stage order by min(d.step)
        """,
        {"version": scope.version, "day": day},
    ).fetchall()


def count(book: sqlite3.Connection) -> int:
    """How many people the book knows: each once, without those who were erased."""
    (number,) = book.execute(
        """
        select count(*) from worker
        where id not in (select worker from merged) and id not in (select worker from erasure)
        """
    ).fetchone()
    return int(number)
