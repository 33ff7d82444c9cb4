"""The table of support that is applied for: what was asked, how it was decided, why it was closed."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from xkld.domain.applications import OUTCOMES
from xkld.store.tables import STRICT, at_least, is_date, one_of


class Application(SQLModel, table=True):
    """A content of a rule that somebody applies for, in đồng, with the rule as it was judged by.

    The rule's working days count from ``complete_on``, null while papers are missing. ``granted`` is what the decision
    gives, which may be less than what was asked; lines of ``payment`` name the application that they pay.
    """

    __table_args__ = (
        is_date("case_on"),
        is_date("received_on"),
        is_date("complete_on"),
        is_date("decided_on"),
        is_date("closed_on"),
        one_of("outcome", *OUTCOMES),
        at_least("amount", 1),
        at_least("quantity", 1),
        at_least("cost", 1),
        at_least("granted", 1),
        CheckConstraint("carried_over in (0, 1)", name="carried_over_or_not"),
        CheckConstraint("granted <= amount", name="no_more_than_asked"),
        CheckConstraint(
            "complete_on >= received_on and decided_on >= complete_on and closed_on >= received_on",
            name="days_in_order",
        ),
        CheckConstraint(
            "(outcome is null) = (decision is null) and (outcome is null) = (decided_on is null)"
            " and (outcome is null or complete_on is not null)",
            name="decided_by_a_paper",
        ),
        CheckConstraint("(granted is not null) = (outcome is 'approved')", name="approved_for_an_amount"),
        CheckConstraint("outcome is not 'rejected' or because is not null", name="refused_for_a_reason"),
        CheckConstraint("(closed_on is null) = (closed_because is null)", name="closed_for_a_reason"),
        Index(
            "application_once",
            "worker",
            "item",
            unique=True,
            sqlite_where=text("outcome is not 'rejected' and closed_on is null"),
        ),
        Index("application_worker", "worker"),
        Index("application_fund", "fund", "decided_on"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    unit: int = Field(foreign_key="unit.id")
    fund: int = Field(foreign_key="fund.id")
    policy: str = Field(sa_type=Text)
    policy_digest: str = Field(sa_type=Text)
    item: str = Field(sa_type=Text)
    item_name: str = Field(sa_type=Text)
    clause: str = Field(sa_type=Text)
    cap: int | None = None
    group_code: str = Field(sa_type=Text)
    amount: int
    quantity: int = 1
    cost: int | None = None
    carried_over: int = 0
    case_on: str = Field(sa_type=Text)
    received_on: str = Field(sa_type=Text)
    complete_on: str | None = Field(default=None, sa_type=Text)
    outcome: str | None = Field(default=None, sa_type=Text)
    decision: str | None = Field(default=None, sa_type=Text)
    decided_on: str | None = Field(default=None, sa_type=Text)
    granted: int | None = None
    because: str | None = Field(default=None, sa_type=Text)
    closed_on: str | None = Field(default=None, sa_type=Text)
    closed_because: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class Settlement(SQLModel, table=True):
    """Lines of a fund that were settled by a paper: those of some days (both inside) that no other one had settled."""

    __table_args__ = (
        is_date("on_date"),
        is_date("first_on"),
        is_date("last_on"),
        CheckConstraint("last_on >= first_on and on_date >= last_on", name="days_in_order"),
        Index("settlement_once", "fund", "paper", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    fund: int = Field(foreign_key="fund.id")
    paper: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    first_on: str = Field(sa_type=Text)
    last_on: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class SettlementLine(SQLModel, table=True):
    """A line of money that was settled; each once."""

    __tablename__ = "settlement_line"
    __table_args__ = (Index("settlement_line_of", "settlement"), STRICT)
    payment: int | None = Field(default=None, primary_key=True, foreign_key="payment.id")
    settlement: int = Field(foreign_key="settlement.id")
