"""Campaigns in a process of their own: it forks, and a test process with its threads must not."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]


ALONE = ("unshare", "--mount", "--user", "--map-root-user")
"""A process that may mount what nobody else sees, where the system allows it to whoever asks."""


def may_mount() -> bool:
    """Whether it does."""
    command = [*ALONE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return (
        shutil.which(ALONE[0]) is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


def told(module: str, *words: object, within: tuple[str, ...] = ()) -> dict[str, Any]:
    """What a module of this folder counted, in a process begun by another program if need be."""
    command = [*within, sys.executable, "-m", f"endurance.{module}", *map(str, words)]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
