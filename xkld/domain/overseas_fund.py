"""The fund that supports people whom going abroad went wrong for: what it gives for which end, as its rule says."""

from dataclasses import dataclass
from datetime import date

ENDS = ("early_accident", "early_employer", "early_abuse", "early_violation", "early_own_will", "died", "missing")
"""The ends of a stay that may have a claim: the reasons of an early return, and the stages of no return."""


@dataclass(frozen=True, slots=True)
class Entitlement:
    """What one article gives: from ``least`` to ``most`` đồng for a ``case`` or a ``month``; when it is decided."""

    ends: tuple[str, ...]
    clause: str
    name: str
    least: int
    most: int
    per: str
    working_days: int


@dataclass(frozen=True, slots=True)
class OverseasFund:
    """The rule: its basis, its first and last day, how sure its figures are."""

    id: str
    name: str
    basis: str
    in_force_from: date
    in_force_to: date | None
    confidence: str
    notes: tuple[str, ...]
    entitlements: tuple[Entitlement, ...]

    def gives(self, end: str, on: date) -> tuple[Entitlement, ...]:
        """What the end of a stay on a day may be supported with; nothing outside the days of the rule."""
        if on < self.in_force_from or (self.in_force_to is not None and on > self.in_force_to):
            return ()
        return tuple(one for one in self.entitlements if end in one.ends)
