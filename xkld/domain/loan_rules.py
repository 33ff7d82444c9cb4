"""What the rule of a day says of a loan: its rate, collateral, the days to decide. Exact decimals, never ``float``."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

NHCSXH = "nhcsxh"
"""The programme that is meant when nobody names one."""
_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class LoanRule:
    """A rule in force from ``first`` to ``last`` (the last day inside, None: still); None is what is not known.

    ``groups`` are those who may borrow, or borrow for less, each with its rate of a hundred of what poor households
    pay; others pay ``others``, where they may borrow at all. Collateral is asked for a loan above ``collateral_over``,
    or from ``collateral_at`` on, in đồng.
    """

    id: str
    programme: str
    name: str
    basis: str
    first: date
    last: date | None
    confidence: str
    groups: Mapping[str, Decimal | None]
    others: Decimal | None
    most: str | None
    collateral_over: int | None
    collateral_at: int | None
    within_contract_term: bool
    overdue: Decimal | None
    decide_within: int | None
    notes: tuple[str, ...] = ()

    def collateral(self, amount: int) -> bool | None:
        """Whether a loan of that many đồng needs collateral; None where the rule's threshold is not known."""
        if self.collateral_over is not None:
            return amount > self.collateral_over
        return None if self.collateral_at is None else amount >= self.collateral_at


@dataclass(frozen=True, slots=True)
class PoorRate:
    """What poor households pay in a year of a hundred, from ``first`` (None: ever) to ``last``."""

    first: date | None
    last: date | None
    percent: Decimal
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Rates:
    """What a loan costs in a year, and what it costs when overdue, of a hundred; None: not known."""

    yearly: Decimal | None
    overdue: Decimal | None


@dataclass(frozen=True, slots=True)
class Terms:
    """What the rule of a day says of a loan."""

    rule: LoanRule
    group: str | None
    poor: PoorRate | None
    rates: Rates


@dataclass(frozen=True, slots=True)
class LoanRules:
    """Every rule and every rate that is known."""

    rules: tuple[LoanRule, ...]
    rates: tuple[PoorRate, ...]

    @property
    def programmes(self) -> tuple[str, ...]:
        """The programmes of which there is a rule."""
        return tuple(dict.fromkeys(one.programme for one in self.rules))

    def rule_on(self, programme: str, day: date) -> LoanRule | None:
        """The rule of a programme in force on a day."""
        return next((one for one in self.rules if one.programme == programme and _holds(one, day)), None)

    def rate_on(self, day: date) -> PoorRate | None:
        """The rate of poor households on a day."""
        return next((one for one in self.rates if _holds(one, day)), None)

    def terms(self, rule: LoanRule, group: str | None, on: date) -> Terms:
        """What a rule says for a group, at the rate of a day."""
        poor = self.rate_on(on)
        return Terms(rule, group, poor, rates(rule, group, poor))


def rates(rule: LoanRule, group: str | None, poor: PoorRate | None) -> Rates:
    """The rates of a loan for a group (None: for none of the rule's groups)."""
    share = rule.others if group is None else rule.groups.get(group)
    if share is None or poor is None:
        return Rates(None, None)
    yearly = poor.percent * share / _HUNDRED
    return Rates(yearly, None if rule.overdue is None else yearly * rule.overdue / _HUNDRED)


def group_of(rule: LoanRule, groups: Iterable[str]) -> str | None:
    """The only group of the rule among those of a person; None when there is none, or one must be chosen."""
    found = sorted({*groups} & rule.groups.keys())
    return found[0] if len(found) == 1 else None


def _holds(one: LoanRule | PoorRate, day: date) -> bool:
    return (one.first is None or one.first <= day) and (one.last is None or day <= one.last)
