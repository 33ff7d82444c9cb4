"""The tables of money and of work done: funds, payments, loan figures, activities, inspections."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.labels import ACTIVITY_NAMES, FUND_KIND_NAMES, INSPECTION_NAMES
from xkld.store.tables import STRICT, at_least, is_date, one_of

# A line that answers an undone reversal has the voucher of the line that was reversed.
_FIRST_POSTED = "reverses is null and restores is null"


class Fund(SQLModel, table=True):
    """A source of money named in a plan."""

    __table_args__ = (one_of("kind", *FUND_KIND_NAMES), Index("fund_code", "plan", "code", unique=True), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    code: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    position: int


class Allotment(SQLModel, table=True):
    """Money given to a fund for a budget year, in đồng; a later cut is a negative line."""

    __table_args__ = (is_date("on_date"), Index("allotment_decision", "fund", "year", "decision", unique=True), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    fund: int = Field(foreign_key="fund.id")
    year: int
    amount: int
    decision: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class Payment(SQLModel, table=True):
    """A posted line of support, in đồng. Lines are never changed: a mistake is a reversing line.

    The rule that allowed it is kept with it: policy, item, clause, cap applied, group, and the policy file's digest.
    ``restores`` is the reversal that this line takes back, ``application`` what somebody applied for and it pays.
    """

    __table_args__ = (
        is_date("paid_on"),
        is_date("case_on"),
        CheckConstraint("(reverses is null) = (amount > 0)", name="reversals_are_negative"),
        CheckConstraint("amount <> 0", name="amount_is_something"),
        at_least("quantity", 1),
        Index("payment_once", "fund", "voucher", "worker", "item", unique=True, sqlite_where=text(_FIRST_POSTED)),
        Index("payment_restores", "restores", unique=True),
        Index("payment_worker", "worker", "item"),
        Index("payment_fund_day", "fund", "paid_on"),
        Index("payment_application", "application", sqlite_where=text("application is not null")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    fund: int = Field(foreign_key="fund.id")
    worker: int = Field(foreign_key="worker.id")
    unit: int = Field(foreign_key="unit.id")
    voucher: str = Field(sa_type=Text)
    paid_on: str = Field(sa_type=Text)
    case_on: str = Field(sa_type=Text)
    amount: int
    quantity: int = 1
    policy: str = Field(sa_type=Text)
    policy_digest: str = Field(sa_type=Text)
    item: str = Field(sa_type=Text)
    item_name: str = Field(sa_type=Text)
    clause: str = Field(sa_type=Text)
    cap: int | None = None
    group_code: str = Field(sa_type=Text)
    reverses: int | None = Field(default=None, foreign_key="payment.id", unique=True)
    reason: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
    restores: int | None = None
    application: int | None = Field(default=None, foreign_key="application.id")


class FundSpending(SQLModel, table=True):
    """Money of a fund spent on activities, in đồng. Lines are never changed: a mistake is a reversing line."""

    __tablename__ = "fund_spending"
    __table_args__ = (
        is_date("spent_on"),
        CheckConstraint("(reverses is null) = (amount > 0)", name="reversals_are_negative"),
        CheckConstraint("amount <> 0", name="amount_is_something"),
        Index("spending_once", "fund", "voucher", "what", unique=True, sqlite_where=text(_FIRST_POSTED)),
        Index("spending_restores", "restores", unique=True),
        Index("spending_fund_day", "fund", "spent_on"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    fund: int = Field(foreign_key="fund.id")
    activity: int | None = Field(default=None, foreign_key="activity.id")
    voucher: str = Field(sa_type=Text)
    spent_on: str = Field(sa_type=Text)
    amount: int
    what: str = Field(sa_type=Text)
    reverses: int | None = Field(default=None, foreign_key="fund_spending.id", unique=True)
    operation: int = Field(foreign_key="operation.id")
    restores: int | None = None


class OfficeAmount(SQLModel, table=True):
    """An amount that a rule leaves open, as the office read it in a paper, in đồng; a later line may put it right.

    ``group_code`` null is every group; the days bound the cases that it judges (``valid_to`` is the last day inside).
    """

    __tablename__ = "office_amount"
    __table_args__ = (
        is_date("entered_on"),
        is_date("valid_from"),
        is_date("valid_to"),
        at_least("amount", 1),
        CheckConstraint("valid_to is null or valid_from is null or valid_to >= valid_from", name="days_in_order"),
        CheckConstraint("(corrects is null) = (reason is null)", name="corrections_have_a_reason"),
        Index("office_amount_item", "policy", "item"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    policy: str = Field(sa_type=Text)
    item: str = Field(sa_type=Text)
    group_code: str | None = Field(default=None, sa_type=Text)
    amount: int
    clause: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    valid_from: str | None = Field(default=None, sa_type=Text)
    valid_to: str | None = Field(default=None, sa_type=Text)
    entered_on: str = Field(sa_type=Text)
    corrects: int | None = Field(default=None, foreign_key="office_amount.id", unique=True)
    reason: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class LoanFigure(SQLModel, table=True):
    """The bank's totals of one source on one day: since 1/1 customers, lent, recovered; on the day the rest. Đồng."""

    __tablename__ = "loan_figure"
    __table_args__ = (
        is_date("as_of"),
        *(at_least(column, 0) for column in ("customers", "lent", "recovered", "outstanding", "overdue", "idle")),
        CheckConstraint("overdue <= outstanding", name="overdue_within_outstanding"),
        STRICT,
    )
    fund: int | None = Field(default=None, primary_key=True, foreign_key="fund.id")
    as_of: str | None = Field(default=None, primary_key=True, sa_type=Text)
    customers: int
    lent: int
    recovered: int
    outstanding: int
    overdue: int
    idle: int
    operation: int = Field(foreign_key="operation.id")


class Activity(SQLModel, table=True):
    """Something done on a day: how many times, how many people came; ``unit`` null is the whole area."""

    __table_args__ = (
        one_of("kind", *ACTIVITY_NAMES),
        is_date("on_date"),
        at_least("times", 1),
        at_least("participants", 0),
        Index("activity_day", "plan", "on_date"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    kind: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    unit: int | None = Field(default=None, foreign_key="unit.id")
    times: int
    participants: int | None = None
    what: str = Field(sa_type=Text)
    sender: int | None = Field(default=None, foreign_key="sender.id")
    operation: int = Field(foreign_key="operation.id")


class Inspection(SQLModel, table=True):
    """Inspections held or complaints received on a day, with how many found something or were settled."""

    __table_args__ = (
        one_of("kind", *INSPECTION_NAMES),
        is_date("on_date"),
        at_least("times", 1),
        at_least("findings", 0),
        at_least("settled", 0),
        Index("inspection_day", "plan", "on_date"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    kind: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    times: int
    findings: int
    settled: int
    what: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
