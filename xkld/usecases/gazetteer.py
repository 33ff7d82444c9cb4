"""Finding a place by what people write: its code or its name, on a day."""

import difflib
from dataclasses import dataclass
from datetime import date, timedelta

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.domain.errors.people import unit_has_ended, unit_unknown
from xkld.domain.names import fold
from xkld.store import units
from xkld.store.book import Connection
from xkld.store.units import UnitRow

# What people leave out: "Đô Vinh" for "Phường Đô Vinh".
_KINDS = ("phuong ", "xa ", "thi tran ", "dac khu ", "thon ", "khu pho ", "khom ", "ap ")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All places of the book, and which took over which."""

    rows: tuple[UnitRow, ...]
    taken_over: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, book: Connection) -> "Gazetteer":
        """The places that a book knows."""
        return cls(tuple(units.all_units(book)), frozenset(units.successions(book)))

    def find(self, text: str, day: date, place: Place = NOWHERE) -> UnitRow | Problem:
        """The one place of that code or name on that day, or why there is none."""
        named = [row for row in self.rows if row.code == text.strip() or _same_name(text, row.name_key)]
        valid = [row for row in named if row.is_valid(day.isoformat())]
        exact = [row for row in valid if row.name_key == fold(text) or row.code == text.strip()]
        if len(exact or valid) == 1:
            return (exact or valid)[0]
        if named and not valid and named[-1].valid_to is not None and named[-1].valid_to <= day.isoformat():
            last = date.fromisoformat(named[-1].valid_to) - timedelta(days=1)
            return unit_has_ended(named[-1].name, last, self._successors(named[-1]), place)
        return unit_unknown(text, day, self._near(text, day), place)

    def same_or_taken_over(self, one: int, other: int) -> bool:
        """Whether two numbers are one place, or one took the other over."""
        return one == other or bool({(one, other), (other, one)} & self.taken_over)

    def name(self, number: int) -> str:
        """The name of a place."""
        return next(row.name for row in self.rows if row.id == number)

    def _successors(self, row: UnitRow) -> list[str]:
        return [self.name(after) for before, after in sorted(self.taken_over) if before == row.id]

    def _near(self, text: str, day: date) -> list[str]:
        names = {row.name_key: row.name for row in self.rows if row.is_valid(day.isoformat())}
        return [names[key] for key in difflib.get_close_matches(fold(text), names, n=3, cutoff=0.6)]


def _same_name(text: str, name_key: str) -> bool:
    key = fold(text)
    return key == name_key or any(name_key == f"{kind}{key}" for kind in _KINDS)
