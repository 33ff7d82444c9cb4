"""Incidents looked at: which agency has each since when, whose answer is late, which look like the work of one."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.awaited import Awaited, by_agency
from xkld.domain.errors import InputRefused
from xkld.domain.errors.cases import no_such_incident
from xkld.domain.wording.case_labels import OURSELVES
from xkld.store import incidents
from xkld.store.book import Connection
from xkld.store.incidents import Alike, Handover, IncidentRow
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Standing:
    """An incident with who has it since when (``days`` until today, or until it ended), and whether the day by which
    that agency should answer is over.
    """

    incident: IncidentRow
    agency: str
    since: str
    days: int
    late: bool


@dataclass(frozen=True, slots=True)
class ShownIncident:
    """One incident: how it stands, the way it went, and the others that share something with it."""

    standing: Standing
    handovers: list[Handover]
    alike: list[Alike]


def listing(workspace: Workspace, *, agency: str | None, every: bool) -> list[Standing]:
    """The open incidents, or every one: by agency (or of one, by part of its name), the longest waiting first."""
    with workspace.reading() as book:
        found = by_agency(incidents.incidents(book, every=every), _awaited, agency, workspace.today)
    return [_standing(one, has, workspace.today) for one, has in found]


def show(workspace: Workspace, number: int) -> ShownIncident:
    """One incident.

    Raises ``InputRefused`` when there is none of that number.
    """
    with workspace.reading() as book:
        return shown(book, number, workspace.today)


def shown(book: Connection, number: int, today: date) -> ShownIncident:
    """One incident as it stands in an open book.

    Raises ``InputRefused`` when there is none of that number.
    """
    row = incidents.incident(book, number)
    if row is None:
        raise InputRefused([no_such_incident(number)])
    return ShownIncident(
        _standing(row, _awaited(row), today), incidents.handovers(book, number), incidents.alike(book, number)
    )


def _awaited(row: IncidentRow) -> Awaited:
    return Awaited(row.agency or OURSELVES, row.passed_on or row.on_date, row.reply_by, row.closed_on)


def _standing(row: IncidentRow, has: Awaited, today: date) -> Standing:
    return Standing(row, has.agency, has.since, has.days(today), has.is_late(today))
