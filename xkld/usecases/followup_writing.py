"""Visits to families and questions after a return, written down."""

from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.abroad import no_family_to_visit, not_come_home, note_of_a_stage
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.domain.followup import LONGEST_NOTE
from xkld.domain.names import parse_text
from xkld.domain.roster import Going
from xkld.domain.stages import Event, Stage
from xkld.domain.wording.followup import NOTE
from xkld.store import followup, people
from xkld.store.book import Connection
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.recording import next_stage
from xkld.usecases.workspace import Workspace

EMPLOYED = "employed"
"""The answer that is kept as a stage of the going."""


def add_visit(workspace: Workspace, number: int, on: date, outcome: str, note: str | None) -> bool:
    """Write a visit to the family of somebody who has left; the same day again puts it right; whether it changed.

    Raises ``InputRefused`` when the person was not away on that day, or the note holds an ID number.
    """
    text = _checked(workspace, on, note)
    with workspace.writing() as writer:
        _refuse_strangers(writer.connection, number)
        placement = followup.not_home(writer.connection, number, on.isoformat())
        if placement is None:
            raise InputRefused([no_family_to_visit(number, on)])
        return followup.write(writer, "family_visit", placement, on.isoformat(), outcome, text) is not None


def add_answer(workspace: Workspace, number: int, on: date, outcome: str, note: str | None) -> bool:
    """Write what somebody who came home answered about work; work that was found is a stage of the going.

    Raises ``InputRefused`` when the person is not home on that day, or the note holds an ID number.
    """
    text = _checked(workspace, on, note)
    if outcome == EMPLOYED and text is not None:
        raise InputRefused([note_of_a_stage()])
    with workspace.writing() as writer:
        _refuse_strangers(writer.connection, number)
        placement = followup.came_home(writer.connection, number, on.isoformat())
        if placement is None:
            raise InputRefused([not_come_home(number, on)])
        if outcome == EMPLOYED:
            return next_stage(writer, number, Event(Stage.REEMPLOYED, on), Going())[0].new_rows > 0
        return followup.write(writer, "return_inquiry", placement, on.isoformat(), outcome, text) is not None


def _checked(workspace: Workspace, on: date, note: str | None) -> str | None:
    text = None if note is None else parse_text(note, NOTE, longest=LONGEST_NOTE)
    problems: list[Problem] = [in_the_future(on, workspace.today)] if on > workspace.today else []
    if problems:
        raise InputRefused(problems)
    return text


def _refuse_strangers(book: Connection, number: int) -> None:
    if people.worker(book, number) is None:
        raise InputRefused([no_worker(number)])
    refuse_erased(book, number)
