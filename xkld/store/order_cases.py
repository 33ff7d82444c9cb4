"""Under which offers cases go: who wants one, was chosen, has left; how many places are taken."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from xkld.store.book import Writer

FILLED = ("destination", "occupation", "sender", "months")
"""What an offer tells of a going that says nothing of it."""
# How a case stands under an offer on a day: by its latest stage there that is no course, for a course may come before
# or after the choice. Whoever has left stays so; whoever goes by another offer now takes no place of this one.
_STANDING = """
    select c.job_order, c.placement, c.worker, c.unit, c.from_on, e.stage, e.on_date,
           case when c.left_on is not null then 'left'
                when e.stage = 'not_selected' or e.stage = 'withdrawn' then 'not_taken'
                when c.until_on <= :today then 'moved'
                when e.stage = 'selected' or e.stage = 'contracted' or e.stage = 'visa_ready' then 'chosen'
                else 'interested' end as standing
    from (
      select o.*,
             (select d.on_date from stage_event d
              where d.placement = o.placement and d.stage = 'departed' and d.on_date <= :today
                and (o.until_on is null or d.on_date < o.until_on)) as left_on,
             (select x.id from stage_event x
              where x.placement = o.placement and x.stage <> 'training' and x.on_date <= :today
                and (o.until_on is null or x.on_date < o.until_on)
              order by x.on_date desc, x.step desc limit 1) as latest
      from v_order_case o
      where o.from_on <= :today
        and not exists (select 1 from placement_order n
                        where n.placement = o.placement and n.job_order = o.job_order
                          and n.from_on > o.from_on and n.from_on <= :today)) c
    left join stage_event e on e.id = c.latest
"""
TAKEN = f"""
    select job_order, count(*) as places from ({_STANDING}) where standing = 'left' or standing = 'chosen'
    group by job_order
"""
"""SQL of how many places of each offer are taken on the day ``:today``."""

STAGE_OF_ORDER = """
    coalesce(
      (select x.id from stage_event x where x.placement = n.placement and x.on_date <= n.from_on
       order by x.on_date desc, x.step desc limit 1),
      (select x.id from stage_event x where x.placement = n.placement order by x.on_date, x.step limit 1))
"""
"""SQL of the stage with which the offer of a row ``n`` was told: the latest one up to its day."""


@dataclass(frozen=True, slots=True)
class OrderCase:
    """A person under an offer: how they stand, by which stage, on which day (None: only a course is known); ISO."""

    worker: int
    name: str
    birth_year: int
    phone: str | None
    unit: str
    placement: int
    standing: str
    stage: str | None
    on_date: str | None


@dataclass(frozen=True, slots=True)
class NamedNow:
    """How many cases go by an offer from a day on (in ISO), with which stage that was told."""

    order: int
    from_on: str
    stage: str
    cases: int


def cases(book: sqlite3.Connection, order: int, today: str) -> list[OrderCase]:
    """Everybody who goes or went under an offer as they stand on a day: those who left first, then the chosen."""
    rows = book.execute(
        f"""
        select w.id, w.name, w.birth_year, w.phone, n.name, c.placement, c.standing, c.stage, c.on_date
        from ({_STANDING}) c
        join worker w on w.id = c.worker
        join unit n on n.id = c.unit
        where c.job_order = :order
        order by c.standing = 'left' desc, c.standing = 'chosen' desc, c.standing = 'interested' desc,
                 c.standing = 'not_taken' desc, w.id, c.placement
        """,
        {"order": order, "today": today},
    )
    return [OrderCase(*row) for row in rows]


def current(book: sqlite3.Connection, placement: int) -> int | None:
    """The offer by which a case goes, as was told last."""
    row = book.execute(
        "select job_order from placement_order where placement = ? order by from_on desc limit 1", (placement,)
    ).fetchone()
    return None if row is None else int(row[0])


def on_day(book: sqlite3.Connection, placement: int, on: str) -> int | None:
    """The offer by which a case went on a day."""
    row = book.execute(
        "select job_order from placement_order where placement = ? and from_on <= ? order by from_on desc limit 1",
        (placement, on),
    ).fetchone()
    return None if row is None else int(row[0])


def name_order(writer: Writer, placement: int, order: int, on: str) -> None:
    """Write that a case goes under an offer from a day on."""
    writer.connection.execute(
        """
        insert into placement_order (placement, job_order, from_on) values (?, ?, ?)
        on conflict (placement, from_on) do update set job_order = excluded.job_order
        """,
        (placement, order, on),
    )


def correct_order(writer: Writer, placement: int, order: int | None) -> None:
    """Write another offer in place of the one told last, or of none since the case began; None: none after all."""
    book = writer.connection
    last = book.execute("select max(from_on) from placement_order where placement = ?", (placement,)).fetchone()[0]
    if order is None:
        book.execute("delete from placement_order where placement = ? and from_on = ?", (placement, last))
        return
    begun = "select min(on_date) from stage_event where placement = ?"
    name_order(writer, placement, order, last or book.execute(begun, (placement,)).fetchone()[0])


def forget_at(writer: Writer, stages: Iterable[int]) -> None:
    """Take out what was told last with these stages of the offer by which their cases go."""
    writer.connection.executemany(
        f"""
        delete from placement_order where id = (
          select n.id from placement_order n
          where n.placement = (select e.placement from stage_event e where e.id = :stage) and {STAGE_OF_ORDER} = :stage
          order by n.from_on desc limit 1)
        """,
        [{"stage": one} for one in stages],
    )


def named_now(book: sqlite3.Connection) -> list[NamedNow]:
    """By which offers the operation that is being written says that cases go, by offer, day and stage."""
    rows = book.execute(
        f"""
        select n.job_order, n.from_on, e.stage, count(*)
        from placement_order n join stage_event e on e.id = {STAGE_OF_ORDER}
        where n.id in (
          select json_extract(row_key, '$[0]') from change
          where seq > (select coalesce(max(last_change), 0) from chain)
            and table_name = 'placement_order' and new_row is not null)
        group by n.job_order, n.from_on, e.stage order by n.job_order, n.from_on, e.stage
        """
    )
    return [NamedNow(*row) for row in rows]


def facts(book: sqlite3.Connection, placement: int) -> dict[str, int | str | None]:
    """What a going says of that which an offer tells too; the sender by number."""
    row = book.execute(f"select {', '.join(FILLED)} from placement where id = ?", (placement,)).fetchone()
    return dict(zip(FILLED, row, strict=True))


def fill(writer: Writer, placement: int, told: Mapping[str, int | str | None]) -> None:
    """Write what is told of a going."""
    columns = ", ".join(f"{fact} = ?" for fact in told)
    writer.connection.execute(f"update placement set {columns} where id = ?", (*told.values(), placement))
