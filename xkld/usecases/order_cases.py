"""A case goes under an offer: which one is named, what it tells of the going, and what to look at."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.orders import no_such_order
from xkld.domain.register import Correction
from xkld.domain.stages import Event, Stage
from xkld.store import order_cases, orders, people, senders
from xkld.store.book import Connection, Writer
from xkld.store.orders import OrderRow

_CHOOSING = frozenset({Stage.REGISTERED, Stage.COUNSELLED, Stage.TRAINING, Stage.SELECTED})
"""Stages at which somebody takes an offer; whoever has a contract may well go after it is over."""


@dataclass(frozen=True, slots=True)
class NamedOrder:
    """The offer that a case was said to go by; ``changed`` when that, or what it told of the going, is new.

    ``filled`` are the facts of the going that were not known and that the offer tells. The others are to be looked at:
    ``not_open`` when nobody could take the offer that day any more, ``destination`` and ``sender`` of the going when
    they are others than those of the offer, ``places`` left of its headcount (below none: too many).
    """

    order: OrderRow
    changed: bool
    filled: tuple[str, ...]
    not_open: bool
    destination: str | None
    sender: str | None
    places: int


@dataclass(frozen=True, slots=True)
class TakenOffer:
    """An offer by which people of a list go: ``over`` its headcount so many now, ``late`` took it when nobody could."""

    number: int
    headcount: int
    over: int
    late: int


def taken_now(book: Connection, today: date) -> tuple[TakenOffer, ...]:
    """What is to be looked at of the offers by which the operation that is being written says that people go."""
    named = order_cases.named_now(book)
    found = orders.some(book, (one.order for one in named), today.isoformat())
    taken = []
    for number, one in found.items():
        late = sum(
            new.cases
            for new in named
            if new.order == number and new.stage in _CHOOSING and not _open_on(one, new.from_on)
        )
        taken.append(TakenOffer(number, one.headcount, max(one.taken - one.headcount, 0), late))
    return tuple(one for one in taken if one.over or one.late)


def offer(book: Connection, number: int, today: date) -> OrderRow:
    """The offer of that number as it stands on a day.

    Raises ``InputRefused`` when there is none.
    """
    found = orders.order(book, number, today.isoformat())
    if found is None:
        raise InputRefused([no_such_order(number)])
    return found


def name_order(writer: Writer, placement: int, number: int, event: Event, today: date) -> NamedOrder:
    """Write that a case goes under an offer from the day of a stage on, and what the offer tells of it.

    Raises ``InputRefused`` when there is no such offer.
    """
    book, on = writer.connection, event.on.isoformat()
    found = offer(book, number, today)
    changed = order_cases.on_day(book, placement, on) != number
    if changed:
        order_cases.name_order(writer, placement, number, on)
    known = order_cases.facts(book, placement)
    told = {fact: getattr(found, fact) for fact in order_cases.FILLED}
    filled = {fact: told[fact] for fact in known if known[fact] is None and told[fact] is not None}
    if filled:
        order_cases.fill(writer, placement, filled)
    taking = changed and event.stage in _CHOOSING
    return NamedOrder(
        order=found,
        changed=changed or bool(filled),
        filled=tuple(filled),
        not_open=taking and not _open_on(found, on),
        destination=_other(known["destination"], found.destination),
        sender=_other_sender(book, known["sender"], found),
        places=found.headcount - offer(book, number, today).taken,
    )


def told_by(found: OrderRow, known: Mapping[str, str]) -> dict[str, str]:
    """What an offer tells of a going that says nothing of it, in words as they are typed."""
    told = {
        "destination": found.destination,
        "occupation": found.occupation,
        "sender": found.enterprise,
        "months": found.months,
    }
    return {fact: str(word) for fact, word in told.items() if word is not None and not known[fact]}


def correct(
    writer: Writer, worker: int, placement: int, number: int | None, today: date
) -> tuple[list[Correction], NamedOrder | None]:
    """Write by which offer a case goes, in place of what was told last (None: by none), and what to look at.

    Raises ``InputRefused`` when there is no such offer.
    """
    book = writer.connection
    before = order_cases.current(book, placement)
    if before != number:
        order_cases.correct_order(writer, placement, number)
    person = people.worker(book, worker)
    texts = ("" if one is None else str(one) for one in (before, number))
    told = Correction(worker, person.name if person else "", placement, None, None, "order", *texts)
    return [told] * (before != number), None if number is None else _looked_at(book, placement, number, today)


def _looked_at(book: Connection, placement: int, number: int, today: date) -> NamedOrder:
    found, known = offer(book, number, today), order_cases.facts(book, placement)
    return NamedOrder(
        order=found,
        changed=True,
        filled=(),
        not_open=False,
        destination=_other(known["destination"], found.destination),
        sender=_other_sender(book, known["sender"], found),
        places=found.headcount - found.taken,
    )


def _open_on(found: OrderRow, on: str) -> bool:
    ended = (found.closed_on is not None and found.closed_on <= on) or (
        found.expires_on is not None and found.expires_on < on
    )
    return found.received_on <= on and not ended


def _other(known: int | str | None, told: str) -> str | None:
    return str(known) if known is not None and known != told else None


def _other_sender(book: Connection, known: int | str | None, found: OrderRow) -> str | None:
    if known is None or known == found.sender:
        return None
    other = senders.by_number(book, int(known))
    return None if other is None else other.name
