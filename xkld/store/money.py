"""Funds and payments in the book: what is given, what is posted, what is left."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from xkld.domain.counts import Scope
from xkld.store.book import Writer
from xkld.store.merges import ENTRIES

if TYPE_CHECKING:
    from xkld.store.money_tables import Payment


@dataclass(frozen=True, slots=True)
class FundRow:
    """A source of money of a plan."""

    id: int
    code: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A posted line, in đồng; ``reversed_by`` is the line that takes it back, ``restores`` the one it takes back."""

    id: int
    fund: str
    worker: int
    worker_name: str
    unit: str
    item: str
    item_name: str
    voucher: str
    paid_on: str
    case_on: str
    amount: int
    policy: str
    clause: str
    group_code: str
    reverses: int | None
    reversed_by: int | None
    reason: str | None
    restores: int | None
    application: int | None


_PAYMENTS = """
    select y.id, f.code, w.id, w.name, n.name, y.item, y.item_name, y.voucher, y.paid_on, y.case_on, y.amount,
           y.policy, y.clause, y.group_code, y.reverses, (select r.id from payment r where r.reverses = y.id), y.reason,
           y.restores, y.application
    from payment y
    join fund f on f.id = y.fund
    left join merged m on m.worker = y.worker
    join worker w on w.id = coalesce(m.kept, y.worker)
    join unit n on n.id = y.unit
"""


def funds(book: sqlite3.Connection, scope: Scope) -> list[FundRow]:
    """The plan's sources in its order."""
    rows = book.execute("select id, code, name, kind from fund where plan = ? order by position, id", (scope.plan,))
    return [FundRow(*row) for row in rows]


def allotted(book: sqlite3.Connection, fund: int, year: int) -> int | None:
    """What a fund was given for a budget year, in đồng; None when nothing was recorded."""
    (amount,) = book.execute("select sum(amount) from allotment where fund = ? and year = ?", (fund, year)).fetchone()
    return None if amount is None else int(amount)


def allotment(book: sqlite3.Connection, fund: int, year: int, decision: str) -> int | None:
    """What one decision gave, in đồng; None when it is not recorded."""
    row = book.execute(
        "select amount from allotment where fund = ? and year = ? and decision = ?", (fund, year, decision)
    ).fetchone()
    (amount,) = row or (None,)
    return amount


def paid(book: sqlite3.Connection, fund: int, year: int) -> int:
    """What went out of a fund in a budget year, in đồng, reversals taken off."""
    (amount,) = book.execute(
        "select coalesce(sum(amount), 0) from v_payment where fund = ? and paid_on >= ? and paid_on < ?",
        (fund, date(year, 1, 1).isoformat(), date(year + 1, 1, 1).isoformat()),
    ).fetchone()
    return int(amount)


def spent(book: sqlite3.Connection, fund: int, year: int) -> int:
    """What was spent out of a fund on activities in a budget year, in đồng, reversals taken off."""
    (amount,) = book.execute(
        "select coalesce(sum(amount), 0) from v_spending where fund = ? and spent_on >= ? and spent_on < ?",
        (fund, date(year, 1, 1).isoformat(), date(year + 1, 1, 1).isoformat()),
    ).fetchone()
    return int(amount)


def gone(book: sqlite3.Connection, fund: int, year: int) -> int:
    """What left a fund in a budget year, in đồng: support paid and money spent on activities."""
    return paid(book, fund, year) + spent(book, fund, year)


def payment(book: sqlite3.Connection, number: int) -> PaymentRow | None:
    """One line."""
    row = book.execute(f"{_PAYMENTS} where y.id = ?", (number,)).fetchone()
    return PaymentRow(*row) if row else None


def payments(book: sqlite3.Connection, scope: Scope) -> list[PaymentRow]:
    """Every line of a plan's funds, by day and number."""
    rows = book.execute(f"{_PAYMENTS} where f.plan = ? order by y.paid_on, y.id", (scope.plan,))
    return [PaymentRow(*row) for row in rows]


