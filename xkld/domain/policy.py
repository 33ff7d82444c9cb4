"""Dated rules of support: who is entitled to what, up to how much, under which clause."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

ENDS_SOON = timedelta(days=60)
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


class Gives(StrEnum):
    """What a rule gives: money of an office's fund, or a loan of a bank, of which nothing is paid out by an office."""

    GRANT = "grant"
    LOAN = "loan"


class Proof(StrEnum):
    """What a file of application holds and the book can tell of: a contract, papers by their kind, certificates."""

    CONTRACT = "contract"
    PASSPORT = "passport"
    VISA = "visa"
    COURSE = "course"
    COURSE_LANGUAGE = "course-language"
    COURSE_SKILL = "course-skill"
    COURSE_ORIENTATION = "course-orientation"

    @property
    def course(self) -> str | None:
        """The kind of course of which it is the certificate, empty where any will do; None for another paper."""
        name, _, kind = self.value.partition("-")
        return kind if name == "course" else None


class Standing(StrEnum):
    """Where a day lies among the days of a rule."""

    NOT_YET = "not_yet"
    IN_FORCE = "in_force"
    ENDS_SOON = "ends_soon"
    CARRIED_OVER = "carried_over"
    ENDED = "ended"


def cited(clause: str, basis: str) -> str:
    """A paragraph and its paper as they are cited; the paper alone where the paragraph is not known."""
    return f"{clause} {basis}" if clause else basis


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Until when (inside) an ended rule still serves the tasks whose money was carried over, and by which paragraph."""

    to: date
    tasks: str
    clause: str


@dataclass(frozen=True, slots=True)
class Item:
    """One content of support. ``cap`` and ``tiers`` are đồng for one ``per``; None means not known, never zero.

    The same content bears the same ``id`` in every rule, so that it is paid once whatever the rule. An empty
    ``clause`` is a paragraph that is not known. ``confidence`` and ``basis`` are the item's own where they are not
    those of the rule; ``for_whom`` says in words what no code of a group says; ``amount_clause`` is where the
    office read an amount that the rule's own file leaves open; ``proofs`` are needed beside those of every item.
    """

    id: str
    name: str
    clause: str
    kind: ItemKind
    per: str | None
    cap: int | None
    tiers: tuple[int, ...] = ()
    share_percent: int | None = None
    only_groups: tuple[str, ...] = ()
    condition: str | None = None
    confidence: str | None = None
    basis: str | None = None
    for_whom: str | None = None
    amount_clause: str | None = None
    proofs: tuple[Proof, ...] = ()

    @property
    def lacks_amount(self) -> bool:
        """Whether the rule sets an amount that is not known here; what a receipt says needs none."""
        return self.cap is None and self.kind in {ItemKind.ACTUAL, ItemKind.RATE, ItemKind.SHARE}


@dataclass(frozen=True, slots=True)
class Policy:
    """A rule with its basis, its days (``in_force_to`` is the last day inside) and how sure its figures are.

    Without ``groups`` it is not known whom it supports. ``notes`` are what else somebody must know before using it;
    ``documents`` is what a file of application holds, ``proofs`` those of them that the book can tell of; ``digest`` is
    the SHA-256 of the text that was read.
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
    gives: Gives = Gives.GRANT
    carried_over: CarriedOver | None = None
    notes: tuple[str, ...] = ()
    proofs: tuple[Proof, ...] = ()

    def item(self, item_id: str) -> Item | None:
        """The item of that id."""
        return next((item for item in self.items if item.id == item_id), None)

    def in_force(self, day: date) -> bool:
        """Whether a case of that day is judged by this rule."""
        return self.in_force_from <= day and (self.in_force_to is None or day <= self.in_force_to)

    def carried(self, day: date) -> CarriedOver | None:
        """What the rule, which has ended, still serves on that day: tasks whose money was carried over; None else."""
        over, end = self.carried_over, self.in_force_to
        return over if over is not None and end is not None and end < day <= over.to else None

    def supports(self, item: Item, group: str) -> bool:
        """Whether somebody of that group may get that content, as far as it is known whom the rule supports."""
        return not self.groups or group in (item.only_groups or self.groups)

    def standing(self, day: date) -> Standing:
        """Where a day lies among the days of the rule."""
        if day < self.in_force_from:
            return Standing.NOT_YET
        if self.in_force(day):
            soon = self.in_force_to is not None and self.in_force_to - day < ENDS_SOON
            return Standing.ENDS_SOON if soon else Standing.IN_FORCE
        return Standing.CARRIED_OVER if self.carried(day) else Standing.ENDED

    def confidence_of(self, item: Item) -> str:
        """How sure the figures of an item are."""
        return item.confidence or self.confidence

    def cited(self, item: Item) -> str:
        """The paragraph and the paper behind an item."""
        return cited(item.clause, item.basis or self.basis)

    def reasons(self, item: Item, case_on: date) -> tuple[str, ...]:
        """What stands behind an item beside its own paragraph: that of its amount, that of carried-over money."""
        carried = self.carried(case_on)
        return tuple(one for one in (item.amount_clause, carried.clause if carried else None) if one)
