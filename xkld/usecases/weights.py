"""The weights of a plan's places: from a file, from the persons of the year before, from the persons waiting today."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from xkld.domain.counts import Place
from xkld.domain.errors import NOWHERE, InputRefused, Problem
from xkld.domain.errors import Place as Where
from xkld.domain.errors.allocations import (
    column_only_for_sheets,
    last_year_unknown,
    unit_without_weight,
    weight_repeated,
    weights_all_nought,
)
from xkld.domain.period import Quarter
from xkld.domain.weight import Source, SourceKind
from xkld.formats.weights import YAML, Line, WeightFile, read_weight_sheet, read_weight_text
from xkld.store import questions
from xkld.store.book import Connection
from xkld.usecases.assignments import PlaceNames
from xkld.usecases.current_plan import CurrentPlan
from xkld.usecases.recording import headers
from xkld.usecases.report_facts import persons_year_before
from xkld.usecases.workspace import Workspace, read_text

Weights = dict[int, Decimal]


@dataclass(frozen=True, slots=True)
class Weighed:
    """Where weights come from, and the weight of each place by its number."""

    source: Source
    of: Weights


def weighed(
    workspace: Workspace, book: Connection, current: CurrentPlan, places: Sequence[Place], words: tuple[str, str | None]
) -> Weighed:
    """The weights that ``words`` name: ``last-year``, ``demand`` or a file, and the head of a column in it.

    Raises ``InputRefused`` with everything that is wrong with them: a place without weight or with two, a name that
    is no place, what is no number, nothing but noughts.
    """
    source, column = words
    if source not in {SourceKind.LAST_YEAR, SourceKind.DEMAND}:
        return _from_file(workspace, places, Path(source), column)
    if column is not None:
        raise InputRefused([column_only_for_sheets()])
    year = current.year_of(workspace.today)
    if source == SourceKind.LAST_YEAR:
        return _checked(Source(SourceKind.LAST_YEAR, str(year - 1)), last_year(book, current, places, year))
    return _checked(Source(SourceKind.DEMAND, workspace.today.isoformat()), demand(workspace, book, current, places))


def last_year(book: Connection, current: CurrentPlan, places: Sequence[Place], year: int) -> Weights:
    """Persons who left to work in the whole plan year before, by place.

    Raises ``InputRefused`` when that is not known of every place.
    """
    whole_year = Quarter(year, 4)
    known = persons_year_before(book, current.scope, whole_year, current.cutoff).by_place
    unknown = [place.name for place in places if place.id not in known]
    if unknown:
        raise InputRefused([last_year_unknown(year - 1, unknown, str(whole_year.year_before))])
    return {place.id: Decimal(known[place.id]) for place in places}


def demand(workspace: Workspace, book: Connection, current: CurrentPlan, places: Sequence[Place]) -> Weights:
    """Persons who wait at some stage before leaving at the end of today, by place."""
    end = current.lived(workspace.today).end.isoformat()
    found = dict.fromkeys((place.id for place in places), Decimal(0))
    for one in questions.waiting(book, current.scope, end):
        found[one.unit] += one.persons
    return found


def _from_file(workspace: Workspace, places: Sequence[Place], path: Path, column: str | None) -> Weighed:
    if path.suffix.lower() in YAML:
        if column is not None:
            raise InputRefused([column_only_for_sheets()])
        text = read_text(path)
        file, problems = read_weight_text(text, path.name)
        digest = hashlib.sha256(text.encode()).hexdigest()
    else:
        file, problems = read_weight_sheet(path, headers(workspace), column)
        digest = file.digest
    name = f"{path.name} › {file.column}" if file.column else path.name
    found, more = _matched(file, places) if file.lines or not problems else ({}, [])
    problems = sorted([*problems, *more], key=_in_order)
    if problems:
        raise InputRefused(problems)
    return _checked(Source(SourceKind.FILE, name, digest), found, file.place)


def _matched(file: WeightFile, places: Sequence[Place]) -> tuple[Weights, list[Problem]]:
    """The weights of the places that the lines name, and every line that names none or one again."""
    names = PlaceNames(places)
    first: dict[int, Line] = {}
    problems: list[Problem] = []
    for line in file.lines:
        place = names.named(line.name, line.place)
        if isinstance(place, Problem):
            problems.append(place)
        elif place.id in first:
            problems.append(weight_repeated(place.name, first[place.id].place, line.place))
        else:
            first[place.id] = line
    lacking = [place.name for place in places if place.id not in first]
    if lacking:
        problems.append(unit_without_weight(lacking, file.place))
    return {unit: line.weight for unit, line in first.items() if line.weight is not None}, problems


def _checked(source: Source, found: Weights, place: Where = NOWHERE) -> Weighed:
    if not any(found.values()):
        raise InputRefused([weights_all_nought(place)])
    return Weighed(source, found)


def _in_order(problem: Problem) -> tuple[bool, int, int, str]:
    """Line by line; in a sheet by row and column; what concerns the whole file last."""
    cell = problem.place.cell
    row = "".join(letter for letter in cell if letter.isdigit())
    whole = problem.place.line is None and not cell
    return whole, problem.place.line or int(row or 0), len(cell) - len(row), cell
