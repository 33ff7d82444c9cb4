"""Which rule judges a case: that of the day of the case, never that of the day of the payment."""

from collections.abc import Sequence

from xkld.domain.entitlement import Claim
from xkld.domain.errors import Problem
from xkld.domain.errors.rules import (
    group_of_no_policy,
    item_of_no_policy,
    no_policy_in_force,
    policy_unknown,
    several_policies,
)
from xkld.domain.policy import Gives, Policy
from xkld.domain.wording.rules import choice_text


def rule_for(known: Sequence[Policy], name: str | None, claim: Claim) -> Policy | Problem:
    """The rule of that name, whatever its days; else the only one that gives the content to the group on that day.

    Rules of loans are never chosen by themselves. Carried-over money is judged by the ended rule that still serves
    it. Where two rules would do, the officer says which: nothing here prefers the higher amount or the newer paper.
    """
    if name is not None:
        named = next((policy for policy in known if policy.id == name), None)
        return named or policy_unknown(name, [policy.id for policy in known])
    with_item = [policy for policy in known if policy.item(claim.item) and policy.gives is Gives.GRANT]
    if not with_item:
        return item_of_no_policy(claim.item, sorted({item.id for policy in known for item in policy.items}))
    standing = [policy for policy in with_item if _stands(policy, claim)]
    if not standing:
        return no_policy_in_force(claim.item, claim.case_on, with_item)
    fitting = [one for one in standing if (item := one.item(claim.item)) and one.supports(item, claim.group)]
    if not fitting and len(standing) > 1:
        return group_of_no_policy(claim.item, claim.group, claim.case_on, standing)
    match fitting or standing:
        case [only]:
            return only
        case several:
            choices = [choice_text(policy, item) for policy in several if (item := policy.item(claim.item))]
            return several_policies(claim.item, claim.case_on, choices)


def _stands(policy: Policy, claim: Claim) -> bool:
    return bool(policy.carried(claim.case_on)) if claim.carried_over else policy.in_force(claim.case_on)
