"""What there is to say to one unit about its target, as values: the paragraph is made of them and of nothing else."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from xkld.domain.proposal import TieRule
from xkld.domain.turns import Method
from xkld.domain.weight import Source


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The ``number``-th place of another unit."""

    unit: str
    number: int


@dataclass(frozen=True, slots=True)
class TieBroken:
    """A tie of the split: its units, the places in question, how it was settled, for whom."""

    units: tuple[str, ...]
    places: int
    rule: TieRule
    given_to: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How a target was worked out: from which weight and bounds, and how the unit stood among the others.

    ``least`` and ``most`` are the unit's own bounds, None where there was none; ``raised`` and ``capped`` say which of
    them applied. ``share`` is the exact part of the total by weight.
    """

    method: Method
    source: Source
    weight: Decimal
    whole: Decimal
    share: Fraction
    least: int | None
    most: int | None
    fixed: bool
    raised: bool
    capped: bool
    before: Neighbour | None
    after: Neighbour | None
    waiting: Neighbour | None
    tie: TieBroken | None


@dataclass(frozen=True, slots=True)
class Weighing:
    """Weights that are kept in the book beside a split that was not worked out from them."""

    source: Source
    weight: Decimal
    whole: Decimal
    share: Fraction


@dataclass(frozen=True, slots=True)
class Explanation:
    """One unit's target and all that is known of how it came about.

    ``origin`` is ``draft`` (worked out, not decided), ``worked_out`` (decided as worked out), ``decided`` (by hand) or
    ``published`` (in the plan). ``in_force`` is the unit's target in force where the explained one is a draft.
    """

    unit: str
    year: int
    target: int
    total: int
    origin: str
    decision: str | None
    valid_from: date | None
    in_force: int | None
    reckoning: Reckoning | None
    kept_weights: Weighing | None
