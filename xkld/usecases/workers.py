"""People looked at: one with the whole story, or a list."""

from dataclasses import dataclass

from xkld.domain.cases import Case
from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused
from xkld.domain.errors.people import no_worker
from xkld.domain.identity import masked
from xkld.domain.roster import Going
from xkld.store import abroad, followup, order_cases, people, people_lists, relatives, schools
from xkld.store.book import Connection
from xkld.store.followup import Contact
from xkld.store.people import PlacementRow
from xkld.store.people_lists import ListedWorker
from xkld.store.relatives import RelativeRow
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.saved_lists import Chosen
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ShownCase:
    """A going with its dated stages, oldest first; ``ends_on`` is the contract's last day in ISO, where it is known.

    ``order`` is the number of the offer by which it goes.
    """

    number: int
    unit: str
    going: Going
    case: Case
    ends_on: str | None
    contacts: list[Contact]
    order: int | None


@dataclass(frozen=True, slots=True)
class ShownWorker:
    """One person with everything that is known; the ID number masked unless asked for in full."""

    number: int
    name: str
    birth: str
    sex: str | None
    cccd: str | None
    phone: str | None
    unit: str
    ethnicity: str | None
    education: str | None
    groups: list[str]
    schools: list[str]
    relatives: list[RelativeRow]
    cases: list[ShownCase]


def show(workspace: Workspace, number: int, *, full_id: bool = False) -> ShownWorker:
    """One person by number; showing the whole ID number is recorded as an operation.

    Raises ``InputRefused`` when the book has nobody of that number.
    """
    with workspace.looking(full_id=full_id) as book:
        return shown_of(book, number, full_id=full_id)


def shown_of(book: Connection, number: int, *, full_id: bool) -> ShownWorker:
    """One person of a book that is open.

    Raises ``InputRefused`` when it has nobody of that number.
    """
    worker = people.worker(book, number)
    if worker is None:
        raise InputRefused([no_worker(number)])
    gazetteer = Gazetteer.of(book)
    placements = people.placements_of(book, [number])
    cases = people.cases_of(book, placements).get(number, [])
    groups = people.groups_of(book, [number]).get(number, set())
    return ShownWorker(
        number=worker.id,
        name=worker.name,
        birth=worker.birth_date or str(worker.birth_year),
        sex=worker.sex,
        cccd=worker.cccd if full_id or worker.cccd is None else masked(worker.cccd),
        phone=worker.phone,
        unit=gazetteer.name(worker.unit),
        ethnicity=worker.ethnicity,
        education=worker.education,
        groups=sorted(groups),
        schools=sorted(schools.schools_of(book, [number]).get(number, ())),
        relatives=relatives.at_home(book, number),
        cases=[_shown_case(book, gazetteer, row, case) for row, case in zip(placements, cases, strict=True)],
    )


def _shown_case(book: Connection, gazetteer: Gazetteer, row: PlacementRow, case: Case) -> ShownCase:
    return ShownCase(
        row.id,
        gazetteer.name(row.unit),
        row.going,
        case,
        abroad.contract_end(book, row.id),
        followup.contacts_of(book, row.id),
        order_cases.current(book, row.id),
    )


def listing(workspace: Workspace, code: str | None, chosen: Chosen) -> list[ListedWorker]:
    """People of the plan's places with their latest stage up to today; filters may be left out.

    Places stand in the plan's order, the people of each in the order of Vietnamese lists.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        place = None if chosen.unit is None else place_named(chosen.unit, current.places(book, workspace.today))
        found = people_lists.latest_stages(book, current.scope, workspace.today.isoformat())
        groups = {} if chosen.group is None else people.groups_of(book, {one.number for one in found})
    places = {code: position for position, code in enumerate(dict.fromkeys(one.unit_code for one in found))}
    meant = [
        one
        for one in found
        if (place is None or one.unit == place.name)
        and chosen.stage in (None, one.stage)
        and chosen.destination in (None, one.destination)
        and (chosen.group is None or chosen.group in groups.get(one.number, ()))
    ]
    return sorted(meant, key=lambda one: (places[one.unit_code], name_order(one.name)))
