"""Whom the rows of a list of payments mean: people of the book, never somebody new."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from xkld.domain.errors import Place, Problem
from xkld.domain.errors.payment_lists import payee_unclear, payee_unknown
from xkld.domain.errors.people import differs_from_book, name_without_marks, no_worker
from xkld.domain.identity import masked
from xkld.domain.names import fold, is_unmarked, spelling
from xkld.domain.payment_list import Payee, PaymentRow
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store import merges, people
from xkld.store.book import Connection
from xkld.store.people import WorkerRow
from xkld.usecases.gazetteer import Gazetteer


@dataclass(frozen=True, slots=True)
class Payees:
    """Everybody of the book who could be meant; ``merged`` are the entries that are one person with another one."""

    gazetteer: Gazetteer
    workers: dict[int, WorkerRow]
    merged: dict[int, list[WorkerRow]]

    @classmethod
    def of(cls, book: Connection, rows: Sequence[PaymentRow]) -> "Payees":
        """The people whose number, ID number or folded name stands in these rows."""
        names = (fold(row.payee.name) for row in rows if row.payee.name)
        found = people.alike(book, names, (row.payee.cccd for row in rows if row.payee.cccd))
        numbered = (people.worker(book, row.payee.number) for row in rows if row.payee.number)
        kept, merged = merges.whole(book, (one for one in (*found, *numbered) if one))
        return cls(Gazetteer.of(book), {one.id: one for one in kept}, merged)

    def find(self, row: PaymentRow) -> WorkerRow | list[Problem]:
        """The person of a row: by number, else by ID number, else by name, birth and place.

        What else the row says of the person must agree with the book: money goes to nobody by half a name.
        """
        payee = row.payee
        if payee.number is not None:
            worker = next((one for one in self.workers.values() if payee.number in self._each(one, "id")), None)
            unknown = no_worker(payee.number)
            return self._agreeing(worker, row) if worker else [Problem(row.place("worker"), unknown.what, unknown.mend)]
        bearers = (one for one in self.workers.values() if payee.cccd and payee.cccd in self._each(one, "cccd"))
        if (bearer := next(bearers, None)) is not None:
            return self._agreeing(bearer, row)
        if payee.name is None or payee.birth_year is None or payee.unit is None:
            return [payee_unknown(row.place("cccd"))]
        return self._named(row, payee.unit, row.place("name"))

    def _named(self, row: PaymentRow, unit_word: str, place: Place) -> WorkerRow | list[Problem]:
        unit = self.gazetteer.find(unit_word, row.case_on, row.place("unit"))
        if isinstance(unit, Problem):
            return [unit]
        name = row.payee.name or ""
        possible = [
            one
            for one in self.workers.values()
            if fold(name) in self._each(one, "name_key")
            and any(self.gazetteer.same_or_taken_over(known, unit.id) for known in self._each(one, "unit"))
            and not self._differences(one, row.payee)
        ]
        named = [one for one in possible if spelling(name) in map(spelling, self._each(one, "name"))]
        if len(named) == 1:
            return named[0]
        if named:
            return [payee_unclear([one.id for one in named], place)]
        unmarked = [one for one in possible if is_unmarked(one.name) or is_unmarked(name)]
        return [name_without_marks(unmarked[0].name, place) if unmarked else payee_unknown(place)]

    def _agreeing(self, worker: WorkerRow, row: PaymentRow) -> WorkerRow | list[Problem]:
        wrong = self._differences(worker, row.payee)
        problems = [differs_from_book(FACT_NAMES[fact], known, row.place(fact)) for fact, known in wrong.items()]
        return problems or worker

    def _differences(self, worker: WorkerRow, payee: Payee) -> dict[str, str]:
        """The facts on which a row and every entry of a person differ, with what the book has."""
        birth = payee.birth_date.isoformat() if payee.birth_date else None
        told = {
            "name": ("name_key", worker.name, fold(payee.name) if payee.name else None),
            "birth_year": ("birth_year", str(worker.birth_year), payee.birth_year),
            "birth_date": ("birth_date", str(worker.birth_date), birth),
            "cccd": ("cccd", masked(worker.cccd or ""), payee.cccd),
        }
        return {
            fact: shown
            for fact, (column, shown, value) in told.items()
            if value is not None and (known := self._each(worker, column)) and value not in known
        }

    def _each(self, worker: WorkerRow, column: str) -> set[Any]:
        """What the entries of a person say, where they say something."""
        entries = (worker, *self.merged.get(worker.id, ()))
        return {getattr(one, column) for one in entries} - {None}
