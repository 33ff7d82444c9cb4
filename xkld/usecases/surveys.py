"""Surveys looked at: by place with the age of the last round, and round by round. Loads no SQLModel."""

from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain.errors import InputRefused
from xkld.domain.errors.surveys import days_not_in_order
from xkld.domain.period import Period
from xkld.store import surveys
from xkld.store.book import Connection
from xkld.store.surveys import Asked, PlaceSurveyed, Round, Sums
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rounds are looked at: of a plan, from a day to another (None: the plan year, today), of one kind, place."""

    plan: str | None = None
    first: date | None = None
    last: date | None = None
    kind: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class SurveyedPlace:
    """A place with the days since its last round (None: never asked), and who came into the book since, by purpose.

    Of a place that was only asked before it took over others it is not known who came since.
    """

    place: PlaceSurveyed
    days: int | None
    to_work: int | None
    to_study: int | None


@dataclass(frozen=True, slots=True)
class SurveyedPlaces:
    """The places of the plan with their sums of the days; ``outside`` rounds were held in no place of the plan."""

    days: Period
    places: list[SurveyedPlace]
    total: Sums
    outside: int

    @property
    def never(self) -> list[str]:
        """The places in which nobody was asked yet."""
        told = (one.place for one in self.places)
        return [place.name for place in told if place.name and place.last_on is None and place.old_on is None]


@dataclass(frozen=True, slots=True)
class Rounds:
    """The rounds of the days, the latest first, and what they add up to."""

    days: Period
    rounds: list[Round]
    total: Sums
    outside: int


def by_place(workspace: Workspace, wanted: Wanted) -> SurveyedPlaces:
    """Every place of the plan, with how long ago people were last asked there.

    Raises ``InputRefused`` when the days are not in order.
    """
    with workspace.reading() as book:
        asked = _asked(book, workspace, wanted)
        since = surveys.registered_since(book, asked)
        places = [_surveyed(one, asked.days.last_day, since) for one in surveys.by_place(book, asked)]
        return SurveyedPlaces(asked.days, places, surveys.total(book, asked), surveys.outside(book, asked))


def rounds(workspace: Workspace, wanted: Wanted) -> Rounds:
    """Round by round.

    Raises ``InputRefused`` when the days are not in order, or the plan has no place of that name.
    """
    with workspace.reading() as book:
        asked = _asked(book, workspace, wanted)
        current = current_plan(book, wanted.plan, workspace.today)
        places = current.places(book, workspace.today)
        unit = None if wanted.unit is None else place_named(wanted.unit, places).id
        found, whole = surveys.rounds(book, asked, unit), surveys.total(book, asked, unit)
        return Rounds(asked.days, found, whole, 0 if unit else surveys.outside(book, asked))


def _asked(book: Connection, workspace: Workspace, wanted: Wanted) -> Asked:
    current = current_plan(book, wanted.plan, workspace.today)
    return Asked(current.scope, _days(current, workspace.today, wanted), wanted.kind)


def _days(current: CurrentPlan, today: date, wanted: Wanted) -> Period:
    last = wanted.last or (today if wanted.first else current.lived(today).last_day)
    first = wanted.first or min(current.lived(last).start, last)
    if first > last:
        raise InputRefused([days_not_in_order(first, last)])
    return Period(first, last + timedelta(days=1))


def _surveyed(one: PlaceSurveyed, day: date, since: dict[tuple[int, str], int]) -> SurveyedPlace:
    last_on = one.last_on or one.old_on
    if last_on is None:
        return SurveyedPlace(one, None, None, None)
    days = (day - date.fromisoformat(last_on)).days
    if one.unit is None or one.last_on is None:
        return SurveyedPlace(one, days, None, None)
    return SurveyedPlace(one, days, since.get((one.unit, "work"), 0), since.get((one.unit, "study"), 0))
