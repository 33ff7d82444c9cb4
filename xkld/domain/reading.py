"""What somebody says of a list before it is read, where reading would otherwise ask."""

from dataclasses import dataclass
from enum import StrEnum


class Hidden(StrEnum):
    """What is done with rows, columns and sheets that do not show."""

    READ = "read"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Answers:
    """The sheet that is meant, what becomes of what is hidden; None is asked when there is something to ask.

    ``repair`` takes what can be made whole in one way only: zeros that an ID number lost, days that became numbers.
    """

    sheet: str | None = None
    hidden: Hidden | None = None
    repair: bool = False


UNASKED = Answers()
