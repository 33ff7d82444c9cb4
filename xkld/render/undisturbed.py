"""Work that a Ctrl-C must not break in the middle: it waits until the work is done, and stops the program then."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold a Ctrl-C back; for milliseconds only. Raises ``KeyboardInterrupt`` afterwards where there was one."""
    if threading.current_thread() is not threading.main_thread():  # to others it never comes
        yield
        return
    held: list[int] = []

    def hold(number: int, _frame: FrameType | None) -> None:
        held.append(number)

    before = signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if held:
        signal.raise_signal(signal.SIGINT)
