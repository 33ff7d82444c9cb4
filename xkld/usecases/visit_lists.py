"""The list of families to be visited as it comes back: every visit in it written, or none and every problem told."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from xkld.domain.backup import Why
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.abroad import no_family_to_visit
from xkld.domain.errors.erasures import is_erased
from xkld.domain.errors.people import no_worker
from xkld.domain.errors.visit_lists import name_of_another, not_known, visited_twice
from xkld.domain.names import fold, is_unmarked, spelling
from xkld.domain.visit_list import VisitList, VisitRow
from xkld.formats.headers import Headers
from xkld.formats.visit_headers import read_visit_headers
from xkld.formats.visit_list import read_visits
from xkld.store import erasures, followup, imports, merges, people
from xkld.store.book import Connection, Writer
from xkld.store.followup import KeptVisit
from xkld.store.people import WorkerRow
from xkld.usecases import backups
from xkld.usecases.answering import About, hand_back
from xkld.usecases.recording import by_row, headers
from xkld.usecases.workspace import Workspace, read_text

HEADERS = "headers-visits.yaml"
_TABLE = "family_visit"
_COPIED = "visit import (can-sua)"


@dataclass(frozen=True, slots=True)
class WrittenVisit:
    """A visit as a row told it, of the person who goes by ``worker`` now; ``before`` is what it put right."""

    row: int
    worker: int
    name: str
    on: date
    outcome: str
    note: str | None
    before: KeptVisit | None


@dataclass(frozen=True, slots=True)
class VisitsTaken:
    """What became of the ``rows`` of a list: ``new`` or ``corrected``, ``known`` before, not visited, no family.

    ``visits`` are those that were written. ``merged`` are numbers of the list by which people go no more, with those
    by which they do.
    """

    rows: int
    new: int
    corrected: int
    known: int
    unvisited: int
    left_out: tuple[int, ...]
    ignored: tuple[str, ...]
    merged: dict[int, int]
    visits: tuple[WrittenVisit, ...]


def visit_headers(workspace: Workspace) -> Headers:
    """The names of columns that lists of visits may use."""
    path = workspace.data_file(HEADERS)
    found = read_visit_headers(read_text(path), path.name, headers(workspace))
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def import_visits(workspace: Workspace, path: Path) -> VisitsTaken:
    """Write every visit of a list, or none; one that is known otherwise on that day is put right.

    What this very file wrote before is known, also where it was put right since. Raises ``InputRefused`` with every
    problem of every row at its cell; the list is then copied into ``out/`` with its faults marked.
    """
    listed, problems = read_visits(path, visit_headers(workspace), workspace.today)
    try:
        return _taken_in(workspace, listed, problems)
    except InputRefused as refused:
        about = About(command=_COPIED, rows=listed.length if listed else 0)
        copy = hand_back(workspace, path, refused.problems, None, about)
        raise InputRefused(refused.problems, copy.told) from None


def _taken_in(workspace: Workspace, listed: VisitList | None, problems: list[Problem]) -> VisitsTaken:
    if listed is None:
        raise InputRefused(problems)
    if not problems:
        backups.before(workspace, Why.IMPORT)
    with workspace.writing() as writer:
        taking = _Taking.of(writer.connection, problems)
        known = imports.rows_taken_in(writer.connection, listed.digest, listed.sheet, _columns(listed))
        for row in listed.rows:
            if row.row not in known:
                taking.take(row)
        if problems:
            raise InputRefused(sorted(problems, key=by_row))
        _write(writer, listed, taking.found)
        visits = tuple(visit for _, visit in taking.found)
        corrected = sum(one.before is not None for one in visits)
        return VisitsTaken(
            rows=listed.length,
            new=len(visits) - corrected,
            corrected=corrected,
            visits=visits,
            known=len(listed.rows) - len(taking.found),
            unvisited=listed.unvisited,
            left_out=listed.left_out,
            ignored=listed.ignored,
            merged=taking.merged,
        )


@dataclass(slots=True)
class _Taking:
    """The rows as they are weighed one after the other: what is to be written, by going, and what is wrong."""

    book: Connection
    erased: dict[int, str]
    problems: list[Problem]
    found: list[tuple[int, WrittenVisit]] = field(default_factory=list)
    merged: dict[int, int] = field(default_factory=dict)
    first: dict[tuple[int, date], VisitRow] = field(default_factory=dict)

    @classmethod
    def of(cls, book: Connection, problems: list[Problem]) -> "_Taking":
        return cls(book, erasures.erased(book), problems)

    def take(self, row: VisitRow) -> None:
        """Weigh a row, also one of which not everything could be read: one run tells all that is wrong with it."""
        worker = self._worker(row)
        if worker is None or row.on is None:
            return
        placement = followup.not_home(self.book, worker.id, row.on.isoformat())
        if placement is None:
            self.problems.append(no_family_to_visit(worker.id, row.on, row.cells["visited_on"]))
            return
        first = self.first.setdefault((placement, row.on), row)
        if first is not row:
            self.problems.append(visited_twice(first.cells["visited_on"].cell, row.cells["visited_on"]))
        elif row.outcome is not None:
            told = WrittenVisit(row.row, worker.id, worker.name, row.on, row.outcome, row.note, None)
            self._compare(placement, told)

    def _compare(self, placement: int, told: WrittenVisit) -> None:
        """Keep a visit that the book does not have like this; a note that is not told again stays."""
        before = followup.visit_on(self.book, placement, told.on.isoformat())
        note = told.note or (before.note if before else None)
        if before is None or (before.outcome, before.note) != (told.outcome, note):
            self.found.append((placement, replace(told, note=note, before=before)))

    def _worker(self, row: VisitRow) -> WorkerRow | None:
        """The person whom a row means, when number and name are of one and the same."""
        if row.number is None:
            return None
        number, place = merges.kept_number(self.book, row.number), row.cells["worker"]
        worker = people.worker(self.book, number)
        if worker is None or number in self.erased:
            wrong = no_worker(row.number) if worker is None else is_erased(number, self.erased[number])
            self.problems.append(not_known(place, wrong))
            return None
        if number != row.number:
            self.merged[row.number] = number
        names = [one.name for one in (worker, *merges.merged_into(self.book, [number]).get(number, ()))]
        if row.name is not None and not any(_is_name(row.name, one) for one in names):
            self.problems.append(name_of_another(row.number, row.name, worker.name, row.cells["name"]))
            return None
        return worker


def _is_name(typed: str, name: str) -> bool:
    """Whether a name is that of the book; marks count where both have them."""
    unmarked = is_unmarked(typed) or is_unmarked(name)
    return spelling(typed) == spelling(name) or (unmarked and fold(typed) == fold(name))


def _write(writer: Writer, listed: VisitList, found: Sequence[tuple[int, WrittenVisit]]) -> None:
    """Write the visits, and from which row of the list each came."""
    written = (
        (one.row, followup.write(writer, _TABLE, placement, one.on.isoformat(), one.outcome, one.note))
        for placement, one in found
    )
    made = [(row, _TABLE, number) for row, number in written if number is not None]
    if made:
        imports.write_made(writer, (listed.file, listed.digest, listed.sheet, _columns(listed)), made)


def _columns(listed: VisitList) -> str:
    """How the list was read, as the book keeps it: the letter of each column."""
    return json.dumps(listed.columns, ensure_ascii=False)
