"""A table of targets that somebody pasted as text: units, with how many persons each."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One unit as it was written; ``count`` is in persons, None in a list that gives no targets."""

    name: str
    count: int | None
    line: int


@dataclass(frozen=True, slots=True)
class PastedText:
    """A piece of the text that is no row, with its line."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class PastedTable:
    """The rows in the order of the text: all with a count, or none.

    ``total`` is the total that the text states, which is the sum; None when it states none. ``skipped`` is what was
    not taken for a row, ``missing_orders`` the numbers of order that are not there although later ones are. ``source``
    names the text in sentences.
    """

    rows: tuple[PastedRow, ...]
    total: int | None
    skipped: tuple[PastedText, ...]
    missing_orders: tuple[int, ...]
    source: str

    @property
    def sum(self) -> int | None:
        """The persons of all rows; None when the list gives no targets."""
        return None if self.rows[0].count is None else sum(row.count or 0 for row in self.rows)
