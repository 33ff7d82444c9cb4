"""A list of payments read whole: every row is a payment, a sum that agrees, or a problem."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from pathlib import Path

from xkld.domain.errors import Place, Problem, files, payment_lists, rosters
from xkld.domain.names import clean, fold
from xkld.domain.payment_list import PaymentList, PaymentRow, WholeList
from xkld.formats.grid import Grid, Kind, Row, letters
from xkld.formats.headers import Headers
from xkld.formats.payment_headers import OF_PEOPLE, OWN
from xkld.formats.payment_row import amount_of, read_payment
from xkld.formats.roster_columns import Columns, find_columns, slipped, unsure_dates
from xkld.formats.roster_sheet import Sheet
from xkld.formats.totals import begins_with
from xkld.formats.workbook import read_grid

_OPTIONS = {"item": "--item", "group": "--group", "fund": "--fund", "voucher": "--voucher", "paid_on": "--on"}
_DATES = ("paid_on", "case_on", "birth_year", "birth_date")
_BY_NAME = ("name", "birth_year", "unit")


def read_payments(
    path: Path, headers: Headers, whole: WholeList, today: date
) -> tuple[PaymentList | None, list[Problem]]:
    """The rows that can be read, and everything that is wrong with the file; None when nothing can be read."""
    grid = read_grid(path)
    if isinstance(grid, list):
        return None, grid
    columns = find_columns(grid, headers, sought=(*OWN, *OF_PEOPLE), needed=("amount",))
    if isinstance(columns, Problem):
        return None, [columns]
    parts = _Parts.of(grid, columns, headers)
    unsure, doubts = unsure_dates(parts.payments, columns, grid, headers, _DATES)
    sheet = Sheet(grid, columns.at, unsure, headers, today)
    results = [read_payment(row, sheet, whole) for row in parts.payments]
    read = tuple(row for row in results if isinstance(row, PaymentRow))
    stated, differing = _sums(parts, read, grid, columns)
    problems = [
        *columns.problems,
        *_missing_columns(columns, headers, whole, grid),
        *_merged(grid, columns, parts.payments),
        *doubts,
        *(problem for found in results if isinstance(found, list) for problem in found),
        *(problem for _, problem in slipped(parts.payments, columns, grid)),
        *differing,
    ]
    if not parts.payments:
        problems.append(rosters.no_people(grid.whole))
    where = {column: letters(at) for column, at in columns.at.items()}
    return PaymentList(grid.file, grid.sheet, grid.digest, where, read, stated, parts.below, columns.ignored), problems


@dataclass(frozen=True, slots=True)
class _Parts:
    """The rows under the heads: those that pay, those that sum up, and how many after the last sum do neither."""

    payments: tuple[Row, ...]
    totals: tuple[Row, ...]
    below: int

    @classmethod
    def of(cls, grid: Grid, columns: Columns, headers: Headers) -> "_Parts":
        rows = [row for row in grid.rows if row.number > columns.row and {*row.cells} - {columns.at.get("number")}]
        totals = [row for row in rows if _is_total(row, columns, headers)]
        listed = [row for row in rows if row not in totals]
        last = totals[-1].number if totals else rows[-1].number if rows else 0
        tail = list(
            takewhile(lambda row: row.number > last and columns.at["amount"] not in row.cells, reversed(listed))
            if "amount" in columns.at
            else ()
        )
        return cls(tuple(listed[: len(listed) - len(tail)]), tuple(totals), len(tail))


def _is_total(row: Row, columns: Columns, headers: Headers) -> bool:
    """A row that begins with a word for a sum, and tells nobody's ID number, birth or number beside it."""
    people = {columns.at[one] for one in ("worker", "cccd", "birth_year", "birth_date") if one in columns.at}
    first = next((at for at, cell in row.cells.items() if cell.kind is Kind.TEXT), None)
    words = (*headers.totals, *map(fold, headers.totals))
    return (
        first is not None
        and not (people - {first}) & {*row.cells}
        and begins_with(clean(row.cells[first].text).casefold(), words)
    )


def _sums(parts: _Parts, read: Sequence[PaymentRow], grid: Grid, columns: Columns) -> tuple[int | None, list[Problem]]:
    """The grand total that the list states, and every sum that is neither that of all rows above nor of its part."""
    at = columns.at.get("amount")
    amounts = {row.row: row.amount for row in read}
    stated, before, problems = None, 0, []
    for total in parts.totals:
        above = [row.number for row in parts.payments if row.number < total.number]
        cell = total.cells.get(at) if at else None
        if cell is None or not {*above} <= {*amounts}:  # nothing to compare, or a row that is told of already
            before = total.number
            continue
        place = grid.place(total.number, at or 1)
        whole = sum(amounts[number] for number in above)
        part = sum(amounts[number] for number in above if number > before)
        told = amount_of(cell, place)
        if isinstance(told, Problem):
            problems.append(told)
        elif told not in {whole, part}:
            problems.append(payment_lists.total_differs(told, whole, place))
        stated, before = (whole if told == whole else stated), total.number
    return stated, problems


def _missing_columns(columns: Columns, headers: Headers, whole: WholeList, grid: Grid) -> Iterator[Problem]:
    here = Place(grid.file, sheet=grid.sheet, cell=f"A{columns.row}")
    for column, option in _OPTIONS.items():
        if column not in columns.at and getattr(whole, column) is None:
            yield payment_lists.column_or_option(headers.labels[column], option, here)
    by_name = {"birth_year" if column == "birth_date" else column for column in columns.at}
    if not {"worker", "cccd"} & {*columns.at} and not {*_BY_NAME} <= by_name:
        named = [headers.labels[column] for column in _BY_NAME]
        yield payment_lists.no_payee_columns(headers.labels["worker"], headers.labels["cccd"], named, here)


def _merged(grid: Grid, columns: Columns, payments: Sequence[Row]) -> list[Problem]:
    """Merged titles, sums and signatures are usual; heads and payments must each speak for themselves."""
    rows = {columns.row, *(row.number for row in payments)}
    refs = [one.ref for one in grid.merged if rows & {*range(one.first_row, one.last_row + 1)}]
    return [files.merged_cells(refs, grid.whole)] if refs else []
