"""What leaves the book in files: how much of ID numbers is in them, and what is written down of each."""

from dataclasses import dataclass
from enum import StrEnum


class Identity(StrEnum):
    """How much of ID numbers a file holds: whole ones, masked ones, or no people at all."""

    FULL = "full"
    MASKED = "masked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Leaving:
    """Why files leave: which rows they hold in words without people, whole ID numbers or not, for whom or for what."""

    selection: str
    identity: Identity = Identity.NONE
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class LeftFile:
    """A file as the register of exports has it: its name without folders, its SHA-256, how many rows it holds."""

    file: str
    digest: str
    rows: int
    about: Leaving
