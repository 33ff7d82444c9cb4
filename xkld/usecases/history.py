"""What was written: the last operations, one of them, everything about a person or a payment, since a report."""

from dataclasses import dataclass
from typing import Any

from xkld.domain.errors import InputRefused
from xkld.domain.errors.money import no_payment
from xkld.domain.errors.people import no_worker
from xkld.domain.errors.undoing import no_operation
from xkld.domain.wording.history import Names, change_text, counts_text, masked_row
from xkld.store import history
from xkld.store.book import Connection
from xkld.store.history import ChangeRow, OperationRow, Page, SentReport
from xkld.usecases.coded_names import known_names
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class OperationTold:
    """An operation: who, when (UTC), by which command, why; ``changed`` says in short what."""

    number: int
    at: str
    today: str
    person: str
    machine: str
    command: str
    changed: str
    undoes: int | None
    undone_by: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class ChangeTold:
    """A change in words, and as it stands in the log with ID numbers masked."""

    operation: int
    at: str
    person: str
    command: str
    text: str
    table: str
    key: tuple[int | str, ...]
    erased: bool
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(frozen=True, slots=True)
class ChangesTold:
    """Changes in their order, those of a row in one operation as one; ``more`` is how many there are beside them."""

    changes: list[ChangeTold]
    more: int


@dataclass(frozen=True, slots=True)
class Since:
    """The operations since the last report of a plan was sent, newest first; ``report`` is None before the first."""

    plan: str
    report: SentReport | None
    operations: list[OperationTold]
    total: int


def last_operations(workspace: Workspace, limit: int) -> tuple[list[OperationTold], int]:
    """The last operations, newest first, and how many there are."""
    with workspace.reading() as book:
        return [_told(one) for one in history.operations(book, limit)], history.count_after(book, 0)


def operation(workspace: Workspace, number: int, limit: int) -> tuple[OperationTold, ChangesTold]:
    """One operation with its changes.

    Raises ``InputRefused`` when there is none of that number.
    """
    with workspace.reading() as book:
        found = history.operation(book, number)
        if found is None:
            raise no_operation(number)
        return _told(found), _page(workspace, book, history.changes_of(book, number, limit))


def of_worker(workspace: Workspace, number: int, limit: int) -> ChangesTold:
    """Everything about a person, also what is gone.

    Raises ``InputRefused`` when the book never had a person of that number.
    """
    with workspace.reading() as book:
        found = history.changes_of_worker(book, number, limit)
        if not found.total:
            raise InputRefused([no_worker(number)])
        return _page(workspace, book, found)


def of_payment(workspace: Workspace, number: int, limit: int) -> ChangesTold:
    """A payment and the lines that answer it.

    Raises ``InputRefused`` when there is none of that number.
    """
    with workspace.reading() as book:
        found = history.changes_of_payment(book, number, limit)
        if not found.total:
            raise InputRefused([no_payment(number)])
        return _page(workspace, book, found)


def since_report(workspace: Workspace, code: str | None, limit: int) -> Since:
    """What was written since the last report of a plan was sent."""
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        report = history.last_sent(book, current.scope.plan)
        if report is None:
            return Since(current.version.code, None, [], 0)
        told = [_told(one) for one in history.operations(book, limit, after=report.operation)]
        return Since(current.version.code, report, told, history.count_after(book, report.operation))


def _told(one: OperationRow) -> OperationTold:
    return OperationTold(
        one.id,
        one.at_utc,
        one.today,
        one.person,
        one.machine,
        one.command,
        counts_text(one.counts),
        one.undoes,
        one.undone_by,
        one.reason,
    )


def _page(workspace: Workspace, book: Connection, page: Page) -> ChangesTold:
    names = known_names(workspace, book)
    return ChangesTold([_change(one, names) for one in page.changes], page.total - len(page.changes))


def _change(of: ChangeRow, names: Names) -> ChangeTold:
    change = of.change
    return ChangeTold(
        operation=of.operation,
        at=of.at_utc,
        person=of.person,
        command=of.command,
        text=change_text(change, names),
        table=change.table,
        key=change.key,
        erased=change.blanked,
        before=masked_row(change.old),
        after=masked_row(change.new),
    )
