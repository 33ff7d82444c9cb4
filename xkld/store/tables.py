"""The plan's and the office's tables as SQLModel classes, for single writes; people's and money's stand beside it.

The schema itself is made by the numbered steps in ``steps/``; a test holds both to be the same. Classes with
``table=True`` do not validate: values come in parsed, and the CHECKs here are the second wall.
"""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

STRICT = {"sqlite_strict": True}


def is_date(column: str) -> CheckConstraint:
    """A day that the calendar has: `date()` alone lets 2026-02-30 pass, and `=` lets nonsense pass as null."""
    return CheckConstraint(f"date({column}, '+0 days') is {column}", name=f"{column}_is_a_day")


def one_of(column: str, *words: str) -> CheckConstraint:
    """A closed list of words."""
    return CheckConstraint(f"{column} in ({', '.join(repr(word) for word in words)})", name=f"{column}_is_known")


def at_least(column: str, lowest: int) -> CheckConstraint:
    """A lower bound."""
    return CheckConstraint(f"{column} >= {lowest}", name=f"{column}_at_least_{lowest}")


class Operation(SQLModel, table=True):
    """One command that wrote."""

    __table_args__ = (is_date("today"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    at_utc: str = Field(sa_type=Text)
    today: str = Field(sa_type=Text)
    person: str = Field(sa_type=Text)
    machine: str = Field(sa_type=Text)
    command: str = Field(sa_type=Text)
    program: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)


class CurrentOperation(SQLModel, table=True):
    """The operation that is writing now; one row at most."""

    __tablename__ = "current_operation"
    __table_args__ = (CheckConstraint("one = 1", name="only_one"), STRICT)
    one: int | None = Field(default=None, primary_key=True)
    operation: int = Field(foreign_key="operation.id")


class MigrationStep(SQLModel, table=True):
    """A numbered step that this book has gone through."""

    __tablename__ = "migration_step"
    __table_args__ = (STRICT,)
    number: int | None = Field(default=None, primary_key=True)
    name: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class Unit(SQLModel, table=True):
    """A place with its days; codes and names were used again, so only (code or name, day) tells one."""

    __table_args__ = (
        is_date("valid_from"),
        is_date("valid_to"),
        CheckConstraint("valid_to is null or valid_to > valid_from", name="days_in_order"),
        Index("unit_code", "code", "valid_from", unique=True),
        Index("unit_name_key", "name_key"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    name_key: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    parent: str | None = Field(default=None, sa_type=Text)
    valid_from: str = Field(sa_type=Text)
    valid_to: str | None = Field(default=None, sa_type=Text)


class UnitChange(SQLModel, table=True):
    """What took a unit over when it ended."""

    __tablename__ = "unit_change"
    __table_args__ = (STRICT,)
    before: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")
    after: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")


class Plan(SQLModel, table=True):
    """A plan under its code."""

    __table_args__ = (STRICT,)
    id: int | None = Field(default=None, primary_key=True)
    code: str = Field(sa_type=Text, unique=True)


class PlanVersion(SQLModel, table=True):
    """A plan file as it was loaded, whole, with the units file that it named."""

    __tablename__ = "plan_version"
    __table_args__ = (Index("plan_version_number", "plan", "number", unique=True), at_least("number", 1), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    number: int
    digest: str = Field(sa_type=Text)
    yaml: str = Field(sa_type=Text)
    units_yaml: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class PlanYear(SQLModel, table=True):
    """A year that a version of a plan speaks for."""

    __tablename__ = "plan_year"
    __table_args__ = (STRICT,)
    plan_version: int | None = Field(default=None, primary_key=True, foreign_key="plan_version.id")
    year: int | None = Field(default=None, primary_key=True)


class PlanUnit(SQLModel, table=True):
    """The places of a plan in the plan's own order; whoever lives elsewhere is not counted under it."""

    __tablename__ = "plan_unit"
    __table_args__ = (STRICT,)
    plan_version: int | None = Field(default=None, primary_key=True, foreign_key="plan_version.id")
    unit: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")
    position: int


class Allocation(SQLModel, table=True):
    """A split of the target, from a day until another replaced it (``valid_to`` is the first day outside)."""

    __table_args__ = (
        is_date("valid_from"),
        is_date("valid_to"),
        is_date("decided_on"),
        CheckConstraint("valid_to is null or valid_to >= valid_from", name="days_in_order"),
        Index("allocation_of_plan", "plan_version", "valid_from"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan_version: int = Field(foreign_key="plan_version.id")
    method: str = Field(sa_type=Text)
    decision: str | None = Field(default=None, sa_type=Text)
    decided_on: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    valid_from: str = Field(sa_type=Text)
    valid_to: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class AllocationLine(SQLModel, table=True):
    """The target of one place, in persons."""

    __tablename__ = "allocation_line"
    __table_args__ = (at_least("target", 0), STRICT)
    allocation: int | None = Field(default=None, primary_key=True, foreign_key="allocation.id")
    unit: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")
    target: int


class OpeningBalance(SQLModel, table=True):
    """A figure from before the book: people abroad on the morning of a day, or persons who left in some days.

    ``unit`` null is the whole area of the plan.
    """

    __tablename__ = "opening_balance"
    __table_args__ = (
        one_of("measure", "abroad", "departed"),
        is_date("start_on"),
        is_date("end_on"),
        CheckConstraint("(measure = 'abroad') = (end_on is null)", name="stock_has_one_day"),
        at_least("value", 0),
        Index(
            "opening_balance_key",
            "plan",
            "measure",
            "start_on",
            text("coalesce(end_on, '')"),
            text("coalesce(unit, 0)"),
            unique=True,
        ),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    measure: str = Field(sa_type=Text)
    unit: int | None = Field(default=None, foreign_key="unit.id")
    start_on: str = Field(sa_type=Text)
    end_on: str | None = Field(default=None, sa_type=Text)
    value: int
    operation: int = Field(foreign_key="operation.id")


class Estimate(SQLModel, table=True):
    """Persons expected to have left from the year's start to the end of a quarter, as a place estimates them."""

    __table_args__ = (at_least("value", 0), STRICT)
    plan: int | None = Field(default=None, primary_key=True, foreign_key="plan.id")
    unit: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")
    quarter: str | None = Field(default=None, primary_key=True, sa_type=Text)
    value: int
    operation: int = Field(foreign_key="operation.id")


class DutyDeadline(SQLModel, table=True):
    """Before which day of which month a report is due, set by the office where the plan names no day."""

    __tablename__ = "duty_deadline"
    __table_args__ = (CheckConstraint("before_day between 1 and 31", name="a_day_of_a_month"), STRICT)
    plan: int | None = Field(default=None, primary_key=True, foreign_key="plan.id")
    kind: str | None = Field(default=None, primary_key=True, sa_type=Text)
    sender: str | None = Field(default=None, primary_key=True, sa_type=Text)
    recipient: str | None = Field(default=None, primary_key=True, sa_type=Text)
    before_day: int
    of_month: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class ImportBatch(SQLModel, table=True):
    """A list that was taken in: the file's name and digest, its sheet, and where each column stood."""

    __tablename__ = "import_batch"
    __table_args__ = (STRICT,)
    id: int | None = Field(default=None, primary_key=True)
    operation: int = Field(foreign_key="operation.id")
    name: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text, index=True)
    sheet: str = Field(sa_type=Text)
    column_map: str = Field(sa_type=Text)


class ImportRow(SQLModel, table=True):
    """Which row of a list made which row of a table; the cell of a value is this row and the column map."""

    __tablename__ = "import_row"
    __table_args__ = (STRICT,)
    batch: int | None = Field(default=None, primary_key=True, foreign_key="import_batch.id")
    row: int | None = Field(default=None, primary_key=True)
    table_name: str | None = Field(default=None, primary_key=True, sa_type=Text)
    key: int
