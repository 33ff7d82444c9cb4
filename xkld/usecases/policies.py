"""The rules of support that are known here: shipped ones, and the officer's own of the same name."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.entitlement import Claim
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.rules import item_of_no_policy, policy_unknown
from xkld.domain.policy import Item, Policy
from xkld.domain.rule_choice import rule_for
from xkld.formats.policy_file import read_policy
from xkld.usecases.workspace import Workspace, read_text


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One content of support of one rule, as it is on a day."""

    policy: Policy
    item: Item
    on: date


def policies(workspace: Workspace) -> list[Policy]:
    """Every rule, in order of file names.

    Raises ``InputRefused`` with every problem of a policy file that cannot be read.
    """
    read = [read_policy(read_text(path), path.name) for path in workspace.policy_files()]
    problems = [problem for one in read if isinstance(one, list) for problem in one]
    if problems:
        raise InputRefused(problems)
    return [one for one in read if isinstance(one, Policy)]


def policy_for(workspace: Workspace, name: str | None, claim: Claim) -> Policy:
    """The rule that judges a claim, by the day of its case.

    Raises ``InputRefused`` when there is none or more than one.
    """
    found = rule_for(policies(workspace), name, claim)
    if isinstance(found, Problem):
        raise InputRefused([found])
    return found


def listing(workspace: Workspace, policy: str | None, item: str | None, on: date | None) -> list[RuleLine]:
    """Every content of every rule, or of one rule, or one content in every rule.

    With a day only the rules that judge a case of that day, those that serve carried-over money included. Raises
    ``InputRefused`` when the rule or the content is not known.
    """
    known = policies(workspace)
    problems = []
    if policy is not None and policy not in {one.id for one in known}:
        problems.append(policy_unknown(policy, [one.id for one in known]))
    contents = sorted({one.id for rule in known for one in rule.items})
    if item is not None and item not in contents:
        problems.append(item_of_no_policy(item, contents))
    if problems:
        raise InputRefused(problems)
    return [
        RuleLine(rule, one, on or workspace.today)
        for rule in known
        if policy in (None, rule.id) and (on is None or rule.in_force(on) or rule.carries(on))
        for one in rule.items
        if item in (None, one.id)
    ]
