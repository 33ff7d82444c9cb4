"""Incidents: what happened, which agency has it since when, and which of them look like the work of one."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.names import fold
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.store.book import Writer

FACTS = ("kind", "on_date", "worker", "sender", "broker", "phone", "site", "summary")
"""What is told of an incident when it is written."""
_ROW = """
    select i.id, i.kind, i.on_date, i.worker, w.name, i.sender, s.name, i.broker, i.phone, i.site, i.summary,
           i.closed_on, i.closed_because, h.agency, h.on_date, h.reply_by
    from incident i
    left join worker w on w.id = i.worker
    left join sender s on s.id = i.sender
    left join incident_handover h on h.incident = i.id
      and h.on_date = (select max(l.on_date) from incident_handover l where l.incident = i.id)
"""


@dataclass(frozen=True, slots=True)
class IncidentRow:
    """An incident; days in ISO. ``agency`` has it since ``passed_on``, None: it was passed to nobody."""

    number: int
    kind: str
    on_date: str
    worker: int | None
    worker_name: str | None
    sender: int | None
    sender_name: str | None
    broker: str | None
    phone: str | None
    site: str | None
    summary: str
    closed_on: str | None
    closed_because: str | None
    agency: str | None
    passed_on: str | None
    reply_by: str | None


@dataclass(frozen=True, slots=True)
class Handover:
    """An incident given to an agency on a day, with the day by which it should answer; days in ISO."""

    on_date: str
    agency: str
    reply_by: str | None


@dataclass(frozen=True, slots=True)
class Alike:
    """Another incident that shares something (``by``) with one."""

    by: str
    number: int


def incident(book: sqlite3.Connection, number: int) -> IncidentRow | None:
    """The incident of that number."""
    row = book.execute(f"{_ROW} where i.id = ?", (number,)).fetchone()
    return None if row is None else IncidentRow(*row)


def incidents(book: sqlite3.Connection, *, every: bool) -> list[IncidentRow]:
    """The incidents that are open, or every one, by day."""
    rows = book.execute(f"{_ROW} where :every or i.closed_on is null order by i.on_date, i.id", {"every": every})
    return [IncidentRow(*row) for row in rows]


def handovers(book: sqlite3.Connection, number: int) -> list[Handover]:
    """How an incident went from agency to agency, the first time first."""
    rows = book.execute(
        "select on_date, agency, reply_by from incident_handover where incident = ? order by on_date", (number,)
    )
    return [Handover(*row) for row in rows]


def alike(book: sqlite3.Connection, number: int) -> list[Alike]:
    """The other incidents with the same worker, sender, name, telephone or page, open or not."""
    same = [
        Alike(by, other)
        for by in ("worker", "sender", "phone", "site")
        for (other,) in book.execute(
            f"select o.id from incident i join incident o on o.{by} = i.{by} and o.id <> i.id"
            f" where i.id = ? and i.{by} <> ?",
            (number, ERASED_NAME),
        )
    ]
    names = dict(book.execute("select id, broker from incident where broker is not null order by id").fetchall())
    key = fold(names.pop(number, ""))  # SQLite does not fold Đ
    named = [
        Alike("broker", other)
        for other, name in names.items()
        if key not in ("", fold(ERASED_NAME)) and fold(name) == key
    ]
    return sorted([*same, *named], key=lambda one: (one.by, one.number))


def same_incident(book: sqlite3.Connection, facts: Mapping[str, str | int | None]) -> int | None:
    """The incident of which the same was told already."""
    condition = " and ".join(f"{fact} is :{fact}" for fact in FACTS)
    row = book.execute(f"select id from incident where {condition}", facts).fetchone()
    return None if row is None else int(row[0])


def add(writer: Writer, facts: Mapping[str, str | int | None]) -> int:
    """Write an incident and return its number."""
    named = ", ".join(f":{fact}" for fact in FACTS)
    statement = f"insert into incident ({', '.join(FACTS)}, operation) values ({named}, :operation) returning id"
    (number,) = writer.connection.execute(statement, {**facts, "operation": writer.operation}).fetchone()
    return int(number)


def hand_over(writer: Writer, number: int, agency: str, on: date, reply_by: date | None) -> bool:
    """Write which agency has an incident from a day on, or put that day right; whether anything is another now."""
    changed = writer.connection.execute(
        """
        insert into incident_handover (incident, on_date, agency, reply_by) values (?, ?, ?, ?)
        on conflict (incident, on_date) do update set agency = excluded.agency, reply_by = excluded.reply_by
        where (agency, reply_by) is not (excluded.agency, excluded.reply_by)
        """,
        (number, on.isoformat(), agency, reply_by.isoformat() if reply_by else None),
    )
    return changed.rowcount > 0


def close(writer: Writer, number: int, on: date, because: str) -> None:
    """Write how an incident ended."""
    writer.connection.execute(
        "update incident set closed_on = ?, closed_because = ?, operation = ? where id = ?",
        (on.isoformat(), because, writer.operation, number),
    )


def open_by_agency(book: sqlite3.Connection, day: str) -> list[tuple[str | None, int, int]]:
    """The agencies that have incidents which are open: how many, and of how many the answer is late on a day.

    None is our own office, which comes first.
    """
    return book.execute(
        """
        select h.agency, count(*), count(*) filter (where h.reply_by < :day)
        from incident i
        left join incident_handover h on h.incident = i.id
          and h.on_date = (select max(l.on_date) from incident_handover l where l.incident = i.id)
        where i.closed_on is null group by h.agency order by h.agency
        """,
        {"day": day},
    ).fetchall()
