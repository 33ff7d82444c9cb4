"""The tables of what is followed beside the goings: contracts that workers made directly."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.direct_contracts import OUTCOMES
from xkld.store.tables import STRICT, is_date, one_of


class DirectContract(SQLModel, table=True):
    """A contract that a worker made with a foreign employer directly, filed to be confirmed."""

    __tablename__ = "direct_contract"
    __table_args__ = (
        is_date("received_on"),
        is_date("decided_on"),
        is_date("reported_on"),
        one_of("outcome", *OUTCOMES),
        CheckConstraint("months between 1 and 240", name="months_are_possible"),
        CheckConstraint("decided_on >= received_on and reported_on >= decided_on", name="days_in_order"),
        CheckConstraint(
            "(decided_on is null) = (outcome is null) and (number is null) = (outcome is null)",
            name="decided_by_a_paper",
        ),
        CheckConstraint("(reason is not null) = (outcome is 'refused')", name="refused_for_a_reason"),
        CheckConstraint("(placement is not null) = (outcome is 'confirmed')", name="confirmed_for_a_going"),
        CheckConstraint("(reported_on is null) = (report_number is null)", name="reported_by_a_paper"),
        CheckConstraint("reported_on is null or outcome is 'confirmed'", name="reported_when_confirmed"),
        Index("direct_contract_once", "worker", "received_on", unique=True),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    received_on: str = Field(sa_type=Text)
    employer: str | None = Field(default=None, sa_type=Text)
    destination: str | None = Field(default=None, sa_type=Text)
    occupation: str | None = Field(default=None, sa_type=Text)
    months: int | None = None
    outcome: str | None = Field(default=None, sa_type=Text)
    decided_on: str | None = Field(default=None, sa_type=Text)
    number: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    placement: int | None = Field(default=None, foreign_key="placement.id")
    reported_on: str | None = Field(default=None, sa_type=Text)
    report_number: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class DirectContractPaper(SQLModel, table=True):
    """A paper of such a file, by its code in ``data/direct-contracts.yaml``, with the day on which it came."""

    __tablename__ = "direct_contract_paper"
    __table_args__ = (is_date("on_date"), STRICT)
    contract: int | None = Field(default=None, primary_key=True, foreign_key="direct_contract.id")
    paper: str | None = Field(default=None, primary_key=True, sa_type=Text)
    on_date: str = Field(sa_type=Text)
