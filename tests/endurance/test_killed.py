"""Kill -9 at random moments: all of a command or nothing, and the next run needs no repair."""

import os
from collections.abc import Callable

import pytest
from endurance.campaigns import told
from endurance.trials import TRIALS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def held(counted: Callable[..., None], trial: str, runs: int, way: str) -> None:
    """A campaign with nothing bad in it."""
    found = told("killing", trial, "--runs", runs, "--way", way)
    bad = found.pop("bad")
    counted(f"kill -9, {way}, {trial}", **found, bad=len(bad))
    assert bad == []
    assert found["killed"] > runs // 6


def test_a_killed_import_is_whole_or_not_at_all(counted: Callable[..., None]) -> None:
    held(counted, "import", 9, "forked")


@pytest.mark.slow
@pytest.mark.parametrize("trial", TRIALS)
def test_three_hundred_kills(counted: Callable[..., None], trial: str) -> None:
    held(counted, trial, 300, "forked")


@pytest.mark.slow
@pytest.mark.parametrize("trial", TRIALS)
def test_twenty_kills_of_the_command_itself(counted: Callable[..., None], trial: str) -> None:
    held(counted, trial, 20, "commanded")
