"""Who a row of a list is about: somebody the book knows, somebody new, or nobody who could be told."""

from dataclasses import replace
from typing import Any

from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.people import differs_from_book, same_person_unclear
from xkld.domain.identity import masked
from xkld.domain.names import fold
from xkld.domain.roster import Person, RosterRow
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store.people import WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.intake import Intake

# On these facts the book is kept when a list says otherwise; the others tell who somebody is and must agree.
_KEPT = ("phone", "ethnicity", "education")
_IDENTIFYING = ("name_key", "birth_year", "birth_date", "sex", "cccd")


def person_of(intake: Intake, row: RosterRow, unit: UnitRow) -> WorkerRow | None:
    """The person that a row is about, known or new, with what the row adds; None when something is wrong with it."""
    found = _same_person(intake, row.person, unit)
    if len(found) > 1:
        intake.problems.append(same_person_unclear(len(found), row.cells.get("name", NOWHERE)))
        return None
    worker = _renewed(intake, found[0], row) if found else _added(intake, row.person, unit)
    if worker is not None:
        for code in row.person.groups:
            known = intake.groups.setdefault(worker.id, set())
            if code not in known:
                known.add(code)
                intake.new_groups.append((worker.id, code))
    return worker


def _same_person(intake: Intake, person: Person, unit: UnitRow) -> list[WorkerRow]:
    if person.cccd and person.cccd in intake.by_cccd:
        return [intake.workers[intake.by_cccd[person.cccd]]]
    named = (intake.workers[one] for one in intake.by_name.get((fold(person.name), person.birth_year), ()))
    birth = person.birth_date.isoformat() if person.birth_date else None
    return [
        worker
        for worker in named
        if intake.gazetteer.same_or_taken_over(worker.unit, unit.id)
        and not (worker.cccd and person.cccd and worker.cccd != person.cccd)
        and not (worker.birth_date and birth and worker.birth_date != birth)
    ]


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


def _renewed(intake: Intake, worker: WorkerRow, row: RosterRow) -> WorkerRow | None:
    """The known person with what the row adds; a fact that identifies somebody must agree, others stay as they are."""
    given = _facts(row.person)
    differing = [name for name, value in given.items() if value and getattr(worker, name) not in (None, value)]
    wrong = [name for name in differing if name in _IDENTIFYING]
    intake.problems.extend(_difference(worker, name, row) for name in wrong)
    if wrong:
        return None
    intake.kept.update(FACT_NAMES[name] for name in differing)
    added = {name: value for name, value in given.items() if value and getattr(worker, name) is None}
    if added:
        worker = replace(worker, **added)
        intake.changed_workers.add(worker.id)
        intake.remember(worker)
    return worker


def _facts(person: Person) -> dict[str, Any]:
    facts: dict[str, Any] = {name: getattr(person, name) for name in (*_KEPT, "birth_year", "sex", "cccd")}
    birth_date = person.birth_date.isoformat() if person.birth_date else None
    return facts | {"name_key": fold(person.name), "birth_date": birth_date}


def _difference(worker: WorkerRow, name: str, row: RosterRow) -> Problem:
    column = {"name_key": "name"}.get(name, name)
    known = masked(worker.cccd or "") if name == "cccd" else str(getattr(worker, column))
    return differs_from_book(FACT_NAMES[column], known, row.cells.get(column, NOWHERE))
