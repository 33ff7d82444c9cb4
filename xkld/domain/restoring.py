"""What a restore would do to the book that is there."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Written:
    """An operation of the present book that a backup lacks: its number, the day it was told, its command."""

    operation: int
    today: date
    command: str


@dataclass(frozen=True, slots=True)
class Present:
    """The book that stands where a backup is to be put.

    ``operations`` is how many it holds, ``lost`` those of them that the backup lacks, newest first. ``readable`` is
    False when it cannot be opened; ``continues`` False when it is not what the backup went on to become.
    """

    readable: bool
    operations: int = 0
    continues: bool = False
    lost: tuple[Written, ...] = ()
