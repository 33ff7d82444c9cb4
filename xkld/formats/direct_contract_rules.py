"""Who confirms contracts made directly, as a file: each rule with its basis, its days, its papers."""

from xkld.domain.direct_contracts import AUTHORITIES, Paper, RegistrationRule
from xkld.domain.errors import Problem
from xkld.domain.errors import fields as errors
from xkld.domain.policy import CONFIDENCES
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.yaml_text import read_yaml

_KEYS = ("id", "authority", "name", "basis", "in_force", "confidence", "working_days", "report_to", "papers")
_PAPER_KEYS = ("id", "name", "basis", "confidence")
_MOST_DAYS = 60


def read_rules(text: str, file: str) -> tuple[RegistrationRule, ...] | list[Problem]:
    """Every rule, or everything that is wrong with the file."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, ("rules",))
    records = top.records("rules", _KEYS)
    rules = tuple(map(_rule, records))
    top.once("rules", [Text(one.id, record.line) for one, record in zip(rules, records, strict=True)])
    return faults.in_order() or rules


def _rule(record: Record) -> RegistrationRule:
    days = record.record("in_force", ("from", "to"))
    days.require("to")
    first, last = days.day("from"), days.day_or_none("to")
    if last is not None and last < first:
        days.faults.add(errors.dates_reversed(str(first), str(last), days.place("to")))
    papers = record.records("papers", _PAPER_KEYS)
    listed = tuple(map(_paper, papers))
    record.once("papers", [Text(one.id, paper.line) for one, paper in zip(listed, papers, strict=True)])
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
