"""People who are free to go against the offers that can be taken on a day, asked both ways."""

import sqlite3
from dataclasses import dataclass, replace
from typing import Any

from xkld.domain.names import fold
from xkld.store.lent import lend
from xkld.store.order_cases import TAKEN

# Whoever waits for an offer, and by which one the case goes. An offer that did not take somebody
# is none for that person any more.
_FREE = """
    select p.id as placement, p.worker, p.unit, p.destination, p.occupation, e.stage, e.on_date,
           case when e.stage <> 'not_selected' then n.job_order end as own,
           case when e.stage = 'not_selected' then n.job_order end as refused_by
    from placement p
    cross join stage_event e on e.placement = p.id and e.on_date <= :today
    left join placement_order n on n.placement = p.id and n.from_on = (
      select max(x.from_on) from placement_order x where x.placement = p.id and x.from_on <= :today)
    where p.counted_as <> 'study' and (p.departed_on is null or p.departed_on > :today)
      and (e.stage = 'registered' or e.stage = 'counselled' or e.stage = 'not_selected')
      and not exists (select 1 from stage_event l where l.placement = p.id and l.on_date <= :today
                      and (l.on_date, l.step) > (e.on_date, e.step))
      and not exists (select 1 from erasure z where z.worker = p.worker)
"""
# The offers of a day that have a place: received, not closed, not over, not full.
_OPEN = f"""
    select o.id, s.name as enterprise, o.destination, o.occupation, o.headcount - coalesce(t.places, 0) as places,
           o.expires_on
    from job_order o
    join sender s on s.id = o.sender
    left join ({TAKEN}) t on t.job_order = o.id
    where o.received_on <= :today and (o.closed_on is null or o.closed_on > :today)
      and (o.expires_on is null or o.expires_on >= :today) and o.headcount > coalesce(t.places, 0)
"""
_WITH = f"with free as materialized ({_FREE}), open as materialized ({_OPEN})"
# Whoever goes by an offer that can be taken is its candidate and no other's; the rest by the destination they want.
_MEETS = """(f.own = o.id or (f.destination = o.destination and f.refused_by is not o.id
                       and not exists (select 1 from open a where a.id = f.own)))"""
_PERSON = """
    f.worker, w.name, w.birth_year, w.phone, f.unit, n.name, f.destination, f.occupation, f.stage, f.on_date
"""
_WHO = "join worker w on w.id = f.worker join unit n on n.id = f.unit"


@dataclass(frozen=True, slots=True)
class OpenOrder:
    """An offer with ``places`` left, and how many people could take it: ``own`` go by it already, ``alike`` want its
    occupation as well as its destination; the day in ISO."""

    number: int
    enterprise: str
    destination: str
    occupation: str
    places: int
    expires_on: str | None
    candidates: int
    own: int
    alike: int


@dataclass(frozen=True, slots=True)
class FreePerson:
    """Somebody free to go: what is wanted, the latest stage, which is when the office last heard; the day in ISO.

    ``own`` and ``alike`` tell whether the case goes by the offer that was asked, and wants its occupation.
    """

    worker: int
    name: str
    birth_year: int
    phone: str | None
    place: int
    unit: str
    destination: str | None
    occupation: str | None
    stage: str
    on_date: str
    own: bool = False
    alike: bool = False


def orders(book: sqlite3.Connection, today: str) -> list[OpenOrder]:
    """The offers of a day that have a place, those that end first before, with how many people could take each."""
    rows = _asked(
        book,
        f"""
        {_WITH}
        select o.*, count(f.placement), count(*) filter (where f.own = o.id),
               count(*) filter (where folded(f.occupation) = folded(o.occupation))
        from open o left join free f on {_MEETS}
        group by o.id order by o.expires_on is null, o.expires_on, o.id
        """,
        today,
    )
    return [OpenOrder(*row) for row in rows]


def candidates(book: sqlite3.Connection, today: str, order: int) -> list[FreePerson]:
    """Who could take an offer, in order of their numbers."""
    rows = _asked(
        book,
        f"""
        {_WITH}
        select {_PERSON}, f.own is o.id, folded(f.occupation) is folded(o.occupation)
        from open o join free f on {_MEETS} {_WHO}
        where o.id = :order order by w.id
        """,
        today,
        order=order,
    )
    return [replace(FreePerson(*row), own=bool(row[-2]), alike=bool(row[-1])) for row in rows]  # SQLite says 1 and 0


def without_order(book: sqlite3.Connection, today: str) -> list[FreePerson]:
    """Everybody free for whom there is no offer that day, in order of their numbers."""
    rows = _asked(
        book,
        f"""
        {_WITH}
        select {_PERSON} from free f {_WHO}
        where not exists (select 1 from open o where {_MEETS}) order by w.id
        """,
        today,
    )
    return [FreePerson(*row) for row in rows]


def free(book: sqlite3.Connection, today: str) -> int:
    """How many people are free to go."""
    ((number,),) = _asked(book, f"{_WITH} select count(*) from free", today)
    return int(number)


def _asked(book: sqlite3.Connection, question: str, today: str, order: int | None = None) -> list[Any]:
    lend(book, "folded", 1, lambda text: None if text is None else fold(text))
    return book.execute(question, {"today": today, "order": order}).fetchall()
