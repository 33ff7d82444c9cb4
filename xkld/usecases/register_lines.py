"""Facts of the register made from rows of the book or of a list, and rows of the book made from facts."""

from collections.abc import Iterable
from datetime import date

from xkld.domain.names import fold
from xkld.domain.register import Facts, birth_day, birth_year, joined
from xkld.domain.roster import Going, RosterRow
from xkld.domain.stages import Event, ReturnReason, Stage
from xkld.store.corrections import EventRow
from xkld.store.people import PlacementRow, WorkerRow
from xkld.usecases.known_places import KnownPlaces

_PERSON = ("name", "sex", "cccd", "phone", "ethnicity", "education")
_GOING = ("destination", "occupation", "sender", "form", "purpose")


def person_facts(
    places: KnownPlaces, worker: WorkerRow, groups: Iterable[str], schools: Iterable[str]
) -> dict[str, str]:
    """The facts of a person in the book."""
    birth = worker.birth_date or str(worker.birth_year)
    more = {"birth": birth, "groups": joined(groups), "school": joined(schools), "home": places.key(worker.unit)}
    return {name: getattr(worker, name) or "" for name in _PERSON} | more


def case_facts(places: KnownPlaces, case: PlacementRow) -> dict[str, str]:
    """The facts of a going in the book."""
    return _going(case.going) | {"unit": places.key(case.unit)}


def stage_facts(event: Event, until: date | None, order: int | None) -> dict[str, str]:
    """The facts of a dated stage, with the last day of the contract that it prolonged or replaced, and the offer by
    which somebody goes from then on."""
    return {
        "stage": event.stage.value,
        "date": event.on.isoformat(),
        "reason": event.reason.value if event.reason else "",
        "until": until.isoformat() if until else "",
        "order": "" if order is None else str(order),
    }


def row_facts(row: RosterRow) -> dict[str, str]:
    """The facts that a row of a list tells, but for its places."""
    person = row.person
    birth = person.birth_date.isoformat() if person.birth_date else str(person.birth_year)
    more = {"birth": birth, "groups": joined(person.groups), "school": joined(person.schools)}
    told = {name: getattr(person, name) or "" for name in _PERSON} | more
    return told | _going(row.going) | stage_facts(row.event, row.until, row.order)


def _going(going: Going) -> dict[str, str]:
    months = "" if going.months is None else str(going.months)
    return {name: getattr(going, name) or "" for name in _GOING} | {
        "months": months,
        "purpose": going.purpose or "work",
    }


def worker_row(places: KnownPlaces, number: int, facts: Facts) -> WorkerRow:
    """The person whom the facts describe."""
    return WorkerRow(
        id=number,
        name=facts["name"],
        name_key=fold(facts["name"]),
        birth_year=birth_year(facts["birth"]),
        birth_date=birth_day(facts["birth"]),
        sex=facts["sex"] or None,
        cccd=facts["cccd"] or None,
        phone=facts["phone"] or None,
        unit=places.number(facts["home"]),
        ethnicity=facts["ethnicity"] or None,
        education=facts["education"] or None,
    )


def placement_row(places: KnownPlaces, number: int, worker: int, facts: Facts) -> PlacementRow:
    """The going that the facts describe."""
    texts = {name: facts[name] or None for name in _GOING}
    going = Going(months=int(facts["months"]) if facts["months"] else None, **texts)
    return PlacementRow(number, worker, places.number(facts["unit"]), going)


def event_row(number: int, case: int, facts: Facts) -> EventRow:
    """The dated stage that the facts describe."""
    reason = ReturnReason(facts["reason"]) if facts["reason"] else None
    until = date.fromisoformat(facts["until"]) if facts["until"] else None
    order = int(facts["order"]) if facts["order"] else None
    return EventRow(number, case, Event(Stage(facts["stage"]), date.fromisoformat(facts["date"]), reason), until, order)
