"""A person forgotten on her wish or when nothing is left to keep her for: counts and amounts stay, she does not."""

from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.backup import Why
from xkld.domain.erasure import FINISHED, Known
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import erasures as errors
from xkld.domain.errors.direct_contracts import contract_is_waiting
from xkld.domain.errors.people import no_worker
from xkld.domain.names import spelling
from xkld.domain.wording.labels import STAGE_NAMES
from xkld.store import corrections, direct_contracts, erasures, money, people
from xkld.store.book import Connection
from xkld.store.kept_texts import kept_texts
from xkld.usecases import backups
from xkld.usecases.traces import Traces, traces_of
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed: why, the name once more, a plain yes to payments that will name nobody, whether to back up."""

    reason: str
    name: str | None
    agreed: bool = False
    backup: bool = True


@dataclass(frozen=True, slots=True)
class Erased:
    """A person by the number in the book, erased on ``on``; ``known`` says that it was done before.

    ``payments`` are those that stand, kept by their vouchers; ``kept_texts`` are rows whose texts still name the
    person, since money and operations stand as they were written. ``backup`` is the one that was made before.
    """

    number: int
    on: date
    known: bool
    payments: int = 0
    kept_texts: tuple[tuple[str, int], ...] = ()
    traces: Traces | None = None
    backup: str | None = None


def name_of(workspace: Workspace, number: int) -> str:
    """The name that has to be typed once more.

    Raises ``InputRefused`` when the book has nobody of that number.
    """
    with workspace.reading() as book:
        found = people.worker(book, number)
    if found is None:
        raise InputRefused([no_worker(number)])
    return found.name


def erase(workspace: Workspace, number: int, wish: Wish) -> Erased:
    """Blank a person in the book and in its log; the same again changes nothing.

    Raises ``InputRefused`` while a case is open or the reason names the person, ``NeedsConsent`` when the name was not
    typed, or payments would name nobody and nobody agreed.
    """
    with workspace.reading() as book:
        done = erasures.erased(book).get(number)
        if done is not None:
            return Erased(number, date.fromisoformat(done), known=True)
        _judged(workspace, book, number, wish)
    saved = backups.before(workspace, Why.ERASE) if wish.backup else None
    reasoned = replace(workspace, operation=replace(workspace.operation, reason=wish.reason))
    with reasoned.writing() as writer:
        book = writer.connection
        by = _judged(workspace, book, number, wish)
        erasures.erase(writer, number, by, workspace.today.isoformat(), wish.reason)
        payments = len(corrections.standing_payments(book, number))
        kept, traces = tuple(kept_texts(book, by)), traces_of(workspace, book, by)
    name = saved.path.name if saved else None
    return Erased(number, workspace.today, known=False, payments=payments, kept_texts=kept, traces=traces, backup=name)


def _judged(workspace: Workspace, book: Connection, number: int, wish: Wish) -> Known:
    """What a person is known by, when nothing speaks against forgetting."""
    worker = people.worker(book, number)
    if worker is None:
        raise InputRefused([no_worker(number)])
    by = erasures.known(book, number)
    problems = [
        *_open_cases(book, number),
        *_waiting(book, number),
        *([errors.reason_names()] if by.in_text(wish.reason) else []),
    ]
    if problems:
        raise InputRefused(problems)
    if wish.name is None or spelling(wish.name) != spelling(worker.name):
        raise errors.name_wanted(number, given=wish.name is not None)
    vouchers = money.standing_vouchers(book, number)
    if vouchers and not wish.agreed and not workspace.dry_run:
        raise errors.payments_would_name_nobody(vouchers)
    return by


def _waiting(book: Connection, number: int) -> list[Problem]:
    """A contract that waits to be confirmed: somebody has to answer."""
    waiting = [one for one in direct_contracts.of_worker(book, number) if one.outcome is None]
    return [contract_is_waiting(one.number) for one in waiting]


def _open_cases(book: Connection, number: int) -> list[Problem]:
    cases = people.cases_of(book, people.placements_of(book, [number])).get(number, [])
    last = [one.events[-1] for one in cases if one.events]
    return [errors.case_is_open(STAGE_NAMES[one.stage], one.on) for one in last if one.stage not in FINISHED]
