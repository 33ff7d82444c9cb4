"""Incidents written down, passed from agency to agency, closed."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import cases as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.store import incidents, people
from xkld.store.book import Connection
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.incidents import ShownIncident, shown
from xkld.usecases.known_senders import meant
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What happened, when, and whom it is about: at least one of the last five is known."""

    kind: str
    on: date
    summary: str
    worker: int | None = None
    enterprise: str | None = None
    broker: str | None = None
    phone: str | None = None
    site: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """An incident as it stands after a command, and whether the command wrote anything."""

    shown: ShownIncident
    changed: bool


def add(workspace: Workspace, told: Told) -> Done:
    """Write an incident; the same told again is not written twice.

    Raises ``InputRefused`` when it is about nobody, about somebody who is not known, or has not happened yet.
    """
    with workspace.writing() as writer:
        book = writer.connection
        problems = [in_the_future(told.on, workspace.today)] if told.on > workspace.today else []
        if not any((told.worker, told.enterprise, told.broker, told.phone, told.site)):
            problems.append(errors.about_nobody())
        if told.worker is not None and people.worker(book, told.worker) is None:
            problems.append(no_worker(told.worker))
        if problems:
            raise InputRefused(problems)
        if told.worker is not None:
            refuse_erased(book, told.worker)
        facts = _facts(book, told)
        known = incidents.same_incident(book, facts)
        number = incidents.add(writer, facts) if known is None else known
        return Done(shown(book, number, workspace.today), changed=known is None)


def hand_over(workspace: Workspace, number: int, agency: str, on: date, reply_by: date | None) -> Done:
    """Write which agency has an incident from a day on; the same day again puts it right.

    Raises ``InputRefused`` when the incident is not known or closed, or the day comes before what is written.
    """
    with workspace.writing() as writer:
        found = shown(writer.connection, number, workspace.today)
        problems = _problems(workspace, found, on)
        if reply_by is not None and reply_by < on:
            problems.append(errors.reply_before(reply_by, on))
        if problems:
            raise InputRefused(problems)
        changed = incidents.hand_over(writer, number, agency, on, reply_by)
        return Done(shown(writer.connection, number, workspace.today), changed)


def close(workspace: Workspace, number: int, on: date, because: str) -> Done:
    """Write how an incident ended.

    Raises ``InputRefused`` when it is not known, was closed otherwise, or the day comes before what is written.
    """
    with workspace.writing() as writer:
        found = shown(writer.connection, number, workspace.today)
        row = found.standing.incident
        if (row.closed_on, row.closed_because) == (on.isoformat(), because):
            return Done(found, changed=False)
        problems = _problems(workspace, found, on)
        if problems:
            raise InputRefused(problems)
        incidents.close(writer, number, on, because)
        return Done(shown(writer.connection, number, workspace.today), changed=True)


def _facts(book: Connection, told: Told) -> dict[str, str | int | None]:
    return {
        "kind": told.kind,
        "on_date": told.on.isoformat(),
        "worker": told.worker,
        "sender": None if told.enterprise is None else meant(book, told.enterprise).number,
        "broker": told.broker,
        "phone": told.phone,
        "site": told.site,
        "summary": told.summary,
    }


def _problems(workspace: Workspace, found: ShownIncident, on: date) -> list[Problem]:
    """What speaks against writing something of an incident on a day."""
    row, since = found.standing.incident, date.fromisoformat(found.standing.since)
    problems = [in_the_future(on, workspace.today)] if on > workspace.today else []
    if row.closed_on is not None:
        problems.append(errors.incident_closed(row.number, date.fromisoformat(row.closed_on)))
    if on < since:
        problems.append(errors.before_the_incident(on, since))
    return problems
