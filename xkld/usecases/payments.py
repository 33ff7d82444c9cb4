"""Support paid: allowed by a rule, out of a fund that holds it, once for each content."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.attended import Attended
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.people import no_worker
from xkld.domain.payment_order import Order
from xkld.domain.policy import Item, Policy
from xkld.store import money, people
from xkld.store.money import PaymentRow
from xkld.store.session import add
from xkld.usecases.courses import attended
from xkld.usecases.current_plan import current_plan
from xkld.usecases.granted import order_for
from xkld.usecases.policies import policies
from xkld.usecases.till import Judged, Till
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Posted:
    """The line that was posted, the rule and the content behind it, and what the fund still holds this budget year, in
    đồng; ``attended`` is what courses tell of days that were paid."""

    payment: PaymentRow
    rule: Policy
    item: Item
    left: int
    attended: Attended | None = None

    @property
    def law(self) -> str:
        """Every paragraph that allows the payment, each with its paper."""
        case_on = date.fromisoformat(self.payment.case_on)
        return "; ".join((self.rule.cited(self.item), *self.rule.reasons(self.item, case_on)))


def pay(workspace: Workspace, code: str | None, order: Order) -> Posted:
    """Post a payment when nothing refuses it.

    Raises ``InputRefused`` with every refusal at once: days, group, cap, paid before, fund, what is left in it.
    """
    rules = policies(workspace)
    with workspace.writing() as writer:
        book = writer.connection
        till = Till.of(book, current_plan(book, code, workspace.today).scope, rules, workspace.today)
        worker = people.worker(book, order.worker)
        if worker is None:
            raise InputRefused([no_worker(order.worker)])
        judged = till.judge(order, worker)
        problems = [] if isinstance(judged, Judged) else [problem for _, problem in judged]
        problems.extend(_shortages(till, judged.order if isinstance(judged, Judged) else order))
        if problems or not isinstance(judged, Judged):
            raise InputRefused(problems)
        number = add(writer, judged.line(writer.operation))
        told = attended(book, [(order, judged.item)])
        return replace(_posted(till, number, judged), attended=told[0] if told else None)


def pay_granted(
    workspace: Workspace, code: str | None, number: int, amount: int | None, paper: tuple[str, date]
) -> Posted:
    """Pay what an application was granted, the whole rest where no amount (đồng) is told, by a voucher of a day.

    Raises ``InputRefused`` as ``pay`` does, and when nothing of it is left to be paid.
    """
    with workspace.reading() as book:
        order = order_for(book, number, amount, *paper)
    return pay(workspace, code, order)


def _shortages(till: Till, order: Order) -> list[Problem]:
    return [short for wanted in till.wanted([order]) if (short := till.shortage(wanted))]


def _posted(till: Till, number: int, judged: Judged) -> Posted:
    line = money.payment(till.book, number)
    if line is None:
        message = f"payment {number} was not posted"
        raise RuntimeError(message)
    return Posted(line, judged.rule, judged.item, till.left(judged.fund, judged.order.paid_on.year) or 0)
