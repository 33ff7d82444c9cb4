"""The target worked out among units: a draft, or by a decision at once in force; a draft put in force later."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from xkld.domain.allocation import Outcome, exact_shares
from xkld.domain.allocation import allocate as shared_out
from xkld.domain.counts import Place
from xkld.domain.proposal import Proposal, Share, Tied, TieRule
from xkld.domain.turns import Method
from xkld.domain.weight import Source
from xkld.store import proposal_writing, proposals
from xkld.store.book import RollBack, Writer
from xkld.store.plan_writing import Decision, add_split
from xkld.usecases.allocation_work import Wish, Work, prepared
from xkld.usecases.current_plan import CurrentPlan
from xkld.usecases.drafts import standing_draft
from xkld.usecases.quota_setting import put_in_force
from xkld.usecases.ties import Places, Settled, settled
from xkld.usecases.workspace import Workspace

DRAFT, IN_FORCE, UNDECIDED = "draft", "in_force", "undecided"
Paper: TypeAlias = "Callable[[Writer, Allocated], None] | None"


@dataclass(frozen=True, slots=True)
class UnitShare:
    """One unit: its weight, exact share of the total, bounds, the target in force before, and the new one.

    ``share`` is a fraction as text (``35/12``, ``3``); ``target`` is None while the unit waits in an unsettled tie;
    ``held`` is what it has without a place that was in question, which it is if ``tied``.
    """

    unit: str
    code: str
    weight: Decimal
    share: str
    least: int
    most: int
    fixed: bool
    before: int | None
    target: int | None
    held: int
    tied: bool


@dataclass(frozen=True, slots=True)
class TieTold:
    """Units that ask alike for the last ``places``; how that was settled and for whom, or what still is level."""

    units: list[str]
    places: int
    settled_by: TieRule | None
    given_to: list[str]
    still_level: list[str]


@dataclass(frozen=True, slots=True)
class Allocated:
    """A split as it was worked out. ``state`` is ``draft``, ``in_force``, or ``undecided`` while a tie is open.

    ``known`` says that the very same stood in the book already, so that nothing was written.
    """

    plan: str
    method: Method
    total: int
    source: Source
    state: str
    units: list[UnitShare]
    tie: TieTold | None
    valid_from: date | None = None
    known: bool = False

    @property
    def is_open(self) -> bool:
        """Whether a tie waits to be settled."""
        return self.tie is not None and self.tie.settled_by is None


def allocate(
    workspace: Workspace, code: str | None, wish: Wish, decision: Decision | None, *, agreed: bool, paper: Paper = None
) -> Allocated:
    """Work a split out and keep it: as a draft, or in force by a decision.

    ``paper`` writes about a tie, in the same operation. A tie that nobody settled is handed back as ``undecided`` and
    nothing of it is kept. Raises ``InputRefused`` with what is wrong with weights, bounds or the decision's day,
    ``NeedsConsent`` when a target is below what was reached.
    """
    since = None if decision is None else decision.on or workspace.today
    known = False
    with workspace.writing() as writer:
        work = prepared(workspace, writer.connection, code, wish, since)
        outcome = shared_out(work.total, work.claims, wish.method)
        asked = Places(workspace, writer.connection, work.current, work.places, work.weighed.of)
        choice = settled(outcome, wish.tie, asked)
        found = _proposal(work, wish.method, outcome, choice)
        told = _told(work, found, outcome, choice)
        if told.is_open and paper is None:
            raise RollBack
        if decision is None and not told.is_open:
            known = _keep_draft(writer, work.current, found)
        elif decision is not None and not told.is_open:
            known = _put_in_force(workspace, writer, work.current, found, decision, agreed=agreed)
        if paper and told.tie:
            paper(writer, told)
    return told if told.is_open else replace(told, state=IN_FORCE if since else DRAFT, valid_from=since, known=known)


def _proposal(work: Work, method: Method, outcome: Outcome, choice: Settled) -> Proposal:
    tie = outcome.tie
    targets = outcome.given_to(choice.given).targets
    tied = {at: Tied.GIVEN if at in choice.given else Tied.LEFT for at in tie.units} if tie else {}
    shares = tuple(
        Share(
            place.id,
            work.weighed.of[place.id],
            claim.least,
            claim.most,
            place.id in work.bounds.fixed,
            targets[at],
            tied.get(at),
        )
        for at, (place, claim) in enumerate(zip(work.places, work.claims, strict=True))
    )
    return Proposal(method, work.total, work.weighed.source, shares, choice.rule, tie.places if tie else None)


def _told(work: Work, found: Proposal, outcome: Outcome, choice: Settled) -> Allocated:
    waiting = outcome.tie.units if outcome.tie and choice.rule is None else ()
    exact = exact_shares(work.total, [claim.weight for claim in work.claims])
    units = [
        UnitShare(
            place.name,
            place.code,
            share.weight,
            str(exact[at]),
            share.least,
            share.most,
            share.fixed,
            place.target,
            None if at in waiting else share.target,
            outcome.targets[at],
            share.tied is not None,
        )
        for at, (place, share) in enumerate(zip(work.places, found.shares, strict=True))
    ]
    return Allocated(
        work.current.version.code,
        found.method,
        work.total,
        work.weighed.source,
        UNDECIDED,
        units,
        _tie_told(work.places, outcome, choice),
    )


def _tie_told(places: Sequence[Place], outcome: Outcome, choice: Settled) -> TieTold | None:
    if outcome.tie is None:
        return None
    tied, given, level = (
        [places[at].name for at in units] for units in (outcome.tie.units, choice.given, choice.level)
    )
    return TieTold(tied, outcome.tie.places, choice.rule, given, level)


def _keep_draft(writer: Writer, current: CurrentPlan, found: Proposal) -> bool:
    """Keep a draft; whether it is the one that stands already."""
    standing = standing_draft(writer.connection, current)
    if standing is not None and standing.proposal == found and standing.version == current.scope.version:
        return True
    proposal_writing.keep(writer, current.scope, found, None)
    return False


def _put_in_force(
    workspace: Workspace, writer: Writer, current: CurrentPlan, found: Proposal, decision: Decision, *, agreed: bool
) -> bool:
    """Put a split in force with what it was worked out from; whether the very same is in force by that decision."""
    split = put_in_force(workspace, writer, current, found.targets, decision, agreed=agreed)
    behind = proposals.behind(writer.connection, split)
    if behind is not None:
        if behind.proposal == found:
            return True
        split = add_split(writer, current.scope, found.targets, decision.on or workspace.today, "decided", decision)
    proposal_writing.keep(writer, current.scope, found, split)
    return False
