"""Incidents looked at: which agency has each since when, whose answer is late, which look like the work of one."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused
from xkld.domain.errors.cases import no_such_incident
from xkld.domain.names import fold
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
        found = [_standing(one, workspace.today) for one in incidents.incidents(book, every=every)]
    wanted = fold(agency or "")
    chosen = [one for one in found if wanted in fold(one.agency)]
    return sorted(chosen, key=lambda one: (one.incident.closed_on is not None, fold(one.agency), -one.days))


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
    return ShownIncident(_standing(row, today), incidents.handovers(book, number), incidents.alike(book, number))


def _standing(row: IncidentRow, today: date) -> Standing:
    since = row.passed_on or row.on_date
    end = date.fromisoformat(row.closed_on) if row.closed_on else today
    late = row.closed_on is None and row.reply_by is not None and date.fromisoformat(row.reply_by) < today
    return Standing(row, row.agency or OURSELVES, since, max((end - date.fromisoformat(since)).days, 0), late)
