"""A split that leaders decided, put in force from a day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import decision_needed
from xkld.domain.errors.office import split_not_total
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store import plans
from xkld.store.book import Writer
from xkld.store.plan_writing import Decision, add_split
from xkld.usecases.assignments import read_assignments
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.decision_days import day_problems
from xkld.usecases.plan_loading import refuse_below_done
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class SplitSet:
    """What was decided: the targets that changed (place, before, after) and the new total.

    ``known`` says that the very same was in force by that decision.
    """

    plan: str
    changed: list[tuple[str, int | None, int]]
    total: int
    valid_from: date
    known: bool


def decision_of(number: str, on: date | None, reason: str | None) -> Decision:
    """The paper behind a split; its number must be there.

    Raises ``InputRefused`` when the number or the reason holds nothing or hidden characters.
    """
    return Decision(
        parse_numbered(number, FACT_NAMES["decision"]),
        on,
        None if reason is None else parse_text(reason, FACT_NAMES["reason"], longest=1000),
    )


def decision_or_none(number: str | None, on: date | None, reason: str | None) -> Decision | None:
    """The paper behind a split; None when there is none yet.

    Raises ``InputRefused`` for a day or a reason that belongs to no paper.
    """
    if number is not None:
        return decision_of(number, on, reason)
    alone = [option for option, value in (("--on", on), ("--reason", reason)) if value is not None]
    if alone:
        raise InputRefused([decision_needed(option) for option in alone])
    return None


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
        problems = day_problems(writer.connection, current, since, workspace.today)
        if wanted is not None and sum(targets.values()) != wanted:
            problems.append(split_not_total(sum(targets.values()), wanted))
        if problems:
            raise InputRefused(problems)
        changed = [(p.name, p.target, targets[p.id]) for p in places if p.target != targets[p.id]]
        present = plans.split_on(writer.connection, current.scope, since)
        split = put_in_force(workspace, writer, current, targets, decision, agreed=agreed)
        known = present is not None and present.id == split
        return SplitSet(current.version.code, changed, sum(targets.values()), since, known)


def put_in_force(
    workspace: Workspace,
    writer: Writer,
    current: CurrentPlan,
    targets: Mapping[int, int],
    decision: Decision,
    *,
    agreed: bool,
) -> int:
    """Give places their targets from the day of a decision; the number of the split that is in force then.

    The same targets by the same decision again are the split that is there. Raises ``NeedsConsent`` when a target is
    below what was reached and nobody agreed.
    """
    since = decision.on or workspace.today
    before = {one.id: one.target for one in current.places(writer.connection, since) if one.target is not None}
    split = plans.split_on(writer.connection, current.scope, since)
    if split is not None and (before, split.decision) == (targets, decision.number):
        return split.id
    number = add_split(writer, current.scope, targets, since, "decided", decision)
    if not agreed:
        refuse_below_done(workspace, writer, current, before)
    return number


def _whole(current: CurrentPlan, before: dict[int, int]) -> int | None:
    return sum(before.values()) if before else current.plan.target.total
