"""What can be wrong and how it is said: every Vietnamese sentence of failure stands in this folder.

A ``Problem`` is one fault in what a person gave, with its place and its mending; problems are collected and
raised together. An ``XkldError`` ends a command with one of the exit statuses that the README lists.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Place:
    """Where a fault was found: a file with a line, or with a sheet and a cell; all parts may be unknown."""

    file: str = ""
    line: int | None = None
    sheet: str = ""
    cell: str = ""

    @property
    def by_line(self) -> tuple[bool, int]:
        """What sorts places of one file by lines; those without a line stand last, as they came."""
        return self.line is None, self.line or 0

    def __str__(self) -> str:
        """``file:line``, or ``file › sheet › cell``."""
        if self.line is not None:
            return f"{self.file}:{self.line}"
        return " › ".join(part for part in (self.file, self.sheet, self.cell) if part)


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: where, what was found, and what to do about it.

    ``also`` names other cells of the same sheet that the fault is about. ``outside`` is the sentence for whoever sent
    the list, when ``what`` tells what only the office may know.
    """

    place: Place
    what: str
    mend: str
    also: tuple[str, ...] = ()
    outside: str = ""

    @property
    def to_sender(self) -> str:
        """What whoever sent the list is told: nothing of what only the book knows."""
        return self.outside or f"{self.what}; {self.mend}"

    def __str__(self) -> str:
        """One line for the terminal."""
        where = f"{self.place}: " if str(self.place) else ""
        return f"{where}{self.what} → {self.mend}"


@dataclass(frozen=True, slots=True)
class Question(Problem):
    """No fault, but nothing to settle in silence: the mending names the option by which somebody answers."""


class XkldError(Exception):
    """An expected end of a command: a sentence, what to do next, and the exit status."""

    status: ClassVar[int] = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class WrongWords(XkldError):
    """The command line itself is off."""

    status = 2


class InputRefused(XkldError):
    """What was given cannot be taken; nothing was written."""

    status = 3

    def __init__(self, problems: "list[Problem] | tuple[Problem, ...]", hint: str = "") -> None:
        super().__init__(f"Có {len(problems)} lỗi, chưa ghi gì vào sổ.", hint)
        self.problems = tuple(problems)


class NeedsAnswer(InputRefused):
    """What was given can be taken once somebody has answered what is asked; nothing was written."""

    status = 5

    def __init__(self, questions: "list[Problem] | tuple[Problem, ...]") -> None:
        super().__init__(questions)
        self.message = f"Có {len(questions)} điều cần trả lời trước khi nhập, chưa ghi gì vào sổ."


class CheckFound(XkldError):
    """A check or a deadline found something."""

    status = 4


class NeedsConsent(XkldError):
    """Allowed only with a reason or a plain yes."""

    status = 5


class NoBook(XkldError):
    """There is no book here, or the file is not one of ours."""

    status = 10


class BookBusy(XkldError):
    """Another program is writing."""

    status = 11


class BookIsNewer(XkldError):
    """The book was written by a later version of the program."""

    status = 12


class CannotWrite(XkldError):
    """The disk, the permissions or another program are in the way."""

    status = 13


class BookDamaged(XkldError):
    """The file cannot be read as a database any more."""

    status = 14


class Stopped(XkldError):
    """Whoever started the command ended it."""

    status = 130


def refuse(*problems: Problem) -> InputRefused:
    """Return the error for a few problems known at once."""
    return InputRefused(problems)
