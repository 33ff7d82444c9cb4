"""People sent to agencies, and the answers."""

import sqlite3
from dataclasses import dataclass
from datetime import date

from xkld.store.book import Writer

_ROW = """
    select r.id, r.worker, w.name, n.name, r.agency, r.why, r.on_date, r.reply_by, r.answered_on, r.answer
    from referral r join worker w on w.id = r.worker join unit n on n.id = w.unit
"""


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """Somebody sent to an agency, and what it answered; days in ISO."""

    number: int
    worker: int
    name: str
    unit: str
    agency: str
    why: str
    on_date: str
    reply_by: str | None
    answered_on: str | None
    answer: str | None


def referral(book: sqlite3.Connection, number: int) -> ReferralRow | None:
    """The referral of that number."""
    row = book.execute(f"{_ROW} where r.id = ?", (number,)).fetchone()
    return None if row is None else ReferralRow(*row)


def referrals(book: sqlite3.Connection, *, every: bool, worker: int | None) -> list[ReferralRow]:
    """The referrals without an answer, or every one; of everybody, or of one person; by day."""
    rows = book.execute(
        f"""
        {_ROW} where (:every or r.answered_on is null) and (:worker is null or r.worker = :worker)
        order by r.on_date, r.id
        """,
        {"every": every, "worker": worker},
    )
    return [ReferralRow(*row) for row in rows]


def add(writer: Writer, worker: int, agency: str, why: str, days: tuple[date, date | None]) -> tuple[int, bool]:
    """Write that somebody is sent to an agency, for which reason, on a day, with the day by which it should answer.

    The number, and whether it was not written so before.
    """
    on, reply_by = days[0].isoformat(), days[1].isoformat() if days[1] else None
    book = writer.connection
    known = book.execute(
        "select id from referral where worker = ? and agency = ? and why = ? and on_date = ? and reply_by is ?",
        (worker, agency, why, on, reply_by),
    ).fetchone()
    if known is not None:
        return int(known[0]), False
    (number,) = book.execute(
        "insert into referral (worker, agency, why, on_date, reply_by, operation) values (?, ?, ?, ?, ?, ?)"
        " returning id",
        (worker, agency, why, on, reply_by, writer.operation),
    ).fetchone()
    return int(number), True


def answer(writer: Writer, number: int, on: date, text: str) -> None:
    """Write what an agency answered."""
    writer.connection.execute(
        "update referral set answered_on = ?, answer = ?, operation = ? where id = ?",
        (on.isoformat(), text, writer.operation, number),
    )


def unanswered_by_agency(book: sqlite3.Connection, day: str) -> list[tuple[str, int, int]]:
    """The agencies that owe answers: how many, and how many of them are late on a day."""
    return book.execute(
        """
        select agency, count(*), count(*) filter (where reply_by < :day)
        from referral where answered_on is null group by agency order by agency
        """,
        {"day": day},
    ).fetchall()
