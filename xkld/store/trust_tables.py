"""The tables of trust: what changed, the chain of operations, undoing, erasing, and what left the office."""

from sqlalchemy import CheckConstraint, Index, LargeBinary, Text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, at_least, is_date, one_of


def _is_sha256() -> CheckConstraint:
    return CheckConstraint("length(digest) = 64 and digest not glob '*[^0-9a-f]*'", name="digest_is_sha256")


class Change(SQLModel, table=True):
    """What a row was and became, as JSON objects; blanked ones keep only the digest that they had."""

    __table_args__ = (
        CheckConstraint("(salt is null) = (digest is not null)", name="salted_or_blanked"),
        CheckConstraint("digest is null or (old_row is null and new_row is null)", name="blanked_whole"),
        CheckConstraint("length(digest) = 32", name="digest_is_sha256"),
        STRICT,
    )
    seq: int | None = Field(default=None, primary_key=True)
    operation: int = Field(foreign_key="operation.id")
    table_name: str = Field(sa_type=Text)
    row_key: str = Field(sa_type=Text)
    old_row: str | None = Field(default=None, sa_type=Text)
    new_row: str | None = Field(default=None, sa_type=Text)
    salt: bytes | None = Field(default=None, sa_type=LargeBinary)
    digest: bytes | None = Field(default=None, sa_type=LargeBinary)


class Chain(SQLModel, table=True):
    """The link of an operation: a digest over the link before, the operation and its changes."""

    __table_args__ = (_is_sha256(), STRICT)
    operation: int | None = Field(default=None, primary_key=True, foreign_key="operation.id")
    last_change: int
    digest: str = Field(sa_type=Text)


class Undoing(SQLModel, table=True):
    """An operation that took another one back."""

    __table_args__ = (CheckConstraint("undone < operation", name="only_what_was_before"), STRICT)
    operation: int | None = Field(default=None, primary_key=True, foreign_key="operation.id")
    undone: int = Field(foreign_key="operation.id")


class Erasure(SQLModel, table=True):
    """A person of whom only counts and amounts are kept."""

    __table_args__ = (is_date("on_date"), STRICT)
    worker: int | None = Field(default=None, primary_key=True, foreign_key="worker.id")
    on_date: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class Export(SQLModel, table=True):
    """A file that left the book: which rows, how much of ID numbers, the file's SHA-256, what for."""

    __table_args__ = (_is_sha256(), at_least("rows", 0), one_of("identity", "full", "masked", "none"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    file: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)
    selection: str = Field(sa_type=Text)
    rows: int
    identity: str = Field(sa_type=Text)
    purpose: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class SentReport(SQLModel, table=True):
    """A report that was sent: its figures as JSON as they were sent, and the chain's head at that time."""

    __tablename__ = "sent_report"
    __table_args__ = (is_date("sent_on"), Index("sent_report_of_plan", "plan", "form", "period"), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    plan: int = Field(foreign_key="plan.id")
    form: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    sent_on: str = Field(sa_type=Text)
    number: str | None = Field(default=None, sa_type=Text)
    recipient: str = Field(sa_type=Text)
    figures: str = Field(sa_type=Text)
    head: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class AcceptedFinding(SQLModel, table=True):
    """A row that a check finds and that the office leaves as it is, told by all its values (a JSON list)."""

    __tablename__ = "accepted_finding"
    __table_args__ = (Index("accepted_finding_row", "check_name", "fault", "found", unique=True), STRICT)
    id: int | None = Field(default=None, primary_key=True)
    check_name: str = Field(sa_type=Text)
    fault: str = Field(sa_type=Text)
    found: str = Field(sa_type=Text)
    because: str = Field(sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
