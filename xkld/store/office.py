"""What the office types in: allotments, the bank's totals, opening balances, estimates."""

import sqlite3
from datetime import date

from xkld.domain.counts import Scope
from xkld.store import senders
from xkld.store.book import Writer
from xkld.store.money_tables import Activity, Allotment, Inspection
from xkld.store.session import add


def add_allotment(writer: Writer, fund: int, year: int, amount: int, decision: str, on: date) -> None:
    """Write what a decision gave a fund, in đồng."""
    add(
        writer,
        Allotment(
            fund=fund,
            year=year,
            amount=amount,
            decision=decision,
            on_date=on.isoformat(),
            operation=writer.operation,
        ),
    )


def set_loan_figures(writer: Writer, fund: int, as_of: date, figures: dict[str, int]) -> bool:
    """Write the bank's totals of a day, or put right what was typed; whether anything changed."""
    changed = writer.connection.execute(
        """
        insert into loan_figure (fund, as_of, customers, lent, recovered, outstanding, overdue, idle, operation)
        values (:fund, :as_of, :customers, :lent, :recovered, :outstanding, :overdue, :idle, :operation)
        on conflict (fund, as_of) do update set
          customers = excluded.customers, lent = excluded.lent, recovered = excluded.recovered,
          outstanding = excluded.outstanding, overdue = excluded.overdue, idle = excluded.idle,
          operation = excluded.operation
        where (customers, lent, recovered, outstanding, overdue, idle)
          is not (excluded.customers, excluded.lent, excluded.recovered, excluded.outstanding, excluded.overdue,
                  excluded.idle)
        """,
        {"fund": fund, "as_of": as_of.isoformat(), "operation": writer.operation} | figures,
    )
    return changed.rowcount > 0


def set_opening(
    writer: Writer, scope: Scope, measure: str, unit: int | None, days: tuple[date, date | None], value: int
) -> bool:
    """Write a figure from before the book, or put right what was typed; whether anything changed."""
    start, end = days[0].isoformat(), days[1].isoformat() if days[1] else None
    changed = writer.connection.execute(
        """
        insert into opening_balance (plan, measure, unit, start_on, end_on, value, operation)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (plan, measure, start_on, coalesce(end_on, ''), coalesce(unit, 0)) do update set
          value = excluded.value, operation = excluded.operation
        where value <> excluded.value
        """,
        (scope.plan, measure, unit, start, end, value, writer.operation),
    )
    return changed.rowcount > 0


def set_estimate(writer: Writer, scope: Scope, unit: int, quarter: str, value: int) -> bool:
    """Write what a place expects to reach by a quarter's end, in persons of the year; whether anything changed."""
    changed = writer.connection.execute(
        """
        insert into estimate (plan, unit, quarter, value, operation) values (?, ?, ?, ?, ?)
        on conflict (plan, unit, quarter) do update set value = excluded.value, operation = excluded.operation
        where value <> excluded.value
        """,
        (scope.plan, unit, quarter, value, writer.operation),
    )
    return changed.rowcount > 0


def sender_number(writer: Writer, name: str, name_key: str) -> int:
    """The number of an enterprise, by the name that it has or once had; added when it is new."""
    found = senders.by_key(writer.connection, name_key)
    if found is not None:
        return found.number
    added = writer.connection.execute("insert into sender (name, name_key) values (?, ?)", (name, name_key))
    return int(added.lastrowid or 0)


def like_activity(book: sqlite3.Connection, activity: Activity) -> list[tuple[int, str]]:
    """The activities of which the same is told but for the words: number and words, the first one first."""
    return book.execute(
        """
        select id, what from activity
        where plan = :plan and on_date = :on_date and kind = :kind and unit is :unit and times = :times
          and participants is :participants and sender is :sender order by id
        """,
        activity.model_dump(),
    ).fetchall()


def like_inspection(book: sqlite3.Connection, inspection: Inspection) -> list[tuple[int, str]]:
    """The inspections or complaints of which the same is told but for the words: number and words."""
    return book.execute(
        """
        select id, what from inspection
        where plan = :plan and on_date = :on_date and kind = :kind and times = :times and findings = :findings
          and settled = :settled order by id
        """,
        inspection.model_dump(),
    ).fetchall()


def add_activity(writer: Writer, activity: Activity) -> int:
    """Write an activity and return its number."""
    return add(writer, activity)


def add_inspection(writer: Writer, inspection: Inspection) -> int:
    """Write an inspection and return its number."""
    return add(writer, inspection)
