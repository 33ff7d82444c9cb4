"""A unit's target explained, from what the book keeps of the split and from nothing else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from xkld.domain.allocation import exact_shares
from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import unit_without_target
from xkld.domain.explanation import Explanation, Neighbour, Reckoning, TieBroken, Weighing
from xkld.domain.proposal import Proposal, Tied
from xkld.domain.turn_order import Place as Turn
from xkld.domain.turn_order import standing
from xkld.domain.wording.allocation_text import paragraph
from xkld.store import plans, proposals
from xkld.store.book import Connection
from xkld.store.proposals import Kept
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.drafts import standing_draft
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Explained:
    """A unit's target: the figures, and the paragraph made of them."""

    text: str
    figures: Explanation


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose target is explained: a place of a plan on a day."""

    current: CurrentPlan
    places: Sequence[Place]
    place: Place
    today: date


def explain(workspace: Workspace, code: str | None, unit: str, *, in_force: bool) -> Explained:
    """Why a unit's target is what it is: the standing draft's, if there is one, else the one in force.

    With ``in_force`` always the latter. Raises ``InputRefused`` when the plan has no such unit or gave it no target.
    """
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        places = current.places(book, workspace.today)
        place = place_named(unit, places)
        asked = Asked(current, places, place, workspace.today)
        draft = None if in_force else standing_draft(book, current)
        figures = _of_draft(asked, draft) if draft else _of_split(book, asked)
    return Explained(paragraph(figures), figures)


def _of_draft(asked: Asked, draft: Kept) -> Explanation:
    found = draft.proposal
    return Explanation(
        unit=asked.place.name,
        year=asked.current.year_of(asked.today),
        target=found.targets[asked.place.id],
        total=found.total,
        origin="draft",
        decision=None,
        valid_from=None,
        in_force=asked.place.target,
        reckoning=_reckoning(found, asked),
        kept_weights=None,
    )


def _of_split(book: Connection, asked: Asked) -> Explanation:
    split = plans.split_on(book, asked.current.scope, asked.today)
    target = asked.place.target
    if split is None or target is None:
        raise InputRefused([unit_without_target(asked.place.name)])
    behind = proposals.behind(book, split.id)
    newest = proposals.newest(book, asked.current.scope)
    return Explanation(
        unit=asked.place.name,
        year=asked.current.year_of(asked.today),
        target=target,
        total=sum(place.target or 0 for place in asked.places),
        origin="worked_out" if behind else split.method,
        decision=split.decision,
        valid_from=date.fromisoformat(split.valid_from),
        in_force=None,
        reckoning=_reckoning(behind.proposal, asked) if behind else None,
        kept_weights=_weighing(newest.proposal, asked) if newest and not behind else None,
    )


def _weighing(found: Proposal, asked: Asked) -> Weighing | None:
    """The weights of the last split that was worked out, if they know the unit, shared out over today's total."""
    weights = {share.unit: share.weight for share in found.shares}
    if asked.place.id not in weights:
        return None
    whole = sum((Fraction(weight) for weight in weights.values()), Fraction(0))
    total = sum(place.target or 0 for place in asked.places)
    weight = weights[asked.place.id]
    return Weighing(found.source, weight, _decimal(whole), total * Fraction(weight) / whole)


def _reckoning(found: Proposal, asked: Asked) -> Reckoning:
    """How the unit's part was worked out, and how it stood among the others."""
    at = next(n for n, share in enumerate(found.shares) if share.unit == asked.place.id)
    share = found.shares[at]
    claims = [one.claim for one in found.shares]
    name = {place.id: place.name for place in asked.places}
    stood = standing(found.method, found.total, claims, [one.target for one in found.shares], at)

    def named(turn: Turn | None) -> Neighbour | None:
        return None if turn is None else Neighbour(name[found.shares[turn.unit].unit], turn.number)

    return Reckoning(
        method=found.method,
        source=found.source,
        weight=share.weight,
        whole=_decimal(sum((claim.weight for claim in claims), Fraction(0))),
        share=exact_shares(found.total, [claim.weight for claim in claims])[at],
        least=share.least or None,
        most=share.most if share.most < found.total else None,
        fixed=share.fixed,
        raised=stood.raised,
        capped=stood.capped,
        before=named(stood.before),
        after=named(stood.after),
        waiting=named(stood.waiting),
        tie=_tie(found, name),
    )


def _tie(found: Proposal, name: dict[int, str]) -> TieBroken | None:
    if found.tie_rule is None or found.tie_places is None:
        return None
    units = tuple(name[one.unit] for one in found.shares if one.tied)
    given = tuple(name[one.unit] for one in found.shares if one.tied is Tied.GIVEN)
    return TieBroken(units, found.tie_places, found.tie_rule, given)


def _decimal(number: Fraction) -> Decimal:
    """A sum of decimals is one again."""
    return Decimal(number.numerator) / Decimal(number.denominator)
