"""A backup put back: proved, signed as an operation of its own, and put in the place of the book at one stroke."""

import contextlib
import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from xkld.domain.backup import Why, backup_name
from xkld.domain.errors import BookDamaged, CannotWrite
from xkld.domain.errors.book import book_is_newer, cannot_write
from xkld.domain.restoring import Present
from xkld.domain.wording.backups import restore_reason
from xkld.domain.written import WRITTEN
from xkld.render import files
from xkld.render.files import keep_names, make_folder
from xkld.store.copies import prove
from xkld.store.migrations import LATEST
from xkld.store.replacement import place_book, present_book, replace_book, sign
from xkld.store.seal import seal_path
from xkld.usecases.backup_folder import sweep, write_manifest
from xkld.usecases.backups import manifest_for
from xkld.usecases.chosen_backup import LaidOut, choose, laid_out
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Ready:
    """A backup that is ready to be put back, and the book that it would replace; None when there is none."""

    laid_out: LaidOut
    present: Present | None

    @property
    def is_older(self) -> bool:
        """Whether what is put back must then be upgraded."""
        return self.laid_out.proof.stand.version < LATEST


@contextmanager
def ready(workspace: Workspace, name: str, identity: Path | None) -> Iterator[Ready]:
    """A backup found, proved and laid out beside the book; nothing is put back yet.

    Raises what ``choose`` and ``laid_out`` raise, and ``BookIsNewer`` when a later program made it.
    """
    chosen = choose(workspace, name)
    make_folder(workspace.home)
    sweep(workspace.home, workspace.operation.at)
    with laid_out(chosen, workspace.home, identity) as found:
        version = found.proof.stand.version
        if version > LATEST:
            raise book_is_newer(str(chosen.path), version, LATEST)
        yield Ready(found, present_book(workspace.book, found.proof.stand))


def put_back(workspace: Workspace, one: Ready) -> Path | None:
    """Put a backup in the place of the book; where the book that stood there is kept now, None when there was none.

    Its first operation is the restore itself. Raises ``BookBusy`` while others use the book, ``CannotWrite``; then
    the book is as it was.
    """
    make_folder(workspace.backups)
    aside = _aside(workspace, one.present)
    kept = aside if one.present is not None else None
    part = one.laid_out.path
    reason = restore_reason(one.laid_out.chosen.path.name, kept.name if kept else None)
    with WRITTEN.not_of_the_work():
        sign(part, replace(workspace.operation, reason=None if one.is_older else reason))
    try:
        if kept is None:
            place_book(part, workspace.book, aside, files)
        else:
            replace_book(part, workspace.book, aside, files)
        with contextlib.suppress(OSError):  # a missing seal is no fault
            seal_path(part).replace(seal_path(workspace.book))
        keep_names(workspace.home)
    except OSError as error:
        raise cannot_write(str(workspace.book)) from error
    if kept is not None and one.present is not None and one.present.readable:
        _note_down(workspace, kept)
    return kept


def _aside(workspace: Workspace, present: Present | None) -> Path:
    """A name for the book that stands there, which no other file has."""
    at, operations = workspace.operation.at, present.operations if present else 0
    if present is not None and present.readable:
        names = (backup_name(at, operations, number) for number in itertools.count(1))
    else:
        names = (f"xkld-{at:%Y%m%dT%H%M%SZ}-damaged{number or ''}.db" for number in itertools.count())
    return next(path for name in names if not (path := workspace.backups / name).exists())


def _note_down(workspace: Workspace, kept: Path) -> None:
    """Make the book that was replaced a backup like others, unless it is not sound: then it stays as a file."""
    with contextlib.suppress(BookDamaged, CannotWrite):
        manifest = manifest_for(workspace, Why.RESTORE, kept, prove(kept))
        write_manifest(kept, replace(manifest, name=kept.name))
