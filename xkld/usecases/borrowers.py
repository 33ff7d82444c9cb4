"""Who of the book a borrower in the bank's list is: by ID number, else by name and year of birth when only one fits."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from xkld.domain.names import fold, is_unmarked, spelling
from xkld.store import merges, people
from xkld.store.book import Connection
from xkld.store.people import WorkerRow
from xkld.usecases.gazetteer import Gazetteer


class Borrower(Protocol):
    """What a list says of a person."""

    @property
    def name(self) -> str:
        """The name as the list has it."""

    @property
    def birth_year(self) -> int | None:
        """The year of birth, None where it is not told."""

    @property
    def place(self) -> str | None:
        """Where the person lives, in the words of the list."""


@dataclass(frozen=True, slots=True)
class Borrowers:
    """Everybody of the book who could be meant; ``merged`` are the entries that are one person with another one."""

    gazetteer: Gazetteer
    workers: list[WorkerRow]
    merged: dict[int, list[WorkerRow]]

    @classmethod
    def of(cls, book: Connection, names: Iterable[str], cccds: Iterable[str] = ()) -> "Borrowers":
        """The people whose folded name or ID number stands in a list."""
        kept, merged = merges.whole(book, people.alike(book, map(fold, names), cccds))
        return cls(Gazetteer.of(book), kept, merged)

    def by_id(self, cccd: str | None) -> int | None:
        """The person with an ID number."""
        bearers = (one.id for one in self.workers if cccd and any(entry.cccd == cccd for entry in self._entries(one)))
        return next(bearers, None)

    def find(self, borrower: Borrower) -> int | None:
        """The only person of that name and year; of several the only one who lives in the place that is told."""
        if borrower.birth_year is None:
            return None
        found = [one for one in self.workers if any(_fits(entry, borrower) for entry in self._entries(one))]
        if len(found) > 1 and borrower.place:
            told = fold(borrower.place)
            found = [one for one in found if any(self._lives_in(entry, told) for entry in self._entries(one))]
        return found[0].id if len(found) == 1 else None

    def _entries(self, worker: WorkerRow) -> list[WorkerRow]:
        return [worker, *self.merged.get(worker.id, ())]

    def _lives_in(self, entry: WorkerRow, told: str) -> bool:
        return fold(self.gazetteer.name(entry.unit)) in told


def _fits(entry: WorkerRow, borrower: Borrower) -> bool:
    """Whether name and year are those of an entry; marks count where both have them."""
    unmarked = is_unmarked(entry.name) or is_unmarked(borrower.name)
    same = fold(entry.name) == fold(borrower.name) if unmarked else spelling(entry.name) == spelling(borrower.name)
    return same and entry.birth_year == borrower.birth_year
