"""Reports that were sent: kept as they were, one line for each sending."""

import sqlite3
from dataclasses import dataclass

from xkld.store.book import Writer


@dataclass(frozen=True, slots=True)
class Sending:
    """What is kept of a sending: whose report, when, under which number, to whom, its JSON and the chain's head."""

    plan: int
    form: str
    period: str
    sent_on: str
    number: str | None
    recipient: str
    figures: str
    head: str


@dataclass(frozen=True, slots=True)
class SentReport:
    """A sending by its number; ``plan_code`` names the plan, ``reason`` tells why a corrected one was sent."""

    id: int
    plan_code: str
    sending: Sending
    reason: str | None


_SENT = """
    select s.id, p.code, o.reason, s.plan, s.form, s.period, s.sent_on, s.number, s.recipient, s.figures, s.head
    from sent_report s join plan p on p.id = s.plan join operation o on o.id = s.operation
"""


def add(writer: Writer, sending: Sending) -> int:
    """Keep a sending, and return its number."""
    (number,) = writer.connection.execute(
        """
        insert into sent_report (plan, form, period, sent_on, number, recipient, figures, head, operation)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
        """,
        (
            sending.plan,
            sending.form,
            sending.period,
            sending.sent_on,
            sending.number,
            sending.recipient,
            sending.figures,
            sending.head,
            writer.operation,
        ),
    ).fetchone()
    return int(number)


def of_period(book: sqlite3.Connection, plan: int, form: str, period: str) -> list[SentReport]:
    """The sendings of one report, the first one first."""
    rows = book.execute(f"{_SENT} where s.plan = ? and s.form = ? and s.period = ? order by s.id", (plan, form, period))
    return [_sent(row) for row in rows]


def every(book: sqlite3.Connection) -> list[SentReport]:
    """Every sending of every plan, the first one first."""
    return [_sent(row) for row in book.execute(f"{_SENT} order by s.id")]


def periods(book: sqlite3.Connection, plan: int, form: str) -> frozenset[str]:
    """The periods of which a plan's report of that form was sent."""
    rows = book.execute("select distinct period from sent_report where plan = ? and form = ?", (plan, form))
    return frozenset(period for (period,) in rows)


def _sent(row: tuple) -> SentReport:  # type: ignore[type-arg]
    number, code, reason, *values = row
    return SentReport(number, code, Sending(*values), reason)
