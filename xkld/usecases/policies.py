"""The rules of support that are known here: shipped ones, and the officer's own of the same name."""

from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.money import item_of_no_policy, no_policy_in_force, policy_unknown, several_policies
from xkld.domain.policy import Policy
from xkld.formats.policy_file import read_policy
from xkld.usecases.workspace import Workspace, read_text


def policies(workspace: Workspace) -> list[Policy]:
    """Every rule, in order of file names.

    Raises ``InputRefused`` with every problem of a policy file that cannot be read.
    """
    read = [read_policy(read_text(path), path.name) for path in workspace.policy_files()]
    problems = [problem for one in read if isinstance(one, list) for problem in one]
    if problems:
        raise InputRefused(problems)
    return [one for one in read if isinstance(one, Policy)]


def policy_for(workspace: Workspace, name: str | None, item: str, case_on: date) -> Policy:
    """The rule of that name, or the only one with the item in force on the day of the case.

    Raises ``InputRefused`` when there is none or more than one.
    """
    known = policies(workspace)
    if name is not None:
        found = [policy for policy in known if policy.id == name]
        if not found:
            raise InputRefused([policy_unknown(name, [policy.id for policy in known])])
        return found[0]
    found = [policy for policy in known if policy.item(item) and policy.in_force(case_on)]
    if not found:
        with_item = [policy for policy in known if policy.item(item)]
        if not with_item:
            raise InputRefused([item_of_no_policy(item, sorted({one.id for policy in known for one in policy.items}))])
        raise InputRefused([no_policy_in_force(item, case_on, with_item)])
    if len(found) > 1:
        raise InputRefused([several_policies([policy.id for policy in found])])
    return found[0]
