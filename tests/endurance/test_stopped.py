"""Ctrl-C at random moments: the command ends at once, and says that nothing was written only when that is so."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from endurance.campaigns import told
from endurance.trials import TRIALS

FEW = 10
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def ended_well(counted: Callable[..., None], office: Path, trial: str, runs: int) -> None:
    """A campaign with nothing bad in it."""
    found = told("stopping", trial, "--runs", runs, "--office", office)
    bad = found.pop("bad")
    counted(f"Ctrl-C, {trial}", **found, bad=len(bad))
    assert bad == []
    assert found["stopped"] > runs // 6 or runs < FEW  # of a few, all may come too late on a busy machine


def test_a_payment_that_is_stopped_says_what_was_written(counted: Callable[..., None], office: Path) -> None:
    ended_well(counted, office, "pay one", 3)


@pytest.mark.slow
@pytest.mark.parametrize("trial", TRIALS)
def test_a_hundred_stops(counted: Callable[..., None], office: Path, trial: str) -> None:
    ended_well(counted, office, trial, 100)
