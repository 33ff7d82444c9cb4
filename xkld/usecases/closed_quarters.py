"""Quarters whose figures are closed and would be others now: reports of them may have been sent."""

from collections.abc import Iterable
from datetime import date

from xkld.domain.period import Quarter, period_of
from xkld.domain.register import COUNTED_FACTS, Correction, Owner
from xkld.domain.stages import Stage
from xkld.domain.wording.names import period_name
from xkld.store import plans
from xkld.store.book import Connection
from xkld.usecases.corrections import Corrections
from xkld.usecases.current_plan import CurrentPlan, read_version

_COUNTED = frozenset({Stage.DEPARTED, Stage.RETURNED, Stage.DIED, Stage.MISSING, Stage.FOUND})


def closed_quarters(book: Connection, found: Corrections) -> list[str]:
    """The names of the quarters of loaded plans, closed by their cut-off, to whose figures a corrected fact belongs.

    Figures from the start of the year change in the quarters after them as well.
    """
    return closed_on(book, {*_days_of_stages(found), *_days_of_facts(found, found.told())}, found.today)


def closed_on(book: Connection, days: Iterable[date], today: date) -> list[str]:
    """The names of the quarters of loaded plans that hold these days and were closed by their cut-off on ``today``."""
    told = set(days)
    closed = {
        quarter
        for plan in _plans(book)
        for day in told
        if (quarter := period_of(Quarter, day, plan.cutoff)).year in plan.plan.years
        and quarter.days(plan.cutoff).end <= today
    }
    return [period_name(quarter) for quarter in sorted(closed)]


def _plans(book: Connection) -> list[CurrentPlan]:
    return [CurrentPlan(version, read_version(version)) for version in plans.latest_versions(book)]


def _days_of_stages(found: Corrections) -> Iterable[date]:
    """The days on which corrected stages stood and stand."""
    for number in (*found.changed(Owner.STAGE), *found.dropped):
        for facts in (found.before, found.after):
            if (Owner.STAGE, number) in facts:
                yield date.fromisoformat(facts[Owner.STAGE, number]["date"])


def _days_of_facts(found: Corrections, told: list[Correction]) -> Iterable[date]:
    """The days on which people of whom something countable is another left, came home, died or were missing."""
    cases = {one.case for one in told if one.case and one.fact in COUNTED_FACTS}
    people = {one.worker for one in told if one.case is None and one.fact in COUNTED_FACTS}
    for number, case in found.case_of.items():
        event = found.known_stage(number).event
        if event.stage in _COUNTED and (case in cases or found.worker_of[case] in people):
            yield event.on
