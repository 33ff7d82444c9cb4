"""A whole list of people taken in, or refused with a copy in which every bad cell is marked."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from xkld.domain.answer import row_of
from xkld.domain.backup import Why
from xkld.domain.errors import InputRefused, NeedsAnswer, Problem, Question
from xkld.domain.errors.register import many_corrections
from xkld.domain.reading import UNASKED, Answers, Fonts, Hidden
from xkld.domain.roster import Roster, RosterRow
from xkld.domain.wording.tallies import tally_text
from xkld.formats.roster import read_rows
from xkld.store import imports
from xkld.store.book import Connection, Writer
from xkld.usecases import backups, known_schools, twins
from xkld.usecases.answering import About, hand_back
from xkld.usecases.intake import Intake
from xkld.usecases.intake_rows import take, take_halves
from xkld.usecases.list_senders import Naming, hints, naming, questions, remember
from xkld.usecases.order_cases import taken_now
from xkld.usecases.recording import Recorded, by_row, columns_of, plain, record, warned
from xkld.usecases.returned_registers import MOST_WITHOUT_CONSENT, Returned, take_back
from xkld.usecases.returned_registers import write as write_returned
from xkld.usecases.sifting import sift, unwritten, written
from xkld.usecases.workspace import Workspace


def said(hidden: str | None, font: str | None, answers: Answers) -> Answers:
    """What was answered on the command line, with the words for what is hidden and for old fonts.

    Raises ``InputRefused`` when the school of the list has no school year.
    """
    school, year = known_schools.said(answers.school, answers.school_year)
    fonts = None if font is None else Fonts(font)
    hides = None if hidden is None else Hidden(hidden)
    return replace(answers, hidden=hides, fonts=fonts, school=school, school_year=year)


def import_roster(
    workspace: Workspace, path: Path, *, agreed: bool = False, partial: bool = False, answers: Answers = UNASKED
) -> Recorded:
    """Write a list of people: all of it, or nothing and every problem; rows of an export correct what they changed.

    The same list twice changes nothing. ``partial`` writes the rows that are right and tells what is wrong with the
    others. A list that is refused, whole or in part, is copied into ``out/`` with its faults marked. Raises
    ``InputRefused`` with each problem's sheet and cell, ``NeedsAnswer`` when nothing is wrong but something is asked
    that no ``answers`` say, ``NeedsConsent`` when very many rows would be corrected and nobody ``agreed``.
    """
    with _uncollected():
        named = naming(workspace, answers)
        roster, problems = read_rows(path, named.headers, workspace.today, answers, workspace.tell)
        roster = roster and known_schools.of_roster(workspace, roster)
        changed = [] if roster is None else questions(named, roster, accepted=answers.accept_columns)
        if changed:  # what else is wrong may come of columns that are taken for others
            raise NeedsAnswer([*changed, *(one for one in problems if isinstance(one, Question))])
        try:
            if partial and roster is not None:
                return _taken_in_part(workspace, path, roster, problems, named, answers, agreed=agreed)
            return _taken_in(workspace, roster, problems, named, agreed=agreed)
        except InputRefused as refused:
            wrong = [one for one in refused.problems if not isinstance(one, Question)]
            if not wrong:
                raise NeedsAnswer(refused.problems) from None
            copy = hand_back(workspace, path, wrong, roster, About(answers.sheet is not None))
            told = [] if roster is None else [*hints(named, roster), tally_text(unwritten(roster, wrong))]
            raise InputRefused(refused.problems, "\n".join(filter(None, [*told, copy.told]))) from None


def _taken_in(
    workspace: Workspace, roster: Roster | None, problems: list[Problem], named: Naming, *, agreed: bool
) -> Recorded:
    if roster is None or problems:
        raise InputRefused(sorted([*problems, *_problems_of(workspace, roster)], key=by_row))
    backups.before(workspace, Why.IMPORT)
    with workspace.writing() as writer:
        returned = _take_back(workspace, writer, roster, agreed=agreed)
        recorded = record(writer, _new(writer.connection, roster), roster, returned, workspace.tell)
        return _finished(workspace, writer, replace(recorded, tally=written(recorded, roster)), roster, named)


def _finished(workspace: Workspace, writer: Writer, recorded: Recorded, roster: Roster, named: Naming) -> Recorded:
    """What was written, when the columns are remembered as well."""
    told = (*recorded.told, *remember(writer, named, roster, tried=workspace.dry_run))
    pairs = twins.among(writer.connection, frozenset(recorded.workers))
    recorded = replace(recorded, twins=pairs, offers=taken_now(writer.connection, workspace.today))
    return warned(workspace, writer, replace(recorded, told=told))


def _taken_in_part(
    workspace: Workspace,
    path: Path,
    roster: Roster,
    problems: list[Problem],
    named: Naming,
    answers: Answers,
    *,
    agreed: bool,
) -> Recorded:
    """The rows that are right written, the others told and handed back; a list without a fault is taken whole."""
    if any(isinstance(one, Question) for one in problems):
        raise InputRefused([*problems, *_problems_of(workspace, roster)])
    in_book = _problems_of(workspace, roster)
    if not problems and not in_book:
        return _taken_in(workspace, roster, problems, named, agreed=agreed)
    problems = [*problems, *(one for one in in_book if row_of(one.place.cell) in roster.refused)]
    backups.before(workspace, Why.IMPORT)
    with workspace.writing() as writer:
        good, refused = sift(writer.connection, roster, problems, _new)
        recorded = record(writer, _new(writer.connection, good), good, tell=workspace.tell)
        recorded = _finished(workspace, writer, recorded, roster, named)
    tally = written(recorded, roster, len(roster.rows) - len(good.rows) + len(roster.refused))
    copy = hand_back(workspace, path, refused, roster, About(answers.sheet is not None, is_in_part=True))
    return replace(recorded, tally=tally, refused=tuple(refused), handed_back=copy)


def _take_back(workspace: Workspace, writer: Writer, roster: Roster, *, agreed: bool) -> Returned | None:
    """What rows of an export bring, written when nothing speaks against it."""
    returned = take_back(writer.connection, roster, workspace.today)
    if returned is not None and not returned.problems:
        if len(returned.rows) > MOST_WITHOUT_CONSENT and not (agreed or returned.moved or workspace.dry_run):
            raise many_corrections(len(returned.rows))
        write_returned(returned, writer)
    return returned


def _new(book: Connection, roster: Roster) -> tuple[RosterRow, ...]:
    """The rows that are of no export and that this very file, read in this very way, did not write before.

    What it wrote is known, also where it was corrected since: the book holds.
    """
    known = imports.rows_taken_in(book, roster.digest, roster.sheet, columns_of(roster))
    return tuple(row for row in plain(roster) if row.row not in known)


@contextmanager
def _uncollected() -> Iterator[None]:
    """A long list makes millions of values and no circles of them; looking for circles would take a third longer."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _problems_of(workspace: Workspace, roster: Roster | None) -> list[Problem]:
    """What the book knows to be wrong with the rows, also with those that were read in part: one run tells it all."""
    if roster is None:
        return []
    told = replace(roster, rows=(*roster.rows, *(one.whole for one in roster.halves if one.whole is not None)))
    halves = [one for one in roster.halves if one.whole is None]
    with workspace.reading() as book:
        returned = take_back(book, told, workspace.today)
        rows = _new(book, told)
        intake = Intake.of(book, rows, halves)
        take(intake, rows, workspace.tell)
        take_halves(intake, halves, workspace.today)
    return sorted([*intake.problems, *(returned.problems if returned else ())], key=by_row)
