"""Support applied for: written when the rule allows it, complete on a day. Decisions stand in ``deciding``."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.entitlement import Claim
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import applications as refusal
from xkld.domain.errors.erasures import payee_is_erased
from xkld.domain.errors.people import no_worker
from xkld.domain.payment_order import Order
from xkld.domain.policy import Item, Policy
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.store import applications, people
from xkld.store.application_tables import Application
from xkld.store.applications import ApplicationRow
from xkld.store.book import Connection, Writer
from xkld.store.people import WorkerRow
from xkld.store.session import add
from xkld.usecases.current_plan import current_plan
from xkld.usecases.granted import Finding
from xkld.usecases.policies import policies
from xkld.usecases.till import Entitled, Till
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody applies for: a claim out of a fund, received on a day; ``complete_on`` once no paper is missing."""

    worker: int
    claim: Claim
    fund: str
    policy: str | None
    received_on: date
    complete_on: date | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """An application in the book, the rule and content that allow it, what its fund can still promise in đồng (None
    while nothing is allotted), and whether it is new.
    """

    application: ApplicationRow
    rule: Policy
    item: Item
    free: int | None
    changed: bool


def propose(workspace: Workspace, code: str | None, asked: Asked) -> Proposed:
    """Write an application when no rule refuses it; the same one again changes nothing.

    Raises ``InputRefused`` with every refusal at once: rule, group, cap, paid before, applied before, days.
    """
    rules = policies(workspace)
    with workspace.writing() as writer:
        till = Till.of(
            writer.connection, current_plan(writer.connection, code, workspace.today).scope, rules, workspace.today
        )
        worker = _applicant(till, asked.worker)
        order = Order(asked.worker, asked.claim, asked.fund, "", asked.received_on, asked.policy)
        entitled = till.entitled(order, worker)
        known = applications.live(till.book, worker.id, asked.claim.item)
        problems = [*_day_problems(asked, workspace.today)]
        if isinstance(entitled, list):
            problems.extend(problem for _, problem in entitled)
        if known is not None:
            problems.extend(_differences(known, asked, entitled))
        elif (before := till.paid_before(order)) is not None:
            problems.append(before)
        if problems or isinstance(entitled, list):
            raise InputRefused(problems)
        number = _write(writer, worker, asked, entitled) if known is None else known.number
        return _proposed(till, number, entitled, changed=known is None)


def complete(workspace: Workspace, numbers: Sequence[int], on: date) -> list[ApplicationRow]:
    """Write the day on which the last paper came; those to which that is new.

    Raises ``InputRefused`` with every refusal at once; then nothing is written.
    """
    with workspace.writing() as writer:
        rows, problems = found(writer.connection, numbers)
        for row in rows:
            problems.extend(_complete_problems(row, on, workspace.today))
        if problems:
            raise InputRefused(problems)
        fresh = [row.number for row in rows if row.complete_on is None]
        applications.complete(writer, fresh, on)
        return again(writer, fresh)


def found(book: Connection, numbers: Sequence[int]) -> tuple[list[ApplicationRow], list[Problem]]:
    """The applications of these numbers, each once, and a problem for each number that nobody bears."""
    rows, problems = [], []
    for number in dict.fromkeys(numbers):
        row = applications.application(book, number)
        if row is None:
            problems.append(refusal.no_application(number))
        else:
            rows.append(row)
    return rows, problems


def again(writer: Writer, numbers: Sequence[int]) -> list[ApplicationRow]:
    """Applications as they stand now."""
    return [row for number in numbers if (row := applications.application(writer.connection, number))]


def _applicant(till: Till, number: int) -> WorkerRow:
    worker = people.worker(till.book, number)
    if worker is None:
        raise InputRefused([no_worker(number)])
    if worker.name == ERASED_NAME:
        raise InputRefused([payee_is_erased(number)])
    return worker


def _day_problems(asked: Asked, today: date) -> list[Problem]:
    received, complete_on = asked.received_on, asked.complete_on
    problems = []
    if received > today:
        problems.append(refusal.not_yet(refusal.RECEIVED, received, today))
    if complete_on is not None and complete_on > today:
        problems.append(refusal.not_yet(refusal.COMPLETE, complete_on, today))
    if complete_on is not None and complete_on < received:
        problems.append(refusal.out_of_order(refusal.COMPLETE, complete_on, refusal.RECEIVED, received))
    if asked.claim.case_on > today:
        problems.append(refusal.not_yet(refusal.CASE, asked.claim.case_on, today))
    return problems


def _differences(known: ApplicationRow, asked: Asked, entitled: Entitled | list[Finding]) -> list[Problem]:
    """That another application for the content stands; nothing where it is the same one told again."""
    claim = asked.claim
    told = (claim.amount, claim.group, claim.quantity, claim.case_on.isoformat(), asked.received_on.isoformat())
    kept = (known.amount, known.group_code, known.quantity, known.case_on, known.received_on)
    same_fund = not isinstance(entitled, Entitled) or (entitled.fund.code, entitled.rule.id) == (
        known.fund,
        known.policy,
    )
    if told == kept and same_fund:
        if asked.complete_on in {None, date.fromisoformat(known.complete_on) if known.complete_on else None}:
            return []
        if known.complete_on is None:
            return [refusal.told_apart(known.number)]
        return [refusal.complete_already(known.number, date.fromisoformat(known.complete_on))]
    received = date.fromisoformat(known.received_on)
    return [refusal.applied_already(known.item_name, known.number, received)]


def _complete_problems(row: ApplicationRow, on: date, today: date) -> list[Problem]:
    problems = [refusal.not_yet(refusal.COMPLETE, on, today)] if on > today else []
    received = date.fromisoformat(row.received_on)
    if row.closed_on is not None:
        problems.append(refusal.is_closed(row.number, date.fromisoformat(row.closed_on)))
    if row.complete_on not in {None, on.isoformat()}:
        problems.append(refusal.complete_already(row.number, date.fromisoformat(str(row.complete_on))))
    if on < received:
        problems.append(refusal.out_of_order(refusal.COMPLETE, on, refusal.RECEIVED, received))
    return problems


def _write(writer: Writer, worker: WorkerRow, asked: Asked, entitled: Entitled) -> int:
    claim, rule, item = asked.claim, entitled.rule, entitled.item
    reasons = rule.reasons(item, claim.case_on)
    row = Application(
        worker=worker.id,
        unit=worker.unit,
        fund=entitled.fund.id,
        policy=rule.id,
        policy_digest=rule.digest,
        item=item.id,
        item_name=item.name,
        clause="; ".join(part for part in (item.clause, *reasons) if part),
        cap=item.cap,
        group_code=claim.group,
        amount=claim.amount,
        quantity=claim.quantity,
        cost=claim.cost,
        carried_over=int(claim.carried_over),
        case_on=claim.case_on.isoformat(),
        received_on=asked.received_on.isoformat(),
        complete_on=None if asked.complete_on is None else asked.complete_on.isoformat(),
        operation=writer.operation,
    )
    return add(writer, row)


def _proposed(till: Till, number: int, entitled: Entitled, *, changed: bool) -> Proposed:
    row = applications.application(till.book, number)
    if row is None:
        message = f"application {number} was not written"
        raise RuntimeError(message)
    year = till.today.year
    left = till.left(entitled.fund, year)
    free = None if left is None else left - till.committed(entitled.fund, year)
    return Proposed(row, entitled.rule, entitled.item, free, changed)
