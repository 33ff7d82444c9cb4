"""Contracts that workers made directly, looked at: what waits, what is late, what is to be reported. No SQLModel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.direct_contracts import OPEN, Clock, RegistrationRule, Step, clock, rule_on
from xkld.domain.errors import InputRefused
from xkld.domain.errors.direct_contracts import no_rule_on, no_such_contract
from xkld.domain.wording import direct_contracts as words
from xkld.domain.working_days import WorkingCalendar
from xkld.store import direct_contracts
from xkld.store.book import Connection
from xkld.store.direct_contracts import ContractRow
from xkld.usecases.registration_rules import calendar, registration_rules
from xkld.usecases.workspace import Workspace

_STEPS = {"open": OPEN, "late": frozenset({Step.LATE}), "unreported": frozenset({Step.REPORT}), "all": None}


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """A paper that a file needs, with the day in ISO on which it came."""

    code: str
    name: str
    basis: str
    confidence: str
    on: str | None


@dataclass(frozen=True, slots=True)
class ShownContract:
    """A file with the rule of its day, its papers and its clock.

    ``unknown_years`` are those between papers and due day of which the calendar knows no days off.
    """

    contract: ContractRow
    rule: RegistrationRule
    papers: tuple[ShownPaper, ...]
    clock: Clock
    unknown_years: tuple[int, ...]


def listing(workspace: Workspace, state: str) -> list[ShownContract]:
    """The files of a state (``open``, ``late``, ``unreported``, ``all``): what is due first, then by day of receipt."""
    only = _STEPS[state]
    rules, days = registration_rules(workspace), calendar(workspace)
    with workspace.reading() as book:
        rows = direct_contracts.contracts(book)
        papers = direct_contracts.papers(book, (one.number for one in rows))
    found = [_shown(workspace, one, papers.get(one.number, {}), rules, days) for one in rows]
    chosen = [one for one in found if only is None or one.clock.step in only]
    return sorted(chosen, key=lambda one: (one.clock.due_on is None, one.clock.due_on or one.contract.received_on))


def show(workspace: Workspace, number: int) -> ShownContract:
    """One file.

    Raises ``InputRefused`` when there is none of that number.
    """
    rules, days = registration_rules(workspace), calendar(workspace)
    with workspace.reading() as book:
        return shown(workspace, book, number, rules, days)


def shown(
    workspace: Workspace, book: Connection, number: int, rules: Sequence[RegistrationRule], days: WorkingCalendar
) -> ShownContract:
    """One file as it stands in an open book.

    Raises ``InputRefused`` when there is none of that number.
    """
    row = direct_contracts.contract(book, number)
    if row is None:
        raise InputRefused([no_such_contract(number)])
    return _shown(workspace, row, direct_contracts.papers(book, [number]).get(number, {}), rules, days)


def state_text(one: ShownContract) -> str:
    """How a file stands, in words."""
    return words.step_text(one.clock, decision(one), report(one))


def decision(one: ShownContract) -> str:
    """How a file was decided, in words; nothing while it waits."""
    row = one.contract
    on = None if row.decided_on is None else date.fromisoformat(row.decided_on)
    return words.decision_text(row.outcome, row.paper_number, on, one.clock.late)


def report(one: ShownContract) -> str:
    """By which paper a confirmation was reported; nothing when it was not."""
    row = one.contract
    on = None if row.reported_on is None else date.fromisoformat(row.reported_on)
    return "" if on is None else words.report_text(row.report_number or "", on)


def _shown(
    workspace: Workspace,
    row: ContractRow,
    papers: dict[str, date],
    rules: Sequence[RegistrationRule],
    days: WorkingCalendar,
) -> ShownContract:
    filed = row.filed(papers)
    rule = rule_on(rules, filed.received_on)
    if rule is None:  # the office's own file lost the rule by which it was taken in
        raise InputRefused([no_rule_on(filed.received_on)])
    stands = clock(filed, rule, days, workspace.today)
    listed = tuple(
        ShownPaper(one.id, one.name, one.basis, one.confidence, str(papers[one.id]) if one.id in papers else None)
        for one in rule.papers
    )
    unknown = days.unknown(filed.received_on, stands.due_on) if stands.due_on and not row.outcome else ()
    return ShownContract(row, rule, listed, stands, unknown)
