"""A list of the bank's loans read whole: every row is a loan, a sum that agrees, a heading, or a problem."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path

from xkld.domain.bank_list import BankListRead, BankRow
from xkld.domain.errors import Place, Problem, rosters, words
from xkld.domain.errors import bank_lists as errors
from xkld.domain.money import HIGHEST, read_amount
from xkld.domain.names import checked_text, clean
from xkld.formats.grid import Cell, Grid, Kind, Row
from xkld.formats.headers import Headers
from xkld.formats.loan_headers import MONEY, OF_PEOPLE, OWN, scale_of, scale_said, with_scales
from xkld.formats.payment_row import amount_of
from xkld.formats.roster_columns import Columns, find_columns, slipped
from xkld.formats.roster_days import WRITTEN, day_of
from xkld.formats.roster_row import RowReading
from xkld.formats.roster_sheet import Sheet
from xkld.formats.summed_rows import SummedRows, merged_among
from xkld.formats.workbook import read_grid

_NEEDED = ("name", "outstanding")
_TELLING = (*MONEY, "loan_number", "cccd", "birth_year", "birth_date")
_NOTHING = re.compile(r"[-\u2013\u2014]")
_YEAR = re.compile(r"(?:18|19|20)\d\d", re.ASCII)
_ID = re.compile(r"\d{12}", re.ASCII)
_NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,6})?", re.ASCII)
_TYPED = re.compile(r"(\d{1,15}|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d{1,6}))?", re.ASCII)
_THOUSANDS = 3


def read_bank_list(
    path: Path, headers: Headers, scale: int | None, today: date
) -> tuple[BankListRead | None, list[Problem]]:
    """The rows that can be read, and everything that is wrong with the file; None when nothing can be read.

    ``scale`` is what the officer says of the amounts; what the list says itself must not differ.
    """
    grid = read_grid(path)
    if isinstance(grid, list):
        return None, grid
    columns = find_columns(grid, with_scales(headers), sought=(*OWN, *OF_PEOPLE), needed=_NEEDED)
    if isinstance(columns, Problem):
        return None, [columns]
    found, doubts = _scale(grid, columns, headers, scale)
    listed, problems = _listed(grid, columns, Sheet(grid, columns.at, frozenset(), headers, today), found)
    return listed, [*columns.problems, *doubts, *problems]


def _listed(grid: Grid, columns: Columns, sheet: Sheet, scale: int | None) -> tuple[BankListRead, list[Problem]]:
    """The list under its heads, and what is wrong with its rows; amounts of no known unit are read as đồng."""
    parts = SummedRows.of(grid, columns, sheet.headers, "outstanding")
    told = [row for row in parts.listed if {columns.at.get(one, 0) for one in _TELLING} & row.cells.keys()]
    amounts = _Amounts(scale or 1)
    results = [_BankReading(row, sheet).bank_row(row.number, amounts) for row in told]
    read = tuple(one for one in results if isinstance(one, BankRow))
    stated, differing = _sums(parts, told, read, grid, columns, amounts)
    problems = [
        *merged_among(grid, columns, told),
        *(problem for one in results if isinstance(one, list) for problem in one),
        *_numbers_twice(read),
        *(problem for _, problem in slipped(told, columns, grid)),
        *differing,
        *([rosters.no_people(grid.whole)] if not told and not columns.problems else []),
    ]
    headings = tuple(row.number for row in parts.listed if row not in told)
    left_out = tuple(sorted((*headings, *parts.below)))
    return _read(grid, columns, scale, read, stated, left_out, len(told)), problems


def _read(
    grid: Grid,
    columns: Columns,
    scale: int | None,
    rows: tuple[BankRow, ...],
    stated: dict[str, int],
    left_out: tuple[int, ...],
    length: int,
) -> BankListRead:
    return BankListRead(
        file=grid.file,
        sheet=grid.sheet,
        digest=grid.digest,
        head=columns.row,
        heads=columns.heads,
        scale=scale,
        rows=rows,
        stated=stated,
        left_out=left_out,
        ignored=columns.ignored,
        length=length,
    )


@dataclass(frozen=True, slots=True)
class _Amounts:
    """How amounts are read: ``scale`` is the đồng of one unit."""

    scale: int

    def read(self, cell: Cell, place: Place) -> int | Problem:
        """Whole đồng of a cell; a dash is nothing."""
        text = cell.text.strip()
        if _NOTHING.fullmatch(text):
            return 0
        if self.scale == 1:
            return amount_of(cell, place)
        found = _fraction(cell, place)
        if isinstance(found, Problem):
            return found
        dong = found * self.scale
        if dong.denominator != 1:
            return errors.part_of_a_dong(text, place)
        return int(dong) if dong <= HIGHEST else words.not_an_amount(text, place)


def _fraction(cell: Cell, place: Place) -> Fraction | Problem:
    """Thousands or millions: digits of a number cell, or typed with points between groups, a comma before parts."""
    text = cell.text.strip()
    if cell.kind is Kind.NUMBER:
        return Fraction(text) if _NUMBER.fullmatch(text) else words.not_an_amount(text, place)
    match = _TYPED.fullmatch(text) if cell.kind is Kind.TEXT else None
    if match is None:
        whole = read_amount(text, place) if cell.kind is Kind.TEXT else words.not_an_amount(text, place)
        return errors.amount_unclear(text, place) if isinstance(whole, int) else whole
    if match[2] and len(match[2]) == _THOUSANDS:
        return errors.amount_unclear(text, place)
    return Fraction(f"{match[1].replace('.', '')}.{match[2] or 0}")


def _scale(grid: Grid, columns: Columns, headers: Headers, option: int | None) -> tuple[int | None, list[Problem]]:
    """What the amounts are in, as heads, lines above them and the officer say; they must agree, and one must say it."""
    heads = {one.meaning: scale_of(one.name, headers) for one in columns.heads if one.meaning in MONEY}
    above = scale_said(cell.text for row in grid.rows if row.number < columns.row for cell in row.cells.values())
    said = {one for one in (*heads.values(), *above, option) if one is not None}
    here = Place(grid.file, sheet=grid.sheet, cell=f"A{columns.row}")
    if len(said) > 1:
        return None, [errors.scales_differ(sorted(said), here)]
    if not said:
        return None, [errors.scale_not_said(here)]
    return said.pop(), []


def _sums(
    parts: SummedRows, told: Sequence[Row], read: Sequence[BankRow], grid: Grid, columns: Columns, amounts: _Amounts
) -> tuple[dict[str, int], list[Problem]]:
    """The grand totals that the list states and that agree, and every sum that does not."""
    stated: dict[str, int] = {}
    problems: list[Problem] = []
    only = SummedRows(tuple(told), parts.totals, ())
    for column in MONEY:
        known = {row.row: getattr(row, column) for row in read}
        found, wrong = only.sums(known, columns.at.get(column), grid, amounts.read)
        problems.extend(wrong)
        if found is not None:
            stated[column] = found
    return stated, problems


def _numbers_twice(rows: Sequence[BankRow]) -> list[Problem]:
    first: dict[str, BankRow] = {}
    return [
        errors.number_twice(row.number, known.cells["loan_number"].cell, row.cells["loan_number"])
        for row in rows
        if row.number is not None and (known := first.setdefault(row.number, row)) is not row
    ]


class _BankReading(RowReading):
    """A row of a borrower being read."""

    def bank_row(self, row: int, amounts: _Amounts) -> BankRow | list[Problem]:
        name = self._words("name", kinds=frozenset({Kind.TEXT}))
        money = {one: self._money(one, amounts) for one in MONEY}
        self._require("outstanding")
        number, place, born = self._text("loan_number"), self._text("unit"), self._year()
        disbursed, outstanding, overdue = (money[one] for one in MONEY)
        if not self.problems and outstanding is not None:
            self._weigh(disbursed, outstanding, overdue)
        if self.problems or name is None or outstanding is None:
            return self.problems
        cccd = self._id_digits()
        return BankRow(row, number, name, born, place, cccd, disbursed, outstanding, overdue, self.places)

    def _money(self, column: str, amounts: _Amounts) -> int | None:
        cell = self._cell(column)
        return None if cell is None else self._take(amounts.read(cell, self.places[column]))

    def _weigh(self, disbursed: int | None, outstanding: int, overdue: int | None) -> None:
        if disbursed is not None and outstanding > disbursed:
            self.problems.append(errors.owes_more_than_lent(outstanding, disbursed, self.places["outstanding"]))
        if overdue is not None and overdue > outstanding:
            self.problems.append(errors.overdue_is_more(overdue, outstanding, self.places["overdue"]))

    def _text(self, column: str) -> str | None:
        cell = self._cell(column)
        if cell is None:
            return None
        label, place = self._label(column), self.places[column]
        if cell.kind not in WRITTEN:
            return self._take(rosters.not_text(label, cell.text, place))
        return self._take(checked_text(cell.text, label, place))

    def _year(self) -> int | None:
        """The year of birth: of a year, or of a whole date; a borrower may be of any age."""
        for column in ("birth_year", "birth_date"):
            cell = self._cell(column)
            if cell is None:
                continue
            if cell.kind in WRITTEN and _YEAR.fullmatch(cell.text.strip()):
                return int(cell.text)
            day = day_of(cell)
            if day is not None:
                return day.year
            self.problems.append(rosters.not_a_birth(cell.text, self.places[column]))
        return None

    def _id_digits(self) -> str | None:
        """The ID number where it is a whole one: it only helps to find the person, so any other text is passed over."""
        cell = self._cell("cccd")
        text = "" if cell is None else clean(cell.text).replace(" ", "")
        return text if _ID.fullmatch(text) else None
