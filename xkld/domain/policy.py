"""Dated rules of support: who is entitled to what, up to how much, under which clause."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

CONFIDENCES = ("law", "secondary", "to-verify")
PERS = ("person", "person/course", "person/day", "person/month")


class ItemKind(StrEnum):
    """How an amount is found.

    ``ACTUAL``: the cost, up to the cap. ``RATE``: the cap for each unit of quantity (a day, a month).
    ``RECEIPT``: the official fee as on the receipt, without a cap of the rule. ``TIER``: one of a few fixed amounts.
    ``SHARE``: a percentage of the cost, up to the cap.
    """

    ACTUAL = "actual"
    RATE = "rate"
    RECEIPT = "receipt"
    TIER = "tier"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Item:
    """One content of support. ``cap`` and ``tiers`` are đồng for one ``per``; None means not known, never zero."""

    id: str
    name: str
    clause: str
    kind: ItemKind
    per: str
    cap: int | None
    tiers: tuple[int, ...] = ()
    share_percent: int | None = None
    only_groups: tuple[str, ...] = ()
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Policy:
    """A rule with its basis, its days (``in_force_to`` is the last day inside) and how sure its figures are.

    ``documents`` is what a file of application holds; ``digest`` is the SHA-256 of the text that was read.
    """

    id: str
    name: str
    basis: str
    in_force_from: date
    in_force_to: date | None
    confidence: str
    decide_within_working_days: int | None
    groups: tuple[str, ...]
    groups_clause: str
    not_from_office_funds: tuple[str, ...]
    not_from_office_funds_clause: str
    once_clause: str
    items: tuple[Item, ...]
    digest: str = ""
    documents: tuple[str, ...] = ()

    def item(self, item_id: str) -> Item | None:
        """The item of that id."""
        return next((item for item in self.items if item.id == item_id), None)

    def in_force(self, day: date) -> bool:
        """Whether a case of that day is judged by this rule."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)
