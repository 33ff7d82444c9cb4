"""The tables of loans: what the office follows, what the bank's lists say, how the two were put together."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.loans import MONEY, Step
from xkld.store.tables import STRICT, at_least, is_date, one_of

_MONEY = ", ".join(f"'{one}'" for one in sorted(MONEY))


class Loan(SQLModel, table=True):
    """A loan that somebody wants for a going, in đồng, since ``needed_on``; ``bank_number`` once the bank gave one.

    ``group_code`` is the group of the rule by which the person borrows, null for none of them.
    """

    __table_args__ = (
        is_date("needed_on"),
        is_date("due_on"),
        at_least("wanted", 1),
        Index("loan_worker", "worker"),
        Index("loan_placement", "placement"),
        Index("loan_bank_number", "bank_number", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    placement: int = Field(foreign_key="placement.id")
    programme: str = Field(sa_type=Text)
    group_code: str | None = Field(default=None, sa_type=Text)
    wanted: int
    needed_on: str = Field(sa_type=Text)
    due_on: str | None = Field(default=None, sa_type=Text)
    bank_number: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class LoanEvent(SQLModel, table=True):
    """A step of a loan on a day; ``amount`` in đồng for those that tell one, repaid without interest."""

    __tablename__ = "loan_event"
    __table_args__ = (
        one_of("step", *map(str, Step)),
        is_date("on_date"),
        at_least("amount", 1),
        CheckConstraint(f"(amount is not null) = (step in ({_MONEY}))", name="amount_where_one_is_told"),
        Index("loan_event_day", "on_date"),
        STRICT,
    )
    loan: int | None = Field(default=None, primary_key=True, foreign_key="loan.id")
    step: str | None = Field(default=None, primary_key=True, sa_type=Text)
    on_date: str | None = Field(default=None, primary_key=True, sa_type=Text)
    amount: int | None = None
    note: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class BankList(SQLModel, table=True):
    """A list of the bank's loans as they stood on a day; ``scale`` is the đồng of one unit of its amounts."""

    __tablename__ = "bank_list"
    __table_args__ = (
        is_date("as_of"),
        CheckConstraint("scale in (1, 1000, 1000000)", name="scale_is_known"),
        Index("bank_list_file", "digest", "sheet", unique=True),
        Index("bank_list_day", "as_of"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    list_sender: int = Field(foreign_key="list_sender.id")
    as_of: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    sheet: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)
    scale: int
    operation: int = Field(foreign_key="operation.id")


class BankLoan(SQLModel, table=True):
    """A row of such a list, in đồng; null is what the list does not say. ID numbers of the list are not kept.

    ``worker`` is whom it was found to be about when it was taken in.
    """

    __tablename__ = "bank_loan"
    __table_args__ = (
        at_least("row", 1),
        at_least("disbursed", 0),
        at_least("outstanding", 0),
        at_least("overdue", 0),
        CheckConstraint("overdue <= outstanding", name="overdue_is_owed"),
        Index("bank_loan_row", "bank_list", "row", unique=True),
        Index("bank_loan_worker", "worker"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    bank_list: int = Field(foreign_key="bank_list.id")
    row: int
    number: str | None = Field(default=None, sa_type=Text)
    name: str = Field(sa_type=Text)
    name_key: str | None = Field(default=None, sa_type=Text)
    birth_year: int | None = None
    place: str | None = Field(default=None, sa_type=Text)
    disbursed: int | None = None
    outstanding: int
    overdue: int | None = None
    worker: int | None = Field(default=None, foreign_key="worker.id")


class BankMatch(SQLModel, table=True):
    """What the officer found a borrower of the bank to be: a loan of ours, or none of ours for a reason.

    Known by the bank's number; where a list has none, by name, birth year and place as the list writes them; where
    two rows of a list are the same in all of that, by the row of that very file.
    """

    __tablename__ = "bank_match"
    __table_args__ = (
        one_of("kind", "number", "name", "row"),
        CheckConstraint("(loan is null) = (because is not null)", name="ours_or_not_for_a_reason"),
        Index("bank_match_key", "kind", "key", unique=True),
        Index("bank_match_loan", "loan"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    key: str = Field(sa_type=Text)
    loan: int | None = Field(default=None, foreign_key="loan.id")
    because: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class BankAccepted(SQLModel, table=True):
    """A difference that may stand while all its figures stay: the bank's (null: it has no such loan), and ours."""

    __tablename__ = "bank_accepted"
    __table_args__ = (STRICT,)
    loan: int | None = Field(default=None, primary_key=True, foreign_key="loan.id")
    bank_disbursed: int | None = None
    bank_outstanding: int | None = None
    disbursed: int
    outstanding: int
    because: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
