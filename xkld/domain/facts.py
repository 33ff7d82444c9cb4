"""Everything that a report is made from: the answers of the book, before any table or sentence."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Count, Event, FundState, Loans, Place, Support, Waiting, Work
from xkld.domain.period import Period, Quarter, ReportDays, ReportPeriod
from xkld.domain.plan import STUDY, Plan

# Stages before leaving that reports tell together.
REGISTERED = frozenset({"registered", "counselled", "not_selected"})
TRAINING = frozenset({"training"})
SELECTED = frozenset({"selected", "contracted"})
READY = frozenset({"visa_ready"})
POOL = REGISTERED | TRAINING | SELECTED | READY


@dataclass(frozen=True, slots=True)
class People:
    """Persons who left to work, once in a year, by facts about them; departures (lượt) of all three sets.

    Persons who left to study are told by place and destination when the plan counts them; they are never added.
    """

    by_unit: dict[int, Count]
    by_destination: list[Count]
    by_occupation: list[Count]
    by_sex: list[Count]
    by_age: list[Count]
    by_education: list[Count]
    by_form: list[Count]
    by_sender: list[Count]
    in_groups: list[Count]
    departures: Count
    seasonal: Count
    study: Count
    study_by_unit: list[Count]
    study_by_destination: list[Count]
    outside: int


@dataclass(frozen=True, slots=True)
class Abroad:
    """What changed among workers abroad. ``at_start`` and ``at_year_start`` are None when no figure was typed.

    ``lacking`` are the places that lack a figure at the start, while others have one.
    """

    movements: list[Event]
    remarks: list[Event]
    at_start: int | None
    at_year_start: int | None
    by_name: int
    lacking: tuple[int, ...] = ()

    def events(self, stage: str, reason: str | None = None, *, any_reason: bool = True) -> tuple[int, int]:
        """How many events of a stage in the period and to date; for one reason when ``any_reason`` is off."""
        found = [
            event
            for event in (*self.movements, *self.remarks)
            if event.stage == stage and (any_reason or event.reason == reason)
        ]
        return sum(event.in_period for event in found), sum(event.to_date for event in found)

    @property
    def at_end(self) -> tuple[int | None, int | None]:
        """Workers abroad at the end: the start of the period, and of the year, plus what changed since.

        None where the start is not known. Both are equal when both are known.
        """
        grown = [self.events(stage) for stage in ("departed", "found")]
        shrunk = [self.events(stage) for stage in ("returned", "died", "missing")]
        in_period, to_date = (sum(one[k] for one in grown) - sum(one[k] for one in shrunk) for k in (0, 1))
        start, year_start = self.at_start, self.at_year_start
        return None if start is None else start + in_period, None if year_start is None else year_start + to_date


@dataclass(frozen=True, slots=True)
class Part:
    """A quarter of a longer period, told beside it; ``people`` and ``abroad`` are None before it begins."""

    quarter: Quarter
    last_day: date
    people: People | None
    abroad: Abroad | None


@dataclass(frozen=True, slots=True)
class YearBefore:
    """Persons who left in the year before, by place, the whole area under None; missing ones are not known.

    ``days`` are those that the figures cover; ``is_alike`` says that they are the days of this report, a year back.
    """

    by_place: dict[int | None, int]
    days: Period
    is_alike: bool


@dataclass(frozen=True, slots=True)
class Money:
    """Support by fund and content, funds in the period and in the budget year, loans; đồng."""

    support: list[Support]
    persons: Count
    funds_in_period: list[FundState]
    funds_to_date: list[FundState]
    loans: list[Loans]


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of a period, told on ``today``; ``closes_on`` is the last day of the period.

    ``people_days`` close by the reporting cut-off, ``money_days`` by the budget year.

    ``decision`` is the number of the leaders' decision on the split, None while the plan's own split holds.
    ``parts`` are the quarters of a period whose own figures are those of the year to date; else there are none.
    ``estimates`` are by place, in persons from the year's start; ``waiting`` is in order of places.
    """

    plan: Plan
    period: ReportPeriod
    today: date
    closes_on: date
    people_days: ReportDays
    money_days: ReportDays
    decision: str | None
    places: list[Place]
    people: People
    parts: tuple[Part, ...]
    year_before: YearBefore
    estimates: dict[int, int]
    waiting: list[Waiting]
    abroad: Abroad
    money: Money
    activities: list[Work]
    inspections: list[Work]

    @property
    def target(self) -> int | None:
        """The whole target in persons, also before it is split; None when none was given."""
        given = [place.target for place in self.places if place.target is not None]
        return sum(given) if given else self.plan.target.total

    @property
    def in_period(self) -> int:
        """Persons who left in the period and had not left before in the year."""
        return sum(count.in_period for count in self.people.by_unit.values())

    @property
    def to_date(self) -> int:
        """Persons who left since the plan year began."""
        return sum(count.to_date for count in self.people.by_unit.values())

    @property
    def same_period(self) -> int | None:
        """Persons of the same days a year before; None when not known for every place."""
        by_place = self.year_before.by_place
        if None in by_place:
            return by_place[None]
        known = [by_place[place.id] for place in self.places if place.id in by_place]
        return sum(known) if self.places and len(known) == len(self.places) else None

    @property
    def is_closed(self) -> bool:
        """Whether the period lies wholly behind."""
        return self.today > self.closes_on

    @property
    def counts_study(self) -> bool:
        """Whether the plan counts persons who leave to study, as a set of its own."""
        return STUDY in self.plan.sets

    def events(self, stage: str, reason: str | None = None, *, any_reason: bool = True) -> tuple[int, int]:
        """How many events of a stage in the period and to date; for one reason when ``any_reason`` is off."""
        return self.abroad.events(stage, reason, any_reason=any_reason)

    def waiting_in(self, stages: frozenset[str], unit: int | None = None) -> int:
        """How many persons wait in these stages, in one place or in all."""
        found = self.waiting
        if unit is not None:  # they stand in order of places, and a country has thousands
            first, last = bisect_left(found, unit, key=_place), bisect_right(found, unit, key=_place)
            found = found[first:last]
        return sum(one.persons for one in found if one.stage in stages)

    def work(self, kinds: frozenset[str]) -> Work:
        """Activities and inspections of some kinds together."""
        found = [one for one in (*self.activities, *self.inspections) if one.kind in kinds]
        return Work(
            ", ".join(sorted(kinds)),
            sum(one.times_in_period for one in found),
            _known_sum([one.people_in_period for one in found if one.times_in_period]),
            sum(one.times_to_date for one in found),
            _known_sum([one.people_to_date for one in found if one.times_to_date]),
        )


def _place(waiting: Waiting) -> int:
    return waiting.unit


def _known_sum(numbers: list[int | None]) -> int | None:
    """The sum of what is known; zero of nothing, None when nothing of something is known."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known or not numbers else None
