"""What somebody says of a list before it is read, where reading would otherwise ask."""

from dataclasses import dataclass
from enum import StrEnum


class Hidden(StrEnum):
    """What is done with rows, columns and sheets that do not show."""

    READ = "read"
    SKIP = "skip"


class Fonts(StrEnum):
    """What is done with text of fonts before Unicode."""

    CONVERT = "convert"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Answers:
    """The sheet that is meant, what becomes of what is hidden and of old fonts; None is asked when it matters.

    ``sender`` is whose list it is; ``columns`` explain names of columns, each as ``NAME=MEANING``; ``accept_columns``
    takes columns that are otherwise than in the sender's last list. ``repair`` takes what can be made whole in one way
    only: zeros that an ID number lost, days that became numbers. ``school`` is that of all people of whom the
    list tells none, ``school_year`` that of schools that it tells without one.
    """

    sheet: str | None = None
    hidden: Hidden | None = None
    repair: bool = False
    fonts: Fonts | None = None
    sender: str | None = None
    columns: tuple[str, ...] = ()
    accept_columns: bool = False
    school: str | None = None
    school_year: str | None = None


UNASKED = Answers()
