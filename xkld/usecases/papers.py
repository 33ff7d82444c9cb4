"""Papers of a case beside the list of those that it needs; papers that end soon. Loads no SQLModel."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.cases import Case
from xkld.domain.errors import InputRefused
from xkld.domain.errors.people import no_worker
from xkld.domain.followup import months_after
from xkld.domain.papers import HeldPaper, JudgedPaper, PaperRule, checklist, judge
from xkld.formats.paper_rules import read_paper_rules
from xkld.store import abroad, papers, people
from xkld.store.book import Connection
from xkld.store.papers import PaperRow
from xkld.store.people import PlacementRow, WorkerRow
from xkld.usecases.workspace import Workspace, read_text

RULES = "papers.yaml"


@dataclass(frozen=True, slots=True)
class PaperList:
    """The papers that a person's latest case needs, each as it stands; ``more`` were shown and are in no such list.

    ``contract_end`` is the last day of the contract, or what it would be if the person left today; None: not known.
    """

    worker: int
    name: str
    placement: int
    purpose: str
    form: str | None
    destination: str | None
    departed: bool
    closed: bool
    contract_end: date | None
    papers: list[JudgedPaper]
    more: list[HeldPaper]


def paper_rules(workspace: Workspace) -> tuple[PaperRule, ...]:
    """Which papers cases need, as the office has them.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(RULES)
    found = read_paper_rules(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def paper_list(workspace: Workspace, number: int, days: int) -> PaperList:
    """The papers of a person's latest case, as they stand today; ``days`` is how soon an end is soon.

    Raises ``InputRefused`` when the book has nobody of that number, or the list of papers cannot be read.
    """
    rules = paper_rules(workspace)
    with workspace.reading() as book:
        return listed(book, rules, number, workspace.today, days)


def listed(book: Connection, rules: tuple[PaperRule, ...], number: int, today: date, days: int) -> PaperList:
    """The same in an open book."""
    person, row, case = latest_case(book, number)
    departed = any(event.stage == "departed" and event.on <= today for event in case.events)
    end = _contract_end(book, row, today, departed=departed)
    rows = papers.papers_of(book, [number]).get(number, [])
    shown = [held(one) for one in rows if one.placement in {None, row.id}]
    wanted = checklist(rules, (row.going.form, row.going.destination), shown)
    named = {rule.id for rule, _ in wanted}
    return PaperList(
        worker=number,
        name=person.name,
        placement=row.id,
        purpose=row.going.purpose or "work",
        form=row.going.form,
        destination=row.going.destination,
        departed=departed,
        closed=case.is_closed,
        contract_end=end,
        papers=[judge(rule, one, today, days, end) for rule, one in wanted],
        more=[one for one in shown if one.kind not in named],
    )


def latest_case(book: Connection, number: int) -> tuple[WorkerRow, PlacementRow, Case]:
    """A person and the case that began last.

    Raises ``InputRefused`` when the book has nobody of that number.
    """
    person = people.worker(book, number)
    if person is None:
        raise InputRefused([no_worker(number)])
    rows = people.placements_of(book, [number])
    cases = people.cases_of(book, rows)[number]
    row, case = max(zip(rows, cases, strict=True), key=lambda pair: (pair[1].events[0].on, pair[0].id))
    return person, row, case


def held(row: PaperRow) -> HeldPaper:
    """A paper of the book."""
    return HeldPaper(row.kind, _day(row.issued_on), _day(row.expires_on))


def _contract_end(book: Connection, row: PlacementRow, today: date, *, departed: bool) -> date | None:
    if departed:
        return _day(abroad.contract_end(book, row.id))
    return None if row.going.months is None else months_after(today, row.going.months)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
