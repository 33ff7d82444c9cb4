"""Rounds of surveys: written one by one, and counted by place, by school and year."""

import sqlite3
from dataclasses import asdict, dataclass, replace
from typing import Any

from xkld.domain.counts import Scope
from xkld.domain.period import Period
from xkld.store.book import Writer

_FACTS = ("kind", "on_date", "unit", "surveyor", "school", "school_year", "asked", "interested", "refused")
_SUMS = "count(*), coalesce(sum(asked), 0), coalesce(sum(interested), 0), coalesce(sum(refused), 0)"
_OF_THE_PLAN = "(s.unit is null or s.unit in (select u.unit from plan_unit u where u.plan_version = :version))"
_ASKED = "s.on_date >= :start and s.on_date < :end and (:kind is null or s.kind = :kind)"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is told of a round; the day in ISO, ``unit`` None for the whole area."""

    kind: str
    on_date: str
    unit: int | None
    surveyor: str
    school: str | None
    school_year: str | None
    asked: int
    interested: int
    refused: int


@dataclass(frozen=True, slots=True)
class Round:
    """A round by its number, with the name of its place."""

    number: int
    place: str | None
    facts: Facts


@dataclass(frozen=True, slots=True)
class Sums:
    """Rounds, and how many people were asked in them, want to go, refused."""

    rounds: int
    asked: int
    interested: int
    refused: int


@dataclass(frozen=True, slots=True)
class PlaceSurveyed:
    """A place of the plan (``unit`` None: the whole area): its last round up to the end of the days, and their sums.

    A place that took over others and was not asked itself yet has the last round in these: ``old_on``, ``old_places``.
    """

    unit: int | None
    name: str | None
    last_on: str | None
    sums: Sums
    old_on: str | None = None
    old_places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SchoolSurveyed:
    """A school in a school year, in whatever days its pupils were asked; ``place`` names where, all places of it."""

    school: str
    school_year: str
    place: str | None
    last_on: str
    sums: Sums


@dataclass(frozen=True, slots=True)
class Asked:
    """Which rounds are counted: of a plan's places, within days, of one kind or (None) of all."""

    scope: Scope
    days: Period
    kind: str | None = None

    @property
    def values(self) -> dict[str, str | int | None]:
        """What the statements are given."""
        start, end = self.days.start.isoformat(), self.days.end.isoformat()
        return {"version": self.scope.version, "start": start, "end": end, "kind": self.kind}


def rounds(book: sqlite3.Connection, asked: Asked, unit: int | None = None) -> list[Round]:
    """The rounds of days in the plan's places, or in one of them, the latest first."""
    return _rounds(
        book,
        f"{_ASKED} and {_OF_THE_PLAN} and (:unit is null or s.unit = :unit) order by s.on_date desc, s.id desc",
        asked.values | {"unit": unit},
    )


def survey(book: sqlite3.Connection, number: int) -> Round | None:
    """The round of that number."""
    return next(iter(_rounds(book, "s.id = :number", {"number": number})), None)


def of_day(book: sqlite3.Connection, facts: Facts) -> list[Round]:
    """The rounds of that kind, place and day."""
    told = {"kind": facts.kind, "on": facts.on_date, "unit": facts.unit}
    return _rounds(book, "s.kind = :kind and s.on_date = :on and s.unit is :unit order by s.id", told)


def by_place(book: sqlite3.Connection, asked: Asked) -> list[PlaceSurveyed]:
    """Every place of the plan in its order, and the whole area last where it was asked at once."""
    rows = book.execute(
        f"""
        with told as (
          select s.unit, max(s.on_date) as last_on, count(*) filter (where s.on_date >= :start) as rounds,
                 sum(s.asked) filter (where s.on_date >= :start) as asked,
                 sum(s.interested) filter (where s.on_date >= :start) as interested,
                 sum(s.refused) filter (where s.on_date >= :start) as refused
          from survey s where s.on_date < :end and (:kind is null or s.kind = :kind) and {_OF_THE_PLAN}
          group by s.unit)
        select u.position, u.unit, n.name, t.last_on, coalesce(t.rounds, 0), coalesce(t.asked, 0),
               coalesce(t.interested, 0), coalesce(t.refused, 0)
        from plan_unit u join unit n on n.id = u.unit left join told t on t.unit = u.unit
        where u.plan_version = :version
        union all
        select 1000000, null, null, t.last_on, t.rounds, coalesce(t.asked, 0), coalesce(t.interested, 0),
               coalesce(t.refused, 0)
        from told t where t.unit is null
        order by 1
        """,
        asked.values,
    )
    found = [PlaceSurveyed(unit, name, last_on, Sums(*sums)) for _, unit, name, last_on, *sums in rows]
    old = _taken_over(book, asked) if any(one.last_on is None for one in found) else {}
    return [replace(one, **old[one.unit]) if one.last_on is None and one.unit in old else one for one in found]


