"""A list of payments that has been read: who gets how much for what, in the words of the list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import Place


@dataclass(frozen=True, slots=True)
class Payee:
    """Whom a row means: a number of the book, an ID number, or name, birth and place; None is what it does not say."""

    number: int | None
    cccd: str | None
    name: str | None
    birth_year: int | None
    birth_date: date | None
    unit: str | None


@dataclass(frozen=True, slots=True)
class WholeList:
    """What the officer says of every row that does not say it itself.

    ``carried_over`` vouches that the money of the whole list is that of carried-over tasks.
    """

    item: str | None = None
    group: str | None = None
    fund: str | None = None
    voucher: str | None = None
    paid_on: date | None = None
    case_on: date | None = None
    policy: str | None = None
    carried_over: bool = False


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A row with its figures read, in đồng; item, fund and policy are still words. ``cells`` gives each column's place.

    Without a day of the case it is the day of payment.
    """

    row: int
    payee: Payee
    item: str
    group: str
    amount: int
    quantity: int
    cost: int | None
    case_on: date
    paid_on: date
    policy: str | None
    fund: str
    voucher: str
    cells: Mapping[str, Place]

    def place(self, column: str) -> Place:
        """Where the list says that, or the amount where the officer said it of the whole list."""
        return self.cells.get(column) or self.cells["amount"]


@dataclass(frozen=True, slots=True)
class PaymentList:
    """A whole list. ``stated`` is the grand total that its last row of sums tells, in đồng, and it agrees.

    ``below`` counts the rows under the last row of sums that pay nothing: amounts in words, signatures. ``ignored``
    names the columns whose meaning is not known.
    """

    file: str
    sheet: str
    digest: str
    columns: dict[str, str]
    rows: tuple[PaymentRow, ...]
    stated: int | None
    below: int
    ignored: tuple[str, ...]
