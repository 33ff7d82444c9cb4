"""A list of people read whole: every row that is not blank is a person or a problem, and nothing is guessed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.errors import Problem, files, people, rosters
from xkld.domain.names import clean, fold, spelling
from xkld.domain.roster import Person, Roster, RosterRow
from xkld.formats.grid import Grid, Row, letters
from xkld.formats.headers import REQUIRED, Headers
from xkld.formats.roster_columns import Columns, find_columns, slipped, unsure_dates
from xkld.formats.roster_row import read_row
from xkld.formats.roster_sheet import Sheet
from xkld.formats.totals import begins_with
from xkld.formats.workbook import read_grid

_LEAST_OF_A_PERSON = 2


def read_rows(path: Path, headers: Headers, today: date) -> tuple[Roster | None, list[Problem]]:
    """The rows of an xlsx or csv file that can be read, and all that is wrong, each with its cell; None when none can.

    ``today`` bounds the days of the stages (nothing is recorded before it happens) and the birth years.
    """
    grid = read_grid(path)
    if isinstance(grid, list):
        return None, grid
    columns = find_columns(grid, headers)
    if isinstance(columns, Problem):
        return None, [columns]
    below = [row for row in grid.rows if row.number > columns.row]
    rows = [row for row in below if {*row.cells} - {columns.at.get("number")}]
    marks = _Marks.of(columns, headers.totals)
    told = {row.number: problem for row in rows if (problem := _not_a_person(row, marks, grid))}
    listed = [row for row in rows if row.number not in told]
    unsure, doubts = unsure_dates(listed, columns, grid, headers)
    sheet = Sheet(grid, columns.at, unsure, headers, today)
    results = {row.number: read_row(row, sheet) for row in listed}
    read = [row for row in results.values() if isinstance(row, RosterRow)]
    by_row = [
        *told.items(),
        *((number, problem) for number, found in results.items() if isinstance(found, list) for problem in found),
        *slipped(listed, columns, grid),
        *_repeated(read),
    ]
    problems = [*columns.problems, *_merged(grid, columns), *doubts]
    problems.extend(problem for _, problem in sorted(by_row, key=lambda pair: pair[0]))
    if not rows:
        problems.append(rosters.no_people(grid.whole))
    blank = (grid.rows[-1].number if grid.rows else columns.row) - columns.row - len(rows)
    where = {column: letters(at) for column, at in columns.at.items()}
    return Roster(grid.file, grid.sheet, grid.digest, where, tuple(read), blank, columns.ignored), problems


@dataclass(frozen=True, slots=True)
class _Marks:
    """By what a row is told to be no person: the columns that everybody has, those that head a row, words of sums."""

    required: frozenset[int]
    heads: tuple[int, ...]
    totals: tuple[str, ...]
    unmarked_too: tuple[str, ...]

    @classmethod
    def of(cls, columns: Columns, totals: tuple[str, ...]) -> "_Marks":
        """Those of a list."""
        return cls(
            frozenset(columns.at[column] for column in (*REQUIRED, "birth_date") if column in columns.at),
            tuple(sorted(columns.at[column] for column in ("name", "number") if column in columns.at)),
            totals,
            (*totals, *map(fold, totals)),
        )


def _not_a_person(row: Row, marks: _Marks, grid: Grid) -> Problem | None:
    """The problem of a sum, or of a row that holds less than two of the columns that everybody has.

    Marks tell a sum from a name of people that is spelt alike without them; a whole row is trusted to be a person.
    """
    given = marks.required & row.cells.keys()
    is_whole = len(given) == len(marks.required)
    suspects = [at for at in marks.heads if at in row.cells] if is_whole else sorted(row.cells)
    words = marks.totals if is_whole else marks.unmarked_too
    for at in suspects:
        if begins_with(clean(row.cells[at].text).casefold(), words):
            return rosters.total_row(row.number, row.cells[at].text, grid.place(row.number, min(row.cells)))
    if len(given) < min(_LEAST_OF_A_PERSON, len(marks.required)):
        first = min(row.cells)
        return rosters.not_a_person(row.number, row.cells[first].text, grid.place(row.number, first))
    return None


def _merged(grid: Grid, columns: Columns) -> list[Problem]:
    """Merged titles above the names of columns are usual; from there on each cell must speak for itself."""
    refs = [merged.ref for merged in grid.merged if merged.last_row >= columns.row]
    return [files.merged_cells(refs, grid.whole)] if refs else []


def _repeated(rows: Sequence[RosterRow]) -> Iterator[tuple[int, Problem]]:
    """Rows that say again what an earlier row says, and rows that use another person's ID number."""
    owners: dict[str, RosterRow] = {}
    said: dict[tuple[object, ...], list[RosterRow]] = defaultdict(list)
    for row in rows:
        if row.reference and row.reference.mark:
            continue  # the book's own people, told apart by their numbers
        person, key = row.person, _key(row.person)
        owner = owners.setdefault(person.cccd, row) if person.cccd else row
        if owner is not row and (_key(owner.person)[:2] != key[:2] or not _may_be_one(owner.person, person)):
            first = owner.cells["cccd"].cell
            yield row.row, rosters.id_number_of_two_people(first, row.cells["cccd"])
        step = (row.event.stage, row.event.on)
        keys = [(*key, *step), *([(person.cccd, *step)] if person.cccd else [])]
        earlier = next((one for one_key in keys for one in said[one_key] if _may_be_one(one.person, person)), None)
        if earlier is not None:
            yield row.row, people.row_repeated(earlier.cells["name"].cell, row.cells["name"])
        for one_key in keys:
            said[one_key].append(row)


def _key(person: Person) -> tuple[str, int, str]:
    return spelling(person.name), person.birth_year, fold(person.unit)


def _may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing tells two people of one name, birth year and unit apart."""
    return all(
        mine is None or theirs is None or mine == theirs
        for mine, theirs in ((one.cccd, other.cccd), (one.birth_date, other.birth_date))
    )
