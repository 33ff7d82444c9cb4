"""The rule of the Overseas Employment Support Fund as a file: its basis, its days, what it gives for which end."""

from xkld.domain.errors import Problem
from xkld.domain.money import HIGHEST
from xkld.domain.overseas_fund import ENDS, Entitlement, OverseasFund
from xkld.domain.policy import CONFIDENCES
from xkld.formats.fields import Faults, Record
from xkld.formats.rule_file import days_in_force
from xkld.formats.words import choice_of
from xkld.formats.yaml_text import read_yaml

_KEYS = ("fund", "name", "basis", "in_force", "confidence", "notes", "entitlements")
_ENTITLEMENT_KEYS = ("for", "clause", "name", "least", "most", "per", "working_days")
_PERS = ("case", "month")


def read_fund(text: str, file: str) -> OverseasFund | list[Problem]:
    """The rule, or everything that is wrong with it."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    top = Record(node, "", faults, _KEYS)
    first, last = days_in_force(top)
    fund = OverseasFund(
        id=top.identifier("fund"),
        name=top.text("name"),
        basis=top.text("basis"),
        in_force_from=first,
        in_force_to=last,
        confidence=top.choice("confidence", CONFIDENCES),
        notes=top.texts("notes", needed=False),
        entitlements=tuple(map(_entitlement, top.records("entitlements", _ENTITLEMENT_KEYS))),
    )
    return faults.in_order() or fund


def _entitlement(record: Record) -> Entitlement:
    ends = record.lines("for", read=choice_of(ENDS))
    record.once("for", ends)
    least = record.number("least", 1, HIGHEST)
    return Entitlement(
        ends=tuple(end.text for end in ends),
        clause=record.text("clause"),
        name=record.text("name"),
        least=least,
        most=record.number("most", max(least, 1), HIGHEST),
        per=record.choice("per", _PERS),
        working_days=record.number("working_days", 1, 365),
    )
