"""Applications decided: granted by a decision within what a fund can promise, refused for a reason, or closed."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import applications as refusal
from xkld.domain.payment_order import Order
from xkld.domain.wording.applications import OUTCOME_NAMES
from xkld.store import applications, people
from xkld.store.applications import ApplicationRow
from xkld.store.book import Writer
from xkld.store.money import FundRow
from xkld.usecases.applying import again, found
from xkld.usecases.current_plan import current_plan
from xkld.usecases.granted import applied, claim_of
from xkld.usecases.policies import policies
from xkld.usecases.till import Till, Wanted
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper that decides: its number and day."""

    number: str
    on: date


@dataclass(frozen=True, slots=True)
class Granted:
    """The applications that a decision newly grants, and by fund what is left to promise, in đồng."""

    rows: list[ApplicationRow]
    free: dict[str, int]


def approve(
    workspace: Workspace, code: str | None, numbers: Sequence[int], paper: Paper, amount: int | None
) -> Granted:
    """Grant applications by one decision, all of them or none: what was asked, or ``amount`` đồng for a single one.

    Every one is judged by its rule again. Raises ``InputRefused`` with every refusal at once: days, papers missing,
    decided before, rule, group, more than asked, and each fund that cannot promise all of them together.
    """
    rules = policies(workspace)
    with workspace.writing() as writer:
        rows, problems = found(writer.connection, numbers)
        till = Till.of(
            writer.connection, current_plan(writer.connection, code, workspace.today).scope, rules, workspace.today
        )
        fresh = [row for row in rows if not _is_granted_so(row, paper, amount)]
        granted = amounts_of(fresh, amount)
        problems.extend(refusals_of(till, fresh, paper.on, granted))
        if amount is not None and len({*numbers}) > 1:
            problems.append(refusal.one_amount_for_one())
        if problems:
            raise InputRefused(list(dict.fromkeys(problems)))
        applications.approve(writer, [*granted.items()], paper.number, paper.on)
        done = again(writer, [*granted])
        return Granted(done, _free(till, done, paper.on.year))


def amounts_of(rows: Sequence[ApplicationRow], amount: int | None) -> dict[int, int]:
    """What each application is given in đồng, by its number: what was asked, or ``amount``."""
    return {row.number: row.amount if amount is None else amount for row in rows}


def refusals_of(till: Till, rows: Sequence[ApplicationRow], on: date, granted: dict[int, int]) -> list[Problem]:
    """Everything by which a paper of a day cannot give these applications so many đồng each, out of their funds."""
    problems: list[Problem] = []
    for row in rows:
        problems.extend(_undecidable(row, on, till.today))
        problems.extend(_refused(till, row, granted[row.number]))
    return [*problems, *_not_promised(till, rows, granted, on.year)]


def refuse(workspace: Workspace, numbers: Sequence[int], paper: Paper, because: str) -> list[ApplicationRow]:
    """Refuse applications by a paper that tells why; those that were not refused so before.

    Raises ``InputRefused`` with every refusal at once; then nothing is written.
    """
    told = ("rejected", paper.number, paper.on.isoformat(), because)

    def problems(row: ApplicationRow) -> list[Problem]:
        return _undecidable(row, paper.on, workspace.today)

    with workspace.writing() as writer:
        fresh = _fresh(
            writer, numbers, lambda row: (row.outcome, row.decision, row.decided_on, row.because) == told, problems
        )
        applications.refuse(writer, fresh, paper.number, paper.on, because)
        return again(writer, fresh)


def close(workspace: Workspace, numbers: Sequence[int], on: date, because: str) -> list[ApplicationRow]:
    """Write that nothing more is paid on applications: given up, or the rest is not needed; those newly closed.

    Raises ``InputRefused`` with every refusal at once; then nothing is written.
    """

    def problems(row: ApplicationRow) -> list[Problem]:
        problems = [refusal.not_yet(refusal.CLOSED, on, workspace.today)] if on > workspace.today else []
        received = date.fromisoformat(row.received_on)
        if on < received:
            problems.append(refusal.out_of_order(refusal.CLOSED, on, refusal.RECEIVED, received))
        if row.closed_on is not None:
            problems.append(refusal.is_closed(row.number, date.fromisoformat(row.closed_on)))
        elif row.outcome == "rejected":
            problems.append(_decided(row))
        elif row.outcome == "approved" and applied(row).rest == 0:
            problems.append(refusal.paid_in_full(row.number))
        return problems

    told = (on.isoformat(), because)
    with workspace.writing() as writer:
        fresh = _fresh(writer, numbers, lambda row: (row.closed_on, row.closed_because) == told, problems)
        applications.close(writer, fresh, on, because)
        return again(writer, fresh)


