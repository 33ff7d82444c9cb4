"""What the office holds on one person: for a person who asks, and for an officer who has to answer."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xkld.domain.exports import Identity, Leaving
from xkld.domain.taking_back import OF_FOLLOWED
from xkld.domain.wording.exports import person_selection
from xkld.domain.wording.history import Names, facts_text, masked_row, row_title, value_text
from xkld.store import attendance, contract_facts, courses, erasures, holdings, papers
from xkld.store.attendance import CalledDay
from xkld.store.book import Connection
from xkld.store.contract_facts import ContractFacts
from xkld.store.courses import AttendedCourse
from xkld.store.holdings import HeldGroup, HeldOperation, HeldPayment, HeldSource
from xkld.store.papers import PaperRow
from xkld.usecases.coded_names import known_names
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.traces import Traces, traces_of
from xkld.usecases.workers import ShownWorker, shown_of
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class HeldCase:
    """Something that is followed of a person beside the goings: its table and number, its day in ISO, all its facts.

    ``told`` is the same in words.
    """

    table: str
    number: int
    on: str
    told: str
    facts: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper that was shown, by its kind and the name of that; of one case, or of the person; days in ISO."""

    worker: int
    placement: int | None
    kind: str
    name: str
    issued_on: str | None
    expires_on: str | None


@dataclass(frozen=True, slots=True)
class Holdings:
    """Everything that is held on one person; ``erased_on`` is the day in ISO on which the rest was forgotten."""

    worker: ShownWorker
    erased_on: str | None
    groups: list[HeldGroup]
    payments: list[HeldPayment]
    cases: list[HeldCase]
    sources: list[HeldSource]
    operations: list[HeldOperation]
    traces: Traces
    papers: list[HeldPaper]
    courses: list[AttendedCourse]
    attendance: list[CalledDay]
    contracts: list[ContractFacts]


def everything(workspace: Workspace, number: int, *, full_id: bool) -> Holdings:
    """Everything that is held on one person; showing the whole ID number is recorded as an operation.

    Raises ``InputRefused`` when the book has nobody of that number.
    """
    with workspace.looking(full_id=full_id) as book:
        return _held(workspace, book, number, full_id=full_id)


def read_for_file(workspace: Workspace, number: int, *, full_id: bool, purpose: str | None) -> tuple[Holdings, Leaving]:
    """The same for a file, with what the register of exports says of it.

    Raises ``NeedsConsent`` for a whole ID number without a purpose.
    """
    why = read_purpose(purpose, full_id=full_id)
    with workspace.reading() as book:
        found = _held(workspace, book, number, full_id=full_id)
    return found, Leaving(person_selection(number), Identity.FULL if full_id else Identity.MASKED, why)


def write(workspace: Workspace, text: str, file: Path, about: Leaving) -> HandedOut:
    """Write what is held into a text that every program opens, and register it. Raises ``CannotWrite``."""
    return hand_out(workspace, [Outgoing(file, text.encode("utf-8-sig"), rows=1, edited=False)], about)


def _held(workspace: Workspace, book: Connection, number: int, *, full_id: bool) -> Holdings:
    worker = shown_of(book, number, full_id=full_id)
    names = known_names(workspace, book)
    return Holdings(
        worker=worker,
        erased_on=erasures.erased(book).get(number),
        groups=holdings.groups(book, number),
        payments=holdings.payments(book, number),
        cases=_cases(book, number, names),
        sources=holdings.sources(book, number),
        operations=holdings.operations(book, number),
        traces=traces_of(workspace, book, erasures.known(book, number)),
        contracts=[contract_facts.facts_of(book, one.number) for one in worker.cases],
        courses=courses.courses_of(book, [number]).get(number, []),
        attendance=attendance.days_of(book, number),
        papers=[_paper(one, names) for one in papers.papers_of(book, [number]).get(number, [])],
    )


def _paper(one: PaperRow, names: Names) -> HeldPaper:
    name = value_text("kind", one.kind, names, "paper")
    return HeldPaper(one.worker, one.placement, one.kind, name, one.issued_on, one.expires_on)


def _cases(book: Connection, number: int, names: Names) -> list[HeldCase]:
    found = []
    for one in holdings.followed(book, number):
        facts = {name: fact for name, fact in one.facts.items() if name != "worker"}
        title = row_title(one.table, None if one.table in OF_FOLLOWED else one.number)
        told = f"{title}: {facts_text(one.table, facts, names)}"
        found.append(HeldCase(one.table, one.number, one.on, told, masked_row(facts)))
    return found
