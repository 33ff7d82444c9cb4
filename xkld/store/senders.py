"""Senders as they are read: found by number or name, listed, with what was seen of their licences."""

import sqlite3
from dataclasses import dataclass

_ROW = """
    select s.id, s.name, e.kind, e.licence, e.contact, e.phone, e.address, e.memorandum, c.status, c.since_on, c.source,
           (select max(x.on_date) from licence_check x where x.sender = s.id and x.on_date <= :today) as looked_on
    from sender s
    left join enterprise e on e.sender = s.id
    left join licence_check c on c.id = (
      select x.id from licence_check x
      where x.sender = s.id and x.since_on <= :day and x.on_date <= :today order by x.on_date desc limit 1)
"""
_WAITS = "exists (select 1 from v_waiting w where w.sender = s.id)"


@dataclass(frozen=True, slots=True)
class SenderName:
    """A sender's number and name."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class SenderRow:
    """What is known of a sender on a day: ``kind`` None when only its name is; days in ISO.

    ``status`` is how the licence stood that day as the latest look tells, since ``since_on``, as read in ``source``;
    ``looked_on`` is the day of the latest look of all. They are None when no look tells.
    """

    number: int
    name: str
    kind: str | None
    licence: str | None
    contact: str | None
    phone: str | None
    address: str | None
    memorandum: str | None
    status: str | None
    since_on: str | None
    source: str | None
    looked_on: str | None


@dataclass(frozen=True, slots=True)
class LookRow:
    """One look at a list."""

    number: int
    on_date: str
    status: str
    since_on: str
    source: str


@dataclass(frozen=True, slots=True)
class Market:
    """How many people a sender took to a destination: cases, and those of them that departed."""

    destination: str | None
    cases: int
    departed: int


def by_number(book: sqlite3.Connection, number: int) -> SenderName | None:
    """The sender of that number."""
    row = book.execute("select id, name from sender where id = ?", (number,)).fetchone()
    return None if row is None else SenderName(*row)


def by_key(book: sqlite3.Connection, name_key: str) -> SenderName | None:
    """The sender of that folded name, also when it had it once."""
    row = book.execute(
        "select id, name from sender where name_key = ?1 or id = (select sender from sender_alias where name_key = ?1)",
        (name_key,),
    ).fetchone()
    return None if row is None else SenderName(*row)


def with_part(book: sqlite3.Connection, part: str) -> list[SenderName]:
    """The senders with that part, folded, in their names or in one that they had once."""
    rows = book.execute(
        """
        select id, name from sender
        where instr(name_key, ?1) > 0 or id in (select sender from sender_alias where instr(name_key, ?1) > 0)
        order by name_key
        """,
        (part,),
    )
    return [SenderName(*row) for row in rows]


def names(book: sqlite3.Connection) -> list[str]:
    """The name of every sender, by folded name."""
    return [name for (name,) in book.execute("select name from sender order by name_key")]


def old_names(book: sqlite3.Connection, number: int) -> list[str]:
    """The names that a sender once had."""
    rows = book.execute("select name from sender_alias where sender = ? order by name_key", (number,))
    return [name for (name,) in rows]


def names_by_key(book: sqlite3.Connection) -> dict[str, str]:
    """The name of every sender by the folded names that it has and once had."""
    rows = book.execute(
        "select name_key, name from sender"
        " union all select a.name_key, s.name from sender_alias a join sender s on s.id = a.sender"
    )
    return dict(rows.fetchall())


def listing(book: sqlite3.Connection, today: str, *, kind: str | None, looked_before: str | None) -> list[SenderRow]:
    """Senders as they stand on a day, by folded name.

    ``looked_before`` leaves those that need a licence, or for whom somebody waits, and that nobody looked at since.
    """
    rows = book.execute(
        f"""
        with row as ({_ROW})
        select row.* from row join sender s on s.id = row.id
        where (:kind is null or row.kind = :kind)
          and (:looked_before is null
               or ((row.kind = 'service_enterprise' or {_WAITS}) and coalesce(row.looked_on, '') < :looked_before))
        order by s.name_key
        """,
        {"today": today, "day": today, "kind": kind, "looked_before": looked_before},
    )
    return [SenderRow(*row) for row in rows]


def sender(book: sqlite3.Connection, number: int, today: str, day: str) -> SenderRow:
    """One sender, with its licence as it stood on ``day``."""
    return SenderRow(*book.execute(f"{_ROW} where s.id = :number", _days(number, today, day)).fetchone())


def looks(book: sqlite3.Connection, number: int) -> list[LookRow]:
    """Every look at a sender's licence, the latest first."""
    rows = book.execute(
        "select id, on_date, status, since_on, source from licence_check where sender = ? order by on_date desc",
        (number,),
    )
    return [LookRow(*row) for row in rows]


def markets(book: sqlite3.Connection, number: int) -> list[Market]:
    """Where a sender took people, the most first."""
    rows = book.execute(
        """
        select destination, count(*), count(departed_on) from placement where sender = ?
        group by destination order by count(*) desc, destination
        """,
        (number,),
    )
    return [Market(*row) for row in rows]


def _days(number: int, today: str, day: str) -> dict[str, str | int]:
    return {"number": number, "today": today, "day": day}
