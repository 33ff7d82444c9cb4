"""People sent to agencies: written down, answered, and whose answer is waited for."""

from dataclasses import dataclass
from datetime import date

from xkld.domain.awaited import Awaited, by_agency
from xkld.domain.errors import InputRefused
from xkld.domain.errors import cases as errors
from xkld.domain.errors.money import in_the_future
from xkld.domain.errors.people import no_worker
from xkld.store import people, referrals
from xkld.store.referrals import ReferralRow
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Waiting:
    """A referral, how many days it waits (or waited) for the answer, and whether the day wanted for it is over."""

    referral: ReferralRow
    days: int
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Who is sent to which agency, why, on which day, and until when it should answer."""

    worker: int
    agency: str
    why: str
    on: date
    reply_by: date | None = None


def add(workspace: Workspace, sent: Sent) -> tuple[int, bool]:
    """Write a referral: its number, and whether it was not written so before.

    Raises ``InputRefused`` when the person is not known or was erased, or a day does not fit.
    """
    with workspace.writing() as writer:
        problems = [in_the_future(sent.on, workspace.today)] if sent.on > workspace.today else []
        if sent.reply_by is not None and sent.reply_by < sent.on:
            problems.append(errors.reply_before(sent.reply_by, sent.on))
        if people.worker(writer.connection, sent.worker) is None:
            problems.append(no_worker(sent.worker))
        if problems:
            raise InputRefused(problems)
        refuse_erased(writer.connection, sent.worker)
        return referrals.add(writer, sent.worker, sent.agency, sent.why, (sent.on, sent.reply_by))


def answer(workspace: Workspace, number: int, on: date, text: str) -> bool:
    """Write what the agency answered; whether it was not written so before.

    Raises ``InputRefused`` when there is no such referral, it was answered otherwise, or the day does not fit.
    """
    with workspace.writing() as writer:
        found = referrals.referral(writer.connection, number)
        if found is None:
            raise InputRefused([errors.no_such_referral(number)])
        if (found.answered_on, found.answer) == (on.isoformat(), text):
            return False
        asked = date.fromisoformat(found.on_date)
        problems = [in_the_future(on, workspace.today)] if on > workspace.today else []
        if found.answered_on is not None:
            problems.append(errors.answered_already(number, date.fromisoformat(found.answered_on)))
        if on < asked:
            problems.append(errors.answered_before(on, asked))
        if problems:
            raise InputRefused(problems)
        referrals.answer(writer, number, on, text)
        return True


def listing(workspace: Workspace, *, agency: str | None, worker: int | None, every: bool) -> list[Waiting]:
    """The referrals without an answer, or every one: by agency, the one that waits longest first."""
    with workspace.reading() as book:
        rows = referrals.referrals(book, every=every, worker=worker)
    found = by_agency(rows, _awaited, agency, workspace.today)
    return [Waiting(one, has.days(workspace.today), has.is_late(workspace.today)) for one, has in found]


def _awaited(row: ReferralRow) -> Awaited:
    return Awaited(row.agency, row.on_date, row.reply_by, row.answered_on)
