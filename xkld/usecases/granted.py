"""Orders to pay what a decision granted: the application tells for which group, case and rule, the order how much."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.applications import Applied
from xkld.domain.entitlement import Claim
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import applications as refusal
from xkld.domain.payment_order import Order
from xkld.store import applications
from xkld.store.applications import ApplicationRow
from xkld.store.book import Connection

Finding = tuple[str, Problem]
"""What is wrong with an order, and the word of it that is wrong."""


@dataclass(frozen=True, slots=True)
class AsGranted:
    """An order as its application tells it, with what refuses it; without ``application`` nobody applied."""

    order: Order
    application: ApplicationRow | None
    findings: tuple[Finding, ...]

    @property
    def judged_amount(self) -> int:
        """What the rule judges, in đồng: all that was granted, of which the order may be a part."""
        granted = None if self.application is None else self.application.granted
        return self.order.claim.amount if granted is None else granted


def applied(row: ApplicationRow) -> Applied:
    """An application by its days."""
    return Applied(
        complete_on=_day(row.complete_on),
        outcome=row.outcome,
        decided_on=_day(row.decided_on),
        granted=row.granted,
        paid=row.paid,
        closed_on=_day(row.closed_on),
    )


def claim_of(row: ApplicationRow, amount: int) -> Claim:
    """What an application asks for, for an amount in đồng."""
    return Claim(
        item=row.item,
        group=row.group_code,
        amount=amount,
        quantity=row.quantity,
        case_on=date.fromisoformat(row.case_on),
        cost=row.cost,
        carried_over=row.carried_over,
    )


def as_granted(book: Connection, order: Order) -> AsGranted:
    """The order with the facts of the application of that person for that content, where there is one.

    Money is neither paid before the decision, nor out of another fund, nor beyond what was granted.
    """
    row = applications.live(book, order.worker, order.claim.item)
    if row is None:
        gone = order.application
        return AsGranted(order, None, (("item", refusal.no_longer_granted(gone)),) if gone is not None else ())
    told = replace(order, claim=claim_of(row, order.claim.amount), policy=row.policy, application=row.number)
    if row.outcome is None:
        return AsGranted(told, row, (("item", refusal.undecided(row.number)),))
    return AsGranted(told, row, tuple(_findings(order, row)))


def order_for(book: Connection, number: int, amount: int | None, voucher: str, on: date) -> Order:
    """The order to pay an application, the whole rest where no amount is told.

    Raises ``InputRefused`` when there is no such application, or nothing of it is left to be paid.
    """
    row = applications.application(book, number)
    if row is None:
        raise InputRefused([refusal.no_application(number)])
    if row.closed_on is not None:
        raise InputRefused([refusal.is_closed(number, date.fromisoformat(row.closed_on))])
    rest = applied(row).rest
    if row.outcome == "approved" and rest == 0:
        raise InputRefused([refusal.paid_in_full(number)])
    claim = claim_of(row, rest if amount is None else amount)
    return Order(row.worker, claim, row.fund, voucher, on, row.policy, row.number)


def _findings(order: Order, row: ApplicationRow) -> list[Finding]:
    found: list[Finding] = []
    if order.fund != row.fund:
        found.append(("fund", refusal.another_fund(row.number, row.fund, order.fund)))
    if order.claim.group != row.group_code:
        found.append(("group", refusal.differs_from_granted(row.number, refusal.GROUP, row.group_code)))
    if order.policy not in {None, row.policy}:
        found.append(("policy", refusal.differs_from_granted(row.number, refusal.POLICY, row.policy)))
    decided_on = _day(row.decided_on)
    if decided_on is not None and order.paid_on < decided_on:
        found.append(("paid_on", refusal.paid_before_decided(row.number, order.paid_on, decided_on)))
    rest = applied(row).rest
    if order.claim.amount > rest:
        found.append(("amount", refusal.more_than_granted(row.number, order.claim.amount, rest, rest + row.paid)))
    return found


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
