"""Rows of a list become people, cases and stages, earliest day first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from xkld.domain.answer import row_of
from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.progress import Step, Tell, silent, told
from xkld.domain.roster import HalfRow, RosterRow
from xkld.domain.stages import Stage
from xkld.store.people import WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.intake import Intake
from xkld.usecases.intake_cases import place, refuse_overlaps
from xkld.usecases.intake_people import bearer_differs, person_of
from xkld.usecases.units_of_rows import unit_of_row


def take(intake: Intake, rows: Sequence[RosterRow], tell: Tell = silent) -> None:
    """Take every row in, earliest day first; problems are collected, never raised. ``tell`` hears how far it is."""
    order = {stage: step for step, stage in enumerate(Stage)}
    in_order = sorted(rows, key=lambda one: (one.event.on, order[one.event.stage], one.row))
    for row in told(in_order, Step.MATCH, tell):
        unit = _unit(intake, row)
        intake.problems += [*intake.orders.unknown((row,)), *intake.orders.others(row)]
        if isinstance(unit, Problem):
            _collect(intake, unit, row)
            continue
        known, added = intake.known_rows, intake.added
        worker = person_of(intake, row, unit)
        if worker is not None:
            place(intake, worker, row, unit)
        intake.completed_rows += intake.known_rows > known and intake.added > added
    refuse_overlaps(intake)


def take_halves(intake: Intake, halves: Sequence[HalfRow], today: date) -> None:
    """Collect what is wrong, as far as it is sure, with rows of which not everything could be read.

    Nothing of such an intake is to be written. A place whose day is not known is looked up as of ``today``.
    """
    for half in halves:
        unit = _unit_of_half(intake, half, today)
        if isinstance(unit, Problem):
            _collect(intake, unit, half)
        elif half.who is not None and unit is not None:
            person_of(intake, half.who, unit)
            continue
        intake.problems.extend(bearer_differs(intake, half))


def _collect(intake: Intake, problem: Problem, row: RosterRow | HalfRow) -> None:
    """Tell a fault of a heading once, with everybody under it."""
    if problem.place == NOWHERE or row_of(problem.place.cell) == row.row or "name" not in row.cells:
        intake.problems.append(problem)
        return
    name = row.cells["name"].cell
    found = intake.of_headings.get((problem.place, problem.what))
    also = (name,) if found is None else (*intake.problems[found].also, name)
    told = replace(problem, also=also)
    if found is None:
        intake.of_headings[problem.place, problem.what] = len(intake.problems)
        intake.problems.append(told)
    else:
        intake.problems[found] = told


def _unit_of_half(intake: Intake, half: HalfRow, today: date) -> UnitRow | Problem | None:
    place = half.cells.get("unit", NOWHERE)
    if half.unit is None:
        return None
    if half.within is not None and half.on is not None:
        return unit_of_row(intake.gazetteer, half.unit, half.within, half.on, place)
    if half.on is None or (half.who is not None and half.who.reference is not None):
        return intake.gazetteer.ever(half.unit, today, place)
    return intake.gazetteer.find(half.unit, half.on, place)


def _unit(intake: Intake, row: RosterRow) -> UnitRow | Problem:
    """The place of a row on its day; a line about a person of the book may name it as it was called on another day."""
    found = unit_of_row(intake.gazetteer, row.person.unit, row.within, row.event.on, row.cells.get("unit", NOWHERE))
    known = intake.workers.get(row.reference.worker) if row.reference else None
    if isinstance(found, Problem) and known and intake.gazetteer.may_mean(row.person.unit, known.unit):
        return intake.gazetteer.row(known.unit)
    return found


def take_for(intake: Intake, worker: WorkerRow, row: RosterRow) -> None:
    """Take one event in for a person who is known by number."""
    place(intake, worker, row, intake.gazetteer.row(worker.unit))
    refuse_overlaps(intake)
