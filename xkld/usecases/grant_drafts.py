"""The decision on applications drafted: what would be granted, judged as the decision itself will be."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import applications as refusal
from xkld.domain.exports import Identity, Leaving
from xkld.domain.payment_order import Order
from xkld.domain.policy import Item, Policy
from xkld.domain.templates import GRANT_DECISION
from xkld.domain.wording.grant_decision import GrantCase, GrantLine, grant_decision, selection
from xkld.domain.wording.labels import GROUP_NAMES
from xkld.store import exports, people
from xkld.store.applications import ApplicationRow
from xkld.store.money import FundRow
from xkld.usecases import templates
from xkld.usecases.applying import found
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.deciding import amounts_of, refusals_of
from xkld.usecases.granted import claim_of
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.policies import policies
from xkld.usecases.till import Till
from xkld.usecases.workspace import Workspace

_WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Wish:
    """Which applications are to be granted, how much where it is not what was asked, into which file, for whom."""

    numbers: Sequence[int]
    amount: int | None
    out: Path | None
    purpose: str | None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft: its case, and the rules behind it with the contents that each gives."""

    case: GrantCase
    used: tuple[tuple[Policy, Item], ...]


def draft(workspace: Workspace, code: str | None, wish: Wish) -> tuple[HandedOut, Drafted]:
    """Write the decision that would grant these applications today, as a Word file; the book stays as it is.

    Raises ``InputRefused`` with everything that would refuse the decision, or when the file is of another kind.
    """
    numbers = sorted({*wish.numbers})
    path = wish.out or workspace.out / f"quyet-dinh-ho-tro-{'-'.join(map(str, numbers[:5]))}{_WORD}"
    why = read_purpose(wish.purpose, full_id=False)
    problems = [] if path.suffix.lower() == _WORD else [refusal.decision_is_word(path.name)]
    rules = policies(workspace)
    with workspace.reading() as book:
        plan = current_plan(book, code, workspace.today)
        till = Till.of(book, plan.scope, rules, workspace.today)
        rows, unknown = found(book, numbers)
        granted = amounts_of(rows, wish.amount)
        problems += [*unknown, *refusals_of(till, rows, workspace.today, granted)]
        if wish.amount is not None and len(numbers) > 1:
            problems.append(refusal.one_amount_for_one())
        if problems:
            raise InputRefused(list(dict.fromkeys(problems)))
        drafted = _drafted(till, plan, rows, granted)
        head = exports.head_of_facts(book)
    content = templates.filled(workspace, GRANT_DECISION, replace(grant_decision(drafted.case), head=head))
    about = Leaving(selection(numbers), Identity.MASKED, why)
    return hand_out(workspace, [Outgoing(path, content, len(rows))], about), drafted


def _drafted(till: Till, plan: CurrentPlan, rows: Sequence[ApplicationRow], granted: dict[int, int]) -> Drafted:
    places = {unit.name: place for place, unit in enumerate(plan.plan.units)}
    ordered = sorted(
        rows, key=lambda row: (places.get(row.unit, len(places)), name_order(row.name), row.worker, row.number)
    )
    used = [_rule_of(till, row, granted[row.number]) for row in ordered]
    sums: dict[str, int] = defaultdict(int)
    for row in ordered:
        sums[row.fund] += granted[row.number]
    case = GrantCase(
        name=f"quyet-dinh-ho-tro-{rows[0].number}",
        office=plan.plan.reporter,
        today=till.today,
        rules=tuple(dict.fromkeys(item.basis or rule.basis for rule, item in used)),
        lines=[_line(till, row, granted[row.number], *one) for row, one in zip(ordered, used, strict=True)],
        people=len({row.worker for row in ordered}),
        amount=sum(sums.values()),
        funds=tuple((_fund_name(till, code), amount) for code, amount in sums.items()),
    )
    return Drafted(case, tuple(used))


def _rule_of(till: Till, row: ApplicationRow, amount: int) -> tuple[Policy, Item]:
    """The rule that allows an application, which nothing refused, and its content."""
    rule = till.rule(Order(row.worker, claim_of(row, amount), row.fund, "", till.today, row.policy, row.number))
    item = None if isinstance(rule, Problem) else rule.item(row.item)
    if isinstance(rule, Problem) or item is None:
        raise LookupError(f"application {row.number} was judged by a rule that is gone")
    return rule, item


def _line(till: Till, row: ApplicationRow, amount: int, rule: Policy, item: Item) -> GrantLine:
    worker = people.worker(till.book, row.worker)
    if worker is None:
        raise LookupError(f"application {row.number} is of nobody")
    group = GROUP_NAMES.get(row.group_code, row.group_code)
    return GrantLine(row.name, worker.birth_year, row.unit, group, row.item_name, rule.cited(item), row.fund, amount)


def _fund_name(till: Till, code: str) -> str:
    fund = till.fund(code)
    return fund.name if isinstance(fund, FundRow) else code
