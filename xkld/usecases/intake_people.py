"""Who a row of a list is about: somebody the book knows, somebody new, or nobody who could be told."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.people import differs_from_book, name_without_marks, no_worker, same_person_unclear
from xkld.domain.identity import masked
from xkld.domain.names import fold, is_unmarked, spelling
from xkld.domain.roster import HalfRow, Person, RosterRow, Who
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store.people import WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.intake import Intake

# On these facts the book is kept when a list says otherwise; the others tell who somebody is and must agree.
_KEPT = ("phone", "ethnicity", "education")
_COLUMN = {"name_key": "name"}
Kept = tuple[dict[int, set[str]], list[tuple[int, str]]]
"""Groups or schools of people: those that are known, and those that will be written."""
_IDENTIFYING = ("name_key", "birth_year", "birth_date", "sex", "cccd")


def person_of(intake: Intake, row: RosterRow | Who, unit: UnitRow) -> WorkerRow | None:
    """The person that a row is about, known or new, with what the row adds; None when something is wrong with it."""
    found = _numbered(intake, row) if row.reference else _same_person(intake, row.person, unit)
    if isinstance(found, Problem):
        at = row.cells.get("name", NOWHERE)
        intake.problems.append(replace(found, place=at))
        return None
    worker = _added(intake, row.person, unit) if found is None else _renewed(intake, found, row)
    if worker is not None:
        _join(intake, worker, row.person.groups, (intake.groups, intake.new_groups))
        _join(intake, worker, row.person.schools, (intake.schools, intake.new_schools))
    return worker


def _join(intake: Intake, worker: WorkerRow, told: tuple[str, ...], kept: Kept) -> None:
    """Add the groups or schools that are told of a person and not known."""
    by_worker, new = kept
    known = by_worker.setdefault(worker.id, set())
    fresh = [(worker.id, one) for one in told if one not in known]
    new.extend(fresh)
    intake.added += len(fresh)
    known.update(told)


def bearer_differs(intake: Intake, half: HalfRow) -> Iterator[Problem]:
    """What a row of which not all could be read tells otherwise of whoever bears its ID number."""
    if half.cccd in intake.by_cccd:
        worker = intake.workers[intake.by_cccd[half.cccd]]
        given = {"name_key": fold(half.name) if half.name else None, "birth_year": half.birth_year, "sex": half.sex}
        yield from (_difference(worker, name, half.cells) for name in _contradicted(intake, worker, given))


def _numbered(intake: Intake, row: RosterRow | Who) -> WorkerRow | Problem:
    """The person whose number a row of an export tells; it must agree with what identifies that person."""
    number = row.reference.worker if row.reference else 0
    number = next((kept for kept, entries in intake.merged.items() if number in {one.id for one in entries}), number)
    return intake.workers.get(number) or no_worker(number)


def _same_person(intake: Intake, person: Person, unit: UnitRow) -> WorkerRow | Problem | None:
    """Whoever bears the ID number; else the one of that name, marks included, birth year and place."""
    if person.cccd and person.cccd in intake.by_cccd:
        return intake.workers[intake.by_cccd[person.cccd]]
    alike = [intake.workers[one] for one in intake.by_name.get((fold(person.name), person.birth_year), ())]
    possible = [worker for worker in alike if _may_be(intake, worker, person, unit)]
    spelt = spelling(person.name)
    named = [one for one in possible if any(spelling(entry.name) == spelt for entry in intake.entries(one))]
    if len(named) > 1:
        return same_person_unclear(len(named))
    if named:
        return named[0]
    unclear = [worker for worker in possible if is_unmarked(worker.name) or is_unmarked(person.name)]
    return name_without_marks(unclear[0].name) if unclear else None


def _may_be(intake: Intake, worker: WorkerRow, person: Person, unit: UnitRow) -> bool:
    birth = person.birth_date.isoformat() if person.birth_date else None
    entries = intake.entries(worker)
    return (
        any(intake.gazetteer.same_or_taken_over(one.unit, unit.id) for one in entries)
        and _agrees(person.cccd, (one.cccd for one in entries))
        and _agrees(birth, (one.birth_date for one in entries))
    )


def _agrees(told: str | None, known: Iterable[str | None]) -> bool:
    """Whether what is told of somebody is known of her, or one of both is not known."""
    values = {one for one in known if one}
    return not (told and values) or told in values


def _added(intake: Intake, person: Person, unit: UnitRow) -> WorkerRow:
    worker = WorkerRow(
        id=intake.next_worker,
        name=person.name,
        name_key=fold(person.name),
        birth_year=person.birth_year,
        birth_date=person.birth_date.isoformat() if person.birth_date else None,
        sex=person.sex,
        cccd=person.cccd,
        phone=person.phone,
        unit=unit.id,
        ethnicity=person.ethnicity,
        education=person.education,
    )
    intake.next_worker += 1
    intake.new_workers.add(worker.id)
    intake.remember(worker)
    return worker


def _renewed(intake: Intake, worker: WorkerRow, row: RosterRow | Who) -> WorkerRow | None:
    """The known person with what the row adds; a fact that identifies somebody must agree, others stay as they are."""
    given = _facts(row.person)
    differing = _differing(worker, given)
    wrong = _contradicted(intake, worker, given)
    intake.problems.extend(_difference(worker, name, row.cells) for name in wrong)
    if wrong:
        return None
    intake.kept.update(FACT_NAMES[_COLUMN.get(name, name)] for name in differing)
    added = {name: value for name, value in given.items() if value and getattr(worker, name) is None}
    if "birth_year" in differing:
        added.pop("birth_date", None)  # the day of another entry's year
    if added:
        worker = replace(worker, **added)
        intake.changed_workers.add(worker.id)
        intake.added += len(added)
        intake.remember(worker)
    return worker


def _differing(worker: WorkerRow, given: Mapping[str, Any]) -> list[str]:
    return [name for name, value in given.items() if value and getattr(worker, name) not in (None, value)]


def _contradicted(intake: Intake, worker: WorkerRow, given: Mapping[str, Any]) -> list[str]:
    """The facts that identify somebody of which no entry of the person says what is given."""
    told = {name: {getattr(one, name) for one in intake.entries(worker)} for name in _differing(worker, given)}
    return [name for name, known in told.items() if name in _IDENTIFYING and given[name] not in known]


def _facts(person: Person) -> dict[str, Any]:
    facts: dict[str, Any] = {name: getattr(person, name) for name in (*_KEPT, "birth_year", "sex", "cccd")}
    birth_date = person.birth_date.isoformat() if person.birth_date else None
    return facts | {"name_key": fold(person.name), "birth_date": birth_date}


def _difference(worker: WorkerRow, name: str, cells: Mapping[str, Place]) -> Problem:
    column = _COLUMN.get(name, name)
    known = masked(worker.cccd or "") if name == "cccd" else str(getattr(worker, column))
    return differs_from_book(FACT_NAMES[column], known, cells.get(column, NOWHERE))
