"""Places as facts of the register: by number, by code and first day, and by the word that means them on a day."""

from dataclasses import dataclass, field
from datetime import date

from xkld.domain.errors import NOWHERE, Place, Problem
from xkld.store.book import Connection
from xkld.store.units import UnitRow
from xkld.usecases.gazetteer import Gazetteer


@dataclass(slots=True)
class KnownPlaces:
    """The places of the book. A place as a fact is its code and its first day, since codes were used again."""

    gazetteer: Gazetteer
    by_number: dict[int, UnitRow]
    by_key: dict[str, UnitRow]
    found: dict[tuple[str, date], UnitRow | Problem] = field(default_factory=dict)
    spoken: dict[tuple[str, date], str] = field(default_factory=dict)

    @classmethod
    def of(cls, book: Connection) -> "KnownPlaces":
        """The places that a book knows."""
        gazetteer = Gazetteer.of(book)
        return cls(gazetteer, {row.id: row for row in gazetteer.rows}, {_key(row): row for row in gazetteer.rows})

    def key(self, number: int) -> str:
        """The fact that means a place."""
        return _key(self.by_number[number])

    def number(self, key: str) -> int:
        """The place that a fact means."""
        return self.by_key[key].id

    def name(self, key: str) -> str:
        """The name of the place that a fact means."""
        return self.by_key[key].name if key else ""

    def read(self, text: str, day: date, at: Place = NOWHERE) -> str | Problem:
        """The fact for a place as people write it on a day."""
        found = self.found.setdefault((text, day), self.gazetteer.find(text, day))
        return Problem(at, found.what, found.mend) if isinstance(found, Problem) else _key(found)

    def written(self, key: str, day: date, home: str = "") -> str:
        """The word that means a place on a day: its name, its code where others are called so.

        A place that is no more, or not yet, goes by the one that took over or was taken over: ``home`` if it is that.
        """
        if (key, day) not in self.spoken:
            self.spoken[key, day] = self._written(key, day, home)
        return self.spoken[key, day]

    def _written(self, key: str, day: date, home: str) -> str:
        related = [one for one in (key, home, *sorted(self.related(key))) if one and one in {key, *self.related(key)}]
        for one in related:
            row = self.by_key[one]
            word = next((word for word in (row.name, row.code) if self.read(word, day) == one), None)
            if word is not None:
                return word
        return self.by_key[key].name

    def related(self, key: str) -> frozenset[str]:
        """The places that took one over, and those that it took over."""
        number = self.by_key[key].id
        pairs = [pair for pair in self.gazetteer.taken_over if number in pair]
        return frozenset(_key(self.by_number[one]) for pair in pairs for one in pair if one != number)

    def same(self, one: str, other: str) -> bool:
        """Whether two facts mean one place, or one place took the other over."""
        return one == other or (
            bool(one and other) and self.gazetteer.same_or_taken_over(self.number(one), self.number(other))
        )


def _key(row: UnitRow) -> str:
    return f"{row.code}@{row.valid_from}"
