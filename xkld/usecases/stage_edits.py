"""Stages of a case that were wrongly written: which one is meant, on which day it was, which one it was."""

from datetime import date

from xkld.domain.dates import parse_date
from xkld.domain.errors import InputRefused
from xkld.domain.errors import corrections as errors
from xkld.domain.register import Change, Owner
from xkld.domain.stages import Stage
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.domain.wording.register import fact_text
from xkld.store.corrections import EventRow
from xkld.usecases.corrections import Corrections
from xkld.usecases.typed_people import Typed, stage_code, step
from xkld.usecases.workspace import Workspace


def move(workspace: Workspace, found: Corrections, case: int, text: str) -> None:
    """``STAGE[@DAY]=DAY``: the stage was on another day."""
    which, equals, day = text.rpartition("=")
    if not equals:
        raise InputRefused([errors.not_a_stage_change(text)])
    code, on = _which(workspace, which)
    event, _ = step(workspace, Typed(stage=code, on=day))
    if _meant(found, case, code, on) or not _meant(found, case, code, event.on):  # else it was made right before
        meant = stage(workspace, found, case, which)
        found.take(Change(Owner.STAGE, meant.id, "date", event.on.isoformat()))


def rename(workspace: Workspace, found: Corrections, case: int, text: str) -> None:
    """``STAGE[@DAY]=STAGE``: another stage was reached on that day."""
    which, equals, name = text.rpartition("=")
    if not equals:
        raise InputRefused([errors.not_a_stage_change(text)])
    code, on = _which(workspace, which)
    right = stage_code(workspace, name)
    if _meant(found, case, code, on) or not _meant(found, case, right, on):  # else it was made right before
        meant = stage(workspace, found, case, which)
        found.take(Change(Owner.STAGE, meant.id, "stage", right))


def stage(workspace: Workspace, found: Corrections, case: int, text: str) -> EventRow:
    """The one stage of a case that ``STAGE`` or ``STAGE@DAY`` means."""
    meant = _meant(found, case, *_which(workspace, text))
    if len(meant) == 1:
        return meant[0]
    stages = meant or [found.known_stage(number) for number in found.stages[case]]
    known = [_named(one.event.stage, one.event.on) for one in stages]
    raise InputRefused([errors.several_such_stages(text, known) if meant else errors.no_such_stage(text, known)])


def _which(workspace: Workspace, text: str) -> tuple[str, date | None]:
    """The stage and, where it is told, the day of ``STAGE[@DAY]``."""
    name, _, day = text.partition("@")
    return stage_code(workspace, name), parse_date(day) if day else None


def _meant(found: Corrections, case: int, code: str, on: date | None) -> list[EventRow]:
    known = (found.known_stage(number) for number in found.stages[case])
    return [one for one in known if one.event.stage == code and on in {None, one.event.on}]


def _named(stage: Stage, on: date) -> str:
    return f"{STAGE_NAMES[stage]} {fact_text('date', on.isoformat())}"
