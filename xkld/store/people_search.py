"""People looked for in the book: by a part of a name, a telephone, the end of an ID number, their number."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.domain.searching import Sought, carries, name_part
from xkld.store.lent import lend
from xkld.store.relatives import AT_HOME

# Whoever was merged is found by what either entry says, and shown as the kept one.
_FOUND = """
    select w.id, w.name, w.birth_year, w.birth_date, w.cccd, w.phone, n.name, p.destination, e.stage, e.on_date,
           {at_home}
    from worker w
    join unit n on n.id = w.unit
    join placement p on p.id = (
      select x.id from placement x join stage_event s on s.placement = x.id
      where x.worker = w.id and s.on_date <= :day order by s.on_date desc, x.id desc, s.step desc limit 1)
    join stage_event e on e.id = (
      select s.id from stage_event s
      where s.placement = p.id and s.on_date <= :day order by s.on_date desc, s.step desc limit 1)
    where w.id in (
        select coalesce(m.kept, h.id) from worker h left join merged m on m.worker = h.id where {ways})
      and (:unit is null or w.unit = :unit) and (:stage is null or e.stage = :stage)
    order by w.id
"""
_WAYS = {
    "name": "instr(' ' || h.name_key, ' ' || :name) > 0 and (:marked = 0 or carries(h.name, :written))",
    "phone": "(h.phone = :phone or exists (select 1 from relative r where r.worker = h.id and r.phone = :phone))",
    "part": "(instr(h.phone, :part) > 0"
    " or exists (select 1 from relative r where r.worker = h.id and instr(r.phone, :part) > 0))",
    "ending": "substr(h.cccd, -4) = :ending",
    "number": "h.id = :number",
    "cccd": "h.cccd = :cccd",
}


@dataclass(frozen=True, slots=True)
class FoundWorker:
    """A person with the latest stage of all goings; ``birth_date`` and ``on_date`` in ISO, ``cccd`` in full.

    ``relatives`` tells whom to call at home; ``merged`` are the numbers of entries that were merged into this one.
    """

    number: int
    name: str
    birth_year: int
    birth_date: str | None
    cccd: str | None
    phone: str | None
    unit: str
    destination: str | None
    stage: str
    on_date: str
    relatives: str | None = None
    merged: tuple[int, ...] = ()


def people_like(
    book: sqlite3.Connection, sought: Sought, *, day: str, unit: int | None = None, stage: str | None = None
) -> list[FoundWorker]:
    """Everybody whom the text may mean, in one of the ways in which it may be meant, as they stand on a day.

    ``unit`` keeps those who live in one place, ``stage`` those whose latest stage it is.
    """
    ways = list(_meant(sought))
    if not ways:
        return []
    lend(book, "carries", 2, carries)
    words = {
        "day": day,
        "unit": unit,
        "stage": stage,
        "name": name_part(sought.name or ""),
        "written": sought.name,
        "marked": sought.marked,
        "phone": sought.phone,
        "part": sought.part,
        "ending": sought.ending,
        "number": sought.number,
        "cccd": sought.cccd,
    }
    rows = book.execute(_FOUND.format(at_home=AT_HOME.format(worker="w.id"), ways=f"({' or '.join(ways)})"), words)
    return [FoundWorker(*row) for row in rows]


def _meant(sought: Sought) -> Iterable[str]:
    return (f"({condition})" for way, condition in _WAYS.items() if getattr(sought, way) is not None)
