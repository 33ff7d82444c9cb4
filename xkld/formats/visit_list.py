"""A list of visits to families read whole: every row is a visit, a family not visited, a problem, or no family."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.errors import Problem, rosters
from xkld.domain.followup import LONGEST_NOTE
from xkld.domain.names import checked_text
from xkld.domain.visit_list import VisitList, VisitRow
from xkld.domain.wording.followup import ROUTE_HEADS
from xkld.domain.wording.labels import VISIT_NAMES
from xkld.formats.grid import Grid, Kind, Row
from xkld.formats.headers import Headers, choice_among, key
from xkld.formats.roster_columns import Columns, find_columns, slipped, unsure_dates
from xkld.formats.roster_days import WRITTEN, Day, day_of, read_event_day
from xkld.formats.roster_reference import number_of_the_book
from xkld.formats.roster_row import RowReading
from xkld.formats.roster_rows import merged_in_people
from xkld.formats.roster_sheet import Sheet
from xkld.formats.visit_headers import OWN
from xkld.formats.workbook import read_grid

_NEEDED = ("worker", "name", "visited_on", "outcome")
_TELLING = ("visited_on", "outcome", "note")
_OUTCOMES = {key(word): code for code, name in VISIT_NAMES.items() for word in (code, name)}
_ROUTE = frozenset(key(head) for head, _ in ROUTE_HEADS.values())


def read_visits(path: Path, headers: Headers, today: date) -> tuple[VisitList | None, list[Problem]]:
    """The rows of an xlsx or csv file, and everything that is wrong with it; None when nothing can be read.

    No visit is later than ``today``. A row with a problem is there with what could be read of it.
    """
    grid = read_grid(path)
    if isinstance(grid, list):
        return None, grid
    columns = find_columns(grid, headers, sought=OWN, needed=_NEEDED)
    if isinstance(columns, Problem):
        return None, [columns]
    parts = _Parts.of(grid, columns)
    unsure, doubts = unsure_dates(parts.visited, columns, grid, headers, ("visited_on",))
    sheet = Sheet(grid, columns.at, unsure, headers, today)
    readings = [_VisitReading(row, sheet) for row in parts.visited]
    rows = tuple(one.visit(row.number) for one, row in zip(readings, parts.visited, strict=True))
    problems = [
        *columns.problems,
        *merged_in_people(grid, columns, parts.visited),
        *doubts,
        *(problem for one in readings for problem in one.problems),
        *(problem for _, problem in slipped(parts.visited, columns, grid)),
    ]
    if not (rows or parts.unvisited or columns.problems):
        problems.append(rosters.no_people(grid.whole))
    ignored = tuple(_not_of_a_route(columns))
    where = columns.letters()
    listed = VisitList(grid.file, grid.sheet, grid.digest, where, rows, parts.unvisited, parts.left_out, ignored)
    return listed, problems


@dataclass(frozen=True, slots=True)
class _Parts:
    """The rows under the heads: families with a visit, how many without one, and the rows that name no family."""

    visited: tuple[Row, ...]
    unvisited: int
    left_out: tuple[int, ...]

    @classmethod
    def of(cls, grid: Grid, columns: Columns) -> "_Parts":
        rows = [row for row in grid.rows if row.number > columns.row]
        numbered = {row.number for row in rows if _is_numbered(row, columns)}
        last = max(numbered, default=0)
        telling = {row.number for row in rows if {columns.at.get(one, 0) for one in _TELLING} & row.cells.keys()}
        visited = tuple(
            row
            for row in rows
            if row.number in telling
            and (row.number in numbered or row.number < last or _tells_of_a_visit(row, columns))
        )
        unvisited = numbered - telling
        known = {row.number for row in visited} | unvisited
        return cls(visited, len(unvisited), tuple(row.number for row in rows if row.number not in known))


def _is_numbered(row: Row, columns: Columns) -> bool:
    """Whether a row has the number of a person; a line for a signature below the list has none."""
    cell = row.cells.get(columns.at.get("worker", 0))
    return cell is not None and cell.text.strip().isdecimal()


def _tells_of_a_visit(row: Row, columns: Columns) -> bool:
    """Whether a row below the last number still tells a day or an outcome, as that of a family added by hand."""
    day, outcome = (row.cells.get(columns.at.get(one, 0)) for one in ("visited_on", "outcome"))
    return (day is not None and day_of(day) is not None) or (outcome is not None and key(outcome.text) in _OUTCOMES)


def _not_of_a_route(columns: Columns) -> Iterator[str]:
    """The columns of unknown meaning that no list of ours has."""
    return (name for name in columns.ignored if key(name) not in _ROUTE)


class _VisitReading(RowReading):
    """A row of a visit being read."""

    def visit(self, row: int) -> VisitRow:
        number, name = self._number(), self._words("name", kinds=frozenset({Kind.TEXT}))
        return VisitRow(row, number, name, self._visited_on(), self._outcome(), self._noted(), self.places)

    def _number(self) -> int | None:
        self._require("worker")
        cell = self._cell("worker")
        if cell is None:
            return None
        return self._take(number_of_the_book(cell.text, self._label("worker"), self.places["worker"]))

    def _visited_on(self) -> date | None:
        self._require("visited_on")
        cell = self._cell("visited_on")
        if cell is None or self.is_unsure("visited_on"):
            return None
        day = read_event_day(cell, self.places["visited_on"], self._sheet.today, mending=False)
        return self._take(day.on if isinstance(day, Day) else day)

    def _outcome(self) -> str | None:
        self._require("outcome")
        cell = self._cell("outcome")
        if cell is None:
            return None
        label, place = self._label("outcome"), self.places["outcome"]
        return self._take(choice_among(_OUTCOMES, VISIT_NAMES, label, cell.text, place))

    def _noted(self) -> str | None:
        cell = self._cell("note")
        if cell is None:
            return None
        label, place = self._label("note"), self.places["note"]
        if cell.kind not in WRITTEN:
            return self._take(rosters.not_text(label, cell.text, place))
        return self._take(checked_text(cell.text, label, place, LONGEST_NOTE))
