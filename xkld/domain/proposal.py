"""A split that was worked out: by which method, from which weights, within which bounds, and how a tie was settled.

It is a draft (*dự kiến phân bổ*) until a decision puts it in force (*giao chỉ tiêu*).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from xkld.domain.allocation import Claim
from xkld.domain.turns import Method
from xkld.domain.weight import Source


class TieRule(StrEnum):
    """How a tie was settled: units named by people, or the first by the plan's order, weight, last year or demand."""

    NAMED = "named"
    ORDER = "order"
    WEIGHT = "weight"
    LAST_YEAR = "last-year"
    DEMAND = "demand"


class Tied(StrEnum):
    """Whether a unit of a tie got one of the places in question."""

    GIVEN = "given"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Share:
    """One unit's part: its number in the book, weight, bounds in persons, and target; ``tied`` None outside a tie."""

    unit: int
    weight: Decimal
    least: int
    most: int
    fixed: bool
    target: int
    tied: Tied | None = None

    @property
    def claim(self) -> Claim:
        """What the unit brought."""
        return Claim(Fraction(self.weight), self.least, self.most)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A whole split, in the plan's order; ``tie_places`` were given out by ``tie_rule``, both None without a tie."""

    method: Method
    total: int
    source: Source
    shares: tuple[Share, ...]
    tie_rule: TieRule | None = None
    tie_places: int | None = None

    @property
    def targets(self) -> Mapping[int, int]:
        """Persons by unit."""
        return {share.unit: share.target for share in self.shares}
