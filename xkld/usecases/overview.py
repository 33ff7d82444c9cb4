"""Where the officer is: the plan, how far, what is due next, what to type next."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.backup_standing import BackupStanding
from xkld.domain.forms import OWN_FORMS
from xkld.store import chain, plans
from xkld.usecases.backup_standing import backup_standing
from xkld.usecases.current_plan import current_plan
from xkld.usecases.duties import KnownDuty, known_duties
from xkld.usecases.quotas import Progress, progress_of
from xkld.usecases.reports import awaited
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Overview:
    """The plan of today; ``closed`` is the period whose report waits to be sent, of those whose cut-off has passed.

    It is None before the plan's first and when all were sent; ``form`` is the code of that report. ``open_duties`` are
    those without a day; ``issuer_over`` says that the issuer's last day lies behind; ``operations_since`` counts what
    the newest backup lacks, all operations when there is none.
    """

    progress: Progress
    issuer: str
    next_duty: KnownDuty | None
    open_duties: int
    form: str
    closed: str | None
    issuer_over: bool
    today: date
    backups: BackupStanding
    operations_since: int


def overview(workspace: Workspace, code: str | None) -> Overview | None:
    """Where the officer is today; None when the book has no plan yet."""
    backups = backup_standing(workspace)
    with workspace.reading() as book:
        if not plans.latest_versions(book):
            return None
        current = current_plan(book, code, workspace.today)
        progress = progress_of(book, current, workspace.today)
        duties = known_duties(book, current, workspace.today)
        form = OWN_FORMS[current.plan.report_duty.kind]
        closed = awaited(book, current, form, workspace.today)
        since = chain.operations_after(book, backups.operation, backups.operation_at)
    last_day = current.plan.issuer.last_day
    return Overview(
        progress=progress,
        issuer=current.plan.issuer.name,
        next_duty=min((one for one in duties if one.next), key=_when, default=None),
        open_duties=sum(one.is_open and one.duty.deadline is None for one in duties),
        form=form.code,
        closed=None if closed is None else str(closed),
        issuer_over=last_day is not None and last_day < workspace.today,
        today=workspace.today,
        backups=backups,
        operations_since=since,
    )


def _when(duty: KnownDuty) -> date:
    return duty.next.due if duty.next else date.max
