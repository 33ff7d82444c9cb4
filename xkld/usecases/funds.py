"""Sources of money: what they were given, what was paid out of them, and what the bank says of lent money."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.counts import FundState, Loans
from xkld.domain.period import Cutoff, ReportDays, year_days
from xkld.store import money_questions
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class FundsShown:
    """Every fund of a plan in a budget year, in đồng, up to ``end`` (inside); loans as the bank last said."""

    year: int
    end: date
    funds: list[FundState]
    loans: list[Loans]


def show(workspace: Workspace, code: str | None, year: int | None) -> FundsShown:
    """The funds in a budget year, today's year when none is given."""
    budget = year_days(workspace.today.year if year is None else year, Cutoff.CALENDAR)
    lived = budget.up_to(workspace.today)
    with workspace.reading() as book:
        scope = current_plan(book, code, workspace.today).scope
        return FundsShown(
            year=budget.start.year,
            end=lived.last_day,
            funds=money_questions.funds(book, scope, lived),
            loans=money_questions.loans(book, scope, ReportDays(lived, lived)),
        )
