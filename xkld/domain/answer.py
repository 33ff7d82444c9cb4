"""The answer to a list that was refused: which cells of the sender's file are wrong, and what is wanted in each."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from xkld.domain.errors import Problem
from xkld.domain.identity import without_whole_ids

MOST_MARKED = 5_000
"""Faults that are marked: more notes than that make a spreadsheet slow, and nobody reads them."""

_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault as the sender is told of it: the cells of the copy (none: the sheet as a whole) and a sentence.

    ``row`` is the row of the sender's own file where the copy has it elsewhere.
    """

    cells: tuple[str, ...]
    sentence: str
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """All that is wrong with a file: ``file`` is its name, ``sheet`` the one that the faults are about.

    ``more`` faults are counted and not marked; ``is_one_of_several`` that the file has other lists as well.
    """

    file: str
    sheet: str
    faults: tuple[Fault, ...]
    more: int = 0
    is_one_of_several: bool = False

    @property
    def notes(self) -> dict[str, list[str]]:
        """What each cell is told, in the order of the faults."""
        told: dict[str, list[str]] = defaultdict(list)
        for fault in self.faults:
            for cell in fault.cells:
                told[cell].append(fault.sentence)
        return dict(told)


def answer(file: str, problems: Iterable[Problem], moved: Mapping[int, int] | None = None) -> Answer:
    """The answer to a file's problems.

    ``moved`` gives the row of the copy for each row of the file that is in it; rows that are not are told without a
    cell. Whole ID numbers are masked: notes are read by whoever opens the file.
    """
    every = list(problems)
    sheet = next((one.place.sheet for one in every if one.place.cell or one.also), "")
    faults = tuple(_fault(one, sheet, moved) for one in every[:MOST_MARKED])
    return Answer(file, sheet, faults, max(0, len(every) - MOST_MARKED))


def row_of(cell: str) -> int | None:
    """The row of a cell's name, None when it is none."""
    found = _CELL.fullmatch(cell)
    return int(found[2]) if found else None


def _fault(problem: Problem, sheet: str, moved: Mapping[int, int] | None) -> Fault:
    named = (problem.place.cell, *problem.also) if problem.place.sheet == sheet else ()
    found = [match for name in dict.fromkeys(named) if (match := _CELL.fullmatch(name))]
    row = int(found[0][2]) if found and moved is not None else None
    rows = {match[0]: int(match[2]) if moved is None else moved.get(int(match[2])) for match in found}
    cells = tuple(f"{match[1]}{rows[match[0]]}" for match in found if rows[match[0]])
    return Fault(cells, without_whole_ids(problem.to_sender), row)
