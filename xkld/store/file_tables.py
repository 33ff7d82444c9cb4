"""The tables of a case's file: papers that were shown, courses, the facts of a contract."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from xkld.domain.wording.courses import COURSE_NAMES, PRESENCE_NAMES
from xkld.store.tables import STRICT, at_least, is_date, one_of


class Paper(SQLModel, table=True):
    """A paper that was shown, of a person (``placement`` null) or of one case; never what stands in it."""

    __table_args__ = (
        CheckConstraint("kind glob '[a-z0-9]*' and kind not glob '*[^a-z0-9_-]*'", name="kind_is_a_word"),
        is_date("issued_on"),
        is_date("expires_on"),
        CheckConstraint("expires_on > issued_on", name="ends_after_its_issue"),
        Index("paper_once", "worker", "kind", text("coalesce(placement, 0)"), unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    placement: int | None = Field(default=None, foreign_key="placement.id")
    kind: str = Field(sa_type=Text)
    issued_on: str | None = Field(default=None, sa_type=Text)
    expires_on: str | None = Field(default=None, sa_type=Text)


class Course(SQLModel, table=True):
    """A course that people go to before they leave, from its first to its last day."""

    __table_args__ = (
        one_of("kind", *COURSE_NAMES),
        is_date("first_on"),
        is_date("last_on"),
        CheckConstraint("last_on >= first_on", name="days_in_order"),
        at_least("hours", 1),
        Index("course_once", "kind", "name_key", "first_on", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    provider: str | None = Field(default=None, sa_type=Text)
    place: str | None = Field(default=None, sa_type=Text)
    first_on: str = Field(sa_type=Text)
    last_on: str = Field(sa_type=Text)
    hours: int | None = None


class CourseMember(SQLModel, table=True):
    """Somebody in a course: on how many days present (null: not told), and the day of the certificate."""

    __tablename__ = "course_member"
    __table_args__ = (
        at_least("days", 0),
        is_date("certified_on"),
        Index("course_member_once", "worker", "course", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    course: int = Field(foreign_key="course.id")
    worker: int = Field(foreign_key="worker.id")
    days: int | None = None
    certified_on: str | None = Field(default=None, sa_type=Text)


class Attendance(SQLModel, table=True):
    """A day on which somebody in a course was present or absent, as the sign-in list of that day says."""

    __table_args__ = (is_date("on_date"), one_of("presence", *PRESENCE_NAMES), STRICT)
    member: int | None = Field(default=None, primary_key=True, foreign_key="course_member.id")
    on_date: str | None = Field(default=None, primary_key=True, sa_type=Text)
    presence: str = Field(sa_type=Text)


class ContractFact(SQLModel, table=True):
    """What the record of a worker abroad holds of a case beside what its placement says."""

    __tablename__ = "contract_fact"
    __table_args__ = (
        at_least("wage", 1),
        CheckConstraint("(wage is null) = (currency is null)", name="wage_has_a_currency"),
        STRICT,
    )
    placement: int | None = Field(default=None, primary_key=True, foreign_key="placement.id")
    employer: str | None = Field(default=None, sa_type=Text)
    workplace: str | None = Field(default=None, sa_type=Text)
    wage: int | None = None
    currency: str | None = Field(default=None, sa_type=Text)
    skill: str | None = Field(default=None, sa_type=Text)
    stay: str | None = Field(default=None, sa_type=Text)
