"""Which papers a case needs, as a file: each with its basis and how sure it is."""

from xkld.domain.errors import Problem
from xkld.domain.papers import PaperRule
from xkld.domain.policy import CONFIDENCES
from xkld.domain.wording.labels import DESTINATION_NAMES, FORM_NAMES
from xkld.formats.fields import Record
from xkld.formats.rule_file import read_rule_file
from xkld.formats.words import choice_of

_KEYS = (
    *("id", "name", "of", "forms", "destinations", "valid_months", "dated", "until_contract_end"),
    *("when", "basis", "confidence", "note"),
)
_OF = ("case", "person")
_MOST_MONTHS = 240
_YES_NO = ("true", "false")


def read_paper_rules(text: str, file: str) -> tuple[PaperRule, ...] | list[Problem]:
    """Every paper in order, or everything that is wrong with the file. A validity of null is one that is not known."""
    return read_rule_file(text, file, "papers", _KEYS, _rule)


def _rule(record: Record) -> PaperRule:
    record.require("valid_months")
    forms = record.texts("forms", needed=False, read=choice_of(tuple(FORM_NAMES)))
    destinations = record.texts("destinations", needed=False, read=choice_of(tuple(DESTINATION_NAMES)))
    return PaperRule(
        id=record.identifier("id"),
        name=record.text("name"),
        of=record.choice("of", _OF),
        forms=forms,
        destinations=destinations,
        valid_months=record.number_or_none("valid_months", 1, _MOST_MONTHS),
        dated=_yes(record, "dated"),
        until_contract_end=_yes(record, "until_contract_end"),
        when=record.text_or_none("when"),
        basis=record.text("basis"),
        confidence=record.choice("confidence", CONFIDENCES),
        note=record.text_or_none("note"),
    )


def _yes(record: Record, key: str) -> bool:
    return record.has(key) and record.choice(key, _YES_NO) == "true"
