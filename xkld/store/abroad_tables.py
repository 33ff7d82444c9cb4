"""The tables of the time abroad and after it."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, is_date


class ContractTerm(SQLModel, table=True):
    """Until when (the last day) a contract holds that was prolonged, or replaced, on the day of such a stage."""

    __tablename__ = "contract_term"
    __table_args__ = (
        is_date("from_on"),
        is_date("until_on"),
        CheckConstraint("until_on > from_on", name="ends_after_it_begins"),
        Index("contract_term_once", "placement", "from_on", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    from_on: str = Field(sa_type=Text)
    until_on: str = Field(sa_type=Text)
