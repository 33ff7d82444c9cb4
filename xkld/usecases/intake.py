"""Rows of a list become people, cases and stages: who is known, what is new, and what does not fit."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

from xkld.domain.cases import Begun, Case, Joined, Known, fit
from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.people import differs_from_book, same_person_unclear
from xkld.domain.identity import masked
from xkld.domain.names import fold
from xkld.domain.roster import Going, Person, RosterRow
from xkld.domain.stages import Event, Stage
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store import people
from xkld.store.book import Connection, Writer
from xkld.store.people import PlacementRow, WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.gazetteer import Gazetteer

# On these facts the book is kept when a list says otherwise; the others tell who somebody is and must agree.
_KEPT = ("phone", "ethnicity", "education")
_IDENTIFYING = ("name_key", "birth_year", "birth_date", "sex", "cccd")


@dataclass(slots=True)
class Intake:
    """The work of taking rows in: what is known, what will be written, and what is wrong.

    Nothing is written before ``write``; rows are taken in the order of their days.
    """

    gazetteer: Gazetteer
    next_worker: int
    next_placement: int
    workers: dict[int, WorkerRow] = field(default_factory=dict)
    by_name: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    by_cccd: dict[str, int] = field(default_factory=dict)
    groups: dict[int, set[str]] = field(default_factory=dict)
    placements: dict[int, PlacementRow] = field(default_factory=dict)
    cases: dict[int, list[Case]] = field(default_factory=dict)
    new_workers: set[int] = field(default_factory=set)
    changed_workers: set[int] = field(default_factory=set)
    new_groups: list[tuple[int, str]] = field(default_factory=list)
    new_placements: set[int] = field(default_factory=set)
    changed_placements: set[int] = field(default_factory=set)
    new_events: list[tuple[int, Event]] = field(default_factory=list)
    written_rows: list[tuple[int, int, int]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    kept: Counter[str] = field(default_factory=Counter)
    known_rows: int = 0
    new_rows: int = 0

    @classmethod
    def of(cls, book: Connection, rows: Sequence[RosterRow]) -> "Intake":
        """Everything that the book knows of the people who could be meant by these rows."""
        intake = cls(Gazetteer.of(book), people.next_number(book, "worker"), people.next_number(book, "placement"))
        names = (fold(row.person.name) for row in rows)
        for worker in people.alike(book, names, (row.person.cccd for row in rows if row.person.cccd)):
            intake.remember(worker)
        intake.groups = people.groups_of(book, intake.workers)
        placements = people.placements_of(book, intake.workers)
        intake.placements = {row.id: row for row in placements}
        intake.cases = people.cases_of(book, placements)
        return intake

    def remember(self, worker: WorkerRow) -> None:
        """Know a person under the keys by which rows find people."""
        self.workers[worker.id] = worker
        same = self.by_name.setdefault((worker.name_key, worker.birth_year), [])
        if worker.id not in same:
            same.append(worker.id)
        if worker.cccd:
            self.by_cccd[worker.cccd] = worker.id


def take(intake: Intake, rows: Sequence[RosterRow]) -> None:
    """Take every row in, earliest day first; problems are collected, never raised."""
    order = {stage: step for step, stage in enumerate(Stage)}
    for row in sorted(rows, key=lambda one: (one.event.on, order[one.event.stage], one.row)):
        unit = intake.gazetteer.find(row.person.unit, row.event.on, row.cells.get("unit", NOWHERE))
        if isinstance(unit, Problem):
            intake.problems.append(unit)
            continue
        worker = _worker(intake, row, unit)
        if worker is not None:
            _place(intake, worker, row, unit)


def take_for(intake: Intake, worker: WorkerRow, row: RosterRow) -> None:
    """Take one event in for a person who is known by number."""
    unit = next(one for one in intake.gazetteer.rows if one.id == worker.unit)
    _place(intake, worker, row, unit)


def write(intake: Intake, writer: Writer) -> None:
    """Write what was taken in, in bulk and in order of numbers."""
    people.write_workers(
        writer,
        [intake.workers[number] for number in sorted(intake.new_workers)],
        [intake.workers[number] for number in sorted(intake.changed_workers - intake.new_workers)],
    )
    people.write_groups(writer, intake.new_groups)
    people.write_placements(
        writer,
        [intake.placements[number] for number in sorted(intake.new_placements)],
        [intake.placements[number] for number in sorted(intake.changed_placements - intake.new_placements)],
    )
    people.write_events(writer, intake.new_events)


def _worker(intake: Intake, row: RosterRow, unit: UnitRow) -> WorkerRow | None:
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


def _place(intake: Intake, worker: WorkerRow, row: RosterRow, unit: UnitRow) -> None:
    cases = intake.cases.setdefault(worker.id, [])
    found = fit(cases, row.going.purpose, row.event)
    match found:
        case Known(case):
            intake.known_rows += 1
            _complete(intake, case.number, row.going, unit, row.event)
        case Joined(case):
            cases[next(i for i, one in enumerate(cases) if one.number == case.number)] = case
            _complete(intake, case.number, row.going, unit, row.event)
            _event(intake, case.number, row)
        case Begun():
            number = intake.next_placement
            intake.next_placement += 1
            intake.new_placements.add(number)
            intake.placements[number] = PlacementRow(number, worker.id, unit.id, row.going)
            cases.append(Case(number, row.going.purpose, (row.event,)))
            _event(intake, number, row)
        case _:
            place = row.cells.get("stage", NOWHERE)
            intake.problems.extend(Problem(place, problem.what, problem.mend) for problem in found)


def _event(intake: Intake, placement: int, row: RosterRow) -> None:
    intake.new_rows += 1
    intake.new_events.append((placement, row.event))
    intake.written_rows.append((row.row, intake.placements[placement].worker, placement))


def _complete(intake: Intake, number: int, going: Going, unit: UnitRow, event: Event) -> None:
    """Fill in what a case did not say; before leaving, what is said later holds."""
    before = intake.placements[number]
    case = next(one for one in intake.cases[before.worker] if one.number == number)
    still_here = not any(one.stage is Stage.DEPARTED and one != event for one in case.events)
    newest = case.events[-1] == event
    facts = {
        fact.name: value
        for fact in fields(Going)
        if (value := getattr(going, fact.name)) is not None
        and (getattr(before.going, fact.name) is None or (still_here and newest))
    }
    lives = unit.id if event.stage is Stage.DEPARTED else before.unit
    after = replace(before, unit=lives, going=replace(before.going, **facts))
    if after != before:
        intake.placements[number] = after
        intake.changed_placements.add(number)
