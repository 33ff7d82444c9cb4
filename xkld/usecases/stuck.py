"""Cases that stand still before departure, looked at. Loads no SQLModel."""

from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused
from xkld.formats.case_habits import read_stands_still
from xkld.store import stuck
from xkld.store.stuck import StandingCase
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace, read_text

CASE_HABITS = "cases.yaml"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which cases are wanted: of a plan, of one place, in one stage, more than so many days (None: as is habit)."""

    plan: str | None = None
    unit: str | None = None
    stage: str | None = None
    days: int | None = None


@dataclass(frozen=True, slots=True)
class StuckCase:
    """A case and how many days it has stood in its stage."""

    case: StandingCase
    days: int


@dataclass(frozen=True, slots=True)
class Stuck:
    """The cases that stand in one stage for more than ``days`` days, the longest first.

    ``waiting`` is how many cases stand before departure in all, ``outside`` how many in no place of the plan; ``habit``
    tells that the days are the office's habit and were not asked for.
    """

    cases: list[StuckCase]
    days: int
    habit: bool
    waiting: int
    outside: int


def habitual_days(workspace: Workspace) -> int:
    """After how many days in one stage this office asks why: a habit, no rule of law.

    Raises ``InputRefused`` with everything that is wrong with the office's own file.
    """
    path = workspace.data_file(CASE_HABITS)
    days = read_stands_still(read_text(path), path.name)
    if isinstance(days, list):
        raise InputRefused(days)
    return days


def stuck_cases(workspace: Workspace, asked: Asked) -> Stuck:
    """Every case that has not left, has not ended and stands in its stage for more than so many days.

    Of one day they stand in the order of Vietnamese names. Raises ``InputRefused`` when the plan has no place of that
    name, or the office's habits cannot be read.
    """
    days = habitual_days(workspace) if asked.days is None else asked.days
    day, before = workspace.today, workspace.today - timedelta(days=days)
    with workspace.reading() as book:
        current = current_plan(book, asked.plan, day)
        place = None if asked.unit is None else place_named(asked.unit, current.places(book, day))
        number = place.id if place else None
        found = stuck.standing_since(book, current.scope, day.isoformat(), before.isoformat(), number)
        waiting = stuck.waiting(book, current.scope, day.isoformat(), number)
    cases = [
        StuckCase(one, (day - date.fromisoformat(one.since_on)).days)
        for one in sorted(found, key=lambda one: (one.since_on, name_order(one.name), one.worker))
        if asked.stage in {None, one.stage}
    ]
    return Stuck(cases, days, asked.days is None, waiting.cases, 0 if place else waiting.outside)
