"""The money behind verdicts on a person: which funds may pay them, and what was applied for before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.applications import Applied, Clock, clock
from xkld.domain.counts import FundState
from xkld.domain.errors import XkldError
from xkld.domain.fund_choice import FundChoice, rests_on
from xkld.domain.period import Cutoff, year_days
from xkld.domain.policy import Gives, Policy
from xkld.domain.verdicts import Answer, Verdict
from xkld.store import applications, money_questions
from xkld.store.applications import ApplicationRow
from xkld.store.book import Connection
from xkld.usecases.current_plan import current_plan
from xkld.usecases.granted import applied
from xkld.usecases.registration_rules import calendar
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Earlier:
    """An application of somebody for a content, with its clock on a day."""

    application: ApplicationRow
    stands: Applied
    clock: Clock


@dataclass(frozen=True, slots=True)
class FundChoices:
    """The funds that pay support; ``alone`` are the rules whose paper no fund rests on.

    ``unknown`` is why no plan tells of funds, None if one does.
    """

    choices: list[FundChoice]
    alone: list[str]
    unknown: XkldError | None = None


def fund_choices(workspace: Workspace, book: Connection, code: str | None, verdicts: Sequence[Verdict]) -> FundChoices:
    """The funds of a plan beside the rules that give something or would, with what is left of today's budget year.

    Raises ``XkldError`` when a plan was named that is not in the book.
    """
    try:
        current = current_plan(book, code, workspace.today)
    except XkldError as error:
        if code is not None:
            raise
        return FundChoices([], [], error)
    year = year_days(workspace.today.year, Cutoff.CALENDAR)
    basis = {one.id: one.basis for one in current.plan.funds}
    asking = [one for one in verdicts if one.answer is not Answer.NO and one.policy.gives is Gives.GRANT]
    states = [one for one in money_questions.funds(book, current.scope, year) if one.kind != "loan"]
    found = [_choice(state, year.start.year, basis.get(state.code), asking) for state in states] if asking else []
    served = {rule for one in found for rule in one.rules}
    return FundChoices(found, [one for one in dict.fromkeys(each.policy.id for each in asking) if one not in served])


def earlier_applications(
    workspace: Workspace, book: Connection, worker: int, items: set[str], known: Sequence[Policy]
) -> list[Earlier]:
    """Every application of somebody for contents, by number, with how it stands today."""
    within = {one.id: one.decide_within_working_days for one in known}
    rows = [one for one in applications.of_worker(book, worker) if one.item in items]
    days = calendar(workspace) if rows else None
    return [
        Earlier(row, applied(row), clock(applied(row), within.get(row.policy), days, workspace.today))
        for row in rows
        if days is not None
    ]


def received(row: ApplicationRow) -> date:
    """The day on which an application came."""
    return date.fromisoformat(row.received_on)


def _choice(state: FundState, year: int, basis: str | None, asking: Sequence[Verdict]) -> FundChoice:
    own = [one for one in asking if rests_on(one.policy.basis, basis)]
    meant = asking if basis is None else own
    short = {one.item.name: one.most for one in meant if one.most is not None and one.most > (state.free or 0)}
    rules = tuple(dict.fromkeys(one.policy.id for one in own))
    return FundChoice(state, year, basis, rules, () if state.free is None else tuple(short.items()))
