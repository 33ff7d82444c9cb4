"""A split that leaders decided, put in force from a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import split_not_total
from xkld.domain.names import parse_text
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store.plan_writing import Decision, add_split
from xkld.usecases.assignments import read_assignments
from xkld.usecases.current_plan import current_plan
from xkld.usecases.plan_loading import refuse_below_done
from xkld.usecases.quotas import sum_of
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
        wanted = sum_of([place.target for place in places]) if total is None else total
        if wanted is not None and sum(targets.values()) != wanted:
            raise InputRefused([split_not_total(sum(targets.values()), wanted)])
        changed = [(p.name, p.target, targets[p.id]) for p in places if p.target != targets[p.id]]
        if changed:
            add_split(writer, current.scope, targets, since, "decided", decision)
            if not agreed:
                refuse_below_done(workspace, writer, current)
        return SplitSet(current.version.code, changed, sum(targets.values()), since)
