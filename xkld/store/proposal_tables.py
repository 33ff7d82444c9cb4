"""The tables of splits that were worked out, with what they were worked out from."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.proposal import Tied, TieRule
from xkld.domain.turns import Method
from xkld.domain.weight import SourceKind
from xkld.store.tables import STRICT, at_least, one_of


class Proposal(SQLModel, table=True):
    """A split that was worked out; ``allocation`` is what a decision made of it, null while it is a draft."""

    __table_args__ = (
        one_of("method", *map(str, Method)),
        one_of("source", *map(str, SourceKind)),
        one_of("tie_rule", *map(str, TieRule)),
        CheckConstraint("(tie_rule is null) = (tie_places is null)", name="tie_is_whole"),
        at_least("total", 0),
        Index("proposal_of_plan", "plan_version"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    plan_version: int = Field(foreign_key="plan_version.id")
    allocation: int | None = Field(default=None, foreign_key="allocation.id", unique=True)
    method: str = Field(sa_type=Text)
    total: int
    source: str = Field(sa_type=Text)
    source_name: str = Field(sa_type=Text)
    source_digest: str | None = Field(default=None, sa_type=Text)
    tie_rule: str | None = Field(default=None, sa_type=Text)
    tie_places: int | None = None
    operation: int = Field(foreign_key="operation.id")


class ProposalShare(SQLModel, table=True):
    """One unit of such a split: exact weight as digits, bounds and target in persons."""

    __tablename__ = "proposal_share"
    __table_args__ = (
        CheckConstraint("weight <> '' and weight not glob '*[^0-9.]*'", name="weight_is_a_number"),
        CheckConstraint("target between least and most", name="target_within_bounds"),
        at_least("least", 0),
        CheckConstraint("fixed in (0, 1)", name="fixed_is_yes_or_no"),
        one_of("tied", *map(str, Tied)),
        STRICT,
    )
    proposal: int | None = Field(default=None, primary_key=True, foreign_key="proposal.id")
    unit: int | None = Field(default=None, primary_key=True, foreign_key="unit.id")
    position: int
    weight: str = Field(sa_type=Text)
    least: int
    most: int
    fixed: int
    target: int
    tied: str | None = Field(default=None, sa_type=Text)
