"""Facts that are corrected: people, cases and stages by their numbers, as they are and as they shall be."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.stages import PROLONGING, Event, ReturnReason, Stage
from xkld.store import order_cases
from xkld.store.book import Writer
from xkld.store.key_lists import literals, marks, parts
from xkld.store.merges import ENTRIES
from xkld.store.order_cases import STAGE_OF_ORDER
from xkld.store.people import WORKER, PlacementRow, WorkerRow, write_placements, write_workers

_PROLONGING = literals(PROLONGING)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A stage of a case with its number; ``until`` is the last day of a contract that it prolonged or replaced.

    ``order`` is the offer by which the case goes from that stage on, where that was told with it.
    """

    id: int
    placement: int
    event: Event
    until: date | None = None
    order: int | None = None


def workers(book: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, WorkerRow]:
    """The people of these numbers; who is not in the book is left out."""
    rows = (
        WorkerRow(*row)
        for part in parts(sorted({*numbers}))
        for row in book.execute(f"{WORKER} where id in ({marks(part)}) order by id", part)
    )
    return {row.id: row for row in rows}


def events(book: sqlite3.Connection, placements: Iterable[int]) -> list[EventRow]:
    """The stages of these cases, each case's in the order in which they happened."""
    return [
        EventRow(
            number,
            case,
            Event(Stage(stage), date.fromisoformat(day), ReturnReason(reason) if reason else None),
            date.fromisoformat(until) if until else None,
            order,
        )
        for part in parts(sorted({*placements}))
        for number, case, stage, day, reason, until, order in book.execute(
            f"""
            select e.id, e.placement, e.stage, e.on_date, e.reason, t.until_on,
                   (select n.job_order from placement_order n
                    where n.placement = e.placement and e.id = {STAGE_OF_ORDER}
                    order by n.from_on desc limit 1)
            from stage_event e
            left join contract_term t
              on t.placement = e.placement and t.from_on = e.on_date and e.stage in ({_PROLONGING})
            where e.placement in ({marks(part)}) order by e.placement, e.on_date, e.step
            """,
            part,
        )
    ]


def standing_payments(book: sqlite3.Connection, worker: int) -> list[str]:
    """The days of the cases for which a person was paid and nothing was taken back, in ISO, in order."""
    rows = book.execute(
        f"""
        select y.case_on from payment y
        where y.worker in {ENTRIES} and y.reverses is null
          and not exists (select 1 from payment r where r.reverses = y.id)
        order by y.case_on, y.id
        """,
        {"worker": worker},
    )
    return [day for (day,) in rows]


def write_people(writer: Writer, changed: Sequence[WorkerRow]) -> None:
    """Correct everything that is known of people; two may exchange their ID numbers."""
    writer.connection.executemany("update worker set cccd = null where id = ?", [(row.id,) for row in changed])
    writer.connection.executemany(
        "update worker set name = ?, name_key = ?, birth_date = null, birth_year = ? where id = ?",
        [(row.name, row.name_key, row.birth_year, row.id) for row in changed],
    )
    write_workers(writer, (), changed)


def drop_groups(writer: Writer, gone: Iterable[tuple[int, str]]) -> None:
    """Say that people do not belong to groups, on any day."""
    writer.connection.executemany("delete from worker_group where worker = ? and group_code = ?", list(gone))


def write_cases(writer: Writer, changed: Sequence[PlacementRow]) -> None:
    """Correct everything that is known of cases."""
    writer.connection.executemany(
        "update placement set purpose = ? where id = ?", [(row.going.purpose, row.id) for row in changed]
    )
    write_placements(writer, (), changed)


def write_stages(writer: Writer, changed: Sequence[EventRow], dropped: Iterable[int]) -> None:
    """Correct stages, which keep their numbers, and take others out; days may be exchanged within a case."""
    gone = [(number,) for number in (*dropped, *(row.id for row in changed))]
    writer.connection.executemany(
        f"""
        delete from contract_term where (placement, from_on) in (
          select placement, on_date from stage_event where id = ? and stage in ({_PROLONGING}))
        """,
        gone,
    )
    order_cases.forget_at(writer, [row.id for row in changed])
    writer.connection.executemany("delete from stage_event where id = ?", gone)
    add_stages(writer, changed)


def add_stages(writer: Writer, added: Iterable[EventRow]) -> None:
    """Add stages under numbers of their own, with the last days of contracts and the offers that they tell."""
    rows = list(added)
    writer.connection.executemany(
        "insert into stage_event (id, placement, stage, on_date, reason) values (?, ?, ?, ?, ?)",
        [(row.id, row.placement, row.event.stage, row.event.on.isoformat(), row.event.reason) for row in rows],
    )
    writer.connection.executemany(
        "insert into contract_term (placement, from_on, until_on) values (?, ?, ?) on conflict do nothing",
        [(row.placement, row.event.on.isoformat(), row.until.isoformat()) for row in rows if row.until],
    )
    for row in rows:
        if row.order is not None:
            order_cases.name_order(writer, row.placement, row.order, row.event.on.isoformat())
