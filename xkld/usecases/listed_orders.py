"""Offers that a list names by their numbers in the book: unknown and other ones are told, by the others people go."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.orders import order_is_another, order_not_in_book
from xkld.domain.names import fold
from xkld.domain.roster import RosterRow
from xkld.domain.wording.labels import DESTINATION_NAMES, FACT_NAMES
from xkld.store import order_cases, orders, senders
from xkld.store.book import Connection, Writer
from xkld.store.orders import Offer


@dataclass(frozen=True, slots=True)
class KnownOrders:
    """The offers that rows name, as far as the book has them, and how it calls whoever lists call otherwise."""

    offers: Mapping[int, Offer]
    senders: Mapping[str, str]

    @classmethod
    def of(cls, book: Connection, rows: Iterable[RosterRow]) -> "KnownOrders":
        """Those of a book."""
        named = {row.order for row in rows if row.order is not None}
        return cls(orders.offers(book, named), senders.names_by_key(book)) if named else NO_ORDERS

    def unknown(self, rows: Iterable[RosterRow]) -> list[Problem]:
        """A problem for every cell that names an offer that the book does not have."""
        return [
            order_not_in_book(row.order, row.cells.get("order", NOWHERE))
            for row in rows
            if row.order is not None and row.order not in self.offers
        ]

    def others(self, row: RosterRow) -> list[Problem]:
        """The problem that an offer of the book is another one than that which a row tells of, by what is beside it."""
        offer = self.offers.get(row.order or 0)
        if offer is None:
            return []
        going, where = row.going, DESTINATION_NAMES
        sender = going.sender and self.senders.get(fold(going.sender), going.sender)
        told = (
            ("destination", where.get(offer.destination, offer.destination), where.get(going.destination or "")),
            ("occupation", offer.occupation, going.occupation),
            ("sender", offer.enterprise, sender),
        )
        differing = [(FACT_NAMES[fact], known, said) for fact, known, said in told if said and not _alike(known, said)]
        return [order_is_another(offer.number, differing, row.cells.get("order", NOWHERE))] if differing else []


NO_ORDERS = KnownOrders({}, {})


def _alike(one: str, other: str) -> bool:
    """Whether two names may mean the same: people write them shorter and longer."""
    first, second = fold(one), fold(other)
    return first in second or second in first


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
