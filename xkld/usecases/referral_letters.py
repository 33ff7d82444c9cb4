"""The letter of a referral, written to be numbered and signed."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.errors import InputRefused, XkldError
from xkld.domain.errors import cases as errors
from xkld.domain.exports import Identity, Leaving
from xkld.domain.plan import Plan
from xkld.domain.templates import REFERRAL_LETTER
from xkld.domain.wording.referral_letter import LetterCase, referral_letter, selection
from xkld.store import exports, referrals
from xkld.store.book import Connection
from xkld.store.referrals import ReferralRow
from xkld.usecases import templates
from xkld.usecases.current_plan import current_plan
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.workers import ShownWorker, shown_of
from xkld.usecases.workspace import Workspace

_WORD = ".docx"


@dataclass(frozen=True, slots=True)
class Wish:
    """Under which plan the office writes, where to, whether with the whole ID number, and for whom or what."""

    plan: str | None
    out: Path | None
    full_id: bool
    purpose: str | None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter that was written: of which referral, whether an office signs it, since when that office is no more.

    ``lacks_id`` says that the whole ID number was asked for and the book has none.
    """

    referral: ReferralRow
    has_office: bool
    office_ended: date | None
    lacks_id: bool


def write(workspace: Workspace, number: int, wish: Wish) -> tuple[HandedOut, Letter]:
    """Write the letter of a referral as a Word file.

    Raises ``InputRefused`` when there is no such referral, the person was erased, or the file is of another kind;
    ``NeedsConsent`` for a whole ID number without a purpose.
    """
    path = wish.out or workspace.out / f"gioi-thieu-{number}{_WORD}"
    if path.suffix.lower() != _WORD:
        raise InputRefused([errors.letter_is_word(path.name)])
    why = read_purpose(wish.purpose, full_id=wish.full_id)
    with workspace.reading() as book:
        found = referrals.referral(book, number)
        if found is None:
            raise InputRefused([errors.no_such_referral(number)])
        refuse_erased(book, found.worker)
        plan = _plan(book, wish.plan, workspace.today)
        case = _case(found, shown_of(book, found.worker, full_id=wish.full_id), plan, wish, workspace.today)
        head = exports.head_of_facts(book)
    content = templates.filled(workspace, REFERRAL_LETTER, replace(referral_letter(case), head=head))
    about = Leaving(selection(number, found.worker), Identity.FULL if case.id_number else Identity.MASKED, why)
    done = hand_out(workspace, [Outgoing(path, content, 1)], about)
    last = plan.issuer.last_day if plan else None
    ended = last if last is not None and last < workspace.today else None
    return done, Letter(found, plan is not None, ended, wish.full_id and case.id_number is None)


def _plan(book: Connection, code: str | None, today: date) -> Plan | None:
    """The plan whose office writes: the one that is named, else that of today; None where none tells which it is."""
    if code is not None:
        return current_plan(book, code, today).plan
    try:
        return current_plan(book, None, today).plan
    except XkldError:
        return None


def _case(found: ReferralRow, person: ShownWorker, plan: Plan | None, wish: Wish, today: date) -> LetterCase:
    return LetterCase(
        number=found.number,
        office=plan.reporter if plan else None,
        subject=plan.subject if plan else None,
        today=today,
        agency=found.agency,
        name=person.name,
        birth=person.birth,
        unit=person.unit,
        id_number=person.cccd if wish.full_id else None,
        why=found.why,
        reply_by=None if found.reply_by is None else date.fromisoformat(found.reply_by),
    )
