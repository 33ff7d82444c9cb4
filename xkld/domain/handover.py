"""What is handed over with a book: what stands in it on a day, in counts that name nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import FundState
from xkld.domain.plan import Issuer

SOON_DAYS = 60
"""Papers that end within so many days are told."""


@dataclass(frozen=True, slots=True)
class DutyStands:
    """A duty of a plan: what kind of report, by whom, the next period and its last day (None: no day is known)."""

    kind: str
    senders: tuple[str, ...]
    period: str | None
    due: date | None


@dataclass(frozen=True, slots=True)
class SplitStands:
    """A split of a target among places: by which decision, from which day; ``until`` is the first day without it."""

    decision: str | None
    decided_on: date | None
    since: date
    until: date | None
    places: int
    total: int


@dataclass(frozen=True, slots=True)
class PlanStands:
    """What stands in a plan: open cases by their latest stage, people abroad, money of a budget year, duties, splits.

    ``draft_made_on`` is the day of a split that waits for its decision; ``stuck`` cases stand in a stage for more than
    ``stuck_days`` days; ``breaches`` are people abroad who left the contract, stay on unlawfully or whose contract is
    over; ``papers`` end soon or are over.
    """

    code: str
    title: str
    stages: Sequence[tuple[str, int]]
    draft_made_on: date | None
    stuck: int
    stuck_days: int
    abroad: int
    breaches: int
    papers: int
    year: int
    funds: Sequence[FundState]
    duties: Sequence[DutyStands]
    splits: Sequence[SplitStands]


@dataclass(frozen=True, slots=True)
class ContractsStand:
    """Direct contracts that wait for the same: what for, until which day (None: no day runs), how many."""

    step: str
    due_on: date | None
    files: int


@dataclass(frozen=True, slots=True)
class WithAgency:
    """What an agency has in hand (None: our own office): how many, and of how many the answer is late."""

    agency: str | None
    open: int
    late: int


@dataclass(frozen=True, slots=True)
class SentStands:
    """A report that was sent; ``digest`` is the SHA-256 of the figures that are kept of it."""

    plan: str
    form: str
    period: str
    number: str | None
    on: date
    digest: str


@dataclass(frozen=True, slots=True)
class LeftStands:
    """A file that left, by the register of exports: when (UTC in ISO), by which command, its SHA-256."""

    file: str
    at: str
    command: str
    digest: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A book on a day, as it is handed over; ``head`` is the chain's head."""

    today: date
    issuer: Issuer | None
    receiver: str | None
    program: str
    head: str
    people: int
    plans: Sequence[PlanStands]
    contracts: Sequence[ContractsStand]
    incidents: Sequence[WithAgency]
    referrals: Sequence[WithAgency]
    sent: Sequence[SentStands]
    left: Sequence[LeftStands]
    accepted: int
    lists: int

    def of_plan(self, code: str) -> str:
        """The option that names a plan, where the book has several."""
        return f" --plan {code}" if len(self.plans) > 1 else ""
