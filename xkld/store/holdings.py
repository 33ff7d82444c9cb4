"""Everything that the book holds on one person, beside the facts that every list shows."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.taking_back import OF_CASES, OF_PERSONS
from xkld.store.key_lists import literals
from xkld.store.merges import ENTRIES


@dataclass(frozen=True, slots=True)
class HeldGroup:
    """A group that a person belongs to, its days in ISO (None: open on that side), and what proves it."""

    code: str
    valid_from: str | None
    valid_to: str | None
    proof: str | None


@dataclass(frozen=True, slots=True)
class HeldPayment:
    """A line of money, in đồng; ``reverses`` is the line that it takes back."""

    number: int
    paid_on: str
    item: str
    amount: int
    fund: str
    voucher: str
    policy: str
    group: str
    reverses: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class HeldSource:
    """The row of a list from which something came: the day told, the file, its sheet, the row."""

    on: str
    file: str
    sheet: str
    row: int


@dataclass(frozen=True, slots=True)
class HeldCase:
    """Something that is followed of a person beside the goings, by its table and number, with its day in ISO."""

    table: str
    number: int
    on: str
    told: str | None


@dataclass(frozen=True, slots=True)
class HeldOperation:
    """A command that wrote something of the person: when (UTC), who, which, and why where that was asked."""

    number: int
    at: str
    person: str
    command: str
    reason: str | None


def groups(book: sqlite3.Connection, worker: int) -> list[HeldGroup]:
    """The groups of a person with what proves them."""
    rows = book.execute(
        "select group_code, valid_from, valid_to, proof from worker_group where worker = ? order by group_code, id",
        (worker,),
    )
    return [HeldGroup(*row) for row in rows]


def payments(book: sqlite3.Connection, worker: int) -> list[HeldPayment]:
    """Every line of money of a person, whatever the plan, by day."""
    rows = book.execute(
        f"""
        select y.id, y.paid_on, y.item_name, y.amount, f.name, y.voucher, y.policy, y.group_code, y.reverses, y.reason
        from payment y join fund f on f.id = y.fund where y.worker in {ENTRIES} order by y.paid_on, y.id
        """,
        {"worker": worker},
    )
    return [HeldPayment(*row) for row in rows]


def sources(book: sqlite3.Connection, worker: int) -> list[HeldSource]:
    """The rows of lists that made or corrected the person or a case, the first one first."""
    rows = book.execute(
        """
        select distinct o.today, b.name, b.sheet, r.row from import_row r
        join import_batch b on b.id = r.batch join operation o on o.id = b.operation
        where (r.table_name = 'worker' and r.key = :worker)
          or (r.table_name = 'placement' and r.key in (select id from placement where worker = :worker))
        order by b.id, r.row
        """,
        {"worker": worker},
    )
    return [HeldSource(*row) for row in rows]


def cases(book: sqlite3.Connection, worker: int) -> list[HeldCase]:
    """What is followed of a person beside the goings, by day."""
    rows = book.execute(
        f"""
        select 'direct_contract', id, received_on, employer from direct_contract where worker in {ENTRIES}
        union all
        select 'incident', id, on_date, summary from incident where worker in {ENTRIES}
        union all
        select 'referral', id, on_date, agency || ': ' || why || coalesce(' - ' || answer, '') from referral
        where worker in {ENTRIES}
        order by 3, 1, 2
        """,
        {"worker": worker},
    )
    return [HeldCase(*row) for row in rows]


def operations(book: sqlite3.Connection, worker: int) -> list[HeldOperation]:
    """The commands that wrote something of the person, a case, a stage, a group or a payment, the first one first."""
    rows = book.execute(
        f"""
        with entry as materialized {ENTRIES}
        select o.id, o.at_utc, o.person, o.command, o.reason from operation o
        where o.id in (
          select c.operation from change c
          where (c.table_name = 'worker' and json_extract(c.row_key, '$[0]') in (select * from entry))
            or (c.table_name in ({literals(OF_PERSONS | {"payment", "erasure"})})
                and json_extract(coalesce(c.new_row, c.old_row), '$.worker') in (select * from entry))
            or (c.table_name in ({literals(OF_CASES)})
                and json_extract(coalesce(c.new_row, c.old_row), '$.placement') in (
                  select id from placement where worker = :worker)))
        order by o.id
        """,
        {"worker": worker},
    )
    return [HeldOperation(*row) for row in rows]
