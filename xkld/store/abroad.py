"""Who is abroad on a day, until when by contract, and who has left it: asked over the views, told in few rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.store.book import Writer
from xkld.store.relatives import ADDRESSES, AT_HOME

_THERE = """d.counted_as in ('work', 'seasonal', 'study')
      and d.abroad_from <= :day and (d.abroad_to is null or d.abroad_to > :day)"""
# The latest of the stages that make a stay lawful or unlawful.
_REMARK = """
    select {what} from stage_event e
    where e.placement = d.placement and e.on_date <= :day
      and (e.stage = 'extended' or e.stage = 'recontracted' or e.stage = 'absconded' or e.stage = 'overstayed')
    order by e.on_date desc, e.step desc limit 1"""
# Everybody of the plan's places of some goings `d`, with what is known of the contract on a day.
_KNOWN = """
    select d.placement, p.worker, p.counted_as, d.unit, u.position, p.destination, p.sender, p.departed_on,
           (select t.ends_on from v_contract_end t
            where t.placement = d.placement and t.from_on <= :day
            order by t.from_on desc, t.step desc limit 1) as ends_on,
           {remark} as remark, {remark_on} as remark_on
    from {goings} d
    cross join plan_unit u on u.plan_version = :version and u.unit = d.unit
    cross join placement p on p.id = d.placement
    where {there} and not exists (select 1 from erasure z where z.worker = p.worker)
"""
_STAYS = _KNOWN.format(
    goings="v_abroad",
    there=_THERE,
    remark=f"({_REMARK.format(what='e.stage')})",
    remark_on=f"({_REMARK.format(what='e.on_date')})",
)
# The goings of people who are missing on a day: in no view of people abroad.
_LOST = """(
    select e.placement, x.unit, e.on_date as missing_on from stage_event e
    cross join placement x on x.id = e.placement
    where e.effect = -1 and e.on_date <= :day and e.stage = 'missing' and not exists (
      select 1 from stage_event f where f.placement = e.placement and f.stage = 'found' and f.on_date <= :day
        and (f.on_date, f.step) > (e.on_date, e.step)))"""
_MISSING = _KNOWN.format(goings=_LOST, there="1", remark="'missing'", remark_on="d.missing_on")
_BREACH = "case when remark in ('absconded', 'overstayed', 'missing') then remark when ends_on < :day then 'ended' end"
_KEYS = {"unit": "(select n.name from unit n where n.id = x.unit)", "destination": "x.destination"}


@dataclass(frozen=True, slots=True)
class Stay:
    """A person abroad on a day, in one going; days in ISO.

    ``ends_on`` is the last day of the contract, None when it is not known; ``remark`` the latest stage of prolonging or
    leaving the contract, with its day; ``breach`` is ``absconded``, ``overstayed`` when that is the latest, else
    ``ended`` when the contract is over and no return is written. ``relatives`` tells whom to call at home,
    ``address`` where that is. Whoever is missing is abroad no more in any figure: of them ``breach`` is ``missing``,
    and ``remark`` with the day since when.
    """

    worker: int
    placement: int
    name: str
    birth_year: int
    phone: str | None
    unit: str
    unit_code: str
    position: int
    counted_as: str
    destination: str | None
    sender: str | None
    departed_on: str
    ends_on: str | None
    breach: str | None
    remark: str | None
    remark_on: str | None
    relatives: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class Breaches:
    """Of the people abroad on a day how many left the contract, stay on unlawfully, or should be home.

    ``key`` is a place, or a destination (None: not known); ``goings`` counts every going, also of those who are home
    again, that ever was left or overstayed.
    """

    counted_as: str
    key: str | None
    abroad: int
    absconded: int
    overstayed: int
    ended: int
    unknown: int
    goings: int


def stays(book: sqlite3.Connection, scope: Scope, day: str, unit: int | None = None) -> list[Stay]:
    """Everybody of the plan's places, or of one, who is abroad on a day, in the plan's order."""
    return _told(book, _STAYS, scope, day, unit)


def missing(book: sqlite3.Connection, scope: Scope, day: str, unit: int | None = None) -> list[Stay]:
    """Everybody of the plan's places, or of one, who is missing on a day, not found nor home, in the plan's order."""
    return _told(book, _MISSING, scope, day, unit)


def _told(book: sqlite3.Connection, goings: str, scope: Scope, day: str, unit: int | None) -> list[Stay]:
    rows = book.execute(
        f"""
        select w.id, x.placement, w.name, w.birth_year, w.phone, n.name, n.code, x.position, x.counted_as,
               x.destination, s.name, x.departed_on, x.ends_on, {_BREACH},
               x.remark, x.remark_on, {AT_HOME.format(worker="w.id")}, {ADDRESSES.format(worker="w.id")}
        from ({goings}) x
        join worker w on w.id = x.worker
        join unit n on n.id = x.unit
        left join sender s on s.id = x.sender
        where :unit is null or x.unit = :unit
        order by x.position, w.id
        """,
        {"version": scope.version, "day": day, "unit": unit},
    )
    return [Stay(*row) for row in rows]


def breaches(book: sqlite3.Connection, scope: Scope, day: str, by: str) -> list[Breaches]:
    """How the people abroad on a day stand to their contracts, ``by`` their places or their destinations."""
    rows = book.execute(
        f"""
        with kept as ({_STAYS}),
        standing as (
          select x.counted_as, {_KEYS[by]} as key, x.position, x.ends_on, {_BREACH} as breach, 0 as going from kept x
        ),
        ever as (
          select distinct +r.placement as placement from v_remark r
          where (r.stage = 'absconded' or r.stage = 'overstayed') and r.on_date <= :day
        ),
        told as (
          select * from standing
          union all
          select x.counted_as, {_KEYS[by]}, u.position, null, null, 1
          from ever l
          cross join placement x on x.id = l.placement
          cross join plan_unit u on u.plan_version = :version and u.unit = x.unit
        )
        select counted_as, key, sum(going = 0), sum(breach is 'absconded'), sum(breach is 'overstayed'),
               sum(breach is 'ended'), sum(going = 0 and ends_on is null), sum(going)
        from told v group by counted_as, key
        order by counted_as = 'study', counted_as = 'seasonal',
                 {"min(position)" if by == "unit" else "sum(going = 0) desc"}, key is null, key
        """,
        {"version": scope.version, "day": day},
    )
    return [Breaches(*row) for row in rows]


def outside(book: sqlite3.Connection, scope: Scope, day: str) -> int:
    """How many are abroad on a day whose place is none of the plan's."""
    return _outside(book, "v_abroad", _THERE, scope, day)


