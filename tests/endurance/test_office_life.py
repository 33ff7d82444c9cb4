"""Random lives of an office: whatever commands follow each other, the figures are those of a plain model."""

from collections.abc import Callable
from pathlib import Path

import pytest
from endurance.office_life import PAIRS, REACHED, OfficeLife, make_start
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test


def lives(folder: Path, many: int, steps: int) -> None:
    """So many lives of so many steps."""
    REACHED.clear()
    PAIRS.clear()
    OfficeLife.start = make_start(folder)
    how = settings(
        max_examples=many, stateful_step_count=steps, deadline=None, database=None,
        suppress_health_check=list(HealthCheck), derandomize=True, print_blob=True,
    )  # fmt: skip
    run_state_machine_as_test(OfficeLife, settings=how)


def test_two_short_lives(tmp_path: Path) -> None:
    lives(tmp_path, 2, 6)
    assert REACHED


@pytest.mark.slow
def test_long_lives_reach_every_pair_of_commands(tmp_path: Path, counted: Callable[..., None]) -> None:
    lives(tmp_path, 150, 45)
    written = sorted(name for name in REACHED if name != "clock")
    pairs = {(first, second): PAIRS[first, second] for first in written for second in written}
    counted("life of an office, steps", **dict(sorted(REACHED.items())))
    counted("life of an office, pairs of commands", pairs=len(pairs), least=min(pairs.values()))
    assert min(REACHED.values()) >= 200
    assert min(pairs.values()) >= 5, sorted(pair for pair, times in pairs.items() if times < 5)
