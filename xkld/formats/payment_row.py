"""One row of a list of payments: whom, what, how much, or every problem of its cells."""

import re
from datetime import date

from xkld.domain.errors import Place, Problem, payment_lists, rosters, words
from xkld.domain.money import read_amount, read_count
from xkld.domain.payment_list import Payee, PaymentRow, WholeList
from xkld.formats.grid import Cell, Kind, Row
from xkld.formats.roster_days import day_of
from xkld.formats.roster_row import RowReading
from xkld.formats.roster_sheet import Sheet

MOST_UNITS = 1000
_DIGITS = re.compile(r"\d{1,15}", re.ASCII)


def read_payment(row: Row, sheet: Sheet, whole: WholeList) -> PaymentRow | list[Problem]:
    """The row with its figures, or its problems; what it does not say, ``whole`` says."""
    reading = _PaymentReading(row, sheet)
    found = reading.payment(row.number, whole)
    return reading.problems if reading.problems or found is None else found


class _PaymentReading(RowReading):
    """A row of money being read."""

    def payment(self, row: int, whole: WholeList) -> PaymentRow | None:
        payee = self._payee()
        item, group = self._said("item", whole.item), self._group(whole.group)
        amount, cost, quantity = self._amount("amount"), self._amount("cost"), self._quantity()
        paid_on = self._day("paid_on") or whole.paid_on
        case_on = self._day("case_on") or whole.case_on or paid_on
        fund, voucher = self._said("fund", whole.fund), self._said("voucher", whole.voucher)
        policy = self._words("policy") or whole.policy
        for column, value in (("amount", amount), ("paid_on", paid_on)):
            if value is None:
                self._require(column)
        if not (payee and item and group and amount is not None and paid_on and case_on and fund and voucher):
            return None
        return PaymentRow(
            row, payee, item, group, amount, quantity, cost, case_on, paid_on, policy, fund, voucher, self.places
        )

    def _payee(self) -> Payee | None:
        number, name, birth = self._number(), self._words("name"), self._birth()
        cccd = self._id_number(birth.year if birth else None, None)
        unit = self._words("unit")
        if not (number or cccd or (name and birth and unit)):
            if not self.problems:
                self.problems.append(payment_lists.payee_missing(self.places["amount"]))
            return None
        return Payee(number, cccd, name, birth.year if birth else None, birth.day if birth else None, unit)

    def _said(self, column: str, of_all: str | None) -> str | None:
        """The words of the cell, else what was said of the whole list; the problem when neither says it."""
        found = self._words(column)
        if found is None and of_all is None:
            self._require(column)
        return found or of_all

    def _group(self, of_all: str | None) -> str | None:
        codes = self._groups()
        if len(codes) > 1:
            cell = self._cell("group")
            self.problems.append(payment_lists.several_groups(cell.text if cell else "", self.places["group"]))
            return None
        if not codes and of_all is None:
            self._require("group")
        return codes[0] if codes else of_all

    def _number(self) -> int | None:
        cell = self._cell("worker")
        if cell is None:
            return None
        if cell.kind in {Kind.TEXT, Kind.NUMBER} and _DIGITS.fullmatch(cell.text.strip()):
            return int(cell.text)
        label, place = self._label("worker"), self.places["worker"]
        return self._take(payment_lists.whole_number_needed(label, cell.text, place))

    def _amount(self, column: str) -> int | None:
        cell = self._cell(column)
        return None if cell is None else self._take(amount_of(cell, self.places[column]))

    def _quantity(self) -> int:
        cell = self._cell("quantity")
        if cell is None:
            return 1
        place = self.places["quantity"]
        plain = cell.kind is Kind.TEXT or _DIGITS.fullmatch(cell.text)
        count = read_count(cell.text, place) if plain else words.not_a_count(cell.text, place)
        if isinstance(count, Problem) or not 1 <= count <= MOST_UNITS:
            self.problems.append(payment_lists.quantity_out_of_range(cell.text, MOST_UNITS, place))
            return 1
        return count

    def _day(self, column: str) -> date | None:
        cell = self._cell(column)
        if cell is None or self.is_unsure(column):
            return None
        return self._take(day_of(cell) or rosters.not_a_date_cell(cell.text, self.places[column]))


def amount_of(cell: Cell, place: Place) -> int | Problem:
    """Whole đồng of a cell; a number cell is digits only, so that no fraction is taken for a group of thousands."""
    if cell.kind is Kind.TEXT or (cell.kind is Kind.NUMBER and _DIGITS.fullmatch(cell.text)):
        return read_amount(cell.text, place)
    return words.not_an_amount(cell.text, place)
