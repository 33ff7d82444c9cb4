"""Support paid by a list: every row or none, the same list once, no fund overdrawn by all rows together."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.attended import Attended
from xkld.domain.backup import Why
from xkld.domain.entitlement import Claim
from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.errors.payment_lists import fund_short, item_word_unknown, paid_twice_in_list
from xkld.domain.payment_list import PaymentList, PaymentRow, WholeList
from xkld.domain.payment_order import Order
from xkld.domain.policy import CONFIDENCES, Item, Policy
from xkld.formats.headers import key
from xkld.formats.payment_headers import PaymentHeaders, read_payment_headers
from xkld.formats.payment_list import read_payments
from xkld.store import imports, money
from xkld.store.book import Writer
from xkld.store.money import PaymentRow as PostedRow
from xkld.store.people import WorkerRow
from xkld.usecases import backups
from xkld.usecases.courses import attended
from xkld.usecases.current_plan import current_plan
from xkld.usecases.payees import Payees
from xkld.usecases.policies import policies
from xkld.usecases.recording import by_row, headers
from xkld.usecases.till import Judged, Till
from xkld.usecases.workspace import Workspace, read_text


@dataclass(frozen=True, slots=True)
class FundLeft:
    """What a fund still holds of a budget year after the list, in đồng."""

    fund: str
    year: int
    left: int


@dataclass(frozen=True, slots=True)
class RuleUsed:
    """A rule that allowed new lines of a list: for which contents, and the last day on which one was paid."""

    rule: Policy
    items: tuple[Item, ...]
    last_paid_on: date

    def by_confidence(self) -> dict[str, list[str]]:
        """The names of the contents by how sure their amounts are, surest first."""
        sure = [(self.rule.confidence_of(item), item.name) for item in self.items]
        order = dict.fromkeys((*CONFIDENCES, *(confidence for confidence, _ in sure)))
        found = {one: [name for confidence, name in sure if confidence == one] for one in order}
        return {confidence: names for confidence, names in found.items() if names}


@dataclass(frozen=True, slots=True)
class ListPaid:
    """What a list posted: its new lines, and how many of its rows had been posted before.

    ``persons`` and ``amount`` (đồng) are those of all rows, new and known; ``stated`` is the grand total that the
    list tells, which agrees; ``below`` counts the rows under it that pay nothing.
    """

    payments: list[PostedRow]
    known: int
    persons: int
    amount: int
    stated: int | None
    below: int
    ignored: tuple[str, ...]
    funds: list[FundLeft]
    rules: list[RuleUsed]
    attended: tuple[Attended, ...]


@dataclass(slots=True)
class _Taken:
    """The rows as they are judged, one after the other."""

    till: Till
    items: dict[str, str]
    whole: WholeList
    judged: list[tuple[int, Judged]]
    known: int
    problems: list[Problem]
    first: dict[tuple[int, str], PaymentRow]

    def take(self, row: PaymentRow, worker: WorkerRow) -> None:
        """Judge one row whose person is known."""
        item = self.items.get(key(row.item))
        if item is None:
            self.problems.append(item_word_unknown(row.item, sorted({*self.items.values()}), row.place("item")))
            return
        first = self.first.setdefault((worker.id, item), row)
        if first is not row:
            self.problems.append(paid_twice_in_list(first.place("amount").cell, row.place("amount")))
            return
        order = self._order(row, worker, item)
        if self._posted_before(order):
            self.known += 1
            return
        judged = self.till.judge(order, worker)
        if isinstance(judged, Judged):
            self.judged.append((row.row, judged))
        else:
            self.problems.extend(replace(problem, place=row.place(word)) for word, problem in judged)

    def _order(self, row: PaymentRow, worker: WorkerRow, item: str) -> Order:
        claim = Claim(
            item=item,
            group=row.group,
            amount=row.amount,
            quantity=row.quantity,
            case_on=row.case_on,
            cost=row.cost,
            carried_over=self.whole.carried_over,
        )
        fund = self.till.fund(row.fund)
        code = row.fund if isinstance(fund, Problem) else fund.code
        return Order(worker.id, claim, code, row.voucher, row.paid_on, row.policy)

    def _posted_before(self, order: Order) -> bool:
        """Whether exactly this line stands in the book, so that the row is known and not a second payment."""
        claim = order.claim
        wanted = (order.fund, order.voucher, order.paid_on.isoformat(), claim.amount, claim.group)
        standing = money.standing_payments(self.till.book, order.worker, claim.item)
        return any((one.fund, one.voucher, one.paid_on, one.amount, one.group_code) == wanted for one in standing)


def payment_headers(workspace: Workspace) -> PaymentHeaders:
    """The names of columns and contents that lists of payments may use."""
    path = workspace.data_file("headers-payments.yaml")
    found = read_payment_headers(read_text(path), path.name, headers(workspace))
    if isinstance(found, list):
        raise InputRefused(found)
    return found


def pay_list(workspace: Workspace, code: str | None, path: Path, whole: WholeList) -> ListPaid:
    """Post every row of a list, or none.

    A row that was posted before, to the đồng, is known and not posted again. Raises ``InputRefused`` with every
    problem of every row at its cell, and with every fund that does not suffice for all rows together.
    """
    heads = payment_headers(workspace)
    listed, problems = read_payments(path, heads.headers, whole, workspace.today)
    if listed is None:
        raise InputRefused(problems)
    rules = policies(workspace)
    if not problems:
        backups.before(workspace, Why.PAYMENTS)
    with workspace.writing() as writer:
        scope = current_plan(writer.connection, code, workspace.today).scope
        till = Till.of(writer.connection, scope, rules, workspace.today)
        taken = _Taken(till, _item_words(rules, heads), whole, [], 0, problems, {})
        payees = Payees.of(writer.connection, listed.rows)
        workers = _take_all(taken, payees, listed.rows)
        orders = [judged.order for _, judged in taken.judged]
        problems.extend(_shortages(till, orders, Place(listed.file, sheet=listed.sheet)))
        if problems:
            raise InputRefused(sorted(problems, key=by_row))
        posted = _post(writer, listed, taken)
        return ListPaid(
            payments=posted,
            known=taken.known,
            persons=len(workers),
            amount=sum(row.amount for row in listed.rows),
            stated=listed.stated,
            below=listed.below,
            ignored=listed.ignored,
            funds=_left(till, orders),
            rules=_used([one for _, one in taken.judged]),
            attended=attended(writer.connection, [(one.order, one.item) for _, one in taken.judged]),
        )


def _item_words(rules: Sequence[Policy], heads: PaymentHeaders) -> dict[str, str]:
    """Every word for a content: what the file of words says, and the ids and names that the rules use."""
    known = {item.id for rule in rules for item in rule.items}
    words = {word: item for word, item in heads.items.items() if item in known}
    for item in (item for rule in rules for item in rule.items):
        words.setdefault(key(item.name), item.id)
    return words | {key(item): item for item in known}


def _take_all(taken: _Taken, payees: Payees, rows: Sequence[PaymentRow]) -> set[int]:
    """Judge every row whose person is known; the numbers of these people."""
    workers: set[int] = set()
    for row in rows:
        worker = payees.find(row)
        if isinstance(worker, WorkerRow):
            workers.add(worker.id)
            taken.take(row, worker)
        else:
            taken.problems.extend(worker)
    return workers


def _shortages(till: Till, orders: Sequence[Order], sheet: Place) -> list[Problem]:
    """Every fund that does not hold what all rows together take from it."""
    problems: list[Problem] = []
    for wanted in till.wanted(orders):
        short, left = till.shortage(wanted), till.left(wanted.fund, wanted.year)
        if short is not None and left is not None and left < wanted.amount:
            short = fund_short(wanted.fund.code, wanted.year, left, wanted.amount, sheet)
        if short is not None:
            problems.append(replace(short, place=sheet))
    return problems


def _left(till: Till, orders: Sequence[Order]) -> list[FundLeft]:
    return [FundLeft(one.fund.code, one.year, till.left(one.fund, one.year) or 0) for one in till.wanted(orders)]


def _used(judged: Sequence[Judged]) -> list[RuleUsed]:
    """The rules behind the new lines, in the order of the list."""
    by_rule: dict[str, list[Judged]] = {}
    for one in judged:
        by_rule.setdefault(one.rule.id, []).append(one)
    return [
        RuleUsed(
            rule=lines[0].rule,
            items=tuple({one.item.id: one.item for one in lines}.values()),
            last_paid_on=max(one.order.paid_on for one in lines),
        )
        for lines in by_rule.values()
    ]


def _post(writer: Writer, listed: PaymentList, taken: _Taken) -> list[PostedRow]:
    """Write the new lines, and from which row of the list each came."""
    first = money.next_number(writer.connection)
    lines = [judged.line(writer.operation) for _, judged in taken.judged]
    for number, line in enumerate(lines, start=first):
        line.id = number
    if lines:
        money.post(writer, lines)
        columns = json.dumps(listed.columns, ensure_ascii=False)
        made = [(row, "payment", first + at) for at, (row, _) in enumerate(taken.judged)]
        imports.write_made(writer, (listed.file, listed.digest, listed.sheet, columns), made)
    found = (money.payment(writer.connection, first + at) for at in range(len(lines)))
    return [line for line in found if line is not None]
