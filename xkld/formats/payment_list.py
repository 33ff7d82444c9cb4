"""A list of payments read whole: every row is a payment, a sum that agrees, or a problem."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from xkld.domain.errors import Place, Problem, payment_lists, rosters
from xkld.domain.payment_list import PaymentList, PaymentRow, WholeList
from xkld.formats.grid import Grid, letters
from xkld.formats.headers import Headers
from xkld.formats.payment_headers import OF_PEOPLE, OWN
from xkld.formats.payment_row import amount_of, read_payment
from xkld.formats.roster_columns import Columns, find_columns, slipped, unsure_dates
from xkld.formats.roster_sheet import Sheet
from xkld.formats.summed_rows import SummedRows, merged_among
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
    parts = SummedRows.of(grid, columns, headers, "amount")
    unsure, doubts = unsure_dates(parts.listed, columns, grid, headers, _DATES)
    sheet = Sheet(grid, columns.at, unsure, headers, today)
    results = [read_payment(row, sheet, whole) for row in parts.listed]
    read = tuple(row for row in results if isinstance(row, PaymentRow))
    amounts = {row.row: row.amount for row in read}
    stated, differing = parts.sums(amounts, columns.at.get("amount"), grid, amount_of)
    problems = [
        *columns.problems,
        *_missing_columns(columns, headers, whole, grid),
        *merged_among(grid, columns, parts.listed),
        *doubts,
        *(problem for found in results if isinstance(found, list) for problem in found),
        *(problem for _, problem in slipped(parts.listed, columns, grid)),
        *differing,
    ]
    if not parts.listed:
        problems.append(rosters.no_people(grid.whole))
    where = {column: letters(at) for column, at in columns.at.items()}
    below = len(parts.below)
    return PaymentList(grid.file, grid.sheet, grid.digest, where, read, stated, below, columns.ignored), problems


def _missing_columns(columns: Columns, headers: Headers, whole: WholeList, grid: Grid) -> Iterator[Problem]:
    here = Place(grid.file, sheet=grid.sheet, cell=f"A{columns.row}")
    for column, option in _OPTIONS.items():
        if column not in columns.at and getattr(whole, column) is None:
            yield payment_lists.column_or_option(headers.labels[column], option, here)
    by_name = {"birth_year" if column == "birth_date" else column for column in columns.at}
    if not {"worker", "cccd"} & {*columns.at} and not {*_BY_NAME} <= by_name:
        named = [headers.labels[column] for column in _BY_NAME]
        yield payment_lists.no_payee_columns(headers.labels["worker"], headers.labels["cccd"], named, here)
