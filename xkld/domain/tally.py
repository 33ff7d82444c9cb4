"""The rows of a list by what became of them: together they are all rows below the names of columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows a list has, and what became of them.

    ``new`` rows told a stage that was not known, ``changed`` ones corrected or completed what was, ``same`` ones said
    nothing new; ``refused`` ones hold a fault, ``blank`` ones nothing, those ``left_out`` no person. ``unwritten`` rows
    are right, but of a list that was refused as a whole.
    """

    rows: int
    new: int = 0
    changed: int = 0
    same: int = 0
    refused: int = 0
    blank: int = 0
    left_out: int = 0
    unwritten: int = 0
