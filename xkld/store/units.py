"""Places in the book: found by name or code and day, with what took them over."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A place as the book has it; ``valid_to`` is the first day outside, in ISO.

    ``parent`` is the name of what it lies in, which need not be a place of the book.
    """

    id: int
    code: str
    name: str
    name_key: str
    valid_from: str
    valid_to: str | None
    parent: str | None = None

    def is_valid(self, day: str) -> bool:
        """Whether the place exists on a day."""
        return self.valid_from <= day and (self.valid_to is None or day < self.valid_to)


def all_units(book: sqlite3.Connection) -> list[UnitRow]:
    """Every place, in order of code and first day."""
    rows = book.execute(
        "select id, code, name, name_key, valid_from, valid_to, parent from unit order by code, valid_from"
    )
    return [UnitRow(*row) for row in rows]


def successions(book: sqlite3.Connection) -> list[tuple[int, int]]:
    """Pairs of places: one that ended and one that took it over."""
    return book.execute("select before, after from unit_change order by before, after").fetchall()
