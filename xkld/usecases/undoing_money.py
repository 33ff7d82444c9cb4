"""Money in an operation that is taken back: each line is answered by another one, dated today, never deleted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.entitlement import Claim
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import undoing as refusal
from xkld.domain.errors.applications import applied_since
from xkld.domain.payment_order import Order
from xkld.domain.policy import Policy
from xkld.domain.taking_back import MONEY, RowChange
from xkld.store import merges, people, plans, posting_back
from xkld.store.book import Connection, Writer
from xkld.store.posting_back import Line
from xkld.usecases.policies import policies
from xkld.usecases.till import Judged, Till
from xkld.usecases.workspace import Workspace

_INSTEAD = {"payment": "xkld support reverse", "fund_spending": "xkld fund spend --reverses"}


@dataclass(frozen=True, slots=True)
class Answered:
    """A line that was answered: of which table, its number and đồng, and whether it was posted again."""

    table: str
    number: int
    amount: int
    again: bool


def answer(workspace: Workspace, writer: Writer, own: Sequence[RowChange], reason: str) -> list[Answered]:
    """Post a line against each line that an operation posted: a reversal, or what a reversal took back again.

    Raises ``InputRefused`` with everything that is in the way: another budget year, answered before, and whatever
    refuses a new payment.
    """
    book = writer.connection
    posted = [one for one in reversed(own) if one.table in MONEY and one.new is not None]
    lines = [(one, _last_of_its_kind(book, one.table, int(one.key[0]))) for one in posted]
    problems = [problem for one, line in lines for problem in _problems(one.table, line, workspace.today)]
    again = [(one, line) for one, line in lines if line.reverses is not None]
    if not problems:
        problems = _refusals(workspace, book, [(one, line) for one, line in again if one.table == "payment"])
    if problems:
        raise InputRefused(problems)
    for table in sorted({one.table for one in posted}):
        mine = [line for one, line in lines if one.table == table]
        plain = [line.id for line in mine if line.reverses is None]
        posting_back.take_back(writer, table, plain, workspace.today, reason)
        posting_back.post_again(writer, table, [one.id for one in mine if one.id not in {*plain}], workspace.today)
    return [Answered(one.table, line.id, abs(line.amount), line.reverses is not None) for one, line in lines]


def refuse_overdrawn(book: Connection, before: Sequence[tuple[str, int, int]]) -> None:
    """Raise ``InputRefused`` when a fund holds less than went out of it, more than it was so before."""
    known = {(fund, year): short for fund, year, short in before}
    problems = [
        refusal.overdrawn(fund, year, short)
        for fund, year, short in posting_back.overdrawn(book)
        if short > known.get((fund, year), 0)
    ]
    if problems:
        raise InputRefused(problems)


def _last_of_its_kind(book: Connection, table: str, number: int) -> Line:
    """The line that stands for another one now: a payment that was reversed and posted again is the later payment."""
    line = posting_back.line(book, table, number)
    answer = line.reversed_by or line.restored_by
    if answer is None:
        return line
    answered = posting_back.line(book, table, answer)
    again = answered.reversed_by or answered.restored_by
    return line if again is None else _last_of_its_kind(book, table, again)


def _problems(table: str, line: Line, today: date) -> list[Problem]:
    day = date.fromisoformat(line.day)
    if line.reversed_by is not None:
        return [refusal.reversed_before(line.id, line.reversed_by, line.reversed_in)]
    if line.restored_by is not None:
        return [refusal.restored_before(line.id, line.restored_by)]
    if day.year != today.year:
        instead = None if line.reverses is not None else _INSTEAD[table]
        return [refusal.other_budget_year(line.id, day.year, instead)]
    return [refusal.before_it_was_posted(line.id, day)] if day > today else []


def _refusals(workspace: Workspace, book: Connection, again: Sequence[tuple[RowChange, Line]]) -> list[Problem]:
    """What refuses that payments are posted again: all that refuses a new one."""
    rules = policies(workspace) if again else []
    tills: dict[int, Till] = {}
    problems: list[Problem] = []
    for change, line in again:
        till = tills.get(line.plan) or _till(workspace, book, rules, line.plan)
        tills[line.plan] = till
        problems.extend(_judged(till, change, line, workspace.today))
    return problems


def _till(workspace: Workspace, book: Connection, rules: list[Policy], plan: int) -> Till:
    scope = next(one.scope for one in plans.latest_versions(book) if one.scope.plan == plan)
    return Till.of(book, scope, rules, workspace.today)


def _judged(till: Till, change: RowChange, line: Line, today: date) -> list[Problem]:
    """What refuses one line; the whole cost behind a share was judged when it was first paid, and is not kept."""
    row = change.told
    claim = Claim(
        item=row["item"],
        group=row["group_code"],
        amount=-line.amount,
        quantity=row["quantity"],
        case_on=date.fromisoformat(row["case_on"]),
        cost=-line.amount * 100,
        carried_over=True,
    )
    worker = people.worker(till.book, merges.kept_number(till.book, row["worker"]))
    if worker is None:
        return []
    # Lines of before applications were known do not speak of one.
    pays = row.get("application")
    order = Order(worker.id, claim, line.fund, line.voucher, today, row["policy"], pays)
    judged = till.judge(order, worker, restores=line.id)
    if not isinstance(judged, Judged):
        return [problem for _, problem in judged]
    other = judged.order.application
    return [] if other in {None, pays} else [applied_since(judged.item.name, other)]
