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


def years(book: sqlite3.Connection, scope: Scope) -> list[int]:
    """The years that a version speaks for."""
    rows = book.execute("select year from plan_year where plan_version = ? order by year", (scope.version,))
    return [year for (year,) in rows]


def speaks_for(book: sqlite3.Connection, scope: Scope, year: int) -> bool:
    """Whether some version of the plan, or another plan of the same places, was loaded for a year."""
    row = book.execute(
        """
        select 1 from plan_year y
        join plan_unit other on other.plan_version = y.plan_version
        join plan_unit mine on mine.unit = other.unit and mine.plan_version = ?
        where y.year = ? limit 1
        """,
        (scope.version, year),
    ).fetchone()
    return row is not None


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


def place_numbers(book: sqlite3.Connection, scope: Scope) -> list[int]:
    """The numbers of the plan's places, in its order."""
    rows = book.execute("select unit from plan_unit where plan_version = ? order by position", (scope.version,))
    return [unit for (unit,) in rows]
