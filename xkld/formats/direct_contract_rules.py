"""Who confirms contracts made directly, as a file: each rule with its basis, its days, its papers."""

from xkld.domain.direct_contracts import AUTHORITIES, Paper, RegistrationRule
from xkld.domain.errors import Problem
from xkld.domain.policy import CONFIDENCES
from xkld.formats.fields import Record
from xkld.formats.rule_file import days_in_force, once, read_rule_file

_KEYS = ("id", "authority", "name", "basis", "in_force", "confidence", "working_days", "report_to", "papers")
_PAPER_KEYS = ("id", "name", "basis", "confidence")
_MOST_DAYS = 60


def read_rules(text: str, file: str) -> tuple[RegistrationRule, ...] | list[Problem]:
    """Every rule, or everything that is wrong with the file."""
    return read_rule_file(text, file, "rules", _KEYS, _rule)


def _rule(record: Record) -> RegistrationRule:
    first, last = days_in_force(record)
    papers = record.records("papers", _PAPER_KEYS)
    listed = tuple(map(_paper, papers))
    once(record, "papers", listed, papers)
    return RegistrationRule(
        id=record.identifier("id"),
        authority=record.choice("authority", AUTHORITIES),
        name=record.text("name"),
        basis=record.text("basis"),
        first=first,
        last=last,
        confidence=record.choice("confidence", CONFIDENCES),
        working_days=record.number("working_days", 1, _MOST_DAYS),
        report_to=record.texts("report_to", needed=False),
        papers=listed,
    )


def _paper(record: Record) -> Paper:
    return Paper(
        id=record.identifier("id"),
        name=record.text("name"),
        basis=record.text("basis"),
        confidence=record.choice("confidence", CONFIDENCES),
    )
