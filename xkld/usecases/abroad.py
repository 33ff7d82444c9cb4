"""People abroad looked at: whose contract ends, who should be home, who left it. Loads no SQLModel."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from xkld.domain.abroad import Bands, bands
from xkld.domain.collation import name_order
from xkld.domain.counts import Scope
from xkld.domain.numbers import percent
from xkld.domain.period import Period, Quarter, parse_quarter
from xkld.domain.wording.labels import COUNTED_NAMES
from xkld.store import abroad
from xkld.store.abroad import Breaches, Stay
from xkld.store.book import Connection
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace

_People = Callable[[Connection, Scope, str, int | None], list[Stay]]
_Count = Callable[[Connection, Scope, str], int]
_FIGURES = ("abroad", "absconded", "overstayed", "ended", "unknown", "goings")


@dataclass(frozen=True, slots=True)
class Abroad:
    """People abroad on the day of the command; ``outside`` are those whose place is none of the plan's."""

    stays: list[Stay]
    outside: int


@dataclass(frozen=True, slots=True)
class Ending:
    """Contracts that end within some days or are over, the first first; those whose end is not known; all by bands."""

    ending: list[Stay]
    unknown: list[Stay]
    bands: Bands
    outside: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Which returns are expected: of a plan, in a quarter as it was typed, of one place; also who has no known term."""

    plan: str | None
    quarter: str
    unit: str | None = None
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Expected:
    """Who should come home by the last day of a quarter; ``unknown`` are abroad on a contract of unknown length."""

    quarter: Quarter
    days: Period
    stays: list[Stay]
    unknown: int
    outside: int


@dataclass(frozen=True, slots=True)
class Rate:
    """How people abroad stand to their contracts; ``share`` are all in breach in hundredths of those abroad.

    ``total`` says that all places or destinations of one set of figures are added.
    """

    counts: Breaches
    total: bool
    breaches: int
    share: Decimal | None


def people_abroad(workspace: Workspace, code: str | None, unit: str | None) -> Abroad:
    """Everybody of the plan's places, or of one, who is abroad today; by place, then in the order of Vietnamese lists.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    return _of_places(workspace, code, unit, abroad.stays, abroad.outside)


def people_missing(workspace: Workspace, code: str | None, unit: str | None) -> Abroad:
    """Everybody of the plan's places, or of one, who is missing abroad today, in no figure abroad; in the same order.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    return _of_places(workspace, code, unit, abroad.missing, abroad.missing_outside)


def _of_places(workspace: Workspace, code: str | None, unit: str | None, people: _People, elsewhere: _Count) -> Abroad:
    day = workspace.today.isoformat()
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        place = None if unit is None else place_named(unit, current.places(book, workspace.today))
        found = people(book, current.scope, day, place.id if place else None)
        outside = 0 if place else elsewhere(book, current.scope, day)
    return Abroad(in_order(found), outside)


def in_order(people: list[Stay]) -> list[Stay]:
    """By place, then in the order of Vietnamese lists."""
    return sorted(people, key=lambda one: (one.position, name_order(one.name), one.worker))


def ending(workspace: Workspace, code: str | None, unit: str | None, days: int) -> Ending:
    """Whose contract ends within ``days`` days or is over without a return, the one that ends first being first."""
    found = people_abroad(workspace, code, unit)
    known = [one for one in found.stays if one.ends_on is not None]
    near = [one for one in known if (date.fromisoformat(one.ends_on or "") - workspace.today).days <= days]
    return Ending(
        ending=sorted(near, key=lambda one: one.ends_on or ""),
        unknown=[one for one in found.stays if one.ends_on is None],
        bands=bands([_day(one.ends_on) for one in found.stays], workspace.today),
        outside=found.outside,
    )


def expected(workspace: Workspace, asked: Asked) -> Expected:
    """Whose contract ends before a quarter's end, also those that are over already; by place, then by name.

    Raises ``InputRefused`` when the plan has no place of that name, or the quarter cannot be read.
    """
    quarter = parse_quarter(asked.quarter)
    found = people_abroad(workspace, asked.plan, asked.unit)
    with workspace.reading() as book:
        days = quarter.days(current_plan(book, asked.plan, workspace.today).cutoff)
    end = days.end.isoformat()
    return Expected(
        quarter,
        days,
        [one for one in found.stays if (one.ends_on < end if one.ends_on else asked.unknown)],
        sum(one.ends_on is None for one in found.stays),
        found.outside,
    )


def overdue(workspace: Workspace, code: str | None, unit: str | None) -> Abroad:
    """Everybody abroad who left the contract, stays on unlawfully, or whose contract is over; by place and name."""
    found = people_abroad(workspace, code, unit)
    return Abroad([one for one in found.stays if one.breach], found.outside)


def rates(workspace: Workspace, code: str | None, by: str) -> list[Rate]:
    """How the people abroad stand to their contracts, by place or by destination; work, seasonal and study apart."""
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        found = abroad.breaches(book, current.scope, workspace.today.isoformat(), by)
    sets = {counted_as: [one for one in found if one.counted_as == counted_as] for counted_as in COUNTED_NAMES}
    return [
        rate
        for rows in sets.values()
        if rows
        for rate in (*(_rate(one, total=False) for one in rows), _rate(_added(rows), total=True))
    ]


def _rate(counts: Breaches, *, total: bool) -> Rate:
    wrong = counts.absconded + counts.overstayed + counts.ended
    return Rate(counts, total, wrong, percent(wrong, counts.abroad))


def _added(rows: list[Breaches]) -> Breaches:
    figures = {name: sum(getattr(one, name) for one in rows) for name in _FIGURES}
    return Breaches(rows[0].counted_as, None, **figures)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