def _fresh(
    writer: Writer,
    numbers: Sequence[int],
    is_known: Callable[[ApplicationRow], bool],
    problems_of: Callable[[ApplicationRow], list[Problem]],
) -> list[int]:
    """The numbers to which the command has something new to say; every problem of these is raised at once."""
    rows, problems = found(writer.connection, numbers)
    fresh = [row for row in rows if not is_known(row)]
    for row in fresh:
        problems.extend(problems_of(row))
    if problems:
        raise InputRefused(problems)
    return [row.number for row in fresh]


def _is_granted_so(row: ApplicationRow, paper: Paper, amount: int | None) -> bool:
    told = ("approved", paper.number, paper.on.isoformat(), row.amount if amount is None else amount)
    return (row.outcome, row.decision, row.decided_on, row.granted) == told


def _undecidable(row: ApplicationRow, on: date, today: date) -> list[Problem]:
    """Why an application cannot be decided by a paper of a day."""
    problems = [refusal.not_yet(refusal.DECIDED, on, today)] if on > today else []
    if row.closed_on is not None:
        return [*problems, refusal.is_closed(row.number, date.fromisoformat(row.closed_on))]
    if row.outcome is not None:
        return [*problems, _decided(row)]
    if row.complete_on is None:
        return [*problems, refusal.papers_are_missing(row.number)]
    complete = date.fromisoformat(row.complete_on)
    if on < complete:
        problems.append(refusal.out_of_order(refusal.DECIDED, on, refusal.COMPLETE, complete))
    return problems


def _decided(row: ApplicationRow) -> Problem:
    outcome, decision, decided_on = map(str, (row.outcome, row.decision, row.decided_on))  # a decided one has them all
    return refusal.decided_already(row.number, OUTCOME_NAMES[outcome], decision, date.fromisoformat(decided_on))


def _refused(till: Till, row: ApplicationRow, amount: int) -> list[Problem]:
    """Why the rule does not give that much to the person, judged anew on the day of the case."""
    if amount < 1:
        return [refusal.nothing_granted()]
    if amount > row.amount:
        return [refusal.more_than_asked(row.number, amount, row.amount)]
    problems: list[Problem] = []
    worker = people.worker(till.book, row.worker)
    if worker is None:
        raise LookupError(f"application {row.number} is of nobody")
    order = Order(row.worker, claim_of(row, amount), row.fund, "", till.today, row.policy, row.number)
    entitled = till.entitled(order, worker)
    if isinstance(entitled, list):
        problems.extend(problem for _, problem in entitled)
    if (before := till.paid_before(order)) is not None:
        problems.append(before)
    return problems


def _not_promised(till: Till, rows: Sequence[ApplicationRow], granted: dict[int, int], year: int) -> list[Problem]:
    """Every fund that cannot promise what is granted out of it together."""
    sums: dict[str, int] = defaultdict(int)
    for row in rows:
        sums[row.fund] += granted[row.number]
    known = [(fund, amount) for code, amount in sums.items() if isinstance(fund := till.fund(code), FundRow)]
    return [short for fund, amount in known if (short := till.shortage(Wanted(fund, year, amount, 0)))]


def _free(till: Till, rows: Sequence[ApplicationRow], year: int) -> dict[str, int]:
    funds = [fund for code in dict.fromkeys(row.fund for row in rows) if isinstance(fund := till.fund(code), FundRow)]
    left = {fund: till.left(fund, year) for fund in funds}
    return {fund.code: held - till.committed(fund, year) for fund, held in left.items() if held is not None}
