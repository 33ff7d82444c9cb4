"""The target: how far it is reached, by place and in total, and a split that leaders decided."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Place
from xkld.domain.period import ReportDays
from xkld.store import plans, questions
from xkld.store.book import Connection
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.drafts import standing_draft
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class UnitProgress:
    """One place: its target, persons who left in the plan year, persons on their way, and what is still to do.

    ``target`` and ``remaining`` are None when the place was given no target; ``remaining`` is negative above it.
    """

    unit: str
    code: str
    target: int | None
    departed: int
    pipeline: int
    remaining: int | None


@dataclass(frozen=True, slots=True)
class Progress:
    """All places of a plan in its order, and their sum, from ``start`` to ``end`` (both days inside).

    ``total`` is the plan's target also before it is split, None when none was given. A draft that waits for a
    decision is only told by the day on which it was made: its numbers stand nowhere here.
    """

    plan: str
    title: str
    year: int
    start: date
    end: date
    decision: str | None
    units: list[UnitProgress]
    total: int | None
    departed: int
    pipeline: int
    remaining: int | None
    outside: int
    draft_made_on: date | None = None


def progress(workspace: Workspace, code: str | None) -> Progress:
    """How far the target of the current plan year is reached today."""
    with workspace.reading() as book:
        return progress_of(book, current_plan(book, code, workspace.today), workspace.today)


def progress_of(book: Connection, current: CurrentPlan, today: date) -> Progress:
    """How far the target of a plan is reached at the end of a day."""
    year = current.year_of(today)
    lived = current.lived(today)
    days = ReportDays(lived, lived)
    places = current.places(book, lived.last_day)
    left = {count.key: count.to_date for count in questions.persons(book, current.scope, days, by="unit")}
    waiting: dict[int, int] = {}
    for one in questions.waiting(book, current.scope, lived.end.isoformat()):
        waiting[one.unit] = waiting.get(one.unit, 0) + one.persons
    units = [_unit(place, left.get(str(place.id), 0), waiting.get(place.id, 0)) for place in places]
    split = plans.split_on(book, current.scope, lived.last_day)
    draft = standing_draft(book, current)
    given = [unit.target for unit in units if unit.target is not None]
    total = sum(given) if given else current.plan.target.total
    departed = sum(unit.departed for unit in units)
    return Progress(
        plan=current.version.code,
        title=current.plan.title,
        year=year,
        start=lived.start,
        end=lived.last_day,
        decision=split.decision if split else None,
        units=units,
        total=total,
        departed=departed,
        pipeline=sum(unit.pipeline for unit in units),
        remaining=None if total is None else total - departed,
        outside=questions.persons_outside(book, current.scope, days),
        draft_made_on=date.fromisoformat(draft.made_on) if draft else None,
    )


def _unit(place: Place, departed: int, pipeline: int) -> UnitProgress:
    remaining = None if place.target is None else place.target - departed
    return UnitProgress(place.name, place.code, place.target, departed, pipeline, remaining)
