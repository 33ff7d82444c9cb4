"""Posted lines answered by other lines: what an undoing takes back, and what the undoing of that posts again."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xkld.store.book import Writer

_DAY = {"payment": "paid_on", "fund_spending": "spent_on"}
_COPIED = {
    "payment": "fund, worker, unit, case_on, quantity, policy, policy_digest, item, item_name, clause, cap, group_code,"
    " application",
    "fund_spending": "fund, activity, what",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A posted line of ``payment`` or ``fund_spending``, in đồng, with the lines that answer it.

    ``voucher`` is that of the line at the beginning: a reversal bears one of its own. ``plan`` is the plan of the fund.
    """

    id: int
    plan: int
    fund: str
    day: str
    amount: int
    voucher: str
    reverses: int | None
    reversed_by: int | None
    reversed_in: int | None
    restored_by: int | None


def line(book: sqlite3.Connection, table: str, number: int) -> Line:
    """One line."""
    row = book.execute(
        f"""
        select y.id, f.plan, f.code, y.{_DAY[table]}, y.amount, coalesce(b.voucher, y.voucher), y.reverses,
               r.id, r.operation, (select s.id from {table} s where s.restores = y.id)
        from {table} y join fund f on f.id = y.fund
        left join {table} b on b.id = y.reverses left join {table} r on r.reverses = y.id
        where y.id = ?
        """,
        (number,),
    ).fetchone()
    return Line(*row)


def take_back(writer: Writer, table: str, numbers: Iterable[int], on: date, reason: str) -> None:
    """Post the line that takes each of these back, under the voucher of the line itself."""
    told, reasons = ("reason, ", "?, ") if table == "payment" else ("", "")
    values = [((on.isoformat(), reason, writer.operation, one) if told else (on.isoformat(), writer.operation, one))
              for one in numbers]  # fmt: skip
    writer.connection.executemany(
        f"""
        insert into {table} ({_COPIED[table]}, voucher, amount, reverses, {_DAY[table]}, {told}operation)
        select {_COPIED[table]}, voucher, -amount, id, ?, {reasons}? from {table} where id = ?
        """,
        values,
    )


def post_again(writer: Writer, table: str, reversals: Iterable[int], on: date) -> None:
    """Post again what each of these reversals took back, under the voucher that it had."""
    writer.connection.executemany(
        f"""
        insert into {table} ({_COPIED[table]}, voucher, amount, restores, {_DAY[table]}, operation)
        select {", ".join(f"r.{name.strip()}" for name in _COPIED[table].split(","))},
               b.voucher, b.amount, r.id, ?, ?
        from {table} r join {table} b on b.id = r.reverses where r.id = ?
        """,
        [(on.isoformat(), writer.operation, one) for one in reversals],
    )


def overdrawn(book: sqlite3.Connection) -> list[tuple[str, int, int]]:
    """The funds that gave out more than they were given: ``(code, budget year, đồng too many)``."""
    return book.execute(
        """
        select f.code, g.year, g.gone - coalesce((select sum(a.amount) from allotment a
                                                  where a.fund = g.fund and a.year = g.year), 0) as short
        from (select fund, year, sum(amount) as gone from (
                select fund, cast(substr(paid_on, 1, 4) as integer) as year, amount from v_payment
                union all
                select fund, cast(substr(spent_on, 1, 4) as integer), amount from v_spending
              ) group by fund, year) g
        join fund f on f.id = g.fund
        where g.gone > coalesce((select sum(a.amount) from allotment a where a.fund = g.fund and a.year = g.year), 0)
        order by f.code, g.year
        """
    ).fetchall()
