"""Money of a fund spent on activities and taken back; payments and spendings together never overdraw a fund."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import Scope
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import money as refusal
from xkld.domain.errors import spendings as errors
from xkld.store import spendings
from xkld.store.book import Connection
from xkld.store.money import FundRow
from xkld.store.money_tables import FundSpending
from xkld.store.session import add
from xkld.store.spendings import SpendingRow
from xkld.usecases.current_plan import current_plan
from xkld.usecases.till import Till, Wanted
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Spending:
    """What the officer wants posted: đồng out of a fund, for what, by a voucher, on a day, for which activity."""

    fund: str
    amount: int
    what: str
    voucher: str
    on: date
    activity: int | None = None


@dataclass(frozen=True, slots=True)
class Spent:
    """The line, what its fund still holds of that budget year in đồng, and whether the line is new."""

    line: SpendingRow
    left: int
    changed: bool


def spend(workspace: Workspace, code: str | None, wanted: Spending) -> Spent:
    """Post money spent on an activity; the same voucher, purpose, day and amount again changes nothing.

    Raises ``InputRefused`` with everything that is wrong: day, fund, what is left in it, activity, voucher.
    """
    with workspace.writing() as writer:
        till = _till(writer.connection, workspace, code)
        fund = till.fund(wanted.fund)
        if isinstance(fund, Problem):
            raise InputRefused([fund, *_day_problems(till, wanted)])
        known = spendings.by_voucher(till.book, fund.id, wanted.voucher, wanted.what)
        undone = None if known is None else spendings.undone_reversal(till.book, known)
        if known is not None and undone is None:
            return _known(till, fund, known, wanted)
        problems = [*_day_problems(till, wanted), *_fund_problems(till, fund, wanted)]
        if problems:
            raise InputRefused(problems)
        row = FundSpending(
            fund=fund.id,
            activity=wanted.activity,
            voucher=wanted.voucher,
            spent_on=wanted.on.isoformat(),
            amount=wanted.amount,
            what=wanted.what,
            restores=undone,
            operation=writer.operation,
        )
        return _spent(till, fund, add(writer, row), wanted.on.year, changed=True)


def take_back(workspace: Workspace, code: str | None, number: int, voucher: str, on: date, what: str) -> Spent:
    """Post the line that takes a spending back; the spending itself stays as it is.

    Raises ``InputRefused`` when there is none, it is a reversal, was taken back before, or its budget year is over.
    """
    with workspace.writing() as writer:
        till = _till(writer.connection, workspace, code)
        line = spendings.spending(till.book, till.scope, number)
        problems = _reversal_problems(line, number, on, workspace.today)
        if problems or line is None:
            raise InputRefused(problems)
        fund = till.fund(line.fund)
        if isinstance(fund, Problem):
            raise InputRefused([fund])
        row = FundSpending(
            fund=fund.id,
            activity=line.activity,
            voucher=voucher,
            spent_on=on.isoformat(),
            amount=-line.amount,
            what=what,
            reverses=number,
            operation=writer.operation,
        )
        return _spent(till, fund, add(writer, row), on.year, changed=True)


def listing(workspace: Workspace, code: str | None) -> list[SpendingRow]:
    """Every posted line of the plan's funds, by day."""
    with workspace.reading() as book:
        return spendings.spendings(book, current_plan(book, code, workspace.today).scope)


def _till(book: Connection, workspace: Workspace, code: str | None) -> Till:
    return Till.of(book, current_plan(book, code, workspace.today).scope, [], workspace.today)


def _known(till: Till, fund: FundRow, number: int, wanted: Spending) -> Spent:
    line = _line(till.book, till.scope, number)
    if (line.amount, line.spent_on) != (wanted.amount, wanted.on.isoformat()) or line.reversed_by is not None:
        day = date.fromisoformat(line.spent_on)
        raise InputRefused([errors.spent_already(number, line.amount, day)])
    return _spent(till, fund, number, wanted.on.year, changed=False)


def _day_problems(till: Till, wanted: Spending) -> list[Problem]:
    problems = [refusal.in_the_future(wanted.on, till.today)] if wanted.on > till.today else []
    if wanted.amount < 1:
        problems.append(refusal.nothing_paid())
    if wanted.activity is not None:
        day = spendings.activity_day(till.book, till.scope, wanted.activity)
        if day is None:
            problems.append(errors.no_activity(wanted.activity))
        elif date.fromisoformat(day).year > wanted.on.year:
            problems.append(errors.spent_before_activity(wanted.on, date.fromisoformat(day)))
    return problems


def _fund_problems(till: Till, fund: FundRow, wanted: Spending) -> list[Problem]:
    short = till.shortage(Wanted(fund, wanted.on.year, wanted.amount, 0))
    return [] if short is None else [short]


def _reversal_problems(line: SpendingRow | None, number: int, on: date, today: date) -> list[Problem]:
    if line is None:
        return [errors.no_spending(number)]
    problems = [refusal.in_the_future(on, today)] if on > today else []
    if line.reverses is not None:
        problems.append(errors.is_a_reversal(number))
    if line.reversed_by is not None:
        problems.append(errors.spending_reversed_already(number, line.reversed_by))
    spent_on = date.fromisoformat(line.spent_on)
    if on.year != spent_on.year:
        problems.append(refusal.reversed_in_another_year(spent_on.year))
    return [*problems, refusal.reversed_before_paid(on, spent_on)] if on < spent_on else problems


def _spent(till: Till, fund: FundRow, number: int, year: int, *, changed: bool) -> Spent:
    return Spent(_line(till.book, till.scope, number), till.left(fund, year) or 0, changed)


def _line(book: Connection, scope: Scope, number: int) -> SpendingRow:
    line = spendings.spending(book, scope, number)
    if line is None:
        message = f"spending {number} was not posted"
        raise RuntimeError(message)
    return line
