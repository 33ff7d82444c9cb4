"""Support that was settled: which lines of a fund, by which paper, and what they add up to in đồng."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.store.book import Writer

_NOT_SETTLED = "not exists (select 1 from settlement_line l where l.payment = v.payment)"
_OF_SETTLEMENT = "v.payment in (select payment from settlement_line where settlement = :settlement)"
_OPEN = f"v.fund = :fund and v.paid_on >= :first and v.paid_on <= :last and {_NOT_SETTLED}"


@dataclass(frozen=True, slots=True)
class SettlementRow:
    """A settlement: its fund, paper, days in ISO (both inside), how many lines of money, and their sum in đồng."""

    number: int
    fund: str
    paper: str
    on: str
    first_on: str
    last_on: str
    lines: int
    amount: int


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What a person kept of a content: decisions, vouchers and days in the order of the lines, đồng."""

    unit: str
    worker: int
    name: str
    birth_year: int
    group: str
    item: str
    decisions: list[str]
    vouchers: list[str]
    days: list[str]
    amount: int


@dataclass(frozen=True, slots=True)
class Span:
    """Lines of a fund of some days (both inside) that are not settled yet."""

    fund: int
    first: date
    last: date

    @property
    def values(self) -> dict[str, str | int]:
        """What the statements bind."""
        return {"fund": self.fund, "first": self.first.isoformat(), "last": self.last.isoformat()}


_SETTLEMENTS = """
    select s.id, f.code, s.paper, s.on_date, s.first_on, s.last_on,
           (select count(*) from settlement_line l where l.settlement = s.id),
           (select sum(y.amount) from settlement_line l join payment y on y.id = l.payment
            where l.settlement = s.id)
    from settlement s join fund f on f.id = s.fund
"""


def settlements(book: sqlite3.Connection, scope: Scope) -> list[SettlementRow]:
    """Every settlement of a plan's funds, by day."""
    rows = book.execute(f"{_SETTLEMENTS} where f.plan = ? order by s.on_date, s.id", (scope.plan,))
    return [SettlementRow(*row) for row in rows]


def by_paper(book: sqlite3.Connection, fund: int, paper: str) -> SettlementRow | None:
    """The settlement of a fund by a paper."""
    row = book.execute(f"{_SETTLEMENTS} where s.fund = ? and s.paper = ?", (fund, paper)).fetchone()
    return None if row is None else SettlementRow(*row)


def unsettled(book: sqlite3.Connection, span: Span) -> tuple[list[KeptRow], int]:
    """What people kept of unsettled lines, and what these lines add up to in đồng."""
    return _kept(book, _OPEN, span.values), _sum(book, _OPEN, span.values)


def settled(book: sqlite3.Connection, number: int) -> tuple[list[KeptRow], int]:
    """What people kept of the lines of a settlement, and what these add up to in đồng."""
    values = {"settlement": number}
    return _kept(book, _OF_SETTLEMENT, values), _sum(book, _OF_SETTLEMENT, values)


def settle(writer: Writer, span: Span, paper: str, on: date) -> int:
    """Write a settlement of every unsettled line of some days, and return its number."""
    book = writer.connection
    added = book.execute(
        "insert into settlement (fund, paper, on_date, first_on, last_on, operation) values (?, ?, ?, ?, ?, ?)",
        (span.fund, paper, on.isoformat(), span.first.isoformat(), span.last.isoformat(), writer.operation),
    )
    number = int(added.lastrowid or 0)
    book.execute(
        "insert into settlement_line (payment, settlement)"
        f" select v.payment, :settlement from v_payment v where {_OPEN}",
        span.values | {"settlement": number},
    )
    return number


def _kept(book: sqlite3.Connection, which: str, values: Mapping[str, str | int]) -> list[KeptRow]:
    rows = book.execute(
        f"""
        with line as (
          select v.worker, v.unit, v.item_name, v.group_code, v.amount, v.paid_on, y.voucher, a.decision, v.payment
          from v_payment v join payment y on y.id = v.payment left join application a on a.id = v.application
          where {which} order by v.paid_on, v.payment)
        select n.name, w.id, w.name, w.birth_year, l.group_code, l.item_name, json_group_array(l.decision),
               json_group_array(l.voucher), json_group_array(l.paid_on), sum(l.amount)
        from line l join worker w on w.id = l.worker join unit n on n.id = l.unit
        group by n.id, w.id, l.group_code, l.item_name having sum(l.amount) <> 0
        """,
        values,
    )
    return [
        KeptRow(unit, worker, name, birth, group, item, _each(decisions), _each(vouchers), _each(days), amount)
        for unit, worker, name, birth, group, item, decisions, vouchers, days, amount in rows
    ]


def _each(texts: str) -> list[str]:
    """The texts of a JSON list, each once, those that are none left out."""
    return list(dict.fromkeys(filter(None, json.loads(texts))))


def _sum(book: sqlite3.Connection, which: str, values: Mapping[str, str | int]) -> int:
    (amount,) = book.execute(f"select coalesce(sum(v.amount), 0) from v_payment v where {which}", values).fetchone()
    return int(amount)