def missing_outside(book: sqlite3.Connection, scope: Scope, day: str) -> int:
    """How many are missing on a day whose place is none of the plan's."""
    return _outside(book, _LOST, "1", scope, day)


def _outside(book: sqlite3.Connection, goings: str, there: str, scope: Scope, day: str) -> int:
    (number,) = book.execute(
        f"""
        select count(*) from (
          select d.placement from {goings} d
          where {there} and d.unit not in (select unit from plan_unit where plan_version = :version))
        """,
        {"version": scope.version, "day": day},
    ).fetchone()
    return int(number)


def contract_end(book: sqlite3.Connection, placement: int) -> str | None:
    """The last day of a going's contract in ISO, by all that is known; None when it is not, or nobody has left."""
    row = book.execute(
        "select t.ends_on from v_contract_end t where t.placement = ? order by t.from_on desc, t.step desc limit 1",
        (placement,),
    ).fetchone()
    return None if row is None else row[0]


def placement_at(book: sqlite3.Connection, worker: int, stage: str, on: str) -> int:
    """The going of a person that has a stage on a day."""
    (number,) = book.execute(
        """
        select e.placement from placement p join stage_event e on e.placement = p.id
        where p.worker = ? and e.stage = ? and e.on_date = ?
        """,
        (worker, stage, on),
    ).fetchone()
    return int(number)


def add_terms(writer: Writer, terms: Iterable[tuple[int, date, date]]) -> int:
    """Write until when contracts hold, by going and the day of the stage; how many the book knows differently."""
    differing = 0
    for placement, on, until in terms:
        words = (placement, on.isoformat(), until.isoformat())
        added = writer.connection.execute(
            "insert into contract_term (placement, from_on, until_on) values (?, ?, ?) on conflict do nothing", words
        )
        if not added.rowcount:
            known = "select until_on <> ?3 from contract_term where placement = ?1 and from_on = ?2"
            differing += writer.connection.execute(known, words).fetchone()[0]
    return differing


def set_term(writer: Writer, placement: int, from_on: str, until_on: str) -> bool:
    """Write until when a contract holds from a day on, or put right what was told; whether anything changed."""
    changed = writer.connection.execute(
        """
        insert into contract_term (placement, from_on, until_on) values (?, ?, ?)
        on conflict (placement, from_on) do update set until_on = excluded.until_on
        where until_on <> excluded.until_on
        """,
        (placement, from_on, until_on),
    )
    return changed.rowcount > 0
