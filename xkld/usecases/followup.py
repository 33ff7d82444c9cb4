"""What is due of families and of people who came home, looked at. Loads no SQLModel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain import followup as rules
from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused
from xkld.domain.errors.people import no_worker
from xkld.domain.overseas_fund import ENDS, Entitlement, OverseasFund
from xkld.formats.overseas_fund import read_fund
from xkld.store import followup, people
from xkld.store.abroad import Stay
from xkld.store.followup import Met, Returnee, Visit
from xkld.usecases.abroad import in_order, people_abroad, people_missing
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace, read_text


@dataclass(frozen=True, slots=True)
class DueVisit:
    """A family to be visited: who is abroad, how it was met, since when a visit is due."""

    stay: Stay
    met: Met | None
    due_on: date


@dataclass(frozen=True, slots=True)
class DueVisits:
    """The families to be visited, by place and name, out of how many; also those of people who are missing.

    ``outside`` are abroad and in no place of the plan, ``missing_outside`` are missing.
    """

    visits: list[DueVisit]
    families: int
    outside: int
    missing: int
    missing_outside: int


@dataclass(frozen=True, slots=True)
class Visits:
    """Visits, the last one first; ``outside`` are to families in no place of the plan, when no place is asked for."""

    visits: list[Visit]
    outside: int


@dataclass(frozen=True, slots=True)
class DueInquiry:
    """Somebody to be asked about work: after how many months, since or from which day."""

    person: Returnee
    months: int
    due_on: date


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Somebody whose contract of sending is not settled yet, and the last day for it; ``late`` when that is over."""

    person: Returnee
    due_on: date
    late: bool


@dataclass(frozen=True, slots=True)
class Claims:
    """The fund's rule and the claims under it, the latest first; ``unknown`` came home for a reason nobody wrote."""

    fund: OverseasFund
    people: "list[Claim]"
    unknown: int


@dataclass(frozen=True, slots=True)
class Claim:
    """An early end of a stay and what the fund may give for it; nothing when its rule names nothing."""

    person: Returnee
    end: str
    gives: tuple[Entitlement, ...]


def visits_due(workspace: Workspace, code: str | None, unit: str | None, months: int) -> DueVisits:
    """The families that nobody met for ``months`` months, by place and in the order of Vietnamese lists.

    They are those of people abroad, and of people who are missing there.
    Raises ``InputRefused`` when the plan has no place of that name.
    """
    away, lost = people_abroad(workspace, code, unit), people_missing(workspace, code, unit)
    stays = in_order([*away.stays, *lost.stays])
    with workspace.reading() as book:
        met = followup.visits_up_to(book, workspace.today.isoformat())
    due = [DueVisit(stay, met.get(stay.placement), _due(stay, met.get(stay.placement), months)) for stay in stays]
    return DueVisits(
        [one for one in due if one.due_on <= workspace.today],
        families=len(stays),
        outside=away.outside,
        missing=len(lost.stays),
        missing_outside=lost.outside,
    )


def visits(workspace: Workspace, code: str | None, unit: str | None, worker: int | None) -> Visits:
    """Every visit, the last one first; of one place, or about one person.

    Raises ``InputRefused`` when the plan has no place of that name, or the book nobody of that number.
    """
    with workspace.reading() as book:
        if worker is not None and people.worker(book, worker) is None:
            raise InputRefused([no_worker(worker)])
        current = current_plan(book, code, workspace.today)
        place = None if unit is None else place_named(unit, current.places(book, workspace.today))
        found = followup.visits(book, current.scope, place.id if place else None, worker)
        return Visits(found, 0 if place else followup.visits_outside(book, current.scope, worker))


def inquiries_due(workspace: Workspace, code: str | None, unit: str | None, days: int) -> list[DueInquiry]:
    """Everybody who is home and to be asked about work today or within some days, by place and name.

    Whoever found work or left again is not asked. Raises ``InputRefused`` when the plan has no place of that name.
    """
    people = _people(workspace, code, unit, _is_asked)
    asked = [(one, rules.inquiry_due(_day(one.on_date), _answers(one), workspace.today, days)) for one in people]
    return [DueInquiry(one, *due) for one, due in asked if due is not None]


def unsettled(workspace: Workspace, code: str | None, unit: str | None, days: int) -> list[Unsettled]:
    """Workers home or dead whose contract is not settled, with the last day within some days or over, that first.

    Students have no such contract. Raises ``InputRefused`` when the plan has no place of that name.
    """
    people = _people(workspace, code, unit, _has_contract)
    by = workspace.today + timedelta(days=days)
    found = [(one, rules.settled_by(_day(one.on_date))) for one in people]
    due = [Unsettled(one, day, late=day < workspace.today) for one, day in found if day <= by]
    return sorted(due, key=lambda one: one.due_on)


def claims(workspace: Workspace, code: str | None, unit: str | None) -> Claims:
    """Every end of a worker's stay before time with what the fund's rule names for it; students have no claim.

    Raises ``InputRefused`` when the plan has no place of that name, or the file of the rule cannot be read.
    """
    path = workspace.data_file("overseas-fund.yaml")
    fund = read_fund(read_text(path), path.name)
    if isinstance(fund, list):
        raise InputRefused(fund)
    workers = _people(workspace, code, unit, lambda one: one.counted_as != "study")
    found = [Claim(one, _end(one), fund.gives(_end(one), _day(one.on_date))) for one in workers if _end(one) in ENDS]
    in_order = sorted(found, key=lambda one: one.person.on_date, reverse=True)
    return Claims(fund, in_order, sum(not _end(one) for one in workers))


def _people(
    workspace: Workspace, code: str | None, unit: str | None, wanted: Callable[[Returnee], bool]
) -> list[Returnee]:
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        place = None if unit is None else place_named(unit, current.places(book, workspace.today))
        found = followup.returnees(book, current.scope, workspace.today.isoformat(), place.id if place else None)
    chosen = [one for one in found if wanted(one)]
    return sorted(chosen, key=lambda one: (one.position, name_order(one.name), one.worker, one.on_date))


def _is_asked(one: Returnee) -> bool:
    return one.stage == "returned" and one.left_again_on is None and one.employed_on is None


def _has_contract(one: Returnee) -> bool:
    return one.counted_as != "study" and one.stage in {"returned", "died"} and one.settled_on is None


def _end(one: Returnee) -> str:
    return one.stage if one.stage != "returned" else one.reason or ""


def _answers(one: Returnee) -> list[date]:
    return [] if one.answered_on is None else [_day(one.answered_on)]


def _due(stay: Stay, met: Met | None, months: int) -> date:
    return rules.visit_due(_day(stay.departed_on), _day(met.met_on) if met and met.met_on else None, months)


def _day(text: str) -> date:
    return date.fromisoformat(text)
