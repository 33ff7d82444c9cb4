"""Everything that a report is made from: the answers of the book, before any table or sentence."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Count, Event, FundState, Loans, Place, Support, Waiting, Work
from xkld.domain.period import Quarter, ReportDays
from xkld.domain.plan import Plan

# Stages before leaving that reports tell together.
REGISTERED = frozenset({"registered", "counselled", "not_selected"})
TRAINING = frozenset({"training"})
SELECTED = frozenset({"selected", "contracted"})
READY = frozenset({"visa_ready"})
POOL = REGISTERED | TRAINING | SELECTED | READY


@dataclass(frozen=True, slots=True)
class People:
    """Persons who left to work, once in a year, by facts about them; departures (lượt) of all three sets."""

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
    outside: int


@dataclass(frozen=True, slots=True)
class Abroad:
    """What changed among workers abroad. ``at_start`` and ``at_year_start`` are None when no figure was typed."""

    movements: list[Event]
    remarks: list[Event]
    at_start: int | None
    at_year_start: int | None
    by_name: int


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
    """A quarter's facts, told on ``today``; ``closes_on`` is the last day of the quarter.

    ``people_days`` close by the reporting cut-off, ``money_days`` by the budget year.

    ``decision`` is the number of the leaders' decision on the split, None while the plan's own split holds.
    ``year_before`` holds persons of the same days a year before by place, the whole area under None; missing ones
    are not known. ``estimates`` are by place, in persons from the year's start; ``waiting`` is in order of places.
    """

    plan: Plan
    quarter: Quarter
    today: date
    closes_on: date
    people_days: ReportDays
    money_days: ReportDays
    decision: str | None
    places: list[Place]
    people: People
    year_before: dict[int | None, int]
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
        if None in self.year_before:
            return self.year_before[None]
        known = [self.year_before[place.id] for place in self.places if place.id in self.year_before]
        return sum(known) if self.places and len(known) == len(self.places) else None

    def events(self, stage: str, reason: str | None = None, *, any_reason: bool = True) -> tuple[int, int]:
        """How many events of a stage in the period and to date; for one reason when ``any_reason`` is off."""
        found = [
            event
            for event in (*self.abroad.movements, *self.abroad.remarks)
            if event.stage == stage and (any_reason or event.reason == reason)
        ]
        return sum(event.in_period for event in found), sum(event.to_date for event in found)

    @property
    def abroad_at_end(self) -> tuple[int | None, int | None]:
        """Workers abroad at the end: the start of the period, and of the year, plus what changed since.

        None where the start is not known. Both are equal when both are known.
        """
        grown = [self.events(stage) for stage in ("departed", "found")]
        shrunk = [self.events(stage) for stage in ("returned", "died", "missing")]
        in_period, to_date = (sum(one[k] for one in grown) - sum(one[k] for one in shrunk) for k in (0, 1))
        start, year_start = self.abroad.at_start, self.abroad.at_year_start
        return None if start is None else start + in_period, None if year_start is None else year_start + to_date

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
