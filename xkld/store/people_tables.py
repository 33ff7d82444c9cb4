"""The tables of people: workers, their groups, their goings and the dated stages of these."""

from sqlalchemy import CheckConstraint, Computed, Index, Text, text
from sqlmodel import Column, Field, Integer, SQLModel

from xkld.domain.wording.labels import EDUCATION_NAMES, FORM_NAMES, REASON_NAMES, STAGE_NAMES
from xkld.store.tables import STRICT, is_date, one_of

_STEP = f"case stage {' '.join(f'when {stage!r} then {step}' for step, stage in enumerate(STAGE_NAMES, start=1))} end"


class Worker(SQLModel, table=True):
    """One person. Names stand in NFC beside a folded key; the ID number is text of twelve digits."""

    __table_args__ = (
        CheckConstraint("birth_year between 1900 and 2199", name="birth_year_is_possible"),
        is_date("birth_date"),
        CheckConstraint("cast(substr(birth_date, 1, 4) as integer) = birth_year", name="one_birth"),
        one_of("sex", "M", "F"),
        CheckConstraint("length(cccd) = 12 and cccd not glob '*[^0-9]*'", name="cccd_is_twelve_digits"),
        one_of("education", *EDUCATION_NAMES),
        Index("worker_name_key", "name_key", "birth_year"),
        Index("worker_phone", "phone", sqlite_where=text("phone is not null")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    birth_year: int
    birth_date: str | None = Field(default=None, sa_type=Text)
    sex: str | None = Field(default=None, sa_type=Text)
    cccd: str | None = Field(default=None, sa_type=Text, unique=True)
    phone: str | None = Field(default=None, sa_type=Text)
    unit: int = Field(foreign_key="unit.id")
    ethnicity: str | None = Field(default=None, sa_type=Text)
    education: str | None = Field(default=None, sa_type=Text)


class WorkerGroup(SQLModel, table=True):
    """A group that a person belongs to, from a day until another (null: open on that side)."""

    __tablename__ = "worker_group"
    __table_args__ = (
        is_date("valid_from"),
        is_date("valid_to"),
        Index("worker_group_key", "worker", "group_code", text("coalesce(valid_from, '')"), unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    group_code: str = Field(sa_type=Text)
    valid_from: str | None = Field(default=None, sa_type=Text)
    valid_to: str | None = Field(default=None, sa_type=Text)
    proof: str | None = Field(default=None, sa_type=Text)


class Sender(SQLModel, table=True):
    """Who sends people abroad: an enterprise, a public unit, a school."""

    __table_args__ = (STRICT,)
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text, unique=True)


class Placement(SQLModel, table=True):
    """One person's one going. ``unit`` is the place of permanent residence written on it.

    ``departed_on`` and ``ended_on`` (first return, death or disappearance) are kept by triggers on ``stage_event``;
    ``counted_as`` says in which set of figures it stands; the sets are never added.
    """

    __table_args__ = (
        one_of("purpose", "work", "study"),
        one_of("form", *FORM_NAMES),
        CheckConstraint("months between 1 and 240", name="months_are_possible"),
        is_date("departed_on"),
        is_date("ended_on"),
        Index("placement_worker", "worker", "counted_as", "departed_on"),
        Index("placement_departed", "counted_as", "departed_on", "unit", "worker", "ended_on"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    purpose: str = Field(sa_type=Text)
    destination: str | None = Field(default=None, sa_type=Text)
    occupation: str | None = Field(default=None, sa_type=Text)
    sender: int | None = Field(default=None, foreign_key="sender.id")
    form: str | None = Field(default=None, sa_type=Text)
    months: int | None = None
    unit: int = Field(foreign_key="unit.id")
    departed_on: str | None = Field(default=None, sa_type=Text)
    ended_on: str | None = Field(default=None, sa_type=Text)
    counted_as: str | None = Field(
        default=None,
        sa_column=Column(
            Text,
            Computed(
                "case when purpose = 'study' then 'study' when form = 'seasonal' then 'seasonal' else 'work' end",
                persisted=True,
            ),
            nullable=False,
        ),
    )


class StageEvent(SQLModel, table=True):
    """A stage on a day. ``effect`` is what it does to the number of people abroad: +1, -1 or 0.

    Events of one day follow each other by ``step``, the place of the stage in the list of stages, so a timeline does
    not depend on the order in which its events were learnt.
    """

    __tablename__ = "stage_event"
    __table_args__ = (
        one_of("stage", *STAGE_NAMES),
        is_date("on_date"),
        one_of("reason", *REASON_NAMES),
        CheckConstraint("reason is null or stage = 'returned'", name="only_returns_have_a_reason"),
        Index("stage_event_timeline", "placement", "on_date", "step", unique=True),
        Index("stage_event_effect", "effect", "on_date"),
        Index("stage_event_day", "on_date", "stage"),
        Index("stage_event_found", "on_date", sqlite_where=text("stage = 'found'")),
        Index("one_departure", "placement", unique=True, sqlite_where=text("stage = 'departed'")),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    placement: int = Field(foreign_key="placement.id")
    stage: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    effect: int | None = Field(
        default=None,
        sa_column=Column(
            Integer,
            Computed(
                "case stage when 'departed' then 1 when 'found' then 1 when 'returned' then -1 "
                "when 'died' then -1 when 'missing' then -1 else 0 end",
                persisted=True,
            ),
            nullable=False,
        ),
    )
    step: int | None = Field(default=None, sa_column=Column(Integer, Computed(_STEP, persisted=True), nullable=False))
