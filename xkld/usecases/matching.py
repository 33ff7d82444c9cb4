"""People free to go and offers that can be taken, put beside each other. Loads no SQLModel."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.orders import no_place_left, no_such_order
from xkld.domain.wording.fees import state_text
from xkld.store import matching, orders
from xkld.store.book import Connection
from xkld.store.matching import FreePerson, OpenOrder
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Heard:
    """Somebody free to go, and how many days ago the office last heard."""

    person: FreePerson
    days: int


@dataclass(frozen=True, slots=True)
class Offers:
    """The offers of the day that have a place; ``free`` people wait, ``alone`` of them have no offer."""

    orders: list[OpenOrder]
    free: int
    alone: int


def offers(workspace: Workspace) -> Offers:
    """Every offer of the day with how many people of the book could take it, whatever the plan."""
    today = workspace.today.isoformat()
    with workspace.reading() as book:
        alone = len(matching.without_order(book, today))
        return Offers(matching.orders(book, today), matching.free(book, today), alone)


def candidates(workspace: Workspace, unit: str | None, order: int) -> list[Heard]:
    """Who could take an offer, of one place or of all: who goes by it, then who wants its occupation, by name.

    Raises ``InputRefused`` when there is no such offer or place, or the offer has no place any more.
    """
    with workspace.reading() as book:
        _refuse_without_place(book, order, workspace.today)
        found = _of_place(workspace, book, unit, matching.candidates(book, workspace.today.isoformat(), order))
    return sorted(found, key=lambda one: (not one.person.own, not one.person.alike, name_order(one.person.name)))


def without_order(workspace: Workspace, unit: str | None) -> list[Heard]:
    """Who is free and has no offer, of one place or of all, the one not heard of for longest first.

    Raises ``InputRefused`` when there is no such place.
    """
    with workspace.reading() as book:
        found = _of_place(workspace, book, unit, matching.without_order(book, workspace.today.isoformat()))
    return sorted(found, key=lambda one: (-one.days, name_order(one.person.name)))


def _of_place(workspace: Workspace, book: Connection, unit: str | None, found: list[FreePerson]) -> list[Heard]:
    """Those who live in a place of today, or in one that it took over."""
    gazetteer = Gazetteer.of(book)
    place = None if unit is None else gazetteer.find(unit, workspace.today)
    if isinstance(place, Problem):
        raise InputRefused([place])
    return [
        Heard(one, (workspace.today - date.fromisoformat(one.on_date)).days)
        for one in found
        if place is None or gazetteer.same_or_taken_over(one.place, place.id)
    ]


def _refuse_without_place(book: Connection, number: int, today: date) -> None:
    found = orders.order(book, number, today.isoformat())
    if found is None:
        raise InputRefused([no_such_order(number)])
    if not found.is_open or found.taken >= found.headcount:
        state = state_text(found.closed_on, found.closed_because, is_open=found.is_open)
        raise InputRefused([no_place_left(number, None if found.is_open else state)])
