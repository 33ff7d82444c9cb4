"""A split that leaders decided, put in force from a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.office import decision_out_of_days, later_split, split_not_total
from xkld.domain.names import parse_text
from xkld.domain.period import year_days
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store import plans
from xkld.store.book import Connection
from xkld.store.plan_writing import Decision, add_split
from xkld.usecases.assignments import read_assignments
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.plan_loading import refuse_below_done
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SplitSet:
    """What was decided: the targets that changed (place, before, after) and the new total."""

    plan: str
    changed: list[tuple[str, int | None, int]]
    total: int
    valid_from: date


def decision_of(number: str, on: date | None, reason: str | None) -> Decision:
    """The paper behind a split; its number must be there.

    Raises ``InputRefused`` when the number or the reason holds nothing or hidden characters.
    """
    return Decision(
        parse_text(number, FACT_NAMES["decision"]),
        on,
        None if reason is None else parse_text(reason, FACT_NAMES["reason"], longest=1000),
    )


def set_split(
    workspace: Workspace,
    code: str | None,
    assignments: Sequence[str],
    decision: Decision,
    total: int | None,
    *,
    agreed: bool,
) -> SplitSet:
    """Give places new targets by a decision, in force from its day; places that are not named keep theirs.

    The sum must be ``total``, or the present total when none is given. Raises ``InputRefused`` with everything that
    is wrong, ``NeedsConsent`` when a target is below what was reached and nobody agreed.
    """
    since = decision.on or workspace.today
    with workspace.writing() as writer:
        current = current_plan(writer.connection, code, workspace.today)
        places = current.places(writer.connection, since)
        given = read_assignments(assignments, places)
        targets = {place.id: given.get(place.id, place.target or 0) for place in places}
        before = {place.id: place.target for place in places if place.target is not None}
        wanted = _whole(current, before) if total is None else total
        problems = _day_problems(writer.connection, current, since, workspace.today)
        if wanted is not None and sum(targets.values()) != wanted:
            problems.append(split_not_total(sum(targets.values()), wanted))
        if problems:
            raise InputRefused(problems)
        changed = [(p.name, p.target, targets[p.id]) for p in places if p.target != targets[p.id]]
        split = plans.split_on(writer.connection, current.scope, since)
        if changed or split is None or split.decision != decision.number:
            add_split(writer, current.scope, targets, since, "decided", decision)
            if not agreed:
                refuse_below_done(workspace, writer, current, before)
        return SplitSet(current.version.code, changed, sum(targets.values()), since)


def _whole(current: CurrentPlan, before: dict[int, int]) -> int | None:
    return sum(before.values()) if before else current.plan.target.total


def _day_problems(book: Connection, current: CurrentPlan, since: date, today: date) -> list[Problem]:
    first = year_days(current.year_of(today), current.cutoff).start
    if not first <= since <= today:
        return [decision_out_of_days(since, first, today)]
    latest = plans.latest_split(book, current.scope)
    if latest is None or date.fromisoformat(latest.valid_from) <= since:
        return []
    return [later_split(latest.decision, date.fromisoformat(latest.valid_from))]
