"""People abroad and their contracts: how long one has left, and how many in a hundred left theirs."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.abroad import term_before_it_begins, term_too_long

MOST_YEARS = 10
"""How far away the last day of a contract may lie; further it was mistyped."""
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


def term_problems(until: date, on: date, place: Place = NOWHERE) -> list[Problem]:
    """What is wrong with the last day of a contract that was prolonged or replaced on a day."""
    if until <= on:
        return [term_before_it_begins(until, on, place)]
    return [term_too_long(until, MOST_YEARS, place)] if until.year - on.year > MOST_YEARS else []


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
