"""A bar for work that lasts: on a terminal only, drawn over itself, gone when the work is done."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from xkld.cli import show
from xkld.domain.notation import grouped
from xkld.domain.progress import Step, Tell, silent

WORDS = {Step.CHECK: "Kiểm tra từng dòng", Step.MATCH: "Đối chiếu với sổ", Step.WRITE: "Ghi vào sổ"}
WIDTH = 24
_OFTEN_SECONDS = 0.1


@contextmanager
def bar(what: str) -> Iterator[Tell]:
    """Tell that work goes on once it lasts, and draw how far it is; nothing in a pipe, nothing when it is quick."""
    with show.waiting(what):
        if not sys.stderr.isatty():
            yield silent
            return
        drawn = _Bar()
        try:
            yield drawn.tell
        finally:
            drawn.wipe()


class _Bar:
    """One line of a terminal, and when it was drawn."""

    def __init__(self) -> None:
        self._next = time.monotonic() + show.PATIENCE_SECONDS + _OFTEN_SECONDS  # after the line that tells of waiting
        self._width = 0

    def tell(self, step: Step, done: int, whole: int) -> None:
        """Draw how far a step is, unless it was drawn a moment ago."""
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + _OFTEN_SECONDS
        full = WIDTH * done // max(1, whole)
        line = f"{WORDS[step]} [{'#' * full}{'.' * (WIDTH - full)}] {grouped(done)}/{grouped(whole)}"
        show.over(line.ljust(self._width))
        self._width = len(line)

    def wipe(self) -> None:
        """Leave no trace of the line."""
        if self._width:
            show.over(" " * self._width)
            show.over("")
