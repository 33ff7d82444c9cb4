"""Campaigns in a process of their own: it forks, and a test process with its threads must not."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

TESTS = Path(__file__).parents[1]


def told(module: str, *words: object) -> dict[str, Any]:
    """What a module of this folder counted."""
    command = [sys.executable, "-m", f"endurance.{module}", *map(str, words)]
    done = subprocess.run(command, cwd=TESTS, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found
