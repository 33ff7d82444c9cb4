"""The bank's list of loans taken in whole, or refused with a marked copy; the same file twice changes nothing."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.backup import Why
from xkld.domain.bank_list import BankListRead
from xkld.domain.errors import InputRefused, NeedsAnswer, Place
from xkld.domain.errors import bank_lists as errors
from xkld.domain.names import fold
from xkld.domain.reading import Answers
from xkld.formats.bank_list import read_bank_list
from xkld.formats.loan_headers import COLUMNS
from xkld.store import bank_lists, list_senders
from xkld.store.bank_lists import ListRow
from xkld.store.book import Writer
from xkld.store.loan_tables import BankList, BankLoan
from xkld.store.session import add, add_all
from xkld.usecases import backups
from xkld.usecases.answering import About, hand_back
from xkld.usecases.borrowers import Borrowers
from xkld.usecases.list_senders import Naming, naming_by, questions, remember
from xkld.usecases.loan_headers import loan_headers
from xkld.usecases.recording import by_row
from xkld.usecases.workspace import Workspace

_COPIED = "loan import (can-sua)"


@dataclass(frozen=True, slots=True)
class Sent:
    """What somebody says of a list: as of which day, by whom, with which columns; ``scale`` None: as it says itself."""

    as_of: date
    answers: Answers
    scale: int | None


@dataclass(frozen=True, slots=True)
class ListTaken:
    """A list of the bank: its loans and what is owed on them in đồng; ``found`` of them are of people of the book.

    ``new`` says whether the file was not known. ``stated`` is the list's own total of what is owed, which agrees.
    ``replaces`` is the file of the same sender and day that this one stands in for.
    """

    new: bool
    as_of: date
    loans: int
    found: int
    outstanding: int
    stated: int | None
    scale: int
    replaces: str | None
    left_out: tuple[int, ...]
    ignored: tuple[str, ...]
    told: tuple[str, ...]


def import_list(workspace: Workspace, path: Path, sent: Sent) -> ListTaken:
    """Take in a list, all of it or nothing.

    Raises ``InputRefused`` with every problem at its cell, and a marked copy in ``out/``; ``NeedsAnswer`` when the
    columns are not those of the sender's last list.
    """
    if sent.as_of > workspace.today:
        raise InputRefused([errors.day_to_come(sent.as_of, workspace.today)])
    named = naming_by(workspace, sent.answers, loan_headers(workspace), COLUMNS)
    listed, problems = read_bank_list(path, named.headers, sent.scale, workspace.today)
    changed = [] if listed is None else questions(named, listed, accepted=sent.answers.accept_columns)
    if changed:
        raise NeedsAnswer(changed)
    if listed is None or problems or listed.scale is None:
        wrong = sorted(problems, key=by_row)
        about = About(command=_COPIED, rows=listed.length if listed else 0)
        raise InputRefused(wrong, hand_back(workspace, path, wrong, None, about).told)
    return _taken_in(workspace, listed, named, sent)


def _taken_in(workspace: Workspace, listed: BankListRead, named: Naming, sent: Sent) -> ListTaken:
    with workspace.reading() as book:
        known = bank_lists.taken_in(book, listed.digest, listed.sheet)
        before = [one for one in bank_lists.lists_of(book, sent.as_of) if fold(one.sender) == fold(_sender(named))]
    if known is not None:
        _refuse_otherwise(known, listed, sent)
    else:
        backups.before(workspace, Why.IMPORT)
    with workspace.writing() as writer:
        told: tuple[str, ...] = ()
        workers = _workers(writer, listed)
        if known is None:
            told = tuple(remember(writer, named, listed, tried=workspace.dry_run))
            _write(writer, listed, named, sent, workers)
        return ListTaken(
            new=known is None,
            as_of=sent.as_of,
            loans=len(listed.rows),
            found=sum(one is not None for one in workers),
            outstanding=sum(one.outstanding for one in listed.rows),
            stated=listed.stated.get("outstanding"),
            scale=listed.scale or 1,
            replaces=before[0].file if before and known is None else None,
            left_out=listed.left_out,
            ignored=listed.ignored,
            told=told,
        )


def _sender(named: Naming) -> str:
    return named.known.name if named.known else named.sender or ""


def _refuse_otherwise(known: ListRow, listed: BankListRead, sent: Sent) -> None:
    """Refuse a file that was taken in as of another day, or with another unit of money."""
    if (known.as_of, known.scale) != (sent.as_of.isoformat(), listed.scale):
        place = Place(listed.file, sheet=listed.sheet)
        day = date.fromisoformat(known.as_of)
        raise InputRefused([errors.taken_in_otherwise(known.file, day, known.scale, place)])


def _workers(writer: Writer, listed: BankListRead) -> list[int | None]:
    """Who each row is about, None where that is not known."""
    borrowers = Borrowers.of(
        writer.connection, (one.name for one in listed.rows), (one.cccd for one in listed.rows if one.cccd)
    )
    return [borrowers.by_id(one.cccd) or borrowers.find(one) for one in listed.rows]


def _write(writer: Writer, listed: BankListRead, named: Naming, sent: Sent, workers: list[int | None]) -> None:
    everyone = {one.key: one.number for one in list_senders.everyone(writer.connection)}
    number = add(
        writer,
        BankList(
            list_sender=everyone[fold(_sender(named))],
            as_of=sent.as_of.isoformat(),
            name=listed.file,
            sheet=listed.sheet,
            digest=listed.digest,
            scale=listed.scale or 1,
            operation=writer.operation,
        ),
    )
    rows = [
        BankLoan(
            bank_list=number,
            row=one.row,
            number=one.number,
            name=one.name,
            name_key=fold(one.name),
            birth_year=one.birth_year,
            place=one.place,
            disbursed=one.disbursed,
            outstanding=one.outstanding,
            overdue=one.overdue,
            worker=worker,
        )
        for one, worker in zip(listed.rows, workers, strict=True)
    ]
    add_all(writer, rows)
