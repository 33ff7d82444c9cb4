"""Offers of work as they are read, with their fees and what others of the same destination ask."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from xkld.store.key_lists import marks, parts
from xkld.store.order_cases import TAKEN

_OPEN = """
    (o.closed_on is null or o.closed_on > :today) and (o.expires_on is null or o.expires_on >= :today)
"""
_ROW = f"""
    select o.id, o.sender, s.name, o.destination, o.occupation, o.programme, o.headcount, o.wage, o.currency, o.months,
           o.requirements, o.received_on, o.expires_on, o.closed_on, o.closed_because, {_OPEN} as is_open, c.dong,
           coalesce(t.places, 0) as taken
    from job_order o
    join sender s on s.id = o.sender
    left join v_order_cost c on c.job_order = o.id
    left join ({TAKEN}) t on t.job_order = o.id
"""
# The middle one, or half of the two in the middle, half up: whole đồng throughout.
_MEDIAN = """
    with known as (select {asked}, dong, row_number() over (partition by {asked} order by dong) as place,
                          count(*) over (partition by {asked}) as many
                   from {view}
                   where destination = :destination and job_order <> :order and dong is not null)
    select {asked}, (min(dong) + max(dong) + 1) / 2, many from known
    where place in ((many + 1) / 2, (many + 2) / 2) group by {asked}, many
"""


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An offer of work; days in ISO, ``wage`` a month in whole units of ``currency``.

    ``dong`` is what a worker pays in all without the deposit, None when no fee is known or one not in đồng;
    ``taken`` are the places of those who left under it or are chosen for it.
    """

    number: int
    sender: int
    enterprise: str
    destination: str
    occupation: str
    programme: str | None
    headcount: int
    wage: int | None
    currency: str | None
    months: int | None
    requirements: str | None
    received_on: str
    expires_on: str | None
    closed_on: str | None
    closed_because: str | None
    is_open: bool
    dong: int | None
    taken: int


@dataclass(frozen=True, slots=True)
class Offer:
    """Of an offer what lists of people tell too."""

    number: int
    enterprise: str
    destination: str
    occupation: str


@dataclass(frozen=True, slots=True)
class FeeRow:
    """A fee of an offer in whole units of a currency, and in đồng where the office wrote a rate."""

    kind: str
    amount: int
    currency: str
    dong: int | None


@dataclass(frozen=True, slots=True)
class Median:
    """The middle of what so many other offers of a destination ask, in đồng."""

    dong: int
    orders: int


def order(book: sqlite3.Connection, number: int, today: str) -> OrderRow | None:
    """The offer of that number."""
    row = book.execute(f"{_ROW} where o.id = :number", {"number": number, "today": today}).fetchone()
    return None if row is None else _order(row)


def some(book: sqlite3.Connection, numbers: Iterable[int], today: str) -> dict[int, OrderRow]:
    """The offers of these numbers, as far as there are any."""
    found: dict[int, OrderRow] = {}
    for part in parts(sorted(set(numbers))):
        places = {f"n{at}": number for at, number in enumerate(part)}
        named = ", ".join(f":{place}" for place in places)
        for row in book.execute(f"{_ROW} where o.id in ({named})", {"today": today, **places}):
            found[row[0]] = _order(row)
    return found


def offers(book: sqlite3.Connection, numbers: Iterable[int]) -> dict[int, Offer]:
    """What lists tell too of the offers of these numbers, as far as there are any."""
    found: dict[int, Offer] = {}
    for part in parts(sorted(set(numbers))):
        statement = f"""
            select o.id, s.name, o.destination, o.occupation from job_order o join sender s on s.id = o.sender
            where o.id in ({marks(part)}) order by o.id
        """
        found |= {row[0]: Offer(*row) for row in book.execute(statement, part)}
    return found


def orders(
    book: sqlite3.Connection,
    today: str,
    *,
    destination: str | None = None,
    sender: int | None = None,
    every: bool = False,
) -> list[OrderRow]:
    """The offers that are open on a day, or every one, those that end first before."""
    rows = book.execute(
        f"""
        {_ROW}
        where (:every or {_OPEN}) and (:destination is null or o.destination = :destination)
          and (:sender is null or o.sender = :sender)
        order by o.expires_on is null, o.expires_on, o.id
        """,
        {"today": today, "every": every, "destination": destination, "sender": sender},
    )
    return [_order(row) for row in rows]


def fees(book: sqlite3.Connection, number: int) -> list[FeeRow]:
    """The fees of an offer."""
    rows = book.execute("select kind, asked, currency, dong from v_fee where job_order = ?", (number,))
    return [FeeRow(*row) for row in rows]


def rates(book: sqlite3.Connection, number: int) -> dict[str, int]:
    """The đồng for a thousand units of the currencies of an offer."""
    rows = book.execute(
        "select currency, per_thousand from order_rate where job_order = ? order by currency", (number,)
    )
    return dict(rows.fetchall())


def medians(book: sqlite3.Connection, number: int, destination: str) -> dict[str, Median]:
    """By kind of fee, the middle of what the other offers of a destination ask; of any day, open or not."""
    asked = _MEDIAN.format(asked="kind", view="v_fee")
    rows = book.execute(asked, {"order": number, "destination": destination})
    return {kind: Median(dong, many) for kind, dong, many in rows}


def median_cost(book: sqlite3.Connection, number: int, destination: str) -> Median | None:
    """The middle of what workers pay in all under the other offers of a destination, without deposits."""
    asked = _MEDIAN.format(asked="destination", view="v_order_cost")
    row = book.execute(asked, {"order": number, "destination": destination}).fetchone()
    return None if row is None else Median(row[1], row[2])


def _order(row: tuple[Any, ...]) -> OrderRow:
    found = OrderRow(*row)
    return replace(found, is_open=bool(found.is_open))  # SQLite says 1 and 0
