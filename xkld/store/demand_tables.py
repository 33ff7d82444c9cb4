"""The tables of demand: offers of cases, names that senders had, whom to call at home; lists kept by a name."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, is_date


class PlacementOrder(SQLModel, table=True):
    """Under which offer a case goes from a day on, until another is named."""

    __tablename__ = "placement_order"
    __table_args__ = (
        is_date("from_on"),
        Index("placement_order_once", "placement", "from_on", unique=True),
        Index("placement_order_of", "job_order"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    job_order: int = Field(foreign_key="job_order.id")
    from_on: str = Field(sa_type=Text)


class SenderAlias(SQLModel, table=True):
    """A name that a sender once had: old lists still find it."""

    __tablename__ = "sender_alias"
    __table_args__ = (Index("sender_alias_of", "sender"), STRICT)
    name_key: str | None = Field(default=None, primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    sender: int = Field(foreign_key="sender.id")
    operation: int = Field(foreign_key="operation.id")


class Relative(SQLModel, table=True):
    """Somebody of a worker's family whom the office can call at home."""

    __table_args__ = (
        Index("relative_once", "worker", "name_key", unique=True),
        Index("relative_phone", "phone", sqlite_where=text("phone is not null")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    relation: str = Field(sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    address: str | None = Field(default=None, sa_type=Text)


class SavedList(SQLModel, table=True):
    """A list of people that is asked for again and again: by what its people are chosen, never who they are."""

    __tablename__ = "saved_list"
    __table_args__ = (
        CheckConstraint("coalesce(unit, stage, destination, group_code) is not null", name="chosen_by_something"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    unit: str | None = Field(default=None, sa_type=Text)
    stage: str | None = Field(default=None, sa_type=Text)
    destination: str | None = Field(default=None, sa_type=Text)
    group_code: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
