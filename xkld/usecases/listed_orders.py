"""Offers that a list names by their numbers in the book: unknown ones are told, the others are those people go by."""

from collections.abc import Iterable, Set
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.orders import order_not_in_book
from xkld.domain.roster import RosterRow
from xkld.store import order_cases, orders
from xkld.store.book import Writer


def unknown_orders(rows: Iterable[RosterRow], known: Set[int]) -> list[Problem]:
    """A problem for every cell that names an offer that the book does not have."""
    return [
        order_not_in_book(row.order, row.cells.get("order", NOWHERE))
        for row in rows
        if row.order is not None and row.order not in known
    ]


def go_by(writer: Writer, case: int, number: int, on: date) -> None:
    """Write that a case goes by an offer from a day on, and of the going what the offer tells and nobody said."""
    book, day = writer.connection, on.isoformat()
    if order_cases.on_day(book, case, day) != number:
        order_cases.name_order(writer, case, number, day)
    offer, known = orders.order(book, number, day), order_cases.facts(book, case)
    told = {fact: getattr(offer, fact) for fact in order_cases.FILLED if known[fact] is None}
    told = {fact: value for fact, value in told.items() if value is not None}
    if told:
        order_cases.fill(writer, case, told)
