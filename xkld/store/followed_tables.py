"""The tables of what is followed beside the goings: contracts made directly, incidents, referrals."""

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field, SQLModel

from xkld.domain.direct_contracts import OUTCOMES
from xkld.domain.wording.case_labels import INCIDENT_NAMES
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


class Incident(SQLModel, table=True):
    """Something that went wrong, or was complained of: about a worker, a sender, or somebody known by a name, a
    telephone, a page. No report counts these.
    """

    __table_args__ = (
        one_of("kind", *INCIDENT_NAMES),
        is_date("on_date"),
        is_date("closed_on"),
        CheckConstraint("closed_on >= on_date", name="days_in_order"),
        CheckConstraint("(closed_on is null) = (closed_because is null)", name="closed_for_a_reason"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    kind: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    worker: int | None = Field(default=None, foreign_key="worker.id")
    sender: int | None = Field(default=None, foreign_key="sender.id")
    broker: str | None = Field(default=None, sa_type=Text)
    phone: str | None = Field(default=None, sa_type=Text)
    site: str | None = Field(default=None, sa_type=Text)
    summary: str = Field(sa_type=Text)
    closed_on: str | None = Field(default=None, sa_type=Text)
    closed_because: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")


class IncidentHandover(SQLModel, table=True):
    """Which agency has an incident since a day, and until when it should answer."""

    __tablename__ = "incident_handover"
    __table_args__ = (
        is_date("on_date"),
        is_date("reply_by"),
        CheckConstraint("reply_by >= on_date", name="days_in_order"),
        STRICT,
    )
    incident: int | None = Field(default=None, primary_key=True, foreign_key="incident.id")
    on_date: str | None = Field(default=None, primary_key=True, sa_type=Text)
    agency: str = Field(sa_type=Text)
    reply_by: str | None = Field(default=None, sa_type=Text)


class Referral(SQLModel, table=True):
    """A person sent to an agency, until when an answer is wanted, and the answer."""

    __table_args__ = (
        is_date("on_date"),
        is_date("reply_by"),
        is_date("answered_on"),
        CheckConstraint("reply_by >= on_date and answered_on >= on_date", name="days_in_order"),
        CheckConstraint("(answered_on is null) = (answer is null)", name="answered_with_words"),
        STRICT,
    )
    id: int | None = Field(default=None, primary_key=True)
    worker: int = Field(foreign_key="worker.id")
    agency: str = Field(sa_type=Text)
    why: str = Field(sa_type=Text)
    on_date: str = Field(sa_type=Text)
    reply_by: str | None = Field(default=None, sa_type=Text)
    answered_on: str | None = Field(default=None, sa_type=Text)
    answer: str | None = Field(default=None, sa_type=Text)
    operation: int = Field(foreign_key="operation.id")
