"""How often this process has put something on the disk, so that whoever stops a command is told the truth.

What writes counts up before it does, and down again when nothing came of it: in doubt something was written.
"""

from collections.abc import Iterator
from contextlib import contextmanager


class Written:
    """A count of finished writings: commits of the book and files put in their place.

    ``operations`` are the numbers of those operations that can be taken back, for whoever tells how.
    """

    def __init__(self) -> None:
        self.times = 0
        self.operations: list[int] = []

    def begin(self) -> int:
        """The count before a command, of which no operation is to be told yet."""
        self.operations.clear()
        return self.times

    @contextmanager
    def not_of_the_work(self) -> Iterator[None]:
        """What is written inside is no part of what the command was asked for, as a backup before it."""
        before = self.times
        try:
            yield
        finally:
            self.times = before


WRITTEN = Written()
