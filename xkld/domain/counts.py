"""What the book answers to the questions of reports: few rows of finished counts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose figures are asked: a plan and the version of it whose places count."""

    plan: int
    version: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place of a plan, in the plan's order; ``target`` None when no target was given."""

    id: int
    code: str
    name: str
    target: int | None


@dataclass(frozen=True, slots=True)
class Count:
    """How many in the period and from the year's start to its end; ``key`` None where the fact is not known."""

    key: str | None
    in_period: int
    to_date: int


@dataclass(frozen=True, slots=True)
class Event:
    """How many events of one stage (and, for returns, one reason)."""

    stage: str
    reason: str | None
    in_period: int
    to_date: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many persons of a place wait in one stage before leaving."""

    unit: int
    stage: str
    persons: int


@dataclass(frozen=True, slots=True)
class Opening:
    """A figure typed for a day or for some days; ``unit`` None is the whole area."""

    unit: int | None
    start_on: str
    value: int


@dataclass(frozen=True, slots=True)
class Support:
    """What was paid for one content of support out of one fund, in đồng; persons have got more than nothing."""

    fund: str
    item: str
    persons_in_period: int
    in_period: int
    persons_to_date: int
    to_date: int


@dataclass(frozen=True, slots=True)
class FundState:
    """A fund in a budget year, in đồng: given, paid out as support to how many persons, spent on activities.

    ``committed`` is what decisions granted and is not paid yet: it is still in the fund, and promised. ``settled`` is
    the part of ``paid`` that a settlement has, ``returned`` what came back and is taken off ``gone`` already.
    """

    code: str
    name: str
    kind: str
    allotted: int | None
    paid: int
    persons: int
    spent: int
    committed: int = 0
    settled: int = 0
    returned: int = 0

    @property
    def gone(self) -> int:
        """What left the fund, in đồng."""
        return self.paid + self.spent

    @property
    def left(self) -> int | None:
        """What it still holds, in đồng; None when nothing was allotted."""
        return None if self.allotted is None else self.allotted - self.gone

    @property
    def free(self) -> int | None:
        """What it holds and is promised to nobody, in đồng; None when nothing was allotted."""
        return None if self.left is None else self.left - self.committed


@dataclass(frozen=True, slots=True)
class Loans:
    """The bank's totals of one source on its latest day, in đồng; None where the bank has sent nothing."""

    fund: str
    as_of: str | None
    customers: int | None
    lent: int | None
    recovered: int | None
    outstanding: int | None
    overdue: int | None
    idle: int | None


@dataclass(frozen=True, slots=True)
class Work:
    """Activities or inspections of one kind: times and people (or findings, or complaints settled).

    People are None when nobody wrote down how many came.
    """

    kind: str
    times_in_period: int
    people_in_period: int | None
    times_to_date: int
    people_to_date: int | None
