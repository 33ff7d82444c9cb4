"""Plans in the book, read: versions, places, and the splits of the target with their days."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Place, Scope


@dataclass(frozen=True, slots=True)
class Version:
    """A plan file as it was loaded, whole."""

    scope: Scope
    code: str
    number: int
    digest: str
    yaml: str
    units_yaml: str


@dataclass(frozen=True, slots=True)
class Split:
    """An allocation in force on a day: how it was made and by which decision."""

    id: int
    method: str
    decision: str | None
    decided_on: str | None
    reason: str | None
    valid_from: str


@dataclass(frozen=True, slots=True)
class DecidedSplit:
    """An allocation with its days in ISO: by which decision, among how many places, the targets added up."""

    decision: str | None
    decided_on: str | None
    valid_from: str
    valid_to: str | None
    places: int
    total: int


def latest_versions(book: sqlite3.Connection) -> list[Version]:
    """The newest version of every plan, in order of their codes."""
    rows = book.execute(
        """
        select p.id, v.id, p.code, v.number, v.digest, v.yaml, v.units_yaml
        from plan p join plan_version v on v.plan = p.id
        where v.number = (select max(x.number) from plan_version x where x.plan = p.id)
        order by p.code
        """
    )
    return [Version(Scope(plan, version), *rest) for plan, version, *rest in rows]


def speaks_for(book: sqlite3.Connection, scope: Scope, year: int) -> bool:
    """Whether plans loaded for a year cover every place of this one, so that the book was kept for all of them."""
    row = book.execute(
        """
        select 1 from plan_unit mine
        where mine.plan_version = ? and not exists (
          select 1 from plan_year y
          join plan_unit other on other.plan_version = y.plan_version and other.unit = mine.unit
          where y.year = ?)
        limit 1
        """,
        (scope.version, year),
    ).fetchone()
    return row is None


def places(book: sqlite3.Connection, scope: Scope, day: date) -> list[Place]:
    """The places of a plan in its order, with the target in force at the end of a day (None: none given)."""
    split = split_on(book, scope, day)
    rows = book.execute(
        """
        select n.id, n.code, n.name, l.target
        from plan_unit u join unit n on n.id = u.unit
        left join allocation_line l on l.unit = u.unit and l.allocation = ?
        where u.plan_version = ? order by u.position
        """,
        (split.id if split else None, scope.version),
    )
    return [Place(*row) for row in rows]


def split_on(book: sqlite3.Connection, scope: Scope, day: date) -> Split | None:
    """The allocation in force at the end of a day; before the first one, the first."""
    row = book.execute(
        """
        select a.id, a.method, a.decision, a.decided_on, a.reason, a.valid_from
        from allocation a join plan_version v on v.id = a.plan_version
        where v.plan = :plan and (a.valid_to is null or a.valid_to > max(:day, a.valid_from))
        order by a.valid_from, a.id limit 1
        """,
        {"plan": scope.plan, "day": day.isoformat()},
    ).fetchone()
    return Split(*row) if row else None


def latest_split(book: sqlite3.Connection, scope: Scope) -> Split | None:
    """The allocation that has no end yet."""
    row = book.execute(
        """
        select a.id, a.method, a.decision, a.decided_on, a.reason, a.valid_from
        from allocation a join plan_version v on v.id = a.plan_version
        where v.plan = ? and a.valid_to is null order by a.id desc limit 1
        """,
        (scope.plan,),
    ).fetchone()
    return Split(*row) if row else None


def place_names(book: sqlite3.Connection, scope: Scope) -> list[tuple[int, str]]:
    """The numbers and names of the plan's places, in its order."""
    return book.execute(
        """
        select n.id, n.name from plan_unit u join unit n on n.id = u.unit
        where u.plan_version = ? order by u.position
        """,
        (scope.version,),
    ).fetchall()


def place_numbers(book: sqlite3.Connection, scope: Scope) -> list[int]:
    """The numbers of the plan's places, in its order."""
    rows = book.execute("select unit from plan_unit where plan_version = ? order by position", (scope.version,))
    return [unit for (unit,) in rows]


def decided_splits(book: sqlite3.Connection, scope: Scope) -> list[DecidedSplit]:
    """Every allocation that a plan ever had, the first one first."""
    rows = book.execute(
        """
        select a.decision, a.decided_on, a.valid_from, a.valid_to, count(l.unit), coalesce(sum(l.target), 0)
        from allocation a
        join plan_version v on v.id = a.plan_version
        left join allocation_line l on l.allocation = a.id
        where v.plan = ? group by a.id order by a.valid_from, a.id
        """,
        (scope.plan,),
    )
    return [DecidedSplit(*row) for row in rows]
