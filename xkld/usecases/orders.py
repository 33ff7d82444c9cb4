"""Offers of work written down and closed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import orders as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.fee_caps import DONG, CapRule, Sum
from xkld.domain.wording.demand import CLEARABLE
from xkld.domain.wording.labels import FEE_NAMES
from xkld.store import order_writing
from xkld.store.orders import orders
from xkld.store.sender_tables import JobOrder
from xkld.usecases.fee_caps import fee_caps
from xkld.usecases.known_senders import meant
from xkld.usecases.order_lists import ShownOrder, shown
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An offer as it was told: ``enterprise`` by number or name, ``rates`` đồng for a thousand units of a currency."""

    enterprise: str
    destination: str
    occupation: str
    headcount: int
    on: date
    programme: str | None = None
    wage: Sum | None = None
    months: int | None = None
    expires: date | None = None
    requirements: str | None = None
    fees: Mapping[str, Sum] = field(default_factory=dict)
    rates: Mapping[str, int] = field(default_factory=dict)


def add(workspace: Workspace, offer: Offer) -> ShownOrder:
    """Write an offer and show it beside the caps of the law.

    Raises ``InputRefused`` when the sender is not known, a day or a rate does not fit, or the same offer is open.
    """
    rules = fee_caps(workspace)
    with workspace.writing() as writer:
        book = writer.connection
        sender = meant(book, offer.enterprise)
        problems = _problems(workspace, offer, rules)
        if problems:
            raise InputRefused(problems)
        row = _row(offer, sender.number, writer.operation)
        number = order_writing.add_order(writer, row, offer.fees, offer.rates)
        found = shown(book, number, rules, workspace.today)
        for other in orders(book, workspace.today.isoformat(), destination=offer.destination, sender=sender.number):
            if other.number != number and _alike(found, shown(book, other.number, rules, workspace.today)):
                raise InputRefused([errors.same_order(other.number)])
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What is to be put right of an offer; None leaves a term as it is, ``clear`` names terms and fees that are none.

    ``fees`` and ``rates`` are put beside those that are known, or in their place.
    """

    occupation: str | None = None
    headcount: int | None = None
    programme: str | None = None
    wage: Sum | None = None
    months: int | None = None
    expires: date | None = None
    requirements: str | None = None
    fees: Mapping[str, Sum] = field(default_factory=dict)
    rates: Mapping[str, int] = field(default_factory=dict)
    clear: frozenset[str] = frozenset()


def edit(workspace: Workspace, number: int, wanted: Terms) -> tuple[ShownOrder, ShownOrder]:
    """Put right what is known of an offer; as it was and as it is.

    Raises ``InputRefused`` when there is none, nothing is to be put right, or a day, a rate does not fit.
    """
    if wanted == Terms():
        raise InputRefused([errors.nothing_to_change(number)])
    rules = fee_caps(workspace)
    with workspace.writing() as writer:
        book = writer.connection
        before = shown(book, number, rules, workspace.today)
        offer = _mended(before, wanted)
        problems = [*_contradictions(wanted), *_problems(workspace, offer, rules)]
        if problems:
            raise InputRefused(problems)
        row = _row(offer, before.order.sender, writer.operation)
        order_writing.change_order(writer, number, row, offer.fees, offer.rates)
        return before, shown(book, number, rules, workspace.today)


def _mended(before: ShownOrder, wanted: Terms) -> Offer:
    """The offer as it shall be; a rate of a currency that it names no more goes, unless it was typed just now."""
    one, gone = before.order, wanted.clear
    fees = {fee.fee.kind: Sum(fee.fee.amount, fee.fee.currency) for fee in before.fees} | dict(wanted.fees)
    fees = {kind: asked for kind, asked in fees.items() if kind not in gone}
    known = Sum(one.wage, one.currency or "") if one.wage and "wage" not in gone else None
    wage = wanted.wage or known
    used = {asked.currency for asked in (*fees.values(), *filter(None, (wage,)))}
    expires = date.fromisoformat(one.expires_on) if one.expires_on else None
    return Offer(
        enterprise=one.enterprise,
        destination=one.destination,
        occupation=wanted.occupation or one.occupation,
        headcount=wanted.headcount or one.headcount,
        on=date.fromisoformat(one.received_on),
        programme=None if "programme" in gone else wanted.programme or one.programme,
        wage=wage,
        months=None if "months" in gone else wanted.months or one.months,
        expires=None if "expires" in gone else wanted.expires or expires,
        requirements=None if "requirements" in gone else wanted.requirements or one.requirements,
        fees=fees,
        rates={code: rate for code, rate in before.rates.items() if code in used} | dict(wanted.rates),
    )


def _contradictions(wanted: Terms) -> list[Problem]:
    """What is given and said not to be known."""
    given = {term for term in CLEARABLE if term not in FEE_NAMES and getattr(wanted, term) is not None}
    both = sorted((given | wanted.fees.keys()) & wanted.clear)
    return [errors.told_and_cleared(CLEARABLE[term]) for term in both]


def close(workspace: Workspace, number: int, on: date, because: str) -> ShownOrder:
    """Write that an offer is taken no more from a day on.

    Raises ``InputRefused`` when there is none, it is closed already, or the day does not fit.
    """
    rules = fee_caps(workspace)
    with workspace.writing() as writer:
        found = shown(writer.connection, number, rules, workspace.today).order
        received = date.fromisoformat(found.received_on)
        problems = [in_the_future(on, workspace.today)] if on > workspace.today else []
        if found.closed_on is not None:
            problems.append(errors.closed_already(number, date.fromisoformat(found.closed_on)))
        if on < received:
            problems.append(errors.closed_before_it_came(on, received))
        if problems:
            raise InputRefused(problems)
        order_writing.close(writer, number, on, because)
        return shown(writer.connection, number, rules, workspace.today)


def _problems(workspace: Workspace, offer: Offer, rules: tuple[CapRule, ...]) -> list[Problem]:
    problems = [in_the_future(offer.on, workspace.today)] if offer.on > workspace.today else []
    if offer.expires is not None and offer.expires < offer.on:
        problems.append(errors.expired_before_it_came(offer.expires, offer.on))
    programmes = sorted({one.programme for one in rules if one.programme is not None})
    if offer.programme is not None and offer.programme not in programmes:
        problems.append(errors.programme_unknown(offer.programme, programmes))
    used = {one.currency for one in offer.fees.values()} | ({offer.wage.currency} if offer.wage else set())
    problems.extend(errors.rate_not_needed(code) for code in sorted(offer.rates.keys() - (used - {DONG})))
    return problems


def _row(offer: Offer, sender: int, operation: int) -> JobOrder:
    return JobOrder(
        sender=sender,
        destination=offer.destination,
        occupation=offer.occupation,
        programme=offer.programme,
        headcount=offer.headcount,
        wage=offer.wage.amount if offer.wage else None,
        currency=offer.wage.currency if offer.wage else None,
        months=offer.months,
        requirements=offer.requirements,
        received_on=offer.on.isoformat(),
        expires_on=offer.expires.isoformat() if offer.expires else None,
        operation=operation,
    )


def _alike(one: ShownOrder, other: ShownOrder) -> bool:
    """Whether two offers agree in all that was told of them."""

    def told(offer: ShownOrder) -> tuple[object, ...]:
        row = offer.order
        facts = (row.occupation, row.programme, row.headcount, row.wage, row.currency, row.months, row.requirements)
        fees = [(fee.fee.kind, fee.fee.amount, fee.fee.currency) for fee in offer.fees]
        return (*facts, row.received_on, row.expires_on, fees)

    return told(one) == told(other)
