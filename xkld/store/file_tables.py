"""The tables of a case's file: papers that were shown, courses, the facts of a contract."""

from sqlalchemy import CheckConstraint, Index, Text, text
from sqlmodel import Field, SQLModel

from xkld.store.tables import STRICT, is_date


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
