"""The record of a worker abroad: what is lacking in it, and what was told of a contract. Loads no SQLModel."""

from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal

from xkld.domain.collation import name_order
from xkld.domain.contract_facts import OF_THE_GOING, OF_THE_PERSON, SINCE_DEPARTURE, Completeness, completeness
from xkld.domain.errors import InputRefused
from xkld.domain.errors.contract_facts import nothing_told, record_of_study
from xkld.domain.fee_caps import Sum
from xkld.domain.numbers import percent
from xkld.store import abroad, contract_facts, stuck
from xkld.store.abroad import Stay
from xkld.store.book import Connection
from xkld.store.contract_facts import ContractFacts
from xkld.store.stuck import StandingCase
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.papers import latest_case
from xkld.usecases.workspace import Workspace

_UNDER_CONTRACT = frozenset({"contracted", "visa_ready"})


@dataclass(frozen=True, slots=True)
class Record:
    """A case of work and how complete its record is."""

    worker: int
    placement: int
    name: str
    unit: str
    phone: str | None
    departed: bool
    completeness: Completeness


@dataclass(frozen=True, slots=True)
class Field:
    """A fact of the record: in how many records it is known, and of how many it is asked."""

    fact: str
    known: int
    asked: int

    @property
    def share(self) -> Decimal | None:
        """The known ones of a hundred."""
        return percent(self.known, self.asked)


@dataclass(frozen=True, slots=True)
class Told:
    """What is told of a contract; None: nothing new."""

    employer: str | None = None
    workplace: str | None = None
    wage: Sum | None = None
    skill: str | None = None
    stay: str | None = None


def records(workspace: Workspace, code: str | None, unit: str | None) -> list[Record]:
    """Everybody under contract or abroad for work, whose record lacks something, the least complete first.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    with workspace.reading() as book:
        waiting, away = _asked_of(workspace, book, code, unit)
        people: list[tuple[StandingCase | Stay, bool]] = [(one, False) for one in waiting]
        people += [(one, True) for one in away]
        known = contract_facts.known_facts(book, (one.placement for one, _ in people))
    found = [
        Record(
            worker=one.worker,
            placement=one.placement,
            name=one.name,
            unit=one.unit,
            phone=one.phone,
            departed=departed,
            completeness=completeness(known[one.placement], departed=departed),
        )
        for one, departed in people
    ]
    lacking = [one for one in found if one.completeness.missing]
    return sorted(lacking, key=lambda one: (one.completeness.share, name_order(one.name), one.worker))


def fields(workspace: Workspace, code: str | None, unit: str | None) -> list[Field]:
    """Each fact of the record, in the order of the rule, and in how many records it is known.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    with workspace.reading() as book:
        waiting, away = _asked_of(workspace, book, code, unit)
        filled = contract_facts.filled(book, [one.placement for one in waiting], [one.placement for one in away])
    return [Field(fact, *filled[fact]) for fact in (*OF_THE_PERSON, *OF_THE_GOING, *SINCE_DEPARTURE)]


def _asked_of(
    workspace: Workspace, book: Connection, code: str | None, unit: str | None
) -> tuple[list[StandingCase], list[Stay]]:
    """Everybody of whom there must be a record: under contract and not gone yet, and abroad; for work alone."""
    day = workspace.today.isoformat()
    tomorrow = (workspace.today + timedelta(days=1)).isoformat()
    current = current_plan(book, code, workspace.today)
    place = None if unit is None else place_named(unit, current.places(book, workspace.today))
    number = place.id if place else None
    waiting = stuck.standing_since(book, current.scope, day, tomorrow, number)
    away = abroad.stays(book, current.scope, day, number)
    return (
        [one for one in waiting if one.stage in _UNDER_CONTRACT and one.counted_as != "study"],
        [one for one in away if one.counted_as != "study"],
    )


def tell(workspace: Workspace, number: int, told: Told) -> tuple[bool, Completeness]:
    """Write what is told of the contract of a person's latest case; whether it was new, and what the record lacks now.

    Raises ``InputRefused`` when nothing is told, the case is one of study, or the book has nobody of that number.
    """
    if told == Told():
        raise InputRefused([nothing_told()])
    with workspace.writing() as writer:
        book = writer.connection
        _, row, case = latest_case(book, number)
        refuse_erased(book, number)
        if row.going.purpose == "study":
            raise InputRefused([record_of_study(number)])
        facts = _with(contract_facts.facts_of(book, row.id), told)
        changed = contract_facts.write(writer, row.id, facts)
        departed = any(event.stage == "departed" and event.on <= workspace.today for event in case.events)
        known = contract_facts.known_facts(book, [row.id])[row.id]
        return changed, completeness(known, departed=departed)


def _with(facts: ContractFacts, told: Told) -> ContractFacts:
    texts = {name: getattr(told, name) for name in ("employer", "workplace", "skill", "stay")}
    joined = replace(facts, **{name: text for name, text in texts.items() if text is not None})
    return joined if told.wage is None else replace(joined, wage=told.wage.amount, currency=told.wage.currency)
