"""Money spent on activities, in the book: posted lines, never changed."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope


@dataclass(frozen=True, slots=True)
class SpendingRow:
    """A posted line, in đồng; ``reversed_by`` is the line that takes it back."""

    id: int
    fund: str
    spent_on: str
    voucher: str
    what: str
    amount: int
    activity: int | None
    reverses: int | None
    reversed_by: int | None


_SPENDINGS = """
    select v.spending, v.fund_code, v.spent_on, v.voucher, v.what, v.amount, v.activity, v.reverses,
           (select r.id from fund_spending r where r.reverses = v.spending)
    from v_spending v
"""


def spendings(book: sqlite3.Connection, scope: Scope) -> list[SpendingRow]:
    """Every line of a plan's funds, by day and number."""
    rows = book.execute(f"{_SPENDINGS} where v.plan = ? order by v.spent_on, v.spending", (scope.plan,))
    return [SpendingRow(*row) for row in rows]


def spending(book: sqlite3.Connection, scope: Scope, number: int) -> SpendingRow | None:
    """One line of a plan's funds."""
    row = book.execute(f"{_SPENDINGS} where v.plan = ? and v.spending = ?", (scope.plan, number)).fetchone()
    return SpendingRow(*row) if row else None


def by_voucher(book: sqlite3.Connection, fund: int, voucher: str, what: str) -> int | None:
    """The number of the last line of a fund that carries a voucher for that purpose and is no reversal."""
    row = book.execute(
        "select id from fund_spending where fund = ? and voucher = ? and what = ? and +reverses is null"
        " order by id desc",
        (fund, voucher, what),
    ).fetchone()
    (number,) = row or (None,)
    return number


def undone_reversal(book: sqlite3.Connection, number: int) -> int | None:
    """The reversal by which an undoing took a line back, while no line answers it."""
    row = book.execute(
        """
        select r.id from fund_spending r join undoing u on u.operation = r.operation
        where r.reverses = ? and not exists (select 1 from fund_spending b where b.restores = r.id)
        """,
        (number,),
    ).fetchone()
    (reversal,) = row or (None,)
    return reversal


def activity_day(book: sqlite3.Connection, scope: Scope, number: int) -> str | None:
    """The day of an activity of the plan."""
    row = book.execute(
        "select on_date from v_activity where plan = ? and activity = ?", (scope.plan, number)
    ).fetchone()
    (day,) = row or (None,)
    return day