def _taken_over(book: sqlite3.Connection, asked: Asked) -> dict[int | None, dict[str, Any]]:
    """The last round in the places that a place of the plan took over, by that place: the day, and where."""
    rows = book.execute(
        """
        with recursive old (unit, before) as (
          select c.after, c.before from plan_unit u join unit_change c on c.after = u.unit
          where u.plan_version = :version
          union select old.unit, c.before from old join unit_change c on c.after = old.before)
        select distinct o.unit, s.on_date, n.name from old o
        join survey s on s.unit = o.before and s.on_date < :end and (:kind is null or s.kind = :kind)
        join unit n on n.id = o.before order by o.unit, s.on_date desc, n.name
        """,
        asked.values,
    ).fetchall()
    last = {unit: on for unit, on, _ in reversed(rows)}
    return {
        unit: {"old_on": day, "old_places": tuple(name for one, on, name in rows if (one, on) == (unit, day))}
        for unit, day in last.items()
    }


def total(book: sqlite3.Connection, asked: Asked, unit: int | None = None) -> Sums:
    """All rounds of days in the plan's places together, or in one of them."""
    row = book.execute(
        f"select {_SUMS} from survey s where {_ASKED} and {_OF_THE_PLAN} and (:unit is null or s.unit = :unit)",
        asked.values | {"unit": unit},
    ).fetchone()
    return Sums(*row)


def outside(book: sqlite3.Connection, asked: Asked) -> int:
    """How many rounds of days were held in places that the plan does not have."""
    (number,) = book.execute(
        f"select count(*) from survey s where {_ASKED} and not {_OF_THE_PLAN}", asked.values
    ).fetchone()
    return int(number)


def by_school(book: sqlite3.Connection) -> list[SchoolSurveyed]:
    """Every school and school year in which pupils were asked, the latest year first."""
    rows = book.execute(
        f"""
        select s.school, s.school_year,
               (select group_concat(name, ', ') from (
                  select distinct n.name from survey x join unit n on n.id = x.unit
                  where x.kind = 'school' and x.school = s.school and x.school_year = s.school_year order by n.name)),
               max(s.on_date), {_SUMS}
        from survey s where s.kind = 'school' group by s.school, s.school_year order by s.school_year desc, s.school
        """
    )
    return [SchoolSurveyed(school, year, place, on, Sums(*sums)) for school, year, place, on, *sums in rows]


def registered_since(book: sqlite3.Connection, asked: Asked) -> dict[tuple[int, str], int]:
    """How many persons came into the book since the last round of their place, by place and purpose.

    Whoever had a case of that purpose and place before that day is not one of them.
    """
    rows = book.execute(
        """
        with told as (
          select unit, max(on_date) as last_on from survey
          where unit is not null and on_date < :end and (:kind is null or kind = :kind) group by unit)
        select p.unit, p.purpose, count(distinct p.worker)
        from stage_event e
        cross join placement p on p.id = e.placement
        join told t on t.unit = p.unit
        where e.on_date >= (select min(last_on) from told) and e.on_date >= t.last_on and e.on_date < :end
          and not exists (
            select 1 from placement x join stage_event b on b.placement = x.id
            where x.worker = p.worker and x.unit = p.unit and x.purpose = p.purpose and b.on_date < t.last_on)
        group by p.unit, p.purpose
        """,
        asked.values,
    )
    return {(unit, purpose): count for unit, purpose, count in rows}


def add(writer: Writer, facts: Facts) -> int:
    """Write a round and return its number."""
    named = ", ".join(f":{fact}" for fact in _FACTS)
    (number,) = writer.connection.execute(
        f"insert into survey ({', '.join(_FACTS)}, operation) values ({named}, :operation) returning id",
        {**asdict(facts), "operation": writer.operation},
    ).fetchone()
    return int(number)


def edit(writer: Writer, number: int, facts: Facts) -> None:
    """Put right what was told of a round."""
    told = ", ".join(f"{fact} = :{fact}" for fact in _FACTS)
    writer.connection.execute(
        f"update survey set {told}, operation = :operation where id = :number",
        {**asdict(facts), "operation": writer.operation, "number": number},
    )


def _rounds(book: sqlite3.Connection, condition: str, values: dict[str, str | int | None]) -> list[Round]:
    columns = ", ".join(f"s.{fact}" for fact in _FACTS)
    rows = book.execute(
        f"select s.id, n.name, {columns} from survey s left join unit n on n.id = s.unit where {condition}", values
    )
    return [Round(number, place, Facts(*facts)) for number, place, *facts in rows]
