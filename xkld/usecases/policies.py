"""The rules of support that are known here: shipped ones, and the officer's own of the same name."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.rules import item_of_no_policy, policy_unknown
from xkld.domain.office_amounts import OfficeAmount
from xkld.domain.policy import Item, Policy
from xkld.formats.policy_file import read_policy
from xkld.store import office_amounts
from xkld.usecases.workspace import Workspace, read_text


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One content of support of one rule, as it is on a day; ``entered`` is what the office read in a paper."""

    policy: Policy
    item: Item
    on: date
    entered: tuple[OfficeAmount, ...] = ()

    @property
    def amount_known(self) -> bool:
        """Whether the rule or the office says the amount, or none is needed."""
        return not self.item.lacks_amount or bool(self.entered)


def policies(workspace: Workspace) -> list[Policy]:
    """Every rule, in order of file names.

    Raises ``InputRefused`` with every problem of a policy file that cannot be read.
    """
    read = [read_policy(read_text(path), path.name) for path in workspace.policy_files()]
    problems = [problem for one in read if isinstance(one, list) for problem in one]
    if problems:
        raise InputRefused(problems)
    return [one for one in read if isinstance(one, Policy)]


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
    entered = _entered(workspace)
    return [
        RuleLine(rule, one, on or workspace.today, _of(entered, rule, one, on))
        for rule in known
        if policy in (None, rule.id) and (on is None or rule.in_force(on) or rule.carried(on))
        for one in rule.items
        if item in (None, one.id)
    ]


def _entered(workspace: Workspace) -> list[OfficeAmount]:
    """What the office entered; the rules can be read where there is no book yet."""
    if not workspace.book.is_file():
        return []
    with workspace.reading() as book:
        return office_amounts.standing(book)


def _of(entered: list[OfficeAmount], rule: Policy, item: Item, on: date | None) -> tuple[OfficeAmount, ...]:
    return tuple(
        one
        for one in entered
        if (one.policy, one.item) == (rule.id, item.id) and item.lacks_amount and (on is None or one.holds(on))
    )
