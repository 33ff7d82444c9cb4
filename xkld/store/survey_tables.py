"""The tables of whom the office asks: rounds of surveys."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.surveys import SURVEY_NAMES
from xkld.store.tables import STRICT, at_least, is_date, one_of


class Survey(SQLModel, table=True):
    """A round in which people of a place were asked whether they want to work or study abroad: numbers, no persons."""

    __table_args__ = (
        one_of("kind", *SURVEY_NAMES),
        is_date("on_date"),
        CheckConstraint(
            "(school is null) = (kind <> 'school') and (school_year is null) = (kind <> 'school')",
            name="pupils_by_school_and_year",
        ),
        at_least("asked", 1),
        at_least("interested", 0),
        at_least("refused", 0),
        CheckConstraint("interested + refused <= asked", name="no_more_answers_than_asked"),
        Index("survey_of", "unit", "on_date"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    unit: int | None = Field(default=None, foreign_key="unit.id")
    surveyor: str = Field(sa_type=Text)
    school: str | None = Field(default=None, sa_type=Text)
    school_year: str | None = Field(default=None, sa_type=Text)
    asked: int
    interested: int
    refused: int
    operation: int = Field(foreign_key="operation.id")
