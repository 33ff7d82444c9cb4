"""How far a long piece of work has come, told now and then to whoever waits for it."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

EVERY = 500
"""Rows between two times that progress is told."""


class Step(StrEnum):
    """What is being done with the rows of a list."""

    CHECK = "check"
    MATCH = "match"
    WRITE = "write"


Tell = Callable[[Step, int, int], None]
"""Takes the step, how many of its rows are done, and how many there are."""

T = TypeVar("T")


def silent(_step: Step, _done: int, _whole: int) -> None:
    """Nobody waits."""


def told(rows: Sequence[T], step: Step, tell: Tell) -> Iterator[T]:
    """The rows one by one; how many are done is told with every 500th."""
    for number, row in enumerate(rows):
        if number % EVERY == 0:
            tell(step, number, len(rows))
        yield row
