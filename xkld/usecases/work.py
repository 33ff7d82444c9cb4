"""Work done: activities, inspections and complaints, written down."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.office import (
    findings_of_complaints,
    more_settled_than_received,
    nothing_happened,
    participants_missing,
    settled_inspections,
)
from xkld.domain.names import fold, spelling
from xkld.domain.wording.labels import GATHERINGS
from xkld.store import office
from xkld.store.money_tables import Activity, Inspection
from xkld.usecases.current_plan import current_plan
from xkld.usecases.gazetteer import Gazetteer
from xkld.usecases.licences import NOTHING, LicenceWarnings, warnings
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Done:
    """An activity as it is told: what, when, where (None: the whole area), how often, how many came, with whom."""

    kind: str
    on: date
    what: str
    unit: str | None = None
    times: int = 1
    participants: int | None = None
    sender: str | None = None


@dataclass(frozen=True, slots=True)
class Inspected:
    """Inspections held or complaints received: how many, how many found something, how many are settled."""

    kind: str
    on: date
    what: str
    times: int = 1
    findings: int = 0
    settled: int = 0


@dataclass(frozen=True, slots=True)
class Noted:
    """The number under which something stands, whether it is new, and what is to be said of a licence."""

    number: int
    is_new: bool
    licences: LicenceWarnings = NOTHING


def add_activity(workspace: Workspace, code: str | None, done: Done, *, again: bool = False) -> Noted:
    """Write an activity; the same told again is not written twice, unless it happened ``again``.

    Raises ``InputRefused`` when it lies in the future or its place is unknown on that day.
    """
    with workspace.writing() as writer:
        book = writer.connection
        unit = None if done.unit is None else Gazetteer.of(book).find(done.unit, done.on)
        problems = _common(done.on, workspace.today, done.times)
        if isinstance(unit, Problem):
            problems.append(unit)
        if done.kind in GATHERINGS and done.participants is None:
            problems.append(participants_missing())
        if problems or isinstance(unit, Problem):
            raise InputRefused(problems)
        sender = None if done.sender is None else office.sender_number(writer, done.sender, fold(done.sender))
        row = Activity(
            plan=current_plan(book, code, workspace.today).scope.plan,
            kind=done.kind,
            on_date=done.on.isoformat(),
            unit=unit.id if unit else None,
            times=done.times,
            participants=done.participants,
            what=done.what,
            sender=sender,
            operation=writer.operation,
        )
        known = None if again else _known(office.like_activity(book, row), done.what)
        number = office.add_activity(writer, row) if known is None else known
        return Noted(number, known is None, warnings(workspace, writer))


def add_inspection(workspace: Workspace, code: str | None, inspected: Inspected, *, again: bool = False) -> Noted:
    """Write inspections or complaints; the same told again is not written twice, unless it happened ``again``.

    Raises ``InputRefused`` when they lie in the future, more is settled than came in, or a figure is of the other kind
    and would show nowhere.
    """
    problems = _common(inspected.on, workspace.today, inspected.times)
    if max(inspected.findings, inspected.settled) > inspected.times:
        problems.append(more_settled_than_received(inspected.times))
    if inspected.kind == "complaint" and inspected.findings:
        problems.append(findings_of_complaints())
    if inspected.kind != "complaint" and inspected.settled:
        problems.append(settled_inspections())
    if problems:
        raise InputRefused(problems)
    with workspace.writing() as writer:
        row = Inspection(
            plan=current_plan(writer.connection, code, workspace.today).scope.plan,
            kind=inspected.kind,
            on_date=inspected.on.isoformat(),
            times=inspected.times,
            findings=inspected.findings,
            settled=inspected.settled,
            what=inspected.what,
            operation=writer.operation,
        )
        known = None if again else _known(office.like_inspection(writer.connection, row), inspected.what)
        return Noted(office.add_inspection(writer, row) if known is None else known, known is None)


def _known(alike: Iterable[tuple[int, str]], what: str) -> int | None:
    """The number of what is told in the same words, however they are typed."""
    return next((number for number, told in alike if spelling(told) == spelling(what)), None)


def _common(on: date, today: date, times: int) -> list[Problem]:
    problems = [in_the_future(on, today)] if on > today else []
    return [*problems, nothing_happened()] if times < 1 else problems
