"""People and their stages written down: one by one, or a whole list."""

import json
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.people import no_worker
from xkld.domain.left_out import LeftOut
from xkld.domain.progress import Step, Tell, silent
from xkld.domain.register import Correction
from xkld.domain.roster import Going, Person, Roster, RosterRow
from xkld.domain.stages import Event
from xkld.domain.tally import Tally
from xkld.formats.headers import Headers, read_headers
from xkld.store import imports, people
from xkld.store.book import Writer
from xkld.usecases.answering import NOTHING_BACK, HandedBack
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.intake import Intake, write
from xkld.usecases.intake_rows import take, take_for
from xkld.usecases.known_schools import of_rows
from xkld.usecases.licences import NOTHING, LicenceWarnings, warnings
from xkld.usecases.order_cases import NamedOrder, TakenOffer, name_order
from xkld.usecases.returned_registers import Returned, marked
from xkld.usecases.workspace import Workspace, read_text


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was written, in persons, cases and stages; ``completed`` counts the people and cases known before of whom
    more is known now, ``kept`` counts facts on which book and list differ.

    The rows of a list add up in ``tally``; ``known_rows`` of people in it had a stage that was known, of which
    ``completed_rows`` told more. Of a list taken in part ``refused`` tells what is wrong with the other rows,
    ``handed_back`` where they are marked.

    In an export that comes back (``is_register``) ``corrections`` are the facts that are others now, ``newer_in_book``
    the rows in which the book changed after the export and holds, ``not_in_file`` the stages that the file lacks and
    the book keeps. ``under`` is the offer that one person's case was said to go by, ``offers`` are those of a list to
    look at. ``twins`` counts the pairs with somebody new in a list that may be one person, None where that was not
    looked at.
    """

    workers: tuple[int, ...]
    new_workers: int
    new_cases: int
    new_rows: int
    known_rows: int
    completed: int
    blank: int
    kept: dict[str, int]
    ignored: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()
    told: tuple[str, ...] = ()
    already_imported: bool = False
    corrected_rows: int = 0
    corrections: tuple[Correction, ...] = ()
    closed_quarters: tuple[str, ...] = ()
    newer_in_book: int = 0
    not_in_file: int = 0
    is_register: bool = False
    licences: LicenceWarnings = NOTHING
    completed_rows: int = 0
    tally: Tally | None = None
    refused: tuple[Problem, ...] = ()
    handed_back: HandedBack = NOTHING_BACK
    under: NamedOrder | None = None
    twins: int | None = 0
    offers: tuple[TakenOffer, ...] = ()


def headers(workspace: Workspace) -> Headers:
    """The names of columns and values that lists may use."""
    path = workspace.data_file("headers.yaml")
    found = read_headers(read_text(path), path.name)
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def add(workspace: Workspace, row: RosterRow, order: int | None = None) -> Recorded:
    """Write one person with one stage, under an offer where one is named; who is known already is not written twice."""
    with workspace.writing() as writer:
        rows = of_rows(writer.connection, (row,))
        intake = Intake.of(writer.connection, rows)
        take(intake, rows)
        recorded = _finish(writer, intake, None, None)
        return warned(workspace, writer, _under(writer, recorded, intake, row, order, workspace.today))


def _under(
    writer: Writer, recorded: Recorded, intake: Intake, row: RosterRow, order: int | None, today: date
) -> Recorded:
    """What was written, with the offer by which the case goes from that day on."""
    if order is None:
        return recorded
    return replace(recorded, under=name_order(writer, intake.placed[row.row], order, row.event, today))


def warned(workspace: Workspace, writer: Writer, recorded: Recorded) -> Recorded:
    """What was written, with the enterprises in it whose licences are to be looked at."""
    return replace(recorded, licences=warnings(workspace, writer))


def next_stage(writer: Writer, number: int, event: Event, going: Going) -> tuple[Recorded, int]:
    """Write the next stage of a person who is in the book: what was written, and the case that it belongs to.

    Raises ``InputRefused`` when the book has nobody of that number, or the stage cannot follow.
    """
    worker = people.worker(writer.connection, number)
    if worker is None:
        raise InputRefused([no_worker(number)])
    refuse_erased(writer.connection, number)
    person = Person(worker.name, worker.birth_year, None, "", cccd=worker.cccd)
    row = RosterRow(row=1, person=person, going=going, event=event, cells={})
    intake = Intake.of(writer.connection, (row,))
    take_for(intake, worker, row)
    return _finish(writer, intake, None, None), intake.placed[row.row]


def plain(roster: Roster) -> tuple[RosterRow, ...]:
    """The rows that are of no export."""
    exported = {row.row for row in marked(roster.rows)}
    return tuple(row for row in roster.rows if row.row not in exported)


def columns_of(roster: Roster) -> str:
    """How a list was read, as the book keeps it: the letter of each column, the school of the whole list."""
    told = {"of_school": roster.of_school} if roster.of_school else {}
    return json.dumps(roster.columns | told, ensure_ascii=False)


def record(
    writer: Writer,
    rows: tuple[RosterRow, ...],
    roster: Roster | None,
    returned: Returned | None = None,
    tell: Tell = silent,
) -> Recorded:
    """Write rows, those of a list or typed ones. Raises ``InputRefused`` with every problem that the book knows."""
    intake = Intake.of(writer.connection, rows)
    take(intake, rows, tell)
    tell(Step.WRITE, 0, len(rows))
    intake.known_rows += 0 if roster is None else len(plain(roster)) - len(rows)
    return _finish(writer, intake, roster, returned)


def _finish(writer: Writer, intake: Intake, roster: Roster | None, returned: Returned | None) -> Recorded:
    problems = [*intake.problems, *(returned.problems if returned else ())]
    if problems:
        raise InputRefused(sorted(problems, key=by_row))
    again = roster is not None and imports.was_imported(writer.connection, roster.digest)
    write(intake, writer)
    rows = [*intake.written_rows, *(returned.rows if returned else ())]
    if roster is not None and (rows or not again):
        imports.write_batch(writer, roster.file, roster.digest, roster.sheet, columns_of(roster), rows)
    recorded = Recorded(
        workers=tuple(sorted(intake.new_workers)),
        new_workers=len(intake.new_workers),
        new_cases=len(intake.new_placements),
        new_rows=intake.new_rows,
        known_rows=intake.known_rows,
        completed=intake.completed,
        completed_rows=intake.completed_rows,
        blank=roster.blank if roster else 0,
        kept=dict(sorted(intake.kept.items())),
        ignored=roster.ignored if roster else (),
        left_out=roster.left_out if roster else (),
        told=roster.told if roster else (),
        already_imported=again,
    )
    return recorded if returned is None else _with(recorded, returned)


def _with(recorded: Recorded, returned: Returned) -> Recorded:
    """What was written, with what the rows of an export brought."""
    if returned.moved:
        moved = returned.found
        return replace(
            recorded,
            new_workers=recorded.new_workers + len(moved.cases),
            new_cases=recorded.new_cases + len(moved.worker_of),
            new_rows=recorded.new_rows + returned.count,
            is_register=True,
        )
    return replace(
        recorded,
        known_rows=recorded.known_rows + returned.count - len(returned.rows),
        corrected_rows=len(returned.rows),
        corrections=returned.told,
        closed_quarters=returned.quarters,
        newer_in_book=returned.newer,
        not_in_file=returned.missing,
        is_register=True,
    )


def by_row(problem: Problem) -> tuple[int, str]:
    """The key that puts problems of a list in the order of its rows."""
    digits = "".join(letter for letter in problem.place.cell if letter.isdigit())
    return (int(digits or 0), problem.place.cell)
