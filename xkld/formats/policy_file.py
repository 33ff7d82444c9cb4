"""A rule of support as a file: its basis, its days, whom it supports, with what, up to how much, by which clause.

``in_force.to`` is the last day inside, as legal papers are read. A cap of null is one that is not known, never zero.
"""

from datetime import date
from hashlib import sha256

from xkld.domain.errors import Problem, plans
from xkld.domain.errors import fields as errors
from xkld.domain.money import HIGHEST
from xkld.domain.policy import CONFIDENCES, PERS, CarriedOver, Gives, Item, ItemKind, Policy, Proof
from xkld.domain.wording.labels import GROUP_NAMES
from xkld.formats.fields import Faults, Record, Text
from xkld.formats.rule_file import days_in_force
from xkld.formats.words import choice_of
from xkld.formats.yaml_text import read_yaml

_KEYS = (
    "policy",
    "name",
    "basis",
    "in_force",
    "confidence",
    "decide_within",
    "groups",
    "groups_clause",
    "not_from_office_funds",
    "once_clause",
    "items",
    "documents",
    "gives",
    "carried_over",
    "notes",
    "proofs",
)
_ITEM_KEYS = (
    "id",
    "name",
    "clause",
    "kind",
    "per",
    "cap",
    "tiers",
    "share_percent",
    "only_groups",
    "condition",
    "confidence",
    "basis",
    "for_whom",
    "proofs",
)
_ONLY_FOR = {"tiers": ItemKind.TIER, "share_percent": ItemKind.SHARE}
_CAPPED = (ItemKind.ACTUAL, ItemKind.RATE, ItemKind.SHARE)


def read_policy(text: str, file: str) -> Policy | list[Problem]:
    """The rule, with the digest of the text, or everything that is wrong with it."""
    node = read_yaml(text, file)
    if isinstance(node, list):
        return node
    faults = Faults(file)
    policy = _policy(Record(node, "", faults, _KEYS), sha256(text.encode("utf-8")).hexdigest())
    return faults.in_order() or policy


def _policy(top: Record, digest: str) -> Policy:
    first, last = days_in_force(top)
    top.require("groups")
    groups = top.lines("groups", needed=top.has("groups"), read=choice_of(tuple(GROUP_NAMES)))
    top.once("groups", groups)
    codes = tuple(group.text for group in groups)
    others, others_clause = _paid_by_others(top, codes)
    records = top.records("items", _ITEM_KEYS)
    items = tuple(_item(record, codes) for record in records)
    top.once("items", [Text(item.id, record.line) for item, record in zip(items, records, strict=True)])
    return Policy(
        id=top.identifier("policy"),
        name=top.text("name"),
        basis=top.text("basis"),
        in_force_from=first,
        in_force_to=last,
        confidence=top.choice("confidence", CONFIDENCES),
        decide_within_working_days=_working_days(top),
        groups=codes,
        groups_clause=_clause(top, "groups_clause"),
        not_from_office_funds=others,
        not_from_office_funds_clause=others_clause,
        once_clause=_clause(top, "once_clause"),
        items=items,
        digest=digest,
        documents=top.texts("documents", needed=False),
        gives=Gives(top.choice_or_none("gives", tuple(Gives)) or Gives.GRANT),
        carried_over=_carried_over(top, last),
        notes=top.texts("notes", needed=False),
        proofs=_proofs(top),
    )


def _clause(record: Record, key: str) -> str:
    """The paragraph; it must be written, and null says that it is not known."""
    record.require(key)
    return record.text_or_none(key) or ""


def _carried_over(top: Record, last: date | None) -> CarriedOver | None:
    """Until when the rule serves carried-over tasks after its last day."""
    if not top.has("carried_over"):
        return None
    record = top.record("carried_over", ("to", "tasks", "clause"))
    carried = CarriedOver(record.day("to"), record.text("tasks"), record.text("clause"))
    if last is None or (record.has("to") and carried.to <= last):
        record.faults.add(errors.dates_reversed(str(last or "null"), str(carried.to), record.place("to")))
    return carried


def _working_days(top: Record) -> int | None:
    if not top.has("decide_within"):
        return None
    return top.record("decide_within", ("working_days",)).number("working_days", 1, 365)


def _paid_by_others(top: Record, groups: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """Groups that the rule supports, but not from the funds of an office; and the clause that says so."""
    if not top.has("not_from_office_funds"):
        return (), ""
    record = top.record("not_from_office_funds", ("groups", "clause"))
    return _groups_within(record, "groups", groups), record.text("clause")


def _groups_within(record: Record, key: str, groups: tuple[str, ...]) -> tuple[str, ...]:
    chosen = record.lines(key, needed=False)
    record.once(key, chosen)
    strangers = [group for group in chosen if groups and group.text not in groups]
    record.faults.add(
        *(plans.group_not_of_the_rule(record.path(key), one.text, record.faults.at(one.line)) for one in strangers)
    )
    return tuple(group.text for group in chosen)


def _item(record: Record, groups: tuple[str, ...]) -> Item:
    kind = record.choice("kind", [kind.value for kind in ItemKind])
    record.require("cap")
    record.require("per")
    item = Item(
        id=record.identifier("id"),
        name=record.text("name"),
        clause=_clause(record, "clause"),
        kind=ItemKind(kind) if kind else ItemKind.ACTUAL,
        per=record.choice_or_none("per", PERS),
        cap=record.number_or_none("cap", 1, HIGHEST),
        tiers=_tiers(record),
        share_percent=record.number_or_none("share_percent", 1, 100),
        only_groups=_groups_within(record, "only_groups", groups),
        condition=record.text_or_none("condition"),
        confidence=record.choice_or_none("confidence", CONFIDENCES),
        basis=record.text_or_none("basis"),
        for_whom=record.text_or_none("for_whom"),
        proofs=_proofs(record),
    )
    if kind:
        _refuse_misfits(record, item)
    return item


def _proofs(record: Record) -> tuple[Proof, ...]:
    """What must be shown, by codes."""
    read = record.lines("proofs", needed=False, read=choice_of(tuple(Proof)))
    record.once("proofs", read)
    return tuple(Proof(one.text) for one in read if one.text in tuple(Proof))


def _tiers(record: Record) -> tuple[int, ...]:
    """The fixed amounts of which one is paid, in đồng, from the lowest."""
    return tuple(sorted(record.numbers("tiers", 1, HIGHEST, needed=False)))


def _refuse_misfits(record: Record, item: Item) -> None:
    """Note what the kind of the item does not have, or cannot do without."""
    kind = item.kind.value
    for key, owner in _ONLY_FOR.items():
        if record.has(key) and item.kind is not owner:
            record.faults.add(plans.not_for_this_kind(record.path(key), kind, record.place(key)))
        if not record.has(key) and item.kind is owner:
            record.faults.add(plans.needed_for_this_kind(record.path(key), kind, record.place(key)))
    if record.has("cap") and item.kind not in _CAPPED:
        record.faults.add(plans.not_for_this_kind(record.path("cap"), kind, record.place("cap")))
