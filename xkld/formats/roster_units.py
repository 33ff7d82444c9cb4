"""The unit of people who do not say it themselves: the heading above them, or a cell merged down over them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from xkld.domain.errors import Place, Problem
from xkld.domain.errors import headings as errors
from xkld.domain.left_out import RowKind
from xkld.domain.names import fold
from xkld.domain.roster import Over, Within
from xkld.domain.wording import roster_notes
from xkld.domain.wording.unit_words import BELOW_A_COMMUNE, kind_of
from xkld.formats.grid import Cell, Grid, Row
from xkld.formats.roster_columns import Columns
from xkld.formats.roster_groups import Heading
from xkld.formats.roster_rows import Parts


@dataclass(frozen=True, slots=True)
class Headed:
    """What headings say of a row: the smallest place, the ward or commune (None: none is named), and where."""

    unit: str
    ward: str | None
    place: Place

    def within(self, own: Cell | None, *, is_below: bool) -> Within | None:
        """The ward beside what a row calls its unit, if anything; ``is_below``: its column names places in a ward."""
        if self.ward is None or (own is None and self.unit == self.ward):
            return None
        is_over = own is None or is_below or kind_of(own.text.strip()) in BELOW_A_COMMUNE
        return Within(self.ward, self.place, is_over)


@dataclass(frozen=True, slots=True)
class Units:
    """What headings tell of the units of rows, where that is in doubt, and what is told of it.

    ``are_told``: headings name units at all. ``over`` are the headings that hold over each row.
    """

    headed: Mapping[int, Headed]
    problems: tuple[tuple[int, Problem], ...]
    told: tuple[str, ...]
    are_told: bool
    over: Mapping[int, tuple[Over, ...]]


@dataclass(slots=True)
class _Walk:
    """A list gone through from the top: the headings that hold, and the row since which that is in doubt."""

    ward: Heading | None = None
    hamlet: Heading | None = None
    doubt: Row | None = None
    is_filled: bool = False
    under: dict[int, list[Row]] = field(default_factory=lambda: defaultdict(list))
    headed: dict[int, tuple[Heading, Heading | None]] = field(default_factory=dict)
    doubted: dict[int, tuple[Row, list[Row]]] = field(default_factory=dict)
    bare: list[Row] = field(default_factory=list)

    def person(self, row: Row) -> None:
        self.is_filled = True
        if self.doubt is not None:
            self.doubted.setdefault(self.doubt.number, (self.doubt, []))[1].append(row)
            return
        smallest = self.hamlet or self.ward
        if smallest is None:
            self.bare.append(row)
            return
        self.headed[row.number] = smallest, self.ward
        for number in {one.row for one in (self.ward, self.hamlet) if one is not None}:
            self.under[number].append(row)

    def heading(self, heading: Heading, row: Row) -> None:
        """A ward ends what was before; what is below it divides it; another word at its level ends it in doubt."""
        had, self.is_filled = self.ward or self.hamlet, False
        if heading.ward is not None:
            self.ward, self.hamlet = heading, heading if heading.hamlet else None
        else:
            self.ward = self.ward if self.ward and (heading.hamlet or heading.is_below(self.ward)) else None
            if self.ward and self.ward.level is not None and heading.level is not None:
                self.ward = self.ward if heading.is_below(self.ward) else None
            is_inside = self.hamlet is not None and heading.hamlet is None and heading.is_below(self.hamlet)
            self.hamlet = heading if heading.hamlet else self.hamlet if is_inside else None
        is_lost = had is not None and (self.ward or self.hamlet) is None
        self.doubt = row if heading.is_unsure or is_lost or (self.doubt and not (self.ward or self.hamlet)) else None

    def total(self, row: Row) -> None:
        """A sum under people ends their group; one above them does not."""
        if self.is_filled and (self.ward or self.hamlet):
            self.hamlet, self.doubt = None, row

    def lost(self, row: Row) -> None:
        """Of a row it cannot be told what it is; perhaps it names the next ward."""
        self.ward, self.hamlet, self.doubt = None, None, row


def units_above(grid: Grid, columns: Columns, people: Sequence[Row], parts: Parts, merged: Sequence[str]) -> Units:
    """What the headings of a list tell of the units of its people; what is told of ``merged`` ranges as well."""
    at, headings = columns.at.get("unit", 0), parts.headings
    persons = {row.number: row for row in people}
    walk = _walked(grid, persons, parts)
    are_told = any(one.unit for one in headings.values())
    relying = {number: found for number, found in walk.headed.items() if at not in persons[number].cells}
    problems = [*_wrong_counts(grid, columns, walk, headings, relying)]
    if not at and are_told:
        problems.extend(_doubts(grid, columns, walk))
    headed = {
        number: Headed(smallest.unit or "", ward.ward if ward else None, grid.place(smallest.row, smallest.at))
        for number, (smallest, ward) in walk.headed.items()
    }
    over = {
        number: tuple(_over(one) for one in dict.fromkeys((ward, smallest)) if one is not None)
        for number, (smallest, ward) in walk.headed.items()
    }
    told = (*_told(relying), *roster_notes.units_of_merged(merged))
    return Units(headed, tuple(problems), told, are_told, over)


def _over(heading: Heading) -> Over:
    return Over(heading.row, heading.at, ", ".join(name for name in (heading.hamlet, heading.ward) if name))


def _walked(grid: Grid, persons: Mapping[int, Row], parts: Parts) -> _Walk:
    """A list gone through; a row of which nobody knows what it is, or a hidden heading, ends what held before."""
    walk, kinds = _Walk(), {one.row: one.kind for one in parts.left_out}
    unclear = {number for number, _ in parts.problems}
    for row in grid.rows:
        if row.number in persons:
            walk.person(persons[row.number])
        elif row.number in unclear or (kinds.get(row.number) is RowKind.HIDDEN and row.number in parts.headings):
            walk.lost(row)
        elif kinds.get(row.number) is RowKind.GROUP:
            walk.heading(parts.headings[row.number], row)
        elif kinds.get(row.number) is RowKind.TOTAL:
            walk.total(row)
    return walk


def _told(relying: Mapping[int, tuple[Heading, Heading | None]]) -> Iterator[str]:
    counts: dict[int, int] = defaultdict(int)
    named = {smallest.row: smallest for smallest, _ in relying.values()}
    for smallest, _ in relying.values():
        counts[smallest.row] += 1
    if counts:
        yield roster_notes.units_of_headings([(row, named[row].unit or "", counts[row]) for row in sorted(counts)])


def _doubts(grid: Grid, columns: Columns, walk: _Walk) -> Iterator[tuple[int, Problem]]:
    """People of whom no heading tells the unit for certain, in a list that has no column of units."""
    for row, people in walk.doubted.values():
        cells = tuple(_name(grid, columns, one).cell for one in people)
        text, place = " ".join(row.texts.values()), grid.place(row.number, min(row.cells))
        yield row.number, errors.unit_not_certain(row.number, text, len(people), place, cells)
    for one in walk.bare:
        yield one.number, errors.no_unit_above(one.number, _name(grid, columns, one))


def _wrong_counts(
    grid: Grid,
    columns: Columns,
    walk: _Walk,
    headings: Mapping[int, Heading],
    relying: Mapping[int, tuple[Heading, Heading | None]],
) -> Iterator[tuple[int, Problem]]:
    """Headings that count the people under them otherwise than they are: one is missing, or another heading is."""
    for number, rows in sorted(walk.under.items()):
        heading = headings[number]
        rely = [row for row in rows if row.number in relying]
        if heading.count is None or not rely or heading.count in {len(rows), _persons(columns, rows)}:
            continue
        cells = tuple(_name(grid, columns, row).cell for row in rely)
        place = grid.place(number, heading.at)
        yield number, errors.heading_counts_otherwise(number, heading.text, heading.count, len(rows), place, cells)


def _persons(columns: Columns, rows: Sequence[Row]) -> int:
    """How many people rows are about, as far as names and births tell: one person may have several stages."""
    keys = [at for one in ("name", "birth_year", "birth_date") for at in columns.everywhere(one)]
    return len({tuple(fold(row.cells[at].text) if at in row.cells else "" for at in keys) for row in rows})


def _name(grid: Grid, columns: Columns, row: Row) -> Place:
    return grid.place(row.number, columns.at.get("name") or min(row.cells))


def merged_units(grid: Grid, columns: Columns, people: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The people with the unit of a cell that is merged down over them, and the ranges that were understood so.

    Such a range is one column wide and goes over nobody but people; in any other it cannot be told what is meant.
    """
    at = columns.at.get("unit", 0)
    persons = {row.number: row for row in people}
    filled = {row.number for row in grid.rows}
    understood = []
    for one in grid.merged:
        rows = [number for number in range(one.first_row, one.last_row + 1) if number in filled]
        if [*one.columns] != [at] or one.first_row not in persons or not {*rows} <= persons.keys():
            continue
        cell = persons[one.first_row].cells.get(at)
        if cell is not None:
            understood.append(one.ref)
            persons |= {number: Row(number, {**persons[number].cells, at: cell}) for number in rows}
    return tuple(persons[row.number] for row in people), tuple(understood)
