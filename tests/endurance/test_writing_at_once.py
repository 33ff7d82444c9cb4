"""Two writers and more: every step is written once, in its turn, and what one spends another does not."""

import os
from collections.abc import Callable

import pytest
from endurance.campaigns import told

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def all_are_written(counted: Callable[..., None], job: str, processes: int, steps: int) -> None:
    """As many steps in the book as were done, and nobody was sent away."""
    found = told("writing_at_once", job, processes, steps)
    counted(f"{processes} writers at once, {job}", **found)
    half = found["steps"] // 2 if job == "pay" else 0
    assert (found["done"], found["refused"], found["busy"]) == (found["steps"] - half, half, 0)
    assert found["in_the_book"] == found["done"]


def test_four_writers_lose_no_step(counted: Callable[..., None]) -> None:
    all_are_written(counted, "count", 4, 10)


@pytest.mark.slow
@pytest.mark.parametrize("job", ["count", "pay"])
def test_eight_writers_lose_none_of_3200_steps(counted: Callable[..., None], job: str) -> None:
    all_are_written(counted, job, 8, 400)
