"""``xkld`` in a process of its own, as a shell starts it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

OWN = {name: value for name, value in os.environ.items() if not name.startswith(("XKLD_", "PYTHON"))}


def start(*words: object, env: Mapping[str, str] = OWN, **more: object) -> subprocess.Popen[bytes]:
    """The program, running."""
    command = [sys.executable, "-m", "xkld", *map(str, words)]
    streams = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, env=dict(env), **(streams | more))


def finished(process: subprocess.Popen[bytes]) -> tuple[int, str, str]:
    """Exit status and both streams, which must be UTF-8."""
    out, err = process.communicate(timeout=60)
    return process.returncode, (out or b"").decode("utf-8"), (err or b"").decode("utf-8")


def ask(home: Path, *words: object, env: Mapping[str, str] = OWN, **more: object) -> tuple[int, str, str]:
    """One command on the 18th of June 2025, to its end."""
    return finished(start(*words, "--home", home, "--today", "2025-06-18", env=env, **more))
