"""Visits to families and questions after a return: written one by one, and what lists ask of them."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope
from xkld.store.book import Writer

_NOT_HOME = """not exists (
    select 1 from stage_event e where e.placement = p.id and e.on_date <= :on
      and (e.stage = 'returned' or e.stage = 'died'))"""
_PEOPLE = """
    cross join placement p on p.id = {told}.placement
    cross join plan_unit u on u.plan_version = :version and u.unit = p.unit
    cross join worker w on w.id = p.worker
    cross join unit n on n.id = p.unit
"""
_KEPT = "not exists (select 1 from erasure z where z.worker = p.worker)"


@dataclass(frozen=True, slots=True)
class Met:
    """The visits to a family up to a day, in ISO: the last one with its outcome, and the last that met somebody."""

    last_on: str
    outcome: str
    met_on: str | None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit, with whom it was about."""

    worker: int
    name: str
    unit: str
    on: str
    outcome: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Contact:
    """A visit to a family (``visit``), or a question about work (``inquiry``), on a day in ISO."""

    kind: str
    on: str
    outcome: str
    note: str | None


@dataclass(frozen=True, slots=True)
class KeptVisit:
    """A visit as the book has it."""

    outcome: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Returnee:
    """Somebody who came home, died abroad or is missing there (``stage``), on a day; days in ISO.

    ``asked_on`` and ``outcome`` are of the last question about work, ``answered_on`` the last one that was answered;
    ``employed_on`` the first job found since, ``settled_on`` the end of the contract of sending.
    ``left_again_on`` is another departure since.
    """

    worker: int
    placement: int
    name: str
    birth_year: int
    phone: str | None
    unit: str
    position: int
    counted_as: str
    destination: str | None
    sender: str | None
    stage: str
    reason: str | None
    on_date: str
    asked_on: str | None
    outcome: str | None
    answered_on: str | None
    employed_on: str | None
    settled_on: str | None
    left_again_on: str | None


def contacts_of(book: sqlite3.Connection, placement: int) -> list[Contact]:
    """Every visit and question of a going, the first one first."""
    rows = book.execute(
        """
        select 'visit', on_date, outcome, note from family_visit where placement = :placement
        union all
        select 'inquiry', on_date, outcome, note from return_inquiry where placement = :placement
        order by 2, 1
        """,
        {"placement": placement},
    )
    return [Contact(*row) for row in rows]


def not_home(book: sqlite3.Connection, worker: int, on: str) -> int | None:
    """The going of a person who has left by a day and is not home again on it."""
    row = book.execute(
        f"""
        select p.id from placement p where p.worker = :worker and p.departed_on <= :on and {_NOT_HOME}
        order by p.departed_on desc limit 1
        """,
        {"worker": worker, "on": on},
    ).fetchone()
    return None if row is None else int(row[0])


def came_home(book: sqlite3.Connection, worker: int, on: str) -> int | None:
    """The last going of a person that a return ended by a day."""
    row = book.execute(
        """
        select p.id from placement p
        cross join stage_event e on e.placement = p.id and e.stage = 'returned' and e.on_date <= ?2
        where p.worker = ?1 order by e.on_date desc limit 1
        """,
        (worker, on),
    ).fetchone()
    return None if row is None else int(row[0])


def write(writer: Writer, table: str, placement: int, on: str, outcome: str, note: str | None) -> int | None:
    """Write what was found on a day (``family_visit`` or ``return_inquiry``), or put it right.

    The number of its row, None when it was known.
    """
    changed = writer.connection.execute(
        f"""
        insert into {table} (placement, on_date, outcome, note) values (?, ?, ?, ?)
        on conflict (placement, on_date) do update set outcome = excluded.outcome, note = excluded.note
        where (outcome, note) is not (excluded.outcome, excluded.note)
        returning id
        """,
        (placement, on, outcome, note),
    ).fetchall()
    return changed[0][0] if changed else None


