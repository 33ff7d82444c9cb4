"""The tables of senders: what is known of them, what was seen of their licences, and their offers of work."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.labels import ENTERPRISE_KIND_NAMES, FEE_NAMES, LICENCE_NAMES
from xkld.store.tables import STRICT, at_least, is_date, one_of


def _is_currency() -> CheckConstraint:
    return CheckConstraint("currency glob '[A-Z][A-Z][A-Z]'", name="currency_is_a_code")


class Enterprise(SQLModel, table=True):
    """What is known of a sender beyond its name."""

    __table_args__ = (one_of("kind", *ENTERPRISE_KIND_NAMES), STRICT)
    sender: int | None = Field(default=None, primary_key=True, foreign_key="sender.id")
    kind: str = Field(sa_type=Text)
    licence: str | None = Field(default=None, sa_type=Text)
    contact: str | None = Field(default=None, sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    address: str | None = Field(default=None, sa_type=Text)
    memorandum: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class LicenceCheck(SQLModel, table=True):
    """A look at a published list on a day: how a licence stands there, since when, and where that was read."""

    __tablename__ = "licence_check"
    __table_args__ = (
        one_of("status", *LICENCE_NAMES),
        is_date("on_date"),
        is_date("since_on"),
        CheckConstraint("since_on <= on_date", name="days_in_order"),
        Index("licence_check_of_sender", "sender", "on_date", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    sender: int = Field(foreign_key="sender.id")
    status: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    since_on: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class JobOrder(SQLModel, table=True):
    """An offer of work: where, what, how many, for what wage a month in whole units of a currency, until which day."""

    __tablename__ = "job_order"
    __table_args__ = (
        at_least("headcount", 1),
        at_least("wage", 1),
        CheckConstraint("(wage is null) = (currency is null)", name="wage_in_a_currency"),
        _is_currency(),
        CheckConstraint("months between 1 and 240", name="months_are_possible"),
        is_date("received_on"),
        is_date("expires_on"),
        is_date("closed_on"),
        CheckConstraint("expires_on >= received_on and closed_on >= received_on", name="days_in_order"),
        CheckConstraint("(closed_on is null) = (closed_because is null)", name="closed_for_a_reason"),
        Index("job_order_destination", "destination"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    sender: int = Field(foreign_key="sender.id")
    destination: str = Field(sa_type=Text)
    occupation: str = Field(sa_type=Text)
    programme: str | None = Field(default=None, sa_type=Text)
    headcount: int
    wage: int | None = None
    currency: str | None = Field(default=None, sa_type=Text)
    months: int | None = None
    requirements: str | None = Field(default=None, sa_type=Text)
    received_on: str = Field(sa_type=Text)
    expires_on: str | None = Field(default=None, sa_type=Text)
    closed_on: str | None = Field(default=None, sa_type=Text)
    closed_because: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class Fee(SQLModel, table=True):
    """What a worker is to pay under an offer, in whole units of a currency."""

    __table_args__ = (one_of("kind", *FEE_NAMES), at_least("asked", 0), _is_currency(), STRICT)
    job_order: int | None = Field(default=None, primary_key=True, foreign_key="job_order.id")
    kind: str | None = Field(default=None, primary_key=True, sa_type=Text)
    asked: int
    currency: str = Field(sa_type=Text)


class OrderRate(SQLModel, table=True):
    """How many đồng the office reckons for a thousand units of a currency in an offer."""

    __tablename__ = "order_rate"
    __table_args__ = (_is_currency(), at_least("per_thousand", 1), STRICT)
    job_order: int | None = Field(default=None, primary_key=True, foreign_key="job_order.id")
    currency: str | None = Field(default=None, primary_key=True, sa_type=Text)
    per_thousand: int
