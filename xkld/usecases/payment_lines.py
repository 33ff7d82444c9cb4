"""Payments taken back, and the list of all lines."""

from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import money as refusal
from xkld.store import money
from xkld.store.money import PaymentRow
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


def reverse(workspace: Workspace, number: int, voucher: str, on: date, reason: str) -> PaymentRow:
    """Post the line that takes a payment back; the payment itself stays as it is.

    Raises ``InputRefused`` when there is no such payment, it is itself a reversal, or it was taken back before.
    """
    with workspace.writing() as writer:
        line = money.payment(writer.connection, number)
        problems = _reversal_problems(line, number, on, workspace.today)
        if problems:
            raise InputRefused(problems)
        return money.post_reversal(writer, number, voucher, on, reason)


def listing(workspace: Workspace, code: str | None) -> list[PaymentRow]:
    """Every posted line of the plan's funds, by day."""
    with workspace.reading() as book:
        return money.payments(book, current_plan(book, code, workspace.today).scope)


def _reversal_problems(line: PaymentRow | None, number: int, on: date, today: date) -> list[Problem]:
    if line is None:
        return [refusal.no_payment(number)]
    problems = [refusal.in_the_future(on, today)] if on > today else []
    if line.reverses is not None:
        problems.append(refusal.is_a_reversal(number))
    if line.reversed_by is not None:
        problems.append(refusal.reversed_already(number, line.reversed_by))
    paid_on = date.fromisoformat(line.paid_on)
    if on.year != paid_on.year:
        problems.append(refusal.reversed_in_another_year(paid_on.year))
    return [*problems, refusal.reversed_before_paid(on, paid_on)] if on < paid_on else problems
