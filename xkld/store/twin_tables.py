"""The tables of people who stand in the book twice, and of those who only look as if they did."""

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT


class Merged(SQLModel, table=True):
    """An entry that is the person of another one; its row stays for old numbers, old lists and money."""

    __table_args__ = (
        CheckConstraint("worker <> kept", name="two_entries"),
        Index("merged_kept", "kept"),
        STRICT,
    )
    worker: int | None = Field(default=None, primary_key=True, foreign_key="worker.id")
    kept: int = Field(foreign_key="worker.id")
    operation: int = Field(foreign_key="operation.id")


class ToldApart(SQLModel, table=True):
    """Two people who look like one and are not; the lower number first."""

    __tablename__ = "told_apart"
    __table_args__ = (CheckConstraint("worker < other", name="lower_number_first"), STRICT)
    worker: int | None = Field(default=None, primary_key=True, foreign_key="worker.id")
    other: int | None = Field(default=None, primary_key=True, foreign_key="worker.id")
    operation: int = Field(foreign_key="operation.id")
