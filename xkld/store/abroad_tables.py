"""The tables of the time abroad and after it."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.labels import INQUIRY_NAMES, VISIT_NAMES
from xkld.store.tables import STRICT, is_date, one_of


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


class FamilyVisit(SQLModel, table=True):
    """A visit to the family of somebody who has left and is not home again."""

    __tablename__ = "family_visit"
    __table_args__ = (
        is_date("on_date"),
        one_of("outcome", *VISIT_NAMES),
        Index("family_visit_once", "placement", "on_date", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    on_date: str = Field(sa_type=Text)
    outcome: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)


class ReturnInquiry(SQLModel, table=True):
    """Somebody who came home was asked about work and had none; who has is told by a stage."""

    __tablename__ = "return_inquiry"
    __table_args__ = (
        is_date("on_date"),
        one_of("outcome", *INQUIRY_NAMES),
        Index("return_inquiry_once", "placement", "on_date", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    on_date: str = Field(sa_type=Text)
    outcome: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
