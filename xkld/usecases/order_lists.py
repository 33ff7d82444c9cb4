"""Offers of work listed and shown beside the caps of the law and what others ask; loads no SQLModel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.orders import no_such_order
from xkld.domain.fee_caps import CapRule, Judged, Sum, Terms, judge, rule_for
from xkld.domain.wording.labels import FEE_NAMES
from xkld.store import order_cases, orders, senders
from xkld.store.book import Connection
from xkld.store.order_cases import OrderCase
from xkld.store.orders import FeeRow, Median, OrderRow
from xkld.store.senders import SenderRow
from xkld.usecases.fee_caps import fee_caps
from xkld.usecases.known_senders import meant
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class JudgedFee:
    """A fee beside the cap of the law and the middle of what other offers of the destination ask for the same."""

    fee: FeeRow
    judged: Judged
    median: Median | None


@dataclass(frozen=True, slots=True)
class ShownOrder:
    """An offer with everything that a worker should see of it; ``rates`` are đồng for a thousand units."""

    order: OrderRow
    enterprise: SenderRow
    programme: str | None
    fees: list[JudgedFee]
    rates: dict[str, int]
    median_cost: Median | None
    people: list[OrderCase]


def listing(workspace: Workspace, *, destination: str | None, enterprise: str | None, every: bool) -> list[OrderRow]:
    """The offers that are open today, or every one.

    Raises ``InputRefused`` when nobody or several are meant by ``enterprise``.
    """
    with workspace.reading() as book:
        sender = None if enterprise is None else meant(book, enterprise).number
        today = workspace.today.isoformat()
        return orders.orders(book, today, destination=destination, sender=sender, every=every)


def show(workspace: Workspace, number: int) -> ShownOrder:
    """One offer, open or not.

    Raises ``InputRefused`` when there is none of that number, or the office's caps cannot be read.
    """
    rules = fee_caps(workspace)
    with workspace.reading() as book:
        return shown(book, number, rules, workspace.today)


def shown(book: Connection, number: int, rules: Sequence[CapRule], today: date) -> ShownOrder:
    """One offer as it stands in an open book.

    Raises ``InputRefused`` when there is none of that number.
    """
    found = orders.order(book, number, today.isoformat())
    if found is None:
        raise InputRefused([no_such_order(number)])
    rates = orders.rates(book, number)
    terms = Terms(None if found.wage is None else Sum(found.wage, found.currency or ""), found.months, rates)
    medians = orders.medians(book, number, found.destination)
    received = date.fromisoformat(found.received_on)
    in_order = sorted(orders.fees(book, number), key=lambda one: list(FEE_NAMES).index(one.kind))
    fees = [
        JudgedFee(
            one,
            judge(Sum(one.amount, one.currency), rule_for(rules, one.kind, found.programme, received), terms),
            medians.get(one.kind),
        )
        for one in in_order
    ]
    enterprise = senders.sender(book, found.sender, today.isoformat(), today.isoformat())
    names = {one.programme: one.name for one in rules if one.programme == found.programme}
    people = order_cases.cases(book, number, today.isoformat())
    programme = None if found.programme is None else names.get(found.programme, found.programme)
    return ShownOrder(
        found, enterprise, programme, fees, rates, orders.median_cost(book, number, found.destination), people
    )
