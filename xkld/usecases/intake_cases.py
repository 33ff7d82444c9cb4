"""Where a row's event belongs among the goings of its person, and what else it tells of them."""

from dataclasses import replace

from xkld.domain.cases import Begun, Case, Joined, Known, fit, overlaps
from xkld.domain.errors import NOWHERE, Problem
from xkld.domain.errors.people import differs_from_book
from xkld.domain.roster import RosterRow
from xkld.domain.stages import Event, Stage
from xkld.domain.wording.labels import FACT_NAMES, REASON_NAMES
from xkld.store.people import PlacementRow, WorkerRow
from xkld.store.units import UnitRow
from xkld.usecases.intake import Intake

_FACTS = ("destination", "occupation", "sender", "form", "months")


def place(intake: Intake, worker: WorkerRow, row: RosterRow, unit: UnitRow) -> None:
    """Put a row's event into the case where it belongs, or begin one; problems are collected."""
    row = intake.as_known(row)
    cases = intake.cases.setdefault(worker.id, [])
    found = fit(cases, row.going.purpose, row.event)
    match found:
        case Known(case):
            intake.known_rows += 1
            intake.placed[row.row] = case.number
            _agree(intake, case, row, unit)
            _term(intake, case, row)
        case Joined(case):
            _put(cases, case)
            _depart_from(intake, case, row, unit)
            _complete(intake, case, row, overrule=not _has_left(case, row.event) and case.events[-1] == row.event)
            _event(intake, worker, case, row, unit)
            _term(intake, case, row)
        case Begun():
            going = replace(row.going, purpose=row.going.purpose or "work")
            case = Case(intake.next_placement, going.purpose or "work", (row.event,))
            intake.next_placement += 1
            intake.new_placements.add(case.number)
            intake.placements[case.number] = PlacementRow(case.number, worker.id, unit.id, going)
            cases.append(case)
            _event(intake, worker, case, row, unit)
        case _:
            intake.problems.extend(_at_stage(row, problem) for problem in found)
            return
    if row.order is not None:
        intake.new_orders.append((intake.placed[row.row], row.event.on, row.order))


def refuse_overlaps(intake: Intake) -> None:
    """Collect a problem for every case that began before the one before it was over, when all rows are in.

    It is said at the row that told of the later case, or of the earlier one when the book held the later.
    """
    touched = {intake.placements[number].worker for number, _ in intake.new_events}
    for number in sorted(touched):
        for before, after, problem in overlaps(intake.cases[number]):
            row = intake.first_rows.get(after.number) or intake.first_rows.get(before.number)
            intake.problems.append(_at_stage(row, problem) if row else problem)


def _at_stage(row: RosterRow, problem: Problem) -> Problem:
    return replace(problem, place=row.cells.get("stage", NOWHERE))


def _put(cases: list[Case], case: Case) -> None:
    cases[next(i for i, one in enumerate(cases) if one.number == case.number)] = case


def _has_left(case: Case, but: Event) -> bool:
    return any(one.stage is Stage.DEPARTED and one != but for one in case.events)


def _depart_from(intake: Intake, case: Case, row: RosterRow, unit: UnitRow) -> None:
    """The place written on a departure; whoever registered under a place that was taken over stays on the old map."""
    before = intake.placements[case.number]
    if row.event.stage is Stage.DEPARTED and not intake.gazetteer.same_or_taken_over(before.unit, unit.id):
        _change(intake, replace(before, unit=unit.id))


def _agree(intake: Intake, case: Case, row: RosterRow, unit: UnitRow) -> None:
    """A row that says again what is known: it fills in what was not said, and differences are counted."""
    known = case.same_event(row.event)
    if known and row.event.reason and known.reason is None:
        events = tuple(row.event if one == known else one for one in case.events)
        _put(intake.cases[intake.placements[case.number].worker], replace(case, events=events))
        intake.new_reasons.append((case.number, row.event))
        intake.added += 1
    elif known and row.event.reason and known.reason != row.event.reason:
        at = row.cells.get("reason", NOWHERE)
        intake.problems.append(differs_from_book(FACT_NAMES["return_reason"], REASON_NAMES[known.reason or ""], at))
    if row.event.stage is Stage.DEPARTED and not intake.gazetteer.same_or_taken_over(
        intake.placements[case.number].unit, unit.id
    ):
        intake.kept[FACT_NAMES["unit"]] += 1
    _complete(intake, case, row, overrule=False)


def _event(intake: Intake, worker: WorkerRow, case: Case, row: RosterRow, unit: UnitRow) -> None:
    intake.new_rows += 1
    intake.placed[row.row] = case.number
    intake.new_events.append((case.number, row.event))
    intake.first_rows.setdefault(case.number, row)
    intake.written_rows.append((row.row, worker.id, case.number))
    newest = max(one.on for known in intake.cases[worker.id] for one in known.events)
    if row.event.on == newest and intake.workers[worker.id].unit != unit.id:  # lives there now
        intake.workers[worker.id] = replace(intake.workers[worker.id], unit=unit.id)
        intake.changed_workers.add(worker.id)


def _term(intake: Intake, case: Case, row: RosterRow) -> None:
    """Until when a contract was prolonged or replaced."""
    if row.until is not None:
        intake.new_terms.append((case.number, row.event.on, row.until))


def _complete(intake: Intake, case: Case, row: RosterRow, *, overrule: bool) -> None:
    """Fill in what a case did not say; before leaving, what is said later holds, else differences are counted."""
    before = intake.placements[case.number]
    given = {fact: value for fact in _FACTS if (value := getattr(row.going, fact)) is not None}
    differing = [fact for fact, value in given.items() if getattr(before.going, fact) not in (None, value)]
    if not overrule:
        intake.kept.update(FACT_NAMES[fact] for fact in differing)
        given = {fact: value for fact, value in given.items() if fact not in differing}
    _change(intake, replace(before, going=replace(before.going, **given)))


def _change(intake: Intake, after: PlacementRow) -> None:
    if after != intake.placements[after.id]:
        intake.placements[after.id] = after
        intake.changed_placements.add(after.id)
        intake.added += 1
