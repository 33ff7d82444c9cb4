"""Reports marked as sent: kept as they were, held against the figures of now."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from xkld.domain.errors import InputRefused
from xkld.domain.errors import sendings as errors
from xkld.domain.forms import FORMS, Form
from xkld.domain.period import kind_of
from xkld.domain.sent_report import Difference, differences
from xkld.store import sent_reports
from xkld.store.book import RollBack
from xkld.store.sent_reports import Sending, SentReport
from xkld.usecases import report_files, reports
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed of a sending: its number and day, to whom, why a corrected one goes out, and a plain yes."""

    number: str | None = None
    on: date | None = None
    to: str | None = None
    reason: str | None = None
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """A sending with its number; ``known`` says that the very same figures were sent before, and nothing was written.

    ``corrected`` are the cells that are others than in the sending before.
    """

    id: int
    sending: Sending
    known: bool
    corrected: list[Difference]


@dataclass(frozen=True, slots=True)
class Listed:
    """A sending in a list; ``changed`` counts the cells that are others now, None when a later one replaced it."""

    id: int
    plan: str
    form: str
    period: str
    sent_on: str
    number: str | None
    recipient: str
    reason: str | None
    head: str
    changed: int | None


@dataclass(frozen=True, slots=True)
class Compared:
    """A sending held against now."""

    sent: Listed
    cells: list[Difference]


def send(workspace: Workspace, code: str | None, period: str, wish: Wish) -> Sent:
    """Keep a report as it is now, as one that was sent; the same figures again change nothing.

    Raises ``NeedsConsent`` when other figures of the period were sent before and nobody agreed or said why, or the
    period has not closed; ``InputRefused`` for a day that has not come.
    """
    on = wish.on or workspace.today
    if on > workspace.today:
        raise InputRefused([errors.sent_in_the_future(on, workspace.today)])
    made = reports.made(workspace, _form(period), code, period)
    if made.closes_on >= workspace.today and not wish.agreed:
        raise errors.not_closed_yet(made.report.period, made.closes_on)
    sending = Sending(
        plan=made.current.scope.plan,
        form=made.report.form,
        period=made.report.period,
        sent_on=on.isoformat(),
        number=wish.number,
        recipient=wish.to or "; ".join(made.current.plan.report_to),
        figures=report_files.json_of(made.report),
        head=made.report.head,
    )
    return _keep(replace(workspace, operation=replace(workspace.operation, reason=wish.reason)), sending, wish)


def listing(workspace: Workspace) -> list[Listed]:
    """Everything that was sent, the latest first; the last sending of each report held against now."""
    with workspace.reading() as book:
        every = sent_reports.every(book)
    last = {(one.sending.plan, one.sending.form, one.sending.period): one.id for one in every}
    standing = set(last.values())
    return [_listed(one, len(_cells(workspace, one)) if one.id in standing else None) for one in reversed(every)]


def compare(workspace: Workspace, code: str | None, period: str, number: int | None) -> Compared:
    """A report as it was sent, the last time or by the sending's number, held against now.

    Raises ``InputRefused`` when it was not sent.
    """
    form = _form(period)
    with workspace.reading() as book:
        current = reports.plan_for(workspace, book, form, code, period)
        asked = str(reports.period_asked(workspace, book, current, form, period))
        sent = sent_reports.of_period(book, current.scope.plan, form.code, asked)
    wanted = [one for one in sent if number in (None, one.id)]
    if not wanted:
        raise InputRefused([errors.not_sent(asked, [one.id for one in sent])])
    cells = _cells(workspace, wanted[-1])
    return Compared(_listed(wanted[-1], len(cells)), cells)


def _form(period: str) -> Form:
    kind = kind_of(period, [form.kind for form in FORMS.values()])
    return next(form for form in FORMS.values() if form.kind is kind)


def _keep(workspace: Workspace, sending: Sending, wish: Wish) -> Sent:
    """Write a sending, unless the last one has the same figures."""
    number = 0
    with workspace.writing() as writer:
        before = sent_reports.of_period(writer.connection, sending.plan, sending.form, sending.period)
        corrected = differences(_data(before[-1].sending), _data(sending)) if before else []
        if before and not corrected:
            raise RollBack
        if before and not workspace.dry_run and not (wish.agreed and workspace.operation.reason):
            raise errors.sent_before(sending.period, before[-1].sending.sent_on, len(corrected))
        number = sent_reports.add(writer, sending)
    if number:
        return Sent(number, sending, known=False, corrected=corrected)
    return Sent(before[-1].id, before[-1].sending, known=True, corrected=[])


def _cells(workspace: Workspace, one: SentReport) -> list[Difference]:
    sent = one.sending
    now = reports.make(workspace, FORMS[sent.form], one.plan_code, sent.period)
    return differences(_data(sent), json.loads(report_files.json_of(now))["data"])


def _data(sending: Sending) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sending.figures)["data"]
    return found


def _listed(one: SentReport, changed: int | None) -> Listed:
    sent = one.sending
    return Listed(
        one.id,
        one.plan_code,
        sent.form,
        sent.period,
        sent.sent_on,
        sent.number,
        sent.recipient,
        one.reason,
        sent.head,
        changed,
    )
