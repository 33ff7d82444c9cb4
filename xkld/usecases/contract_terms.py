"""A contract prolonged or replaced abroad: the stage and the new last day, in one writing."""

from datetime import date

from xkld.domain.abroad import term_problems
from xkld.domain.errors import InputRefused
from xkld.domain.roster import Going
from xkld.domain.stages import Event, Stage
from xkld.store import abroad
from xkld.usecases.recording import next_stage
from xkld.usecases.workspace import Workspace


def extend(workspace: Workspace, number: int, event: Event, until: date) -> bool:
    """Write that a contract was prolonged or replaced, and its last day from then on; whether anything was new.

    Raises ``InputRefused`` when the person is not abroad then, or the day cannot be.
    """
    problems = term_problems(until, event.on)
    if problems:
        raise InputRefused(problems)
    with workspace.writing() as writer:
        recorded, _ = next_stage(writer, number, Event(Stage(event.stage), event.on), Going())
        case = abroad.placement_at(writer.connection, number, event.stage, event.on.isoformat())
        return abroad.set_term(writer, case, event.on.isoformat(), until.isoformat()) or bool(recorded.new_rows)
