"""The rules of loans as a file: each with its basis, its days and how sure it is; the rates of poor households."""

from xkld.domain.errors import Problem
from xkld.domain.loan_rules import LoanRule, LoanRules, PoorRate
from xkld.domain.money import HIGHEST
from xkld.domain.policy import CONFIDENCES
from xkld.domain.wording.loans import GROUP_NAMES
from xkld.formats.fields import Faults, Record
from xkld.formats.rule_file import days_in_force, once
from xkld.formats.yaml_text import read_yaml

_KEYS = (
    *("id", "programme", "name", "basis", "in_force", "confidence", "groups", "others_rate_of_poor", "most"),
    *("collateral_over", "collateral_at", "within_contract_term", "overdue_of_rate"),
    *("decide_within_working_days", "notes"),
)
_RATE_KEYS = ("from", "to", "percent", "source", "confidence")
_MOST_DAYS = 60


def read_loan_rules(text: str, file: str) -> LoanRules | list[Problem]:
    """Every rule and rate, or everything that is wrong with the file. What is null is not known, never zero."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, ("rules", "poor_household_rates"))
    records = top.records("rules", _KEYS)
    rules = tuple(map(_rule, records))
    once(top, "rules", rules, records)
    rates = tuple(map(_rate, top.records("poor_household_rates", _RATE_KEYS)))
    return faults.in_order() or LoanRules(rules, rates)


def _rule(record: Record) -> LoanRule:
    for key in _KEYS[:-1]:
        record.require(key)
    first, last = days_in_force(record)
    groups = record.records("groups", ("code", "rate_of_poor"))
    return LoanRule(
        id=record.identifier("id"),
        programme=record.identifier("programme"),
        name=record.text("name"),
        basis=record.text("basis"),
        first=first,
        last=last,
        confidence=record.choice("confidence", CONFIDENCES),
        groups={one.choice("code", tuple(GROUP_NAMES)): one.percent_or_none("rate_of_poor") for one in groups},
        others=record.percent_or_none("others_rate_of_poor"),
        most=record.text_or_none("most"),
        collateral_over=record.number_or_none("collateral_over", 0, HIGHEST),
        collateral_at=record.number_or_none("collateral_at", 1, HIGHEST),
        within_contract_term=record.choice_or_none("within_contract_term", ("true",)) is not None,
        overdue=record.percent_or_none("overdue_of_rate"),
        decide_within=record.number_or_none("decide_within_working_days", 1, _MOST_DAYS),
        notes=record.texts("notes", needed=False),
    )


def _rate(record: Record) -> PoorRate:
    record.require("from")
    record.require("to")
    return PoorRate(
        first=record.day_or_none("from"),
        last=record.day_or_none("to"),
        percent=record.percent("percent"),
        source=record.text("source"),
        confidence=record.choice("confidence", CONFIDENCES),
    )
