"""Lists of work done, as officers read them."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """An activity in a list; ``unit`` None is the whole area."""

    number: int
    kind: str
    on_date: str
    unit: str | None
    times: int
    participants: int | None
    what: str
    sender: str | None


@dataclass(frozen=True, slots=True)
class InspectionRow:
    """Inspections or complaints in a list."""

    number: int
    kind: str
    on_date: str
    times: int
    findings: int
    settled: int
    what: str


@dataclass(frozen=True, slots=True)
class OpeningRow:
    """A figure from before the book; ``unit`` None is the whole area, ``end_on`` the first day outside."""

    measure: str
    unit: str | None
    start_on: str
    end_on: str | None
    value: int


def activities(book: sqlite3.Connection, scope: Scope) -> list[ActivityRow]:
    """Activities of a plan, by day and number."""
    rows = book.execute(
        """
        select a.activity, a.kind, a.on_date, n.name, a.times, a.participants, a.what, s.name
        from v_activity a left join unit n on n.id = a.unit left join sender s on s.id = a.sender
        where a.plan = ? order by a.on_date, a.activity
        """,
        (scope.plan,),
    )
    return [ActivityRow(*row) for row in rows]


def inspections(book: sqlite3.Connection, scope: Scope) -> list[InspectionRow]:
    """Inspections and complaints of a plan, by day and number."""
    rows = book.execute(
        """
        select inspection, kind, on_date, times, findings, settled, what
        from v_inspection where plan = ? order by on_date, inspection
        """,
        (scope.plan,),
    )
    return [InspectionRow(*row) for row in rows]


def openings(book: sqlite3.Connection, scope: Scope) -> list[OpeningRow]:
    """Opening balances of a plan, by measure, day and place."""
    rows = book.execute(
        """
        select o.measure, n.name, o.start_on, o.end_on, o.value
        from opening_balance o left join unit n on n.id = o.unit
        where o.plan = ? order by o.measure, o.start_on, o.end_on, o.unit
        """,
        (scope.plan,),
    )
    return [OpeningRow(*row) for row in rows]
