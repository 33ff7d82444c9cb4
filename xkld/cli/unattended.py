"""``python -m xkld.cli.unattended LOG COMMAND...``: a command that nobody looks at, with a log for what it says.

Cron mails what is printed, mostly nowhere; the Task Scheduler of Windows gives no place to print to at all.
"""

import io
import os
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from pathlib import Path

from xkld.cli import ending, main
from xkld.cli.options import civil_time

LARGEST = 1_000_000
"""Bytes after which the log becomes the earlier one, of which one is kept."""
BUG = 1


def run(words: Sequence[str]) -> int:
    """Run one command, write the time, its words, what it said and its status into the log; the status."""
    log, *command = words
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", errors="backslashreplace", write_through=True)
    started = civil_time(datetime.now(UTC))
    try:
        with redirect_stdout(said), redirect_stderr(said):
            status = main(command)
    except BaseException as error:  # the log is all that tells of it; then it goes on
        with redirect_stderr(said):
            ending.bug(type(error), error, error.__traceback__)
        _note(Path(log), started, command, BUG, said)
        raise
    _note(Path(log), started, command, status, said)
    return status


def _note(log: Path, started: datetime, command: Sequence[str], status: int, said: io.TextIOWrapper) -> None:
    said.seek(0)
    head = f"{started:%Y-%m-%d %H:%M} xkld {' '.join(command)}: {status}\n"
    body = "".join(f"    {line}\n" for line in said.read().splitlines())
    if log.is_file() and log.stat().st_size > LARGEST:
        log.replace(log.with_suffix(".cu.log"))
    with os.fdopen(
        os.open(log, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600), "a", encoding="utf-8", errors="backslashreplace"
    ) as file:
        file.write(head + body)


if __name__ == "__main__":
    sys.excepthook = ending.bug
    sys.exit(run(sys.argv[1:]))
