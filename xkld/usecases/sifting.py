"""A list taken in part: the rows that are right, and those that are refused with all that is wrong with them."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from xkld.domain.answer import row_of
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.rosters import export_in_part, not_in_part
from xkld.domain.roster import Roster, RosterRow
from xkld.domain.tally import Tally
from xkld.store.book import Connection
from xkld.usecases.intake import Intake
from xkld.usecases.intake_rows import take
from xkld.usecases.recording import Recorded, by_row
from xkld.usecases.returned_registers import marked

Chosen = Callable[[Connection, Roster], tuple[RosterRow, ...]]


def sift(book: Connection, roster: Roster, problems: list[Problem], chosen: Chosen) -> tuple[Roster, list[Problem]]:
    """The list with only the rows that can be written without the others, and every problem of those that cannot.

    Rows that contradict each other are refused together. ``chosen`` leaves out rows that the book has already. Raises
    ``InputRefused`` when a fault is not one of single rows, when the list is an export, or when no row is right.
    """
    if marked(roster.rows):
        raise InputRefused([*problems, export_in_part(roster.file)])
    found, fresh, good = list(problems), problems, roster
    while True:
        if any(not _is_of_a_row(one, roster) for one in fresh):
            raise InputRefused([*found, not_in_part(roster.file)])
        wrong = faulty(fresh, roster)
        good = replace(good, rows=tuple(row for row in good.rows if row.row not in wrong))
        if not good.rows:
            raise InputRefused(sorted(found, key=by_row))
        rows = chosen(book, good)
        intake = Intake.of(book, rows)
        take(intake, rows)
        fresh = intake.problems
        if not fresh:
            return good, sorted(found, key=by_row)
        found.extend(fresh)


def faulty(problems: Iterable[Problem], roster: Roster) -> set[int]:
    """The rows of a list in which a cell is wrong."""
    named = {row_of(cell) for one in problems for cell in (one.place.cell, *one.also)}
    return {row for row in named if row is not None and row > roster.head}


def _is_of_a_row(problem: Problem, roster: Roster) -> bool:
    row = row_of(problem.place.cell)
    return row is not None and row > roster.head


def written(recorded: Recorded, roster: Roster, refused: int = 0) -> Tally:
    """What became of each row of a list that was taken in, whole or in part."""
    return Tally(
        rows=roster.length,
        new=recorded.new_rows,
        changed=recorded.corrected_rows + recorded.completed_rows,
        same=recorded.known_rows - recorded.completed_rows,
        refused=refused,
        blank=roster.blank,
        left_out=len(roster.left_out),
    )


def unwritten(roster: Roster, problems: Iterable[Problem]) -> Tally:
    """What is with each row of a list of which nothing was taken in."""
    listed = {*roster.refused, *(row.row for row in roster.rows)}
    wrong = (faulty(problems, roster) | {*roster.refused}) & listed
    return Tally(
        rows=roster.length,
        refused=len(wrong),
        blank=roster.blank,
        left_out=len(roster.left_out),
        unwritten=len(listed) - len(wrong),
    )
