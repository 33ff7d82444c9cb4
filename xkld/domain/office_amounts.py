"""Amounts that a rule leaves open, as the office read them in a paper: put in place of what is not known."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.policy import Item, Policy


@dataclass(frozen=True, slots=True)
class OfficeAmount:
    """What the office read: the highest amount in đồng for one unit of the item, by which clause of which paper.

    ``group`` None is every group. ``valid_from`` and ``valid_to`` (both inside, None is open) bound the days of cases.
    ``corrects`` is the number of the line that this one puts right.
    """

    id: int
    policy: str
    item: str
    group: str | None
    amount: int
    clause: str
    source: str
    valid_from: date | None
    valid_to: date | None
    entered_on: date
    corrects: int | None
    reason: str | None

    def holds(self, day: date) -> bool:
        """Whether a case of that day is judged by it."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

    def meets(self, first: date | None, last: date | None) -> bool:
        """Whether its days have one in common with the days from ``first`` to ``last``, both inside."""
        begins = self.valid_from is None or last is None or self.valid_from <= last
        return begins and (self.valid_to is None or first is None or first <= self.valid_to)


def with_amounts(policy: Policy, entered: Sequence[OfficeAmount], group: str, day: date) -> Policy:
    """The rule as it judges a case of that group and day: what the office entered stands where nothing was known.

    An amount of the group goes before one of every group. What a rule's own file says is never overruled.
    """
    own = [one for one in entered if one.policy == policy.id and one.holds(day) and one.group in {group, None}]
    if not own:
        return policy
    by_item = {one.item: one for one in sorted(own, key=lambda one: (one.group is not None, one.id))}
    return replace(policy, items=tuple(_filled(item, by_item.get(item.id)) for item in policy.items))


def _filled(item: Item, found: OfficeAmount | None) -> Item:
    if found is None or not item.lacks_amount:
        return item
    return replace(item, cap=found.amount, amount_clause=found.clause, confidence="office")
