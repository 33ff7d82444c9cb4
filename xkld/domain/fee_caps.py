"""What workers are to pay under an offer, held against the caps of the law: exact fractions, never ``float``."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

DONG = "VND"
_MONTHS_OF_A_YEAR = 12
_TENTHS = 10
_THOUSAND = 1_000


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount in whole units of a currency, by its code."""

    amount: int
    currency: str


@dataclass(frozen=True, slots=True)
class WageShare:
    """Of a month's wage: ``tenths`` for each 12 months of a contract; ``total_tenths`` at most in all when it lasts
    ``total_from`` months or more."""

    tenths: int
    total_tenths: int
    total_from: int


@dataclass(frozen=True, slots=True)
class CapRule:
    """The most that may be asked for a kind of fee, from ``first`` to ``last`` (the last day inside, None: still).

    ``programme`` None is the general rule. The cap is ``amount`` in đồng, or a ``share`` of the wage. With neither the
    cap is not known.
    """

    id: str
    fee: str
    programme: str | None
    name: str
    basis: str
    first: date
    last: date | None
    confidence: str
    amount: int | None = None
    share: WageShare | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terms:
    """What an offer says that caps rest on: a month's wage, months, and đồng for a thousand units of currencies."""

    wage: Sum | None
    months: int | None
    rates: Mapping[str, int]


class Verdict(StrEnum):
    """How a fee stands to its cap."""

    WITHIN = "within"
    ABOVE = "above"
    NO_RULE = "no_rule"
    NOT_KNOWN = "not_known"
    LACKS_TERMS = "lacks_terms"
    LACKS_RATE = "lacks_rate"


@dataclass(frozen=True, slots=True)
class Judged:
    """A fee beside the rule that caps it; ``cap`` in whole units, rounded down, None where it cannot be worked out."""

    verdict: Verdict
    rule: CapRule | None
    cap: Sum | None


def rule_for(rules: Iterable[CapRule], fee: str, programme: str | None, on: date) -> CapRule | None:
    """The rule that caps a fee of an offer of that day: the one of its programme before the general one."""
    held = [one for one in rules if one.fee == fee and one.first <= on and (one.last is None or on <= one.last)]
    by_programme = {one.programme: one for one in held}
    return by_programme.get(programme) or by_programme.get(None)


def judge(fee: Sum, rule: CapRule | None, terms: Terms) -> Judged:
    """Whether a fee keeps within the cap of its rule; amounts in two currencies are compared in đồng."""
    if rule is None:
        return Judged(Verdict.NO_RULE, None, None)
    if rule.amount is not None:
        return _compared(fee, rule, Fraction(rule.amount), DONG, terms)
    if rule.share is None:
        return Judged(Verdict.NOT_KNOWN, rule, None)
    if terms.wage is None or terms.months is None:
        return Judged(Verdict.LACKS_TERMS, rule, None)
    return _compared(fee, rule, _most_of(rule.share, terms.wage.amount, terms.months), terms.wage.currency, terms)


def dong_of(amount: Fraction, currency: str, rates: Mapping[str, int]) -> Fraction | None:
    """An amount in đồng, None when no rate of its currency is known."""
    if currency == DONG:
        return amount
    return amount * rates[currency] / _THOUSAND if currency in rates else None


def _most_of(share: WageShare, wage: int, months: int) -> Fraction:
    cap = Fraction(wage * months * share.tenths, _MONTHS_OF_A_YEAR * _TENTHS)
    return cap if months < share.total_from else min(cap, Fraction(wage * share.total_tenths, _TENTHS))


def _compared(fee: Sum, rule: CapRule, cap: Fraction, currency: str, terms: Terms) -> Judged:
    shown = Sum(int(cap), currency)
    if fee.amount == 0 or cap == 0 or fee.currency == currency:
        return Judged(Verdict.WITHIN if fee.amount <= cap else Verdict.ABOVE, rule, shown)
    asked, most = dong_of(Fraction(fee.amount), fee.currency, terms.rates), dong_of(cap, currency, terms.rates)
    if asked is None or most is None:
        return Judged(Verdict.LACKS_RATE, rule, shown)
    return Judged(Verdict.WITHIN if asked <= most else Verdict.ABOVE, rule, shown)
