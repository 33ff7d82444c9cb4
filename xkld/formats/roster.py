"""A list of people read whole: every row that is not blank is a person or a problem, and nothing is guessed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import itemgetter
from pathlib import Path

from xkld.domain.errors import InputRefused, Place, Problem, people, rosters
from xkld.domain.names import fold, spelling
from xkld.domain.progress import Step, Tell, silent, told
from xkld.domain.reading import UNASKED, Answers
from xkld.domain.roster import HalfRow, Person, Roster, RosterRow
from xkld.formats.grid import Grid
from xkld.formats.headers import Headers
from xkld.formats.roster_choice import choose
from xkld.formats.roster_columns import Columns, find_columns, slipped, unsure_dates
from xkld.formats.roster_half import half_row
from xkld.formats.roster_mended import out_of_capitals, told_of
from xkld.formats.roster_row import read_row
from xkld.formats.roster_rows import Parts, merged_in_people
from xkld.formats.roster_schools import usable
from xkld.formats.roster_sheet import Mending, Sheet
from xkld.formats.roster_units import merged_units, units_above
from xkld.formats.workbook import read_grids


def read_rows(
    path: Path, headers: Headers, today: date, answers: Answers = UNASKED, tell: Tell = silent
) -> tuple[Roster | None, list[Problem]]:
    """The rows of an xlsx or csv file that can be read, and all that is wrong, each with its cell; None when none can.

    Among what is wrong are a ``Question`` for each thing that is not done unasked. ``today`` bounds the days of the
    stages (nothing is recorded before it happens) and the birth years; ``tell`` hears how far the rows are read.
    """
    try:
        choice = choose(read_grids(path), path.name, headers, answers)
    except InputRefused as refused:
        return None, list(refused.problems)
    if choice.grid is None:
        return None, list(choice.problems)
    mending = Mending()
    roster, problems = _read(choice.grid, choice.skipped, headers, today, mending, answers, tell)
    asked = [] if answers.repair else mending.asked
    if roster is not None:
        rows, renamed = out_of_capitals(roster.rows)
        notes = (*choice.told, *roster.told, *renamed, *told_of(mending, repaired=answers.repair))
        of_school = " ".join(filter(None, (answers.school, answers.school_year)))
        roster = replace(roster, rows=rows, told=notes, of_school=of_school)
    return roster, [*choice.problems, *problems, *asked]


def _read(
    grid: Grid, skipped: frozenset[int], headers: Headers, today: date, mending: Mending, answers: Answers, tell: Tell
) -> tuple[Roster | None, list[Problem]]:
    columns = find_columns(grid, headers)
    if isinstance(columns, Problem):
        return None, [columns]
    parts = Parts.of(grid, columns, headers, skipped)
    people, merged = merged_units(grid, columns, parts.people)
    columns, unused = usable(columns, people, answers)
    units = units_above(grid, columns, people, parts, merged)
    unsure, doubts = unsure_dates(people, columns, grid, headers)
    sheet = Sheet(grid, columns.at, unsure, headers, today, columns.split, mending, units.headed)
    sheet = replace(sheet, is_unit_below=columns.names_below("unit"), of_school=(answers.school, answers.school_year))
    results = {row.number: read_row(row, sheet) for row in told(people, Step.CHECK, tell)}
    halves = tuple(half_row(row, sheet) for row in people if isinstance(results[row.number], list))
    roster = _roster(grid, columns, parts, results)
    roster = replace(roster, halves=halves, over=units.over, told=(*units.told, *unused))
    by_row = [
        *parts.problems,
        *units.problems,
        *((number, problem) for number, found in results.items() if isinstance(found, list) for problem in found),
        *slipped(people, columns, grid),
        *_repeated(roster.rows, halves),
    ]
    problems = [
        *columns.faults(but="unit" if units.are_told else ""),
        *merged_in_people(grid, columns, people, merged),
        *doubts,
    ]
    problems.extend(problem for _, problem in sorted(by_row, key=itemgetter(0)))
    if not people and not parts.problems and not parts.untold:
        problems.append(rosters.no_people(grid.whole))
    return roster, problems


def _roster(grid: Grid, columns: Columns, parts: Parts, results: Mapping[int, RosterRow | list[Problem]]) -> Roster:
    """The list of which each row of people is read or has problems."""
    wrong = {number for number, found in results.items() if isinstance(found, list)}
    return Roster(
        grid.file,
        grid.sheet,
        grid.digest,
        columns.letters(),
        tuple(row for row in results.values() if isinstance(row, RosterRow)),
        parts.blank,
        columns.ignored,
        parts.left_out,
        columns.row,
        tuple(sorted({*wrong, *(number for number, _ in parts.problems)})),
        length=max(0, grid.rows[-1].number - columns.row),
        heads=columns.heads,
    )


def _repeated(rows: Sequence[RosterRow], halves: Sequence[HalfRow]) -> Iterator[tuple[int, Problem]]:
    """Rows that say again what another row says, and rows that use another person's ID number.

    It is told at the later row, or at the one that has a fault already.
    """
    owners: dict[str, RosterRow] = {}
    said: dict[tuple[object, ...], list[RosterRow]] = defaultdict(list)
    for row in (*rows, *(half.whole for half in halves if half.whole is not None)):
        if row.reference and row.reference.mark:
            continue  # the book's own people, told apart by their numbers
        person, key = row.person, _key(row)
        owner = owners.setdefault(person.cccd, row) if person.cccd else row
        if owner is not row and (_key(owner)[:2] != key[:2] or not _may_be_one(owner.person, person)):
            first = owner.cells["cccd"].cell
            yield row.row, rosters.id_number_of_two_people(first, row.cells["cccd"])
        step = (row.event.stage, row.event.on)
        keys = [(*key, *step), *([(person.cccd, *step)] if person.cccd else [])]
        earlier = next((one for one_key in keys for one in said[one_key] if _may_be_one(one.person, person)), None)
        if earlier is not None:
            yield row.row, people.row_repeated(earlier.cells["name"].cell, row.cells["name"])
        for one_key in keys:
            said[one_key].append(row)
    yield from _same_number(owners, [half for half in halves if half.whole is None])


def _same_number(owners: Mapping[str, RosterRow], halves: Sequence[HalfRow]) -> Iterator[tuple[int, Problem]]:
    """Rows without a sure stage that use the ID number of somebody of another name or birth year."""
    known: dict[str, tuple[str | None, int | None, Mapping[str, Place]]] = {
        cccd: (owner.person.name, owner.person.birth_year, owner.cells) for cccd, owner in owners.items()
    }
    for half in halves:
        if half.cccd is None:
            continue
        name, year, cells = known.setdefault(half.cccd, (half.name, half.birth_year, half.cells))
        renamed = name and half.name and spelling(name) != spelling(half.name)
        if renamed or (year and half.birth_year and year != half.birth_year):
            yield half.row, rosters.id_number_of_two_people(cells["cccd"].cell, half.cells["cccd"])


def _key(row: RosterRow) -> tuple[str, int, str, str]:
    within = "" if row.within is None else fold(row.within.unit)
    return spelling(row.person.name), row.person.birth_year, fold(row.person.unit), within


def _may_be_one(one: Person, other: Person) -> bool:
    """Whether nothing tells two people of one name, birth year and unit apart."""
    return all(
        mine is None or theirs is None or mine == theirs
        for mine, theirs in ((one.cccd, other.cccd), (one.birth_date, other.birth_date))
    )
