"""Plans put into the book: the next version, its places and funds, and the split that comes into force."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.counts import Scope
from xkld.domain.errors.office import decided_split_would_go, target_below_done
from xkld.domain.period import ReportDays, year_days
from xkld.domain.plan import Plan
from xkld.domain.plan_difference import differences
from xkld.store import plan_writing, plans, questions
from xkld.store.book import Connection, Writer
from xkld.store.plan_writing import Decision
from xkld.store.plans import Version
from xkld.usecases.current_plan import CurrentPlan, read_version
from xkld.usecases.plans import check
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading did: the version now in force, and what differs from the one before (where, before, after).

    ``split_from`` is the day from which a split that replaces another rules; None when none was replaced.
    """

    code: str
    title: str
    number: int
    units: int
    total: int | None
    changed: bool
    differences: list[tuple[str, str, str]]
    split_from: date | None = None


def load(workspace: Workspace, source: str, *, agreed: bool = False) -> Loaded:
    """Put a plan file into the book as the next version, unless it is the one already there.

    A split that changed comes into force today; an earlier one stays with the days that it was in force. Raises
    ``NeedsConsent`` when a new target is below what a place has reached and nobody agreed.
    """
    file = check(workspace, source)
    plan = file.plan
    with workspace.writing() as writer:
        before = next((one for one in plans.latest_versions(writer.connection) if one.code == plan.code), None)
        if before is not None and before.digest == file.digest:
            return _loaded(before, plan, changed=False, found=[])
        old = read_version(before) if before else None
        version = plan_writing.add_version(writer, plan.code, file.digest, (file.text, file.units_text), plan.years)
        numbers = plan_writing.take_units(writer, plan.known_units)
        plan_writing.number_units(writer, version.scope, numbers, plan.units)
        plan_writing.take_funds(writer, version.scope, plan.funds)
        targets = _targets(plan, numbers)
        anew = bool(targets) and (before is None or targets != published_targets(writer.connection, before))
        if anew:
            _put_in_force(workspace, writer, CurrentPlan(version, plan), targets, before, agreed=agreed)
        loaded = _loaded(version, plan, changed=True, found=differences(old, plan) if old else [])
        return replace(loaded, split_from=workspace.today) if anew and before else loaded


def refuse_below_done(workspace: Workspace, writer: Writer, current: CurrentPlan, before: Mapping[int, int]) -> None:
    """Raise ``NeedsConsent`` when a target that went down since ``before`` is below what its place has reached."""
    lived = current.lived(workspace.today)
    done = {
        count.key: count.to_date
        for count in questions.persons(writer.connection, current.scope, ReportDays(lived, lived), by="unit")
    }
    below = [
        f"{place.name} {place.target}/{done[str(place.id)]}"
        for place in current.places(writer.connection, workspace.today)
        if place.target is not None
        and place.target < before.get(place.id, 0)
        and done.get(str(place.id), 0) > place.target
    ]
    if below:
        raise target_below_done(below)


def _targets(plan: Plan, numbers: Mapping[str, int]) -> dict[int, int]:
    """The split of a plan file by the numbers of its places."""
    units = {unit.name: numbers[f"{unit.code}@{unit.valid_from}"] for unit in plan.units}
    return {units[share.unit]: share.target for share in plan.target.split}


def _put_in_force(
    workspace: Workspace,
    writer: Writer,
    current: CurrentPlan,
    targets: dict[int, int],
    before: Version | None,
    *,
    agreed: bool,
) -> None:
    plan = current.plan
    known = {} if before is None else current_targets(writer.connection, current.scope, workspace.today)
    split = plans.split_on(writer.connection, current.scope, workspace.today)
    if split is not None and split.method == "decided" and not agreed:
        raise decided_split_would_go(split.decision or "")
    since = year_days(plan.years[0], current.cutoff).start if before is None else workspace.today
    plan_writing.add_split(writer, current.scope, targets, since, "published", Decision(plan.number))
    if not agreed:
        refuse_below_done(workspace, writer, current, known)


def published_targets(book: Connection, version: Version) -> dict[int, int]:
    """The split that a loaded plan file gave, by the numbers of its places."""
    numbers = {name: number for number, name in plans.place_names(book, version.scope)}
    return {numbers[share.unit]: share.target for share in read_version(version).target.split}


def current_targets(book: Connection, scope: Scope, day: date) -> dict[int, int]:
    """The targets in force at the end of a day, by the numbers of the places that have one."""
    return {place.id: place.target for place in plans.places(book, scope, day) if place.target is not None}


def _loaded(version: Version, plan: Plan, *, changed: bool, found: list[tuple[str, str, str]]) -> Loaded:
    units = len(plan.target.units)
    return Loaded(version.code, plan.title, version.number, units, plan.target.total, changed, found)
