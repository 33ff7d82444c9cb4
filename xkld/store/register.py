"""Which cases of the book belong to a register that was asked for."""

import sqlite3
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a register holds; None leaves a filter out. ``stage`` is the latest up to ``day``.

    ``version`` is a plan's version whose places count, ``start`` and ``end`` the first day in and the first day out of
    a time in which something happened in the case; days in ISO.
    """

    day: str
    version: int | None = None
    unit: int | None = None
    stage: str | None = None
    start: str | None = None
    end: str | None = None
    destination: str | None = None
    group: str | None = None


def cases(book: sqlite3.Connection, wanted: Wanted) -> list[tuple[int, int]]:
    """The numbers of the cases that are wanted, with those of their people, in order."""
    return book.execute(
        """
        select p.worker, p.id from placement p
        where (:version is null or p.unit in (select unit from plan_unit where plan_version = :version))
          and (:unit is null or p.unit = :unit)
          and (:stage is null or :stage = (
            select s.stage from stage_event s where s.placement = p.id and s.on_date <= :day
            order by s.on_date desc, s.step desc limit 1))
          and (:destination is null or p.destination = :destination)
          and (:group is null or exists (
            select 1 from worker_group g where g.worker = p.worker and g.group_code = :group))
          and (:start is null or exists (
            select 1 from stage_event s where s.placement = p.id and s.on_date >= :start and s.on_date < :end))
        order by p.worker, p.id
        """,
        asdict(wanted),
    ).fetchall()


def is_without_people(book: sqlite3.Connection) -> bool:
    """Whether nobody is in the book yet."""
    return book.execute("select 1 from worker limit 1").fetchone() is None
