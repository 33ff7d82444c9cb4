"""Commands as processes of their own, to be killed or stopped: forked from this one, or started as a shell does."""

import os
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

from cli.processes import OWN

from xkld.cli import main

Start = Callable[[Sequence[str], Path], int]
GIVEN_UP = 120.0


def forked(words: Sequence[str], said: Path) -> int:
    """A child of this process that has everything loaded and runs one command; its number. It writes into ``said``."""
    sys.stdout.flush()
    sys.stderr.flush()
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    child = os.fork()
    if child:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
        return child
    status = 70
    try:
        file = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(file, 1)
        os.dup2(file, 2)
        # Line by line, as on a terminal: what stands there was said before the kill.
        sys.stdout = os.fdopen(1, "w", encoding="utf-8", buffering=1, closefd=False)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", buffering=1, closefd=False)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGINT])
        status = main(words)
    except KeyboardInterrupt:  # as a shell sees a program that Ctrl-C ended
        status = 128 + signal.SIGINT
    finally:  # the child must never come back as a second parent, whatever happened
        if (error := sys.exc_info()[1]) is not None:
            traceback.print_exception(error)
        os._exit(status)


def commanded(words: Sequence[str], said: Path) -> int:
    """The program as a shell starts it; its number."""
    with said.open("wb") as file:
        command = [sys.executable, "-m", "xkld", *words]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=OWN)
    process.returncode = 0  # waited for by ``ended``
    return process.pid


def ended(child: int) -> int:
    """Wait for it; its exit status, or the negative number of the signal that ended it."""
    until = time.monotonic() + GIVEN_UP
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.001)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    raise TimeoutError(f"not ended after {GIVEN_UP} seconds")


def is_over(child: int) -> bool:
    """Whether it has ended; it is still to be waited for."""
    return os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None
