"""The tables of whom the office asks and hears of: rounds of surveys, pupils, people abroad outside any contract."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.outside import COMPARED_NAMES
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


class WorkerSchool(SQLModel, table=True):
    """A school in which somebody was a pupil in a school year, as the officer or a list of the school says."""

    __tablename__ = "worker_school"
    __table_args__ = (
        CheckConstraint("school_year glob '[12][0-9][0-9][0-9]-[12][0-9][0-9][0-9]'", name="school_year_is_two_years"),
        Index("worker_school_once", "worker", "school", "school_year", unique=True),
        Index("worker_school_of", "school", "school_year"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    school: str = Field(sa_type=Text)
    school_year: str = Field(sa_type=Text)


class OutsideContract(SQLModel, table=True):
    """Somebody known to be abroad outside any contract: no worker of this book, counted in no figure."""

    __tablename__ = "outside_contract"
    __table_args__ = (
        CheckConstraint("birth_year between 1900 and 2100", name="birth_year_possible"),
        CheckConstraint(
            "date(since, '+0 days') is since or since glob '[12][0-9][0-9][0-9]'", name="since_a_day_or_a_year"
        ),
        is_date("noted_on"),
        is_date("compared_on"),
        one_of("compared", *COMPARED_NAMES),
        CheckConstraint("(compared is null) = (compared_on is null)", name="compared_on_a_day"),
        Index("outside_contract_of", "unit"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str | None = Field(default=None, sa_type=Text)
    name_key: str = Field(sa_type=Text)
    birth_year: int | None = None
    unit: int = Field(foreign_key="unit.id")
    country: str = Field(sa_type=Text)
    since: str | None = Field(default=None, sa_type=Text)
    told_by: str = Field(sa_type=Text)
    noted_on: str = Field(sa_type=Text)
    compared_on: str | None = Field(default=None, sa_type=Text)
    compared: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
