"""A list in which rows of an export come back: corrections where the people are known, a move where nobody is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from xkld.domain.errors import Problem
from xkld.domain.register import Correction
from xkld.domain.roster import Roster, RosterRow
from xkld.store import register
from xkld.store.book import Connection, Writer
from xkld.usecases import corrections, transferring, updating
from xkld.usecases.closed_quarters import closed_quarters
from xkld.usecases.corrections import Corrections
from xkld.usecases.updating import Update

MOST_WITHOUT_CONSENT = 20
"""A slip of the hand in Excel corrects a column; so many rows are corrected without asking, more need a plain yes."""


@dataclass(frozen=True, slots=True)
class Returned:
    """What rows of an export bring: the facts to be written and what is told of them.

    ``rows`` are ``(row of the file, person, case)`` for every row that is written; ``missing`` stages of the same cases
    are not in the file and stay; in ``newer`` rows the book knows better. ``moved`` when the book had nobody before.
    """

    found: Corrections
    rows: tuple[tuple[int, int, int], ...]
    told: tuple[Correction, ...] = ()
    quarters: tuple[str, ...] = ()
    missing: int = 0
    newer: int = 0
    moved: bool = False
    count: int = 0
    problems: list[Problem] = field(default_factory=list)


def marked(rows: Sequence[RosterRow]) -> list[RosterRow]:
    """The rows that an export wrote."""
    return [row for row in rows if row.reference and row.reference.mark]


def take_back(book: Connection, roster: Roster, today: date) -> Returned | None:
    """What the exported rows of a list bring, with every problem; None when it has none."""
    rows = marked(roster.rows)
    if not rows:
        return None
    if register.is_without_people(book):
        found, problems = transferring.gather(book, rows, today)
        written = tuple((row.row, row.reference.worker, row.reference.case or 0) for row in rows if row.reference)
        return Returned(found, written, moved=True, count=len(rows), problems=problems)
    update, problems = updating.weigh(book, rows, frozenset(roster.columns), today)
    return _updated(book, update, len(rows), problems)


def write(returned: Returned, writer: Writer) -> None:
    """Write what the rows bring."""
    (transferring if returned.moved else corrections).write(returned.found, writer)


def _updated(book: Connection, update: Update, count: int, problems: list[Problem]) -> Returned:
    return Returned(
        update.found,
        tuple((row, line.worker, line.case) for row, line in sorted(update.corrected.items())),
        told=() if problems else tuple(update.found.told()),
        quarters=() if problems else tuple(closed_quarters(book, update.found)),
        missing=update.missing,
        newer=len(update.newer),
        count=count,
        problems=problems,
    )
