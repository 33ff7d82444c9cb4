"""Draws that are the same on every machine and in every version of Python."""

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_FACTOR, _STEP, _BITS = 6364136223846793005, 1442695040888963407, 2**64


class Draw:
    """An endless row of numbers from a seed (Knuth's linear congruence)."""

    def __init__(self, seed: int) -> None:
        self._state = (seed * 2 + 1) * _FACTOR % _BITS

    def below(self, limit: int) -> int:
        """A number from 0 up to, not including, ``limit``."""
        self._state = (self._state * _FACTOR + _STEP) % _BITS
        return (self._state >> 33) % limit

    def chance(self, percent: int) -> bool:
        """Yes in so many of a hundred."""
        return self.below(100) < percent

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.below(len(choices))]

    def some(self, choices: Sequence[T], percent: int) -> list[T]:
        """Each choice with that chance, in its order."""
        return [choice for choice in choices if self.chance(percent)]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        """The things in another order."""
        return [
            thing for _, _, thing in sorted((self.below(2**31), place, thing) for place, thing in enumerate(things))
        ]
