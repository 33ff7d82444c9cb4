"""Which plan a command works under, read back from the book."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Place, Scope
from xkld.domain.errors import InputRefused, XkldError
from xkld.domain.errors.office import no_plan, plan_unknown, several_plans
from xkld.domain.period import Cutoff, Period, year_days
from xkld.domain.plan import Issuer, Plan
from xkld.formats.plan_file import read_plan
from xkld.formats.unit_file import read_units
from xkld.store import plans
from xkld.store.book import Connection
from xkld.store.plans import Version


@dataclass(frozen=True, slots=True)
class CurrentPlan:
    """A plan in the book: its newest version, read."""

    version: Version
    plan: Plan

    @property
    def scope(self) -> Scope:
        """Whose figures are asked."""
        return self.version.scope

    @property
    def cutoff(self) -> Cutoff:
        """The cut-off of the issuer's own periodic report: it closes the figures of people and activities."""
        return self.plan.report_duty.cutoff

    def year_of(self, day: date) -> int:
        """The plan year that holds a day, or the nearest year that the plan speaks for."""
        holding = [year for year in self.plan.years if day in year_days(year, self.cutoff)]
        return holding[0] if holding else min(self.plan.years, key=lambda year: (abs(year - day.year), year))

    def holds(self, day: date) -> bool:
        """Whether a day lies in one of the plan's years, by its own cut-off."""
        return any(day in year_days(year, self.cutoff) for year in self.plan.years)

    def lived(self, day: date) -> Period:
        """The plan year of a day, as far as it has been lived by then."""
        return year_days(self.year_of(day), self.cutoff).up_to(day)

    def places(self, book: Connection, day: date) -> list[Place]:
        """The plan's places with the targets in force on a day."""
        return plans.places(book, self.scope, day)


def read_version(version: Version) -> Plan:
    """The plan of a version; what was loaded once can always be read."""
    units = read_units(version.units_yaml, "units")
    plan = read_plan(version.yaml, version.code, lambda _name: units)
    if isinstance(plan, list):
        raise InputRefused(plan)
    return plan


def current_plan(
    book: Connection, code: str | None, today: date, serves: Callable[[CurrentPlan], bool] | None = None
) -> CurrentPlan:
    """The plan of that code; without a code the only one, or the only one that ``serves`` (whose years hold today).

    Raises ``XkldError`` when there is none, ``InputRefused`` when the code is unknown or must be given.
    """
    known = plans.latest_versions(book)
    if not known:
        raise no_plan()
    codes = [version.code for version in known]
    if code is not None:
        found = [version for version in known if version.code == code]
        if not found:
            raise plan_unknown(code, codes)
    else:
        found = known if len(known) == 1 else _serving(known, serves or (lambda plan: plan.holds(today)))
        if len(found) != 1:
            raise several_plans(codes)
    return CurrentPlan(found[0], read_version(found[0]))


def office(book: Connection, today: date) -> Issuer | None:
    """The office whose book it is, as its plan names it; None where no plan tells which one it is."""
    try:
        return current_plan(book, None, today).plan.issuer
    except XkldError:
        return None


def _serving(known: list[Version], serves: Callable[[CurrentPlan], bool]) -> list[Version]:
    return [version for version in known if serves(CurrentPlan(version, read_version(version)))]
