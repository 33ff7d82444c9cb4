"""People abroad and their contracts: how long one has left, and how many in a hundred left theirs."""

from dataclasses import dataclass
from datetime import date

BANDS = (30, 60, 90)
"""Within how many days contracts end, as they are told in one line."""


@dataclass(frozen=True, slots=True)
class Bands:
    """How many contracts are over without a return, how many end within each of ``BANDS``, how many are not known."""

    over: int
    within: tuple[int, ...]
    later: int
    unknown: int

    @property
    def anybody(self) -> bool:
        """Whether anybody is abroad at all."""
        return bool(self.over or any(self.within) or self.later or self.unknown)


def days_left(ends_on: date, today: date) -> int:
    """Days until a contract's last day; 0 on that day itself, below 0 when it is over."""
    return (ends_on - today).days


def bands(ends: list[date | None], today: date) -> Bands:
    """How contracts lie; each stands in the narrowest band that holds it."""
    left = [days_left(end, today) for end in ends if end is not None]
    edges = (-1, *BANDS)
    within = tuple(sum(low < one <= high for one in left) for low, high in zip(edges, BANDS, strict=False))
    return Bands(
        over=sum(one < 0 for one in left),
        within=within,
        later=sum(one > BANDS[-1] for one in left),
        unknown=sum(end is None for end in ends),
    )
