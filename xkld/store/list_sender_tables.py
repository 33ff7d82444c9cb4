"""The tables of those who send lists: what the columns of their last list were called."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, at_least


class ListSender(SQLModel, table=True):
    """Whoever sends lists, by the name that the office uses: a ward, an enterprise, a school."""

    __tablename__ = "list_sender"
    __table_args__ = (Index("list_sender_key", "name_key", unique=True), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class ListColumn(SQLModel, table=True):
    """A named column of a sender's last list: where it stood, its name, and what it means (null: it is not used)."""

    __tablename__ = "list_column"
    __table_args__ = (
        at_least("place", 1),
        CheckConstraint("is_said in (0, 1)", name="said_or_not"),
        STRICT,
    )
    list_sender: int | None = Field(default=None, primary_key=True, foreign_key="list_sender.id")
    place: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    meaning: str | None = Field(default=None, sa_type=Text)
    is_said: int
    operation: int = Field(foreign_key="operation.id")
