"""What a split is worked out from: whose target, among which places, by which weights and within which bounds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from xkld.domain.allocation import Claim
from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import total_needed
from xkld.domain.turns import Method
from xkld.store.book import Connection
from xkld.usecases.bounds import Bounds, BoundWords, bounds, claims
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.decision_days import day_problems
from xkld.usecases.refusals import noting
from xkld.usecases.ties import TieWords
from xkld.usecases.weights import Weighed, weighed
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was asked for; ``weights`` is a file, ``last-year`` or ``demand``, ``column`` a head in the file."""

    weights: str
    column: str | None = None
    method: Method = Method.SAINTE_LAGUE
    total: int | None = None
    bounds: BoundWords = field(default_factory=BoundWords)
    tie: TieWords = field(default_factory=TieWords)


@dataclass(frozen=True, slots=True)
class Work:
    """Everything that a split is worked out from: whose, among which places, by which weights and bounds."""

    current: CurrentPlan
    places: Sequence[Place]
    weighed: Weighed
    bounds: Bounds
    total: int
    claims: Sequence[Claim]


def prepared(workspace: Workspace, book: Connection, code: str | None, wish: Wish, since: date | None) -> Work:
    """Whose target is to be shared out, and from what; ``since`` is the day of a decision.

    Raises ``InputRefused`` with what is wrong with the words, the decision's day or the weights, all at once.
    """
    current = current_plan(book, code, workspace.today)
    places = current.places(book, since or workspace.today)
    problems = day_problems(book, current, since, workspace.today) if since else []
    total = current.plan.target.total if wish.total is None else wish.total
    if total is None:
        problems.append(total_needed())
    with noting(problems):
        limits = bounds(wish.bounds, places)
    with noting(problems):
        found = weighed(workspace, book, current, places, (wish.weights, wish.column))
    if problems or total is None:
        raise InputRefused(problems)
    return Work(current, places, found, limits, total, claims(limits, found.of, places, total))
