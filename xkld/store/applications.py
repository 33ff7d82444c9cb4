"""Applications for support in the book: asked, decided, closed, and what they still claim of a fund."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.store.book import Writer
from xkld.store.merges import ENTRIES


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """An application with its person, days in ISO, đồng; ``paid`` is what its lines add up to."""

    number: int
    plan: int
    worker: int
    name: str
    unit: str
    fund: str
    policy: str
    item: str
    item_name: str
    clause: str
    group_code: str
    amount: int
    quantity: int
    cost: int | None
    carried_over: bool
    case_on: str
    received_on: str
    complete_on: str | None
    outcome: str | None
    decision: str | None
    decided_on: str | None
    granted: int | None
    because: str | None
    closed_on: str | None
    closed_because: str | None
    paid: int


_APPLICATIONS = """
    select a.id, f.plan, a.worker, w.name, n.name, f.code, a.policy, a.item, a.item_name, a.clause, a.group_code,
           a.amount, a.quantity, a.cost, a.carried_over, a.case_on, a.received_on, a.complete_on, a.outcome, a.decision,
           a.decided_on, a.granted, a.because, a.closed_on, a.closed_because, v.paid
    from application a
    join v_application v on v.application = a.id
    join fund f on f.id = a.fund
    join worker w on w.id = a.worker
    join unit n on n.id = a.unit
"""


def application(book: sqlite3.Connection, number: int) -> ApplicationRow | None:
    """One application."""
    return _one(book.execute(f"{_APPLICATIONS} where a.id = ?", (number,)).fetchone())


def applications(book: sqlite3.Connection, scope: Scope) -> list[ApplicationRow]:
    """Every application to a plan's funds, by the day on which it came."""
    rows = book.execute(f"{_APPLICATIONS} where f.plan = ? order by a.received_on, a.id", (scope.plan,))
    return [found for row in rows if (found := _one(row))]


def live(book: sqlite3.Connection, worker: int, item: str) -> ApplicationRow | None:
    """The application of a person for a content that was neither refused nor closed; there is one at most."""
    row = book.execute(
        f"{_APPLICATIONS} where a.worker in {ENTRIES} and a.item = :item and a.outcome is not 'rejected'"
        " and a.closed_on is null",
        {"worker": worker, "item": item},
    ).fetchone()
    return _one(row)


def of_worker(book: sqlite3.Connection, worker: int) -> list[ApplicationRow]:
    """Every application of a person, by number."""
    rows = book.execute(f"{_APPLICATIONS} where a.worker in {ENTRIES} order by a.id", {"worker": worker})
    return [found for row in rows if (found := _one(row))]


def committed(book: sqlite3.Connection, fund: int, before: date) -> int:
    """What decisions before a day granted out of a fund and is neither paid nor closed, in đồng."""
    (amount,) = book.execute(
        "select coalesce(sum(granted - paid), 0) from v_application"
        " where fund = ? and decided_on < ? and outcome = 'approved' and closed_on is null",
        (fund, before.isoformat()),
    ).fetchone()
    return int(amount)


def paid_and_staying(book: sqlite3.Connection, scope: Scope) -> list[tuple[int, str, int, str]]:
    """Whoever was paid out of a plan's funds and gave up going before any departure: number, name, đồng, since when."""
    return book.execute(
        """
        select v.worker, w.name, sum(v.amount),
               (select max(s.since_on) from v_case c join v_standing s on s.placement = c.placement
                where c.worker = v.worker and s.stage = 'withdrawn' and s.until_on is null) as gave_up_on
        from v_payment v
        join worker w on w.id = v.worker
        where v.plan = ?
          and not exists (select 1 from v_case c where c.worker = v.worker and c.departed_on is not null)
          and not exists (select 1 from v_case c join v_standing s on s.placement = c.placement
                          where c.worker = v.worker and s.until_on is null and s.stage <> 'withdrawn')
        group by v.worker having sum(v.amount) > 0 and gave_up_on is not null
        order by gave_up_on, v.worker
        """,
        (scope.plan,),
    ).fetchall()


def complete(writer: Writer, numbers: Sequence[int], on: date) -> None:
    """Write the day on which the last paper came."""
    _each(writer, "complete_on = ?", [(on.isoformat(),)] * len(numbers), numbers)


def approve(writer: Writer, granted: Sequence[tuple[int, int]], decision: str, on: date) -> None:
    """Write which application is given how many đồng, by a decision of a day."""
    values = [("approved", decision, on.isoformat(), amount) for _, amount in granted]
    _each(writer, "outcome = ?, decision = ?, decided_on = ?, granted = ?", values, [number for number, _ in granted])


def refuse(writer: Writer, numbers: Sequence[int], paper: str, on: date, because: str) -> None:
    """Write that applications are refused, by a paper of a day, and why."""
    values = [("rejected", paper, on.isoformat(), because)] * len(numbers)
    _each(writer, "outcome = ?, decision = ?, decided_on = ?, because = ?", values, numbers)


def close(writer: Writer, numbers: Sequence[int], on: date, because: str) -> None:
    """Write that nothing more is paid on applications, from which day on, and why."""
    _each(writer, "closed_on = ?, closed_because = ?", [(on.isoformat(), because)] * len(numbers), numbers)


def _each(writer: Writer, facts: str, values: Sequence[tuple[str | int, ...]], numbers: Sequence[int]) -> None:
    writer.connection.executemany(
        f"update application set {facts}, operation = ? where id = ?",
        [(*one, writer.operation, number) for one, number in zip(values, numbers, strict=True)],
    )


def _one(row: tuple[object, ...] | None) -> ApplicationRow | None:
    if row is None:
        return None
    facts = dict(zip(ApplicationRow.__slots__, row, strict=True))
    return ApplicationRow(**facts | {"carried_over": bool(facts["carried_over"])})  # type: ignore[arg-type]
