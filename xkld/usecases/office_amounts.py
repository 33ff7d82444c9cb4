"""An amount that a rule leaves open, entered once by the office with its clause and source."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import office_amounts as refusal
from xkld.domain.errors.money import nothing_paid
from xkld.domain.errors.rules import grants_nothing, item_unknown, policy_unknown
from xkld.domain.office_amounts import OfficeAmount
from xkld.domain.payment_order import Order
from xkld.domain.policy import Gives, Item, ItemKind, Policy
from xkld.domain.wording.rules import amount_text
from xkld.store import office_amounts
from xkld.store.book import Connection
from xkld.store.money_tables import OfficeAmount as Row
from xkld.store.session import add
from xkld.usecases.current_plan import current_plan
from xkld.usecases.policies import policies
from xkld.usecases.till import Till
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Reading:
    """What somebody read in a paper: the amount in đồng, where, and for which group and days of cases.

    ``correct`` is why an amount entered before is put right by this one.
    """

    policy: str
    item: str
    amount: int
    clause: str
    source: str
    group: str | None = None
    first: date | None = None
    last: date | None = None
    correct: str | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """The rule and the item that now have an amount; ``changed`` is off when it stood there already."""

    policy: Policy
    item: Item
    changed: bool


def enter(workspace: Workspace, read: Reading) -> Entered:
    """Write an amount where the rule leaves it open; the same one twice changes nothing.

    Raises ``InputRefused`` when the rule's own file knows the amount, no amount is set by law, or another one stands
    for these days and no reason to correct it is given.
    """
    policy, item = _item(workspace, read)
    with workspace.writing() as writer:
        same = [
            one
            for one in office_amounts.standing(writer.connection)
            if (one.policy, one.item, one.group) == (read.policy, read.item, read.group)
            and one.meets(read.first, read.last)
        ]
        if any(_is_same(one, read) for one in same):
            return Entered(policy, item, changed=False)
        if problems := _problems(same, read):
            raise InputRefused(problems)
        row = Row(
            policy=read.policy,
            item=read.item,
            group_code=read.group,
            amount=read.amount,
            clause=read.clause,
            source=read.source,
            valid_from=read.first.isoformat() if read.first else None,
            valid_to=read.last.isoformat() if read.last else None,
            entered_on=workspace.today.isoformat(),
            corrects=same[0].id if same else None,
            reason=read.correct,
            operation=writer.operation,
        )
        add(writer, row)
        return Entered(policy, item, changed=True)


def lacking(workspace: Workspace, code: str | None, order: Order) -> tuple[Policy, Item] | None:
    """The rule and the item whose amount an order needs and nobody has entered, if that is so."""
    with workspace.reading() as book:
        till = _till(book, workspace, code)
        rule = till.rule(order)
    item = rule.item(order.claim.item) if isinstance(rule, Policy) else None
    if isinstance(rule, Problem) or item is None or rule.gives is Gives.LOAN or not rule.groups:
        return None
    return (rule, item) if item.lacks_amount else None


def _till(book: Connection, workspace: Workspace, code: str | None) -> Till:
    return Till.of(book, current_plan(book, code, workspace.today).scope, policies(workspace), workspace.today)


def _item(workspace: Workspace, read: Reading) -> tuple[Policy, Item]:
    known = policies(workspace)
    policy = next((one for one in known if one.id == read.policy), None)
    if policy is None:
        raise InputRefused([policy_unknown(read.policy, [one.id for one in known])])
    item = policy.item(read.item)
    if item is None:
        raise InputRefused([item_unknown(read.item, policy.basis, [one.id for one in policy.items])])
    problems = []
    if policy.gives is Gives.LOAN:
        problems.append(grants_nothing(policy.id, policy.basis))
    elif item.kind is ItemKind.RECEIPT:
        problems.append(refusal.amount_by_receipt(item.name, policy.cited(item)))
    elif not item.lacks_amount:
        problems.append(refusal.amount_is_known(item.name, amount_text(item), policy.cited(item)))
    if read.amount < 1:
        problems.append(nothing_paid())
    if read.first and read.last and read.last < read.first:
        problems.append(refusal.days_reversed(read.first, read.last))
    if read.group and policy.groups and read.group not in policy.groups:
        problems.append(refusal.group_unknown_here(read.group, list(policy.groups)))
    if problems:
        raise InputRefused(problems)
    return policy, item


def _is_same(one: OfficeAmount, read: Reading) -> bool:
    return (one.amount, one.clause, one.valid_from, one.valid_to) == (read.amount, read.clause, read.first, read.last)


def _problems(same: list[OfficeAmount], read: Reading) -> list[Problem]:
    if read.correct is not None:
        return [] if len(same) == 1 else [refusal.nothing_to_correct()]
    return [refusal.amount_entered_already(one.id, one.amount, one.clause, one.entered_on) for one in same]
