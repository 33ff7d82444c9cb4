"""What a process costs: seconds on the clock, seconds of work, and the most memory that it held."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]
_OWN = {name: value for name, value in os.environ.items() if not name.startswith(("XKLD_", "PYTHON"))}
# So that Python finds the tests' own modules.
ENVIRONMENT = _OWN | {"PYTHONPATH": str(TESTS)}


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock, seconds of work of the processor, megabytes at the peak."""

    wall: float
    work: float
    peak: float


def cost_of(command: Sequence[object]) -> Cost:
    """One run of a command to its end, with Python before it.

    A small process starts it: what a process inherits from a big one counts as its own peak. Raises
    ``CalledProcessError`` when the command fails; its output goes nowhere.
    """
    return Cost(**said_by(__file__, sys.executable, *command))


def _measured(words: Sequence[str]) -> Cost:
    started = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, words)
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def said_by(*command: object) -> Any:
    """What a program prints, as JSON.

    Raises ``CalledProcessError`` when it fails.
    """
    words = [sys.executable, *map(str, command)]
    done = subprocess.run(words, env=ENVIRONMENT, capture_output=True, check=False)
    if done.returncode:
        sys.stderr.write(done.stderr.decode())
        done.check_returncode()
    return json.loads(done.stdout)


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


if __name__ == "__main__":
    print(json.dumps(asdict(_measured(sys.argv[1:]))))  # noqa: T201
