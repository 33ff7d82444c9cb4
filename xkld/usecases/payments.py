"""Support paid and taken back: allowed by a rule, out of a fund that holds it, once for each content."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.entitlement import Claim, refusals
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import money as refusal
from xkld.domain.errors.office import fund_not_allotted, fund_too_small, fund_unknown, fund_wrong_kind
from xkld.domain.errors.people import no_worker
from xkld.domain.policy import Item, Policy, cited
from xkld.domain.wording.labels import FUND_KIND_NAMES
from xkld.store import money, people
from xkld.store.book import Connection, Writer
from xkld.store.money import FundRow, PaymentRow
from xkld.store.money_tables import Payment
from xkld.store.people import WorkerRow
from xkld.store.session import add
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.policies import policy_for
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Order:
    """What the officer wants posted: a claim of a person, out of a fund, by a voucher, on a day."""

    worker: int
    claim: Claim
    fund: str
    voucher: str
    paid_on: date
    policy: str | None = None


@dataclass(frozen=True, slots=True)
class Posted:
    """The line that was posted, the rule and the content behind it, and what the fund still holds this budget year, in
    đồng."""

    payment: PaymentRow
    rule: Policy
    item: Item
    left: int


def pay(workspace: Workspace, code: str | None, order: Order) -> Posted:
    """Post a payment when nothing refuses it.

    Raises ``InputRefused`` with every refusal at once: days, group, cap, paid before, fund, what is left in it.
    """
    policy = policy_for(workspace, order.policy, order.claim)
    with workspace.writing() as writer:
        book = writer.connection
        current = current_plan(book, code, workspace.today)
        worker = people.worker(book, order.worker)
        if worker is None:
            raise InputRefused([no_worker(order.worker)])
        fund = _fund(book, current, order.fund)
        problems = [
            *_order_problems(order, workspace.today),
            *refusals(policy, order.claim, money.groups_on(book, worker.id, order.claim.case_on)),
            *_paid_problems(book, policy, order, fund),
            *(_fund_problems(book, fund, order) if isinstance(fund, FundRow) else [fund]),
        ]
        if problems or isinstance(fund, Problem):
            raise InputRefused(problems)
        number = add(writer, _line(writer, policy, order, worker, fund))
        return _posted(book, number, policy, fund)


def _order_problems(order: Order, today: date) -> list[Problem]:
    problems = [refusal.in_the_future(order.paid_on, today)] if order.paid_on > today else []
    if order.claim.amount < 1:
        problems.append(refusal.nothing_paid())
    if order.paid_on < order.claim.case_on:
        problems.append(refusal.paid_before_case(order.paid_on, order.claim.case_on))
    return problems


def _paid_problems(book: Connection, policy: Policy, order: Order, fund: FundRow | Problem) -> list[Problem]:
    before = money.standing_payment(book, order.worker, order.claim.item)
    if before is None:
        taken_back = isinstance(fund, FundRow) and money.voucher_line(
            book, fund.id, order.voucher, order.worker, order.claim.item
        )
        return [refusal.voucher_used(order.voucher, taken_back)] if taken_back else []
    day = date.fromisoformat(before.paid_on)
    paid_before = refusal.PaidBefore(before.id, before.voucher, day, before.fund, before.policy)
    once = cited(policy.once_clause, policy.basis) if policy.once_clause else ""
    return [refusal.paid_already(before.item_name, paid_before, once)]


def _fund(book: Connection, current: CurrentPlan, code: str) -> FundRow | Problem:
    known = money.funds(book, current.scope)
    found = next((fund for fund in known if fund.code == code), None)
    return found or fund_unknown(code, [fund.code for fund in known if fund.kind != "loan"])


def _fund_problems(book: Connection, fund: FundRow, order: Order) -> list[Problem]:
    if fund.kind == "loan":
        return [fund_wrong_kind(fund.code, FUND_KIND_NAMES[fund.kind])]
    year = order.paid_on.year
    given = money.allotted(book, fund.id, year)
    if given is None:
        return [fund_not_allotted(fund.code, year)]
    left = given - money.paid(book, fund.id, year)
    return [fund_too_small(fund.code, left, order.claim.amount)] if order.claim.amount > left else []


def _line(writer: Writer, policy: Policy, order: Order, worker: WorkerRow, fund: FundRow) -> Payment:
    item = _item(policy, order.claim.item)
    return Payment(
        fund=fund.id,
        worker=worker.id,
        unit=worker.unit,
        voucher=order.voucher,
        paid_on=order.paid_on.isoformat(),
        case_on=order.claim.case_on.isoformat(),
        amount=order.claim.amount,
        quantity=order.claim.quantity,
        policy=policy.id,
        policy_digest=policy.digest,
        item=item.id,
        item_name=item.name,
        clause=_allowing_clause(policy, item, order.claim),
        cap=item.cap,
        group_code=order.claim.group,
        operation=writer.operation,
    )


def _allowing_clause(policy: Policy, item: Item, claim: Claim) -> str:
    """The paragraph that allows the payment; that of carried-over money goes with it, so that the line says why."""
    carried = policy.carried_over if policy.carries(claim.case_on) else None
    return "; ".join(part for part in (item.clause, carried.clause if carried else "") if part)


def _posted(book: Connection, number: int, policy: Policy, fund: FundRow) -> Posted:
    line = money.payment(book, number)
    if line is None:
        message = f"payment {number} was not posted"
        raise RuntimeError(message)
    year = date.fromisoformat(line.paid_on).year
    left = (money.allotted(book, fund.id, year) or 0) - money.paid(book, fund.id, year)
    return Posted(line, policy, _item(policy, line.item), left)


def _item(policy: Policy, item_id: str) -> Item:
    item = policy.item(item_id)
    if item is None:
        message = f"{item_id} was judged without an item"
        raise RuntimeError(message)
    return item
