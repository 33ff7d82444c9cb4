"""All methods side by side on the same units: what each gives, beside last year's result and the split in force."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from xkld.domain.allocation import Outcome, exact_shares
from xkld.domain.allocation import allocate as shared_out
from xkld.domain.errors import InputRefused
from xkld.domain.turns import Method
from xkld.domain.weight import Source
from xkld.store.book import Connection
from xkld.usecases.allocation_work import Wish, Work, prepared
from xkld.usecases.weights import last_year
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Given:
    """What a method gives one unit: ``target``, or in an open tie ``target`` and one more for some of the tied."""

    target: int
    tied: bool
    against_in_force: int | None
    against_last_year: int | None


@dataclass(frozen=True, slots=True)
class Compared:
    """One unit under all methods; ``share`` is the exact share as a fraction in text.

    ``last_year`` is None when it is not known, ``in_force`` when no target was given. The differences leave an open
    place out.
    """

    unit: str
    code: str
    weight: Decimal
    share: str
    by_method: dict[str, Given]
    last_year: int | None
    in_force: int | None


@dataclass(frozen=True, slots=True)
class OpenTie:
    """A tie that a method leaves open: its units and how many places they ask for."""

    method: Method
    units: list[str]
    places: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """All units in the plan's order, and the ties that people would have to settle."""

    plan: str
    total: int
    source: Source
    units: list[Compared]
    ties: list[OpenTie]


def compare(workspace: Workspace, code: str | None, wish: Wish) -> Comparison:
    """What each method makes of the same weights and bounds.

    Raises ``InputRefused`` with what is wrong with the words or the weights, and when no split keeps the bounds:
    they bind all methods alike.
    """
    with workspace.reading() as book:
        work = prepared(workspace, book, code, wish, None)
        before = _last_year(workspace, book, work)
    outcomes = {method: shared_out(work.total, work.claims, method) for method in Method}
    shares = exact_shares(work.total, [claim.weight for claim in work.claims])
    tied = {method: frozenset(found.tie.units) if found.tie else frozenset() for method, found in outcomes.items()}
    units = [
        Compared(
            place.name,
            place.code,
            work.weighed.of[place.id],
            str(shares[at]),
            {
                str(method): Given(
                    found.targets[at],
                    at in tied[method],
                    _more(found.targets[at], place.target),
                    _more(found.targets[at], before.get(place.id)),
                )
                for method, found in outcomes.items()
            },
            before.get(place.id),
            place.target,
        )
        for at, place in enumerate(work.places)
    ]
    names = [place.name for place in work.places]
    return Comparison(work.current.version.code, work.total, work.weighed.source, units, _ties(outcomes, names))


def _more(target: int, than: int | None) -> int | None:
    return None if than is None else target - than


def _ties(outcomes: dict[Method, Outcome], names: Sequence[str]) -> list[OpenTie]:
    return [
        OpenTie(method, [names[at] for at in found.tie.units], found.tie.places)
        for method, found in outcomes.items()
        if found.tie
    ]


def _last_year(workspace: Workspace, book: Connection, work: Work) -> dict[int, int]:
    """Persons of the plan year before by unit; nothing when they are not known of all."""
    try:
        found = last_year(book, work.current, work.places, work.current.year_of(workspace.today))
    except InputRefused:
        return {}
    return {unit: int(persons) for unit, persons in found.items()}
