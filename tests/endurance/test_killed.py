"""Kill -9 at random moments: all of a command or nothing, and the next run needs no repair."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from endurance.campaigns import told
from endurance.trials import TRIALS

FEW = 10
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def held(counted: Callable[..., None], office: Path, trial: str, runs: int, way: str) -> None:
    """A campaign with nothing bad in it."""
    found = told("killing", trial, "--runs", runs, "--office", office, "--way", way)
    bad = found.pop("bad")
    counted(f"kill -9, {way}, {trial}", **found, bad=len(bad))
    assert bad == []
    assert found["killed"] > runs // 6 or runs < FEW  # of a few, all may come too late on a busy machine


def test_a_killed_import_is_whole_or_not_at_all(counted: Callable[..., None], office: Path) -> None:
    held(counted, office, "import", 3, "forked")


@pytest.mark.slow
@pytest.mark.parametrize("trial", TRIALS)
def test_three_hundred_kills(counted: Callable[..., None], office: Path, trial: str) -> None:
    held(counted, office, trial, 300, "forked")


@pytest.mark.slow
@pytest.mark.parametrize("trial", TRIALS)
def test_twenty_kills_of_the_command_itself(counted: Callable[..., None], office: Path, trial: str) -> None:
    held(counted, office, trial, 20, "commanded")
