"""Where a row's event belongs among the goings of its person, and what else it tells of them."""

from dataclasses import fields, replace

from xkld.domain.cases import Begun, Case, Joined, Known, fit
from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.roster import Going, RosterRow
from xkld.domain.stages import Event, Stage
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store.people import PlacementRow, WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.intake import Intake


def place(intake: Intake, worker: WorkerRow, row: RosterRow, unit: UnitRow) -> None:
    """Put a row's event into the case where it belongs, or begin one; problems are collected."""
    cases = intake.cases.setdefault(worker.id, [])
    found = fit(cases, row.going.purpose, row.event)
    match found:
        case Known(case):
            intake.known_rows += 1
            _complete(intake, case, row.going, row.event)
            if row.event.stage is Stage.DEPARTED and intake.placements[case.number].unit != unit.id:
                intake.kept[FACT_NAMES["unit"]] += 1
        case Joined(case):
            cases[next(i for i, one in enumerate(cases) if one.number == case.number)] = case
            _complete(intake, case, row.going, row.event)
            if row.event.stage is Stage.DEPARTED:
                _change(intake, replace(intake.placements[case.number], unit=unit.id))
            _event(intake, worker, case, row, unit)
        case Begun():
            case = Case(intake.next_placement, row.going.purpose, (row.event,))
            intake.next_placement += 1
            intake.new_placements.add(case.number)
            intake.placements[case.number] = PlacementRow(case.number, worker.id, unit.id, row.going)
            cases.append(case)
            _event(intake, worker, case, row, unit)
        case _:
            at = row.cells.get("stage", NOWHERE)
            intake.problems.extend(Problem(at, problem.what, problem.mend) for problem in found)


def _event(intake: Intake, worker: WorkerRow, case: Case, row: RosterRow, unit: UnitRow) -> None:
    intake.new_rows += 1
    intake.new_events.append((case.number, row.event))
    intake.written_rows.append((row.row, worker.id, case.number))
    newest = max(one.on for known in intake.cases[worker.id] for one in known.events)
    if row.event.on == newest and intake.workers[worker.id].unit != unit.id:  # lives there now
        intake.workers[worker.id] = replace(intake.workers[worker.id], unit=unit.id)
        intake.changed_workers.add(worker.id)


def _complete(intake: Intake, case: Case, going: Going, event: Event) -> None:
    """Fill in what a case did not say; before leaving, what is said later holds."""
    before = intake.placements[case.number]
    still_here = not any(one.stage is Stage.DEPARTED and one != event for one in case.events)
    newest = case.events[-1] == event
    facts = {
        fact.name: value
        for fact in fields(Going)
        if (value := getattr(going, fact.name)) is not None
        and (getattr(before.going, fact.name) is None or (still_here and newest))
    }
    _change(intake, replace(before, going=replace(before.going, **facts)))


def _change(intake: Intake, after: PlacementRow) -> None:
    if after != intake.placements[after.id]:
        intake.placements[after.id] = after
        intake.changed_placements.add(after.id)