def visit_on(book: sqlite3.Connection, placement: int, on: str) -> KeptVisit | None:
    """The visit to a family on a day."""
    row = book.execute(
        "select outcome, note from family_visit where placement = ? and on_date = ?", (placement, on)
    ).fetchone()
    return None if row is None else KeptVisit(*row)


def visits_up_to(book: sqlite3.Connection, day: str) -> dict[int, Met]:
    """How families were last met up to a day, by going."""
    rows = book.execute(
        """
        select v.placement, v.on_date, v.outcome,
               (select max(m.on_date) from family_visit m
                where m.placement = v.placement and m.on_date <= :day and m.outcome <> 'not_home')
        from family_visit v
        where v.on_date = (select max(l.on_date) from family_visit l
                           where l.placement = v.placement and l.on_date <= :day)
        """,
        {"day": day},
    )
    return {number: Met(*met) for number, *met in rows}


def visits(book: sqlite3.Connection, scope: Scope, unit: int | None, worker: int | None) -> list[Visit]:
    """Every visit about people of the plan's places, or of one, or about one person; the last one first."""
    rows = book.execute(
        f"""
        select w.id, w.name, n.name, v.on_date, v.outcome, v.note
        from family_visit v {_PEOPLE.format(told="v")}
        where (:unit is null or p.unit = :unit) and (:worker is null or w.id = :worker)
          and {_KEPT}
        order by v.on_date desc, u.position, w.id
        """,
        {"version": scope.version, "unit": unit, "worker": worker},
    )
    return [Visit(*row) for row in rows]


def visits_outside(book: sqlite3.Connection, scope: Scope, worker: int | None) -> int:
    """How many visits, all or about one person, are to families in no place of the plan."""
    (number,) = book.execute(
        f"""
        select count(*) from family_visit v
        cross join placement p on p.id = v.placement
        where (:worker is null or p.worker = :worker) and {_KEPT}
          and p.unit not in (select unit from plan_unit where plan_version = :version)
        """,
        {"version": scope.version, "worker": worker},
    ).fetchone()
    return int(number)


def returnees(book: sqlite3.Connection, scope: Scope, day: str, unit: int | None) -> list[Returnee]:
    """Everybody of the plan's places, or of one, who came home, died or went missing up to a day, in that order."""

    def last(what: str, condition: str) -> str:
        return f"""(select {what} from return_inquiry q
                    where q.placement = p.id and q.on_date <= :day and {condition} order by q.on_date desc limit 1)"""

    def stage_since(stage: str) -> str:
        return f"""(select min(s.on_date) from stage_event s
                    where s.placement = p.id and s.stage = '{stage}' and s.on_date <= :day)"""

    rows = book.execute(
        f"""
        select w.id, p.id, w.name, w.birth_year, w.phone, n.name, u.position, p.counted_as, p.destination,
               (select d.name from sender d where d.id = p.sender), e.stage, e.reason, e.on_date,
               {last("q.on_date", "1")}, {last("q.outcome", "1")}, {last("q.on_date", "q.outcome <> 'not_reached'")},
               {stage_since("reemployed")}, {stage_since("settled")},
               (select min(x.departed_on) from placement x
                where x.worker = p.worker and x.departed_on >= e.on_date and x.departed_on <= :day and x.id <> p.id)
        from stage_event e {_PEOPLE.format(told="e")}
        where e.effect = -1 and e.on_date <= :day and (:unit is null or p.unit = :unit) and {_KEPT}
          and (e.stage = 'returned' or e.stage = 'died' or (e.stage = 'missing' and not exists (
                 select 1 from stage_event f where f.placement = e.placement and f.on_date <= :day
                   and (f.on_date, f.step) > (e.on_date, e.step))))
        order by u.position, w.id, e.on_date
        """,
        {"version": scope.version, "day": day, "unit": unit},
    )
    return [Returnee(*row) for row in rows]
