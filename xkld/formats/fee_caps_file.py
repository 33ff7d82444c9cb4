"""The caps of what workers may be asked to pay, as a file: each with its basis, its days and how sure it is."""

from xkld.domain.errors import Problem
from xkld.domain.fee_caps import CapRule, WageShare
from xkld.domain.money import HIGHEST
from xkld.domain.policy import CONFIDENCES
from xkld.domain.wording.labels import FEE_NAMES
from xkld.formats.fields import Record
from xkld.formats.rule_file import days_in_force, read_rule_file

_KEYS = (
    *("id", "fee", "programme", "name", "basis", "in_force", "confidence", "amount"),
    *("tenths_of_wage_per_12_months", "total_tenths_of_wage", "total_from_months", "notes"),
)
_MOST_TENTHS = 1_000
_MOST_MONTHS = 240


def read_fee_caps(text: str, file: str) -> tuple[CapRule, ...] | list[Problem]:
    """Every cap, or everything that is wrong with the file. A cap of null is one that is not known, never zero."""
    return read_rule_file(text, file, "caps", _KEYS, _cap)


def _cap(record: Record) -> CapRule:
    record.require("programme")
    first, last = days_in_force(record)
    return CapRule(
        id=record.identifier("id"),
        fee=record.choice("fee", tuple(FEE_NAMES)),
        programme=record.identifier("programme") if record.has("programme") else None,
        name=record.text("name"),
        basis=record.text("basis"),
        first=first,
        last=last,
        confidence=record.choice("confidence", CONFIDENCES),
        amount=record.number_or_none("amount", 0, HIGHEST),
        share=_share(record),
        notes=record.texts("notes", needed=False),
    )


def _share(record: Record) -> WageShare | None:
    if not record.has("tenths_of_wage_per_12_months"):
        record.require("amount")
        return None
    return WageShare(
        record.number("tenths_of_wage_per_12_months", 1, _MOST_TENTHS),
        record.number("total_tenths_of_wage", 1, _MOST_TENTHS),
        record.number("total_from_months", 1, _MOST_MONTHS),
    )
