"""One row of a list: a person, a going and one dated stage, or every problem of its cells."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from xkld.domain.errors import Place, Problem, files, people, rosters, words
from xkld.domain.identity import is_masked
from xkld.domain.names import checked_text, fold
from xkld.domain.notation import day_text
from xkld.domain.roster import Going, Person, RosterRow, Within
from xkld.domain.stages import Event, ReturnReason, Stage
from xkld.domain.telephone import dialled
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.formats.grid import Cell, Kind, Row, RowPlaces
from xkld.formats.headers import key, parse_choice
from xkld.formats.roster_days import WRITTEN, Birth, Mended, read_birth, read_event_day
from xkld.formats.roster_id_numbers import read_id_cell
from xkld.formats.roster_reference import read_reference, read_told
from xkld.formats.roster_sheet import Sheet

LONGEST_TERM = 120

T = TypeVar("T")
_MONTHS = re.compile(r"(\d{1,3})(?: ?thang)?", re.ASCII)
_BETWEEN_GROUPS = re.compile(r"[,;\n]")


def read_row(row: Row, sheet: Sheet) -> RosterRow | list[Problem]:
    """The row with all its words understood, or its problems (none of its own if only a column is missing)."""
    reading = RowReading(row, sheet)
    person, going, event = reading.person(), reading.going(), reading.event()
    reference, told = read_reference(row, sheet), read_told(row, sheet, event)
    problems = [one for found in (reading.problems, reference, told) if isinstance(found, list) for one in found]
    if problems or person is None or event is None or isinstance(reference, list) or isinstance(told, list):
        return problems
    person, rest = replace(person, schools=told.schools), (told.until, reading.within(), told.order)
    return RosterRow(row.number, person, going, event, reading.places, reference, *rest)


def read_step(row: Row, sheet: Sheet) -> tuple[Event, Going] | list[Problem]:
    """The stage of a row and what it tells of the going, whoever it is about, or the problems of these cells."""
    reading = RowReading(row, sheet)
    going, event = reading.going(), reading.event()
    return reading.problems if reading.problems or event is None else (event, going)


class RowReading:
    """A row being read; what goes wrong is collected on the way."""

    def __init__(self, row: Row, sheet: Sheet) -> None:
        self.problems: list[Problem] = []
        self._columns = sheet.columns_of(row)
        self._row = row
        self._sheet = sheet
        self._headed = sheet.headed.get(row.number)
        given = {"unit": self._headed.place} if self._headed and self._cell("unit") is None else None
        self.places = RowPlaces(sheet.grid, row.number, self._columns, given)

    def is_unsure(self, column: str) -> bool:
        """Whether the dates of a column are told elsewhere and not read."""
        return column in self._sheet.unsure

    def person(self) -> Person | None:
        """Who the row is about."""
        name = self._words("name", kinds=frozenset({Kind.TEXT}))
        birth = self._birth()
        sex = self._sex()
        unit = self._unit()
        cccd = self._id_number(birth.year if birth else None, sex)
        phone, ethnicity = self._phone(), self._words("ethnicity")
        education, groups = self._choice("education"), self._groups()
        if name is None or birth is None or unit is None:
            return None
        return Person(name, birth.year, birth.day, unit, sex, cccd, phone, ethnicity, education, groups)

    def within(self) -> Within | None:
        """What a heading above says of the unit, beside what the row itself calls it."""
        return self._headed.within(self._cell("unit"), is_below=self._sheet.is_unit_below) if self._headed else None

    def _unit(self) -> str | None:
        """What the row calls its unit, else the heading above it."""
        return self._headed.unit if self._headed and self._cell("unit") is None else self._words("unit")

    def going(self) -> Going:
        """Where the person goes."""
        return Going(
            purpose=self._choice("purpose"),
            destination=self._choice("destination"),
            occupation=self._words("occupation"),
            sender=self._words("sender"),
            form=self._choice("form"),
            months=self._months(),
        )

    def event(self) -> Event | None:
        """What happened, and when."""
        self._require("stage")
        code = self._choice("stage")
        on = self._event_day()
        reason = self._reason(None if code is None else Stage(code))
        return None if code is None or on is None else Event(Stage(code), on, reason)

    def _cell(self, column: str) -> Cell | None:
        at = self._columns.get(column)
        return None if at is None else self._row.cells.get(at)

    def _label(self, column: str) -> str:
        return self._sheet.headers.labels[column]

    def _take(self, value: T | Problem) -> T | None:
        if isinstance(value, Problem):
            self.problems.append(value)
            return None
        return value

    def _once(self, column: str, cell: Cell, read: Callable[[], T | Problem]) -> T | None:
        """What a cell of a column means, read once for each text; a fault is told wherever it stands."""
        key = (column, cell.kind, cell.text)
        known: T | None = self._sheet.known.get(key)
        if known is None:
            known = self._take(read())
            if known is not None:
                self._sheet.known[key] = known
        return known

    def _require(self, column: str) -> None:
        if column in self._columns and self._cell(column) is None:
            self.problems.append(words.missing(self._label(column), self.places[column]))

    def _words(self, column: str, kinds: frozenset[Kind] = WRITTEN) -> str | None:
        if column in {"name", "unit"}:
            self._require(column)
        cell = self._cell(column)
        if cell is None:
            return None
        return self._once(column, cell, lambda: self._read_words(column, cell, kinds))

    def _read_words(self, column: str, cell: Cell, kinds: frozenset[Kind]) -> str | Problem:
        label, place = self._label(column), self.places[column]
        if cell.kind not in kinds:
            return rosters.not_text(label, cell.text, place)
        return files.letters_lost(place) if "?" in cell.text else checked_text(cell.text, label, place)

    def _choice(self, kind: str) -> str | None:
        cell = self._cell(kind)
        if cell is None:
            return None
        return self._once(kind, cell, lambda: parse_choice(kind, cell.text, self._sheet.headers, self.places[kind]))

    def _sex(self) -> str | None:
        """The sex as it is written, or that of the column of two in which something stands."""
        split = self._sheet.split
        if split is None or not {split.men, split.women} & self._row.cells.keys():
            return self._choice("sex")
        if {split.men, split.women} <= self._row.cells.keys():
            return self._take(rosters.both_sexes(self._label(split.meaning), self.places[split.meaning]))
        sex = "F" if split.women in self._row.cells else "M"
        said = self._choice("sex") if split.meaning != "sex" else None
        if said not in {None, sex}:
            return self._take(rosters.sex_of_another_column(self._label(split.meaning), self.places["sex"]))
        return sex

    def _groups(self) -> tuple[str, ...]:
        """The codes of a list such as ``DTTS; hộ nghèo``; a label that holds a comma itself is one group."""
        cell = self._cell("group")
        left = [part for part in _BETWEEN_GROUPS.split(cell.text) if key(part)] if cell else []
        known = self._sheet.headers.values["group"]
        codes: list[str | None] = []
        while left:
            length = next((n for n in range(len(left), 1, -1) if key(" ".join(left[:n])) in known), 1)
            word, left = " ".join(left[:length]), left[length:]
            codes.append(self._take(parse_choice("group", word, self._sheet.headers, self.places["group"])))
        return tuple(dict.fromkeys(code for code in codes if code is not None))

    def _birth(self) -> Birth | None:
        columns = [column for column in ("birth_year", "birth_date") if column in self._columns]
        cells = {column: cell for column in columns if (cell := self._cell(column)) is not None}
        if columns and not cells:
            self._require(columns[0])
        births = [self._birth_in(column, cell) for column, cell in cells.items() if column not in self._sheet.unsure]
        found = [birth for birth in births if birth is not None]
        if len(found) < len(cells) or not found:
            return None
        first, last = found[0], found[-1]
        if first.year != last.year or (first.day and last.day and first.day != last.day):
            return self._take(rosters.births_disagree(first.text, last.text, self.places[columns[0]]))
        return last if last.day else first

    def _birth_in(self, column: str, cell: Cell) -> Birth | None:
        today, mending = self._sheet.today, self._sheet.mending is not None
        birth = self._once(column, cell, lambda: read_birth(cell, self.places[column], today, mending=mending))
        if birth is not None and birth.mended and birth.day:
            self._note(birth.mended, cell, birth.day, self.places[column])
        return birth

    def _event_day(self) -> date | None:
        self._require("date")
        cell = self._cell("date")
        if cell is None or self.is_unsure("date"):
            return None
        today, mending = self._sheet.today, self._sheet.mending is not None
        day = self._once("date", cell, lambda: read_event_day(cell, self.places["date"], today, mending=mending))
        if day is not None and day.mended:
            self._note(day.mended, cell, day.on, self.places["date"])
        return None if day is None else day.on

    def _note(self, mended: Mended, cell: Cell, on: date, place: Place) -> None:
        """Keep that a day is not written whole, for each cell in which it stands."""
        mending = self._sheet.mending
        if mending is not None and mended is Mended.SERIAL:
            mending.asked.append(rosters.day_as_a_number(cell.text, on, place))
        elif mending is not None:
            mending.short_years.append(f"{place.cell} {cell.text.strip()} → {day_text(on)}")

    def _reason(self, stage: Stage | None) -> ReturnReason | None:
        code = self._choice("reason")
        if self._cell("reason") is not None and stage is not None and stage is not Stage.RETURNED:
            self.problems.append(people.reason_not_wanted(STAGE_NAMES[stage], self.places["reason"]))
        return None if code is None else ReturnReason(code)

    def _id_number(self, birth_year: int | None, sex: str | None) -> str | None:
        cell = self._cell("cccd")
        if cell is None:
            return None
        if is_masked(cell.text):
            return None if self._cell("worker") else self._take(people.id_number_is_masked(self.places["cccd"]))
        number = read_id_cell(cell, birth_year, sex, self.places, self._sheet.mending)
        if isinstance(number, str):
            return number
        self.problems.extend(number)
        return None

    def _phone(self) -> str | None:
        cell = self._cell("phone")
        return None if cell is None else self._take(dialled(cell.text) or self._not_a_phone(cell))

    def _not_a_phone(self, cell: Cell) -> Problem:
        return rosters.not_a_phone(cell.text, self.places["phone"])

    def _months(self) -> int | None:
        cell = self._cell("months")
        if cell is None:
            return None
        match = _MONTHS.fullmatch(fold(cell.text)) if cell.kind in WRITTEN else None
        if match is None or not 1 <= int(match[1]) <= LONGEST_TERM:
            return self._take(rosters.months_out_of_range(cell.text, self.places["months"]))
        return int(match[1])
