"""What a process costs: seconds on the clock, seconds of work, and the most memory that it held."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

TESTS = Path(__file__).parents[1]
_OWN = {name: value for name, value in os.environ.items() if not name.startswith(("XKLD_", "PYTHON"))}
# No limit on our side; Python finds the tests' own modules.
ENVIRONMENT = _OWN | {"PYTHONPATH": str(TESTS)}


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, seconds of work of the processor, megabytes at the peak."""

    wall: float
    work: float
    peak: float


def cost_of(command: Sequence[object]) -> Cost:
    """One run of a command to its end, with Python before it.

    Raises ``CalledProcessError`` when it fails; its output goes nowhere.
    """
    words = [sys.executable, *map(str, command)]
    started = time.perf_counter()
    with subprocess.Popen(words, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        told = process.stderr.read()
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words, stderr=told)
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def medians(commands: Mapping[str, Sequence[object]], rounds: int) -> dict[str, Cost]:
    """The median cost of each command over so many rounds, the commands taking turns."""
    found: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            found[name].append(cost_of(command))
    return {
        name: Cost(
            statistics.median(one.wall for one in costs),
            statistics.median(one.work for one in costs),
            max(one.peak for one in costs),
        )
        for name, costs in found.items()
    }
