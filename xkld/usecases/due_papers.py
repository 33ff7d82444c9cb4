"""Papers that end soon or are over: of cases that have not left, and of people abroad before their contract ends."""

from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain.collation import name_order
from xkld.domain.papers import JudgedPaper, PaperRule, PaperState, judge
from xkld.store import abroad, papers, stuck
from xkld.store.abroad import Stay
from xkld.store.papers import PaperRow
from xkld.store.stuck import StandingCase
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.papers import held, paper_rules
from xkld.usecases.workspace import Workspace

_TOLD = frozenset({PaperState.EXPIRED, PaperState.SOON, PaperState.SHORT})


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody whose papers are watched; ``contract_end`` only of who has left, None while it is not known."""

    worker: int
    placement: int
    name: str
    birth_year: int
    phone: str | None
    unit: str
    destination: str | None
    departed: bool
    contract_end: date | None


@dataclass(frozen=True, slots=True)
class DuePaper:
    """A paper that ends soon, is over, or ends before the contract; ``left`` are days, below 0 when it is over."""

    bearer: Bearer
    paper: JudgedPaper
    left: int


@dataclass(frozen=True, slots=True)
class DuePapers:
    """Papers that are due, the one that ends first being first, out of how many people; ``unshown`` showed none."""

    papers: list[DuePaper]
    people: int
    unshown: int


def due(workspace: Workspace, code: str | None, unit: str | None, days: int) -> DuePapers:
    """The papers that end within ``days`` days or are over, of everybody who waits to leave or is abroad.

    Abroad only those are watched that are to hold until the contract ends. Raises ``InputRefused`` when the plan has no
    place of that name, or the list of papers cannot be read.
    """
    rules = {one.id: one for one in paper_rules(workspace)}
    bearers, shown = _bearers(workspace, code, unit)
    found = [
        DuePaper(bearer, judged, (judged.last_day - workspace.today).days)
        for bearer in bearers
        for judged in _judged(bearer, shown.get(bearer.worker, []), rules, workspace.today, days)
        if judged.state in _TOLD and judged.last_day is not None
    ]
    in_order = sorted(found, key=lambda one: (one.paper.last_day, name_order(one.bearer.name), one.bearer.worker))
    return DuePapers(in_order, len(bearers), sum(one.worker not in shown for one in bearers))


def _bearers(
    workspace: Workspace, code: str | None, unit: str | None
) -> tuple[list[Bearer], dict[int, list[PaperRow]]]:
    day = workspace.today.isoformat()
    tomorrow = (workspace.today + timedelta(days=1)).isoformat()
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        place = None if unit is None else place_named(unit, current.places(book, workspace.today))
        number = place.id if place else None
        waiting = stuck.standing_since(book, current.scope, day, tomorrow, number)
        stays = abroad.stays(book, current.scope, day, number)
        shown = papers.papers_of(book, [*(one.worker for one in waiting), *(one.worker for one in stays)])
    return [*map(_at_home, waiting), *map(_away, stays)], shown


def _at_home(one: StandingCase) -> Bearer:
    return Bearer(
        worker=one.worker,
        placement=one.placement,
        name=one.name,
        birth_year=one.birth_year,
        phone=one.phone,
        unit=one.unit,
        destination=one.destination,
        departed=False,
        contract_end=None,
    )


def _away(one: Stay) -> Bearer:
    return Bearer(
        worker=one.worker,
        placement=one.placement,
        name=one.name,
        birth_year=one.birth_year,
        phone=one.phone,
        unit=one.unit,
        destination=one.destination,
        departed=True,
        contract_end=date.fromisoformat(one.ends_on) if one.ends_on else None,
    )


def _judged(
    bearer: Bearer, shown: list[PaperRow], rules: dict[str, PaperRule], today: date, days: int
) -> list[JudgedPaper]:
    """The papers of a person or of this case that are watched, as they stand."""
    return [
        judge(rules[one.kind], held(one), today, days, bearer.contract_end)
        for one in shown
        if one.placement in {None, bearer.placement}
        and one.kind in rules
        and (not bearer.departed or rules[one.kind].until_contract_end)
    ]
