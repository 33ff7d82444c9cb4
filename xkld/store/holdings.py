"""Everything that the book holds on one person, beside the facts that every list shows."""

import json
import sqlite3
from dataclasses import dataclass

from xkld.domain.taking_back import OF_CASES, OF_FOLLOWED, OF_PERSONS, Facts
from xkld.store.key_lists import literals
from xkld.store.logged import logged_tables
from xkld.store.merges import ENTRIES

_FOLLOWED_ON = {
    "application": "received_on",
    "bank_loan": "(select b.as_of from bank_list b where b.id = bank_list)",
    "direct_contract": "received_on",
    "direct_contract_paper": "on_date",
    "incident": "on_date",
    "incident_handover": "on_date",
    "loan": "needed_on",
    "loan_event": "on_date",
    "referral": "on_date",
}
"""What is followed of a person beside the goings, and the day of each row."""


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
class HeldRow:
    """A row of what is followed of a person beside the goings: its table, the number in it, its day in ISO, its facts.

    A row that belongs to another one has the number of that one.
    """

    table: str
    number: int
    on: str
    facts: Facts


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
    """The rows of lists that made or corrected the person, a case or a visit to the family, the first one first."""
    rows = book.execute(
        """
        select distinct o.today, b.name, b.sheet, r.row from import_row r
        join import_batch b on b.id = r.batch join operation o on o.id = b.operation
        where (r.table_name = 'worker' and r.key = :worker)
          or (r.table_name = 'placement' and r.key in (select id from placement where worker = :worker))
          or (r.table_name = 'family_visit' and r.key in (
                select v.id from placement p join family_visit v on v.placement = p.id where p.worker = :worker))
        order by b.id, r.row
        """,
        {"worker": worker},
    )
    return [HeldSource(*row) for row in rows]


def followed(book: sqlite3.Connection, worker: int) -> list[HeldRow]:
    """Everything that is followed of a person beside the goings, by day."""
    tables = {one.name: one for one in logged_tables(book)}
    found = []
    for name, on in _FOLLOWED_ON.items():
        parent = OF_FOLLOWED.get(name)
        number = tables[name].keys[0]
        whose = f"{number} in (select id from {parent} where worker in {ENTRIES})" if parent else f"worker in {ENTRIES}"
        rows = book.execute(
            f"select {number}, {on}, {tables[name].row()} from {name} where {whose} order by 2, 1", {"worker": worker}
        )
        found += [HeldRow(name, key, day, json.loads(row)) for key, day, row in rows]
    return sorted(found, key=lambda one: one.on)


def operations(book: sqlite3.Connection, worker: int) -> list[HeldOperation]:
    """The commands that wrote something of the person, a case, a stage, a group or a payment, the first one first."""
    of_followed = " ".join(
        f"""
            or (c.table_name = '{table}' and json_extract(c.row_key, '$[0]') in (
                  select id from {parent} where worker in (select * from entry)))
        """
        for table, parent in OF_FOLLOWED.items()
    )
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
                  select id from placement where worker = :worker))
            {of_followed})
        order by o.id
        """,
        {"worker": worker},
    )
    return [HeldOperation(*row) for row in rows]
