"""Rows being taken in: what the book knows of the people meant, what will be written, and what is wrong."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from xkld.domain.cases import Case
from xkld.domain.errors import Place, Problem
from xkld.domain.names import fold
from xkld.domain.roster import HalfRow, RosterRow
from xkld.domain.stages import Event
from xkld.domain.wording.labels import FACT_NAMES
from xkld.store import abroad, merges, people, schools, senders
from xkld.store.book import Connection, Writer
from xkld.store.people import PlacementRow, WorkerRow
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.listed_orders import NO_ORDERS, KnownOrders, go_by


@dataclass(slots=True)
class Intake:
    """The work of taking rows in: what is known, what will be written, and what is wrong.

    Nothing is written before ``write``; rows are taken in the order of their days. Of the ``known_rows``, whose stage
    is known, ``completed_rows`` told something else that was not; ``added`` counts such facts. ``placed``
    tells the case to which each row belongs, ``of_headings`` which problems are those of headings over many rows.
    """

    gazetteer: Gazetteer
    senders: dict[str, str]
    next_worker: int
    next_placement: int
    workers: dict[int, WorkerRow] = field(default_factory=dict)
    merged: dict[int, list[WorkerRow]] = field(default_factory=dict)
    by_name: dict[tuple[str, int], list[int]] = field(default_factory=dict)
    by_cccd: dict[str, int] = field(default_factory=dict)
    groups: dict[int, set[str]] = field(default_factory=dict)
    schools: dict[int, set[str]] = field(default_factory=dict)
    placements: dict[int, PlacementRow] = field(default_factory=dict)
    cases: dict[int, list[Case]] = field(default_factory=dict)
    new_workers: set[int] = field(default_factory=set)
    changed_workers: set[int] = field(default_factory=set)
    new_groups: list[tuple[int, str]] = field(default_factory=list)
    new_schools: list[tuple[int, str]] = field(default_factory=list)
    new_placements: set[int] = field(default_factory=set)
    changed_placements: set[int] = field(default_factory=set)
    first_rows: dict[int, RosterRow] = field(default_factory=dict)
    new_events: list[tuple[int, Event]] = field(default_factory=list)
    new_reasons: list[tuple[int, Event]] = field(default_factory=list)
    new_terms: list[tuple[int, date, date]] = field(default_factory=list)
    new_orders: list[tuple[int, date, int]] = field(default_factory=list)
    orders: KnownOrders = NO_ORDERS
    written_rows: list[tuple[int, int, int]] = field(default_factory=list)
    placed: dict[int, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    of_headings: dict[tuple[Place, str], int] = field(default_factory=dict)
    kept: Counter[str] = field(default_factory=Counter)
    known_rows: int = 0
    new_rows: int = 0
    completed_rows: int = 0
    added: int = 0

    @classmethod
    def of(cls, book: Connection, rows: Sequence[RosterRow], halves: Sequence[HalfRow] = ()) -> "Intake":
        """Everything that the book knows of the people who could be meant by these rows and parts of rows."""
        intake = cls(
            Gazetteer.of(book),
            senders.names_by_key(book),
            people.next_number(book, "worker"),
            people.next_number(book, "placement"),
        )
        names = [*(row.person.name for row in rows), *(half.name for half in halves if half.name)]
        numbers = [*(row.person.cccd for row in rows), *(half.cccd for half in halves)]
        found = people.alike(book, map(fold, names), (one for one in numbers if one))
        kept, intake.merged = merges.whole(book, found)
        for worker in kept:
            intake.remember(worker)
        intake.orders = KnownOrders.of(book, rows)
        intake.groups = people.groups_of(book, intake.workers)
        intake.schools = schools.schools_of(book, intake.workers) if any(row.person.schools for row in rows) else {}
        placements = people.placements_of(book, intake.workers)
        intake.placements = {row.id: row for row in placements}
        intake.cases = people.cases_of(book, placements)
        return intake

    @property
    def completed(self) -> int:
        """How many people and cases that were in the book are brought up to date."""
        cases = self.changed_placements | {number for number, _ in self.new_reasons}
        return len(self.changed_workers - self.new_workers) + len(cases - self.new_placements)

    def remember(self, worker: WorkerRow) -> None:
        """Know a person under the keys by which rows find people, those of merged entries as well."""
        self.workers[worker.id] = worker
        entries = self.entries(worker)
        for key in {(one.name_key, other.birth_year) for one in entries for other in entries}:
            same = self.by_name.setdefault(key, [])
            if worker.id not in same:
                same.append(worker.id)
        self.by_cccd.update({one.cccd: worker.id for one in entries if one.cccd})

    def as_known(self, row: RosterRow) -> RosterRow:
        """The row with its sender by the name that the sender has now, however a list calls it."""
        sender = row.going.sender and self.senders.get(fold(row.going.sender), row.going.sender)
        return row if sender == row.going.sender else replace(row, going=replace(row.going, sender=sender))

    def entries(self, worker: WorkerRow) -> list[WorkerRow]:
        """A person as every entry tells of her, the kept one first."""
        return [worker, *self.merged.get(worker.id, ())]


def write(intake: Intake, writer: Writer) -> None:
    """Write what was taken in, in bulk and in order of numbers."""
    people.write_workers(
        writer,
        [intake.workers[number] for number in sorted(intake.new_workers)],
        [intake.workers[number] for number in sorted(intake.changed_workers - intake.new_workers)],
    )
    people.write_groups(writer, intake.new_groups)
    schools.write(writer, intake.new_schools)
    people.write_placements(
        writer,
        [intake.placements[number] for number in sorted(intake.new_placements)],
        [intake.placements[number] for number in sorted(intake.changed_placements - intake.new_placements)],
    )
    people.write_events(writer, intake.new_events)
    people.write_reasons(writer, intake.new_reasons)
    differing = abroad.add_terms(writer, intake.new_terms)
    if differing:
        intake.kept[FACT_NAMES["contract_term"]] += differing
    for case, on, order in sorted(intake.new_orders):
        go_by(writer, case, order, on)
