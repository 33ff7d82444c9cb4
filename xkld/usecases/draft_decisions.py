"""The standing draft of a split put in force by a decision (*giao chỉ tiêu*)."""

from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import no_draft
from xkld.store import proposal_writing, proposals
from xkld.store.plan_writing import Decision
from xkld.usecases.current_plan import current_plan
from xkld.usecases.decision_days import day_problems
from xkld.usecases.drafts import refusal
from xkld.usecases.quota_setting import SplitSet, put_in_force
from xkld.usecases.workspace import Workspace


def decide(workspace: Workspace, code: str | None, decision: Decision, *, agreed: bool) -> SplitSet:
    """Put the standing draft in force by a decision, from its day.

    Raises ``XkldError`` when there is none or it fits no more, ``InputRefused`` for a day on which no split can come
    into force, ``NeedsConsent`` when a target is below what was reached and nobody agreed.
    """
    since = decision.on or workspace.today
    with workspace.writing() as writer:
        current = current_plan(writer.connection, code, workspace.today)
        last = proposals.newest(writer.connection, current.scope)
        if last is None:
            raise no_draft()
        refused = refusal(writer.connection, current, last)
        if refused is not None:
            raise refused
        problems = day_problems(writer.connection, current, since, workspace.today)
        if problems:
            raise InputRefused(problems)
        targets = last.proposal.targets
        changed = [
            (place.name, place.target, targets[place.id])
            for place in current.places(writer.connection, since)
            if place.target != targets[place.id]
        ]
        split = put_in_force(workspace, writer, current, targets, decision, agreed=agreed)
        proposal_writing.decide(writer, last.id, split)
        return SplitSet(current.version.code, changed, last.proposal.total, since, known=False)
