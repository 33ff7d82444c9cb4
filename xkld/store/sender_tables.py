"""The tables of senders: what is known of them, and what was seen of their licences."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.labels import ENTERPRISE_KIND_NAMES, LICENCE_NAMES
from xkld.store.tables import STRICT, is_date, one_of


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