def standing_payments(book: sqlite3.Connection, worker: int, item: str) -> list[PaymentRow]:
    """The lines that paid an item to a person and were not taken back, whatever the fund, the rule or the year.

    There is one, or several parts of what one decision granted.
    """
    rows = book.execute(
        # `+` keeps SQLite from the index on `reverses`, under which every ordinary line of the book stands.
        f"""{_PAYMENTS} where y.worker in {ENTRIES} and y.item = :item and +y.reverses is null
            and not exists (select 1 from payment r where r.reverses = y.id) order by y.id""",
        {"worker": worker, "item": item},
    )
    return [PaymentRow(*row) for row in rows]


def standing_vouchers(book: sqlite3.Connection, worker: int) -> list[str]:
    """The vouchers by which a person was paid and nothing was taken back."""
    rows = book.execute(
        f"""
        select distinct y.voucher from payment y
        where y.worker in {ENTRIES} and +y.reverses is null
          and not exists (select 1 from payment r where r.reverses = y.id)
        order by y.voucher
        """,
        {"worker": worker},
    )
    return [voucher for (voucher,) in rows]


def next_number(book: sqlite3.Connection) -> int:
    """The number that the next line gets."""
    (last,) = book.execute("select coalesce(max(id), 0) from payment").fetchone()
    return int(last) + 1


def post(writer: Writer, lines: Sequence["Payment"]) -> None:
    """Write lines, at least one, at once; each bears its number."""
    rows = [line.model_dump() for line in lines]
    columns = sorted(rows[0])
    values = ", ".join(f":{column}" for column in columns)
    writer.connection.executemany(f"insert into payment ({', '.join(columns)}) values ({values})", rows)


def post_reversal(writer: Writer, number: int, voucher: str, on: date, reason: str) -> PaymentRow:
    """Write the line that takes a payment back, a copy of it with the amount below zero, and return it."""
    book = writer.connection
    (made,) = book.execute(
        """
        insert into payment (fund, worker, unit, voucher, paid_on, case_on, amount, quantity, policy, policy_digest,
                             item, item_name, clause, cap, group_code, application, reverses, reason, operation)
        select fund, worker, unit, ?, ?, case_on, -amount, quantity, policy, policy_digest,
               item, item_name, clause, cap, group_code, application, id, ?, ?
        from payment where id = ?
        returning id
        """,
        (voucher, on.isoformat(), reason, writer.operation, number),
    ).fetchone()
    return PaymentRow(*book.execute(f"{_PAYMENTS} where y.id = ?", (made,)).fetchone())


def undone_reversal(book: sqlite3.Connection, fund: int, voucher: str, worker: int, item: str) -> int | None:
    """The reversal by which an undoing took this voucher's line back, while no line answers it."""
    row = book.execute(
        f"""
        select r.id from payment y join payment r on r.reverses = y.id join undoing u on u.operation = r.operation
        where y.fund = :fund and y.voucher = :voucher and y.worker in {ENTRIES} and y.item = :item
          and not exists (select 1 from payment b where b.restores = r.id)
        order by r.id desc
        """,
        {"fund": fund, "voucher": voucher, "worker": worker, "item": item},
    ).fetchone()
    (reversal,) = row or (None,)
    return reversal


def voucher_line(book: sqlite3.Connection, fund: int, voucher: str, worker: int, item: str) -> int | None:
    """The number of the line, standing or taken back, that carries this voucher for a person and an item."""
    row = book.execute(
        f"select id from payment where fund = :fund and voucher = :voucher and worker in {ENTRIES} and item = :item"
        " and +reverses is null",
        {"fund": fund, "voucher": voucher, "worker": worker, "item": item},
    ).fetchone()
    (line,) = row or (None,)
    return line


def groups_on(book: sqlite3.Connection, worker: int, day: date) -> frozenset[str]:
    """The groups that a person belongs to on a day."""
    rows = book.execute(
        """
        select group_code from worker_group
        where worker = :worker and (valid_from is null or valid_from <= :day) and (valid_to is null or valid_to > :day)
        """,
        {"worker": worker, "day": day.isoformat()},
    )
    return frozenset(code for (code,) in rows)
