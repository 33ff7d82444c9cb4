"""A whole register brought into an empty book: people, cases and stages keep their numbers."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors import corrections as contradictions
from xkld.domain.errors import register as errors
from xkld.domain.marks import Mark, read_mark
from xkld.domain.register import FACTS, OWNER_OF, Owner, parted
from xkld.domain.roster import RosterRow
from xkld.domain.wording.register import NAMES
from xkld.store import corrections as stages
from xkld.store import people, schools
from xkld.store.book import Connection, Writer
from xkld.usecases.correction_checks import card_problems, stage_problems
from xkld.usecases.corrections import Corrections, Key
from xkld.usecases.known_places import KnownPlaces
from xkld.usecases.listed_orders import KnownOrders
from xkld.usecases.register_lines import row_facts

_PLACES = ("unit", "home")
Told = dict[tuple[Owner, int, str], list[tuple[str, bool, Place]]]


def gather(book: Connection, rows: Sequence[RosterRow], today: date) -> tuple[Corrections, list[Problem]]:
    """The people of marked rows as they shall be in the book, which has nobody yet, and everything that is wrong.

    Rows of one person must agree; where one was edited after the export and the others were not, the edited one holds.
    """
    found = Corrections(KnownPlaces.of(book), today, {}, {}, {}, {}, {}, {})
    problems = [errors.move_needs_full_ids()] if any(row.reference and row.reference.masked_id for row in rows) else []
    problems += _order_problems(book, rows)
    days: dict[int, date] = {}
    for row in rows:
        if row.reference:
            days[row.reference.worker] = max(row.event.on, days.get(row.reference.worker, row.event.on))
    told: Told = defaultdict(list)
    for row in sorted(rows, key=lambda one: (one.event.on, one.row)):
        problems.extend(_told(found, row, days, told))
    problems.extend(problem for key in told if (problem := _settled(found, key, told[key])) is not None)
    if not problems:
        problems = [*_repeated_ids(found), *stage_problems(found)]
        problems += [one for number in found.cases for one in card_problems(found, number)]
    return found, problems


def write(found: Corrections, writer: Writer) -> None:
    """Write people, cases and stages under their numbers."""
    people.write_workers(writer, [found.person(number) for number in sorted(found.cases)], ())
    people.write_groups(writer, _told_of(found, "groups"))
    schools.write(writer, _told_of(found, "school"))
    people.write_placements(writer, [found.case(number) for number in sorted(found.worker_of)], ())
    stages.add_stages(writer, [found.stage(number) for number in sorted(found.case_of)])


def _order_problems(book: Connection, rows: Sequence[RosterRow]) -> list[Problem]:
    """Offers that the book does not have, or that are others here.

    A line tells where its case goes now, so that only the offer named last is compared with it.
    """
    known, last = KnownOrders.of(book, rows), dict[int | None, RosterRow]()
    for row in sorted(rows, key=lambda one: (one.event.on, one.row)):
        if row.order is not None:
            last[row.reference.case if row.reference else None] = row
    return [*known.unknown(rows), *(problem for row in last.values() for problem in known.others(row))]


def _told_of(found: Corrections, fact: str) -> list[tuple[int, str]]:
    """The groups or the schools of everybody."""
    people_told = ((number, found.after[Owner.PERSON, number][fact]) for number in sorted(found.cases))
    return [(number, code) for number, codes in people_told for code in sorted(parted(codes))]


def _told(found: Corrections, row: RosterRow, days: dict[int, date], told: Told) -> list[Problem]:
    """Note every fact of a row with whether it was edited, and to whom the row belongs."""
    reference, mark = row.reference, read_mark(row.reference.mark or "") if row.reference else None
    if reference is None or mark is None or reference.case is None:
        return [errors.mark_damaged(row.cells["mark"])]
    if found.worker_of.setdefault(reference.case, reference.worker) != reference.worker:
        return [errors.case_of_another(reference.case, reference.worker, row.cells["case"])]
    if mark.event in found.case_of:
        return [errors.line_twice("", row.cells["mark"])]
    found.case_of[mark.event] = reference.case
    if reference.case not in found.cases.setdefault(reference.worker, []):
        found.cases[reference.worker].append(reference.case)
    found.stages.setdefault(reference.case, []).append(mark.event)
    words = {
        "unit": (row.person.unit, row.event.on),
        "home": (reference.home or row.person.unit, days[reference.worker]),
    }
    facts: dict[str, str | Problem] = dict(row_facts(row))
    facts |= {fact: found.places.read(*words[fact], row.cells.get(fact, NOWHERE)) for fact in _PLACES}
    numbers = {Owner.PERSON: reference.worker, Owner.CASE: reference.case, Owner.STAGE: mark.event}
    for fact in FACTS:
        value = facts[fact]
        if isinstance(value, str):
            meant = _meant(found, fact, value, mark)
            key = (OWNER_OF[fact], numbers[OWNER_OF[fact]], fact)
            told[key].append((meant, not mark.agrees(fact, meant), row.cells.get(fact, NOWHERE)))
    return [value for value in facts.values() if isinstance(value, Problem)]


def _meant(found: Corrections, fact: str, value: str, mark: Mark) -> str:
    """The value of a fact; a place may have gone by the name of the one that took it over."""
    if fact not in _PLACES:
        return value
    return next((one for one in (value, *sorted(found.places.related(value))) if mark.agrees(fact, one)), value)


def _settled(found: Corrections, key: tuple[Owner, int, str], told: list[tuple[str, bool, Place]]) -> Problem | None:
    """The one value of a fact that several rows tell, or the problem that they tell several."""
    owner, number, fact = key
    edited = [(value, place) for value, changed, place in told if changed]
    values = edited or [(value, place) for value, _, place in told]
    found.after.setdefault((owner, number), {})[fact] = values[0][0]
    found.before.setdefault((owner, number), {})[fact] = ""
    other = next((place for value, place in values if value != values[0][0]), None)
    return None if other is None else contradictions.rows_disagree(NAMES[fact], values[0][1].cell, other)


def _repeated_ids(found: Corrections) -> list[Problem]:
    """People who bear an ID number that another one bears."""
    owners: dict[str, int] = {}
    keys: list[Key] = [(Owner.PERSON, number) for number in sorted(found.cases)]
    borne = [(found.after[key]["cccd"], key[1]) for key in keys if found.after[key]["cccd"]]
    return [
        contradictions.id_number_of_another(owners[cccd])
        for cccd, number in borne
        if owners.setdefault(cccd, number) != number
    ]
