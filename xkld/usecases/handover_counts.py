"""What stands in a book on the day on which it is handed over, counted."""

from collections import Counter
from datetime import date, timedelta
from hashlib import sha256

from xkld.domain.direct_contracts import OPEN
from xkld.domain.handover import (
    SOON_DAYS,
    ContractsStand,
    DutyStands,
    LeftStands,
    PlanStands,
    SentStands,
    SplitStands,
    Standing,
    WithAgency,
)
from xkld.domain.stages import CLOSED
from xkld.store import (
    accepted_findings,
    exports,
    incidents,
    people_lists,
    plans,
    referrals,
    saved_lists,
    sent_reports,
    stuck,
)
from xkld.store.book import Connection
from xkld.store.plans import DecidedSplit, Version
from xkld.usecases import abroad, direct_contracts, due_papers, funds
from xkld.usecases.current_plan import CurrentPlan, office, read_version
from xkld.usecases.duties import KnownDuty, known_duties
from xkld.usecases.quotas import progress_of
from xkld.usecases.stuck import habitual_days
from xkld.usecases.workspace import Workspace


def standing(workspace: Workspace, receiver: str | None) -> Standing:
    """The whole book on the day of the command; no names of people and no ID numbers.

    Raises ``InputRefused`` when a file of the office that decides what is counted cannot be read.
    """
    day = workspace.today.isoformat()
    waiting = _contracts(workspace)
    with workspace.reading() as book:
        versions = plans.latest_versions(book)
        return Standing(
            today=workspace.today,
            issuer=office(book, workspace.today),
            receiver=receiver,
            program=workspace.operation.program,
            head=exports.head_of_facts(book),
            people=people_lists.count(book),
            plans=[_plan(workspace, book, version) for version in versions],
            contracts=waiting,
            incidents=[WithAgency(*one) for one in incidents.open_by_agency(book, day)],
            referrals=[WithAgency(*one) for one in referrals.unanswered_by_agency(book, day)],
            sent=_sent(book),
            left=_left(book),
            accepted=accepted_findings.count(book),
            lists=saved_lists.count(book),
        )


def _plan(workspace: Workspace, book: Connection, version: Version) -> PlanStands:
    today, code = workspace.today, version.code
    current, day = CurrentPlan(version, read_version(version)), workspace.today.isoformat()
    days = habitual_days(workspace)
    before = (today - timedelta(days=days)).isoformat()
    there = [one for one in abroad.rates(workspace, code, "unit") if one.total]
    year = current.year_of(today)
    return PlanStands(
        code=code,
        title=current.plan.title,
        stages=[one for one in people_lists.count_by_stage(book, version.scope, day) if one[0] not in CLOSED],
        draft_made_on=progress_of(book, current, today).draft_made_on,
        stuck=stuck.standing_still(book, version.scope, day, before),
        stuck_days=days,
        abroad=sum(one.counts.abroad for one in there),
        breaches=sum(one.breaches for one in there),
        papers=len(due_papers.due(workspace, code, None, SOON_DAYS).papers),
        year=year,
        funds=funds.show(workspace, code, year).funds,
        duties=[_duty(one) for one in known_duties(book, current, today)],
        splits=[_split(one) for one in plans.decided_splits(book, version.scope)],
    )


def _duty(one: KnownDuty) -> DutyStands:
    return DutyStands(
        one.duty.kind, one.senders, one.next.period if one.next else None, one.next.due if one.next else None
    )


def _split(one: DecidedSplit) -> SplitStands:
    return SplitStands(
        one.decision,
        _day(one.decided_on),
        date.fromisoformat(one.valid_from),
        _day(one.valid_to),
        one.places,
        one.total,
    )


def _contracts(workspace: Workspace) -> list[ContractsStand]:
    """The files that wait, by what for and until when; what is due first comes first."""
    found = Counter(
        (str(one.clock.step), one.clock.due_on)
        for one in direct_contracts.listing(workspace, "open")
        if one.clock.step in OPEN
    )
    in_order = sorted(found.items(), key=lambda one: (one[0][1] or date.max, one[0][0]))
    return [ContractsStand(step, due, files) for (step, due), files in in_order]


def _sent(book: Connection) -> list[SentStands]:
    return [
        SentStands(
            one.plan_code,
            one.sending.form,
            one.sending.period,
            one.sending.number,
            date.fromisoformat(one.sending.sent_on),
            sha256(one.sending.figures.encode()).hexdigest(),
        )
        for one in sent_reports.every(book)
    ]


def _left(book: Connection) -> list[LeftStands]:
    every = exports.registered(book, exports.count(book))
    return [LeftStands(one.file, one.at, one.command, one.digest) for one in reversed(every)]


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
