"""Whether a payment of support is allowed by a rule, and by which clause not."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import Problem, rules
from xkld.domain.errors import money as refusal
from xkld.domain.policy import Gives, Item, ItemKind, Policy, cited


@dataclass(frozen=True, slots=True)
class Claim:
    """What is asked for: an item for a group, in đồng, for a quantity (days, months), on the day of the case.

    ``cost`` is the whole cost in đồng where the rule pays a share of it. ``carried_over`` is what the officer vouches
    for: the money belongs to a task of the years before that was carried over into this one.
    """

    item: str
    group: str
    amount: int
    quantity: int
    case_on: date
    cost: int | None = None
    carried_over: bool = False


def refusals(policy: Policy, claim: Claim, groups: frozenset[str]) -> list[Problem]:
    """Every clause of the rule that refuses the claim of somebody who belongs to ``groups`` on that day."""
    if policy.gives is Gives.LOAN:
        return [rules.grants_nothing(policy.id, policy.basis)]
    item = policy.item(claim.item)
    problems = refused_by_day(policy, claim.case_on, carried_over=claim.carried_over)
    problems.extend(refused_by_group(policy, item, claim.group, groups))
    if item is None:
        known = [one.id for one in policy.items]
        return [*problems, rules.item_unknown(claim.item, policy.basis, known)]
    return [*problems, *_amount_refusals(policy, item, claim)]


def refused_by_day(policy: Policy, case_on: date, *, carried_over: bool = False) -> list[Problem]:
    """Why the rule judges no case of that day."""
    carried = policy.carried(case_on)
    if policy.in_force(case_on) or (carried_over and carried):
        return []
    if carried:
        return [rules.only_carried_over(policy.basis, carried, policy.in_force_to, case_on)]
    return [rules.outside_policy_days(policy.basis, policy.in_force_from, policy.in_force_to, case_on)]


def refused_by_group(policy: Policy, item: Item | None, group: str, groups: frozenset[str]) -> list[Problem]:
    """Why the rule gives an item to nobody as one of ``group``, or not to somebody who belongs to ``groups``."""
    problems = _group_refusals(policy, group, groups)
    if item is not None and item.only_groups and group not in item.only_groups:
        problems.append(refusal.group_not_entitled(group, policy.cited(item), list(item.only_groups)))
    return problems


def _group_refusals(policy: Policy, group: str, groups: frozenset[str]) -> list[Problem]:
    law = cited(policy.groups_clause, policy.basis)
    if not policy.groups:
        return [rules.groups_unknown(policy.basis, policy.id)]
    if group not in policy.groups:
        return [refusal.group_not_entitled(group, law, rules.paid_groups(policy))]
    if group in policy.not_from_office_funds:
        by = cited(policy.not_from_office_funds_clause, policy.basis)
        return [refusal.group_paid_by_others(group, by)]
    if group not in groups:
        return [refusal.worker_not_in_group(group, law, sorted(groups))]
    return []


def _amount_refusals(policy: Policy, item: Item, claim: Claim) -> list[Problem]:
    if item.kind is ItemKind.RECEIPT and item.cap is None:
        return []
    law = policy.cited(item)
    if item.kind is ItemKind.TIER:
        wrong = claim.amount not in item.tiers
        return [refusal.not_a_tier(claim.amount, item.tiers, law)] if wrong else []
    if item.cap is None:
        return [refusal.cap_unknown(item.name, law, policy.id, item.id)]
    if item.kind is ItemKind.SHARE:
        return _share_refusals(policy, item, item.cap, claim)
    quantity = claim.quantity if item.kind is ItemKind.RATE else 1
    if claim.amount > item.cap * quantity:
        return [refusal.above_cap(claim.amount, item.cap, law, quantity)]
    return []


def _share_refusals(policy: Policy, item: Item, cap: int, claim: Claim) -> list[Problem]:
    share = item.share_percent or 0
    if claim.cost is None:
        return [refusal.cost_needed(share, policy.cited(item))]
    highest = min(cap, claim.cost * share // 100)
    over = claim.amount > highest
    return [refusal.above_cap(claim.amount, highest, policy.cited(item))] if over else []
