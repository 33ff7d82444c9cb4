"""Backups of the book: proved before anybody hears of them, and made by themselves before what is dangerous."""

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xkld.domain.backup import Manifest, Why, backup_name
from xkld.domain.errors.book import cannot_write
from xkld.domain.written import WRITTEN
from xkld.render.files import make_folder, put_in_place
from xkld.store.book import refuse_strangers
from xkld.store.copies import Proof, copy_book, stand_of
from xkld.store.header import read_header
from xkld.store.migrations import LATEST
from xkld.usecases.backup_folder import (
    Kept,
    digest_of,
    is_whole,
    kept_backups,
    manifest_path,
    rotate,
    sweep,
    write_manifest,
)
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup that holds the book as it stands.

    ``fresh`` is False when nothing was written since it was made, so that no other was; ``removed`` are the names of
    older ones that were thrown away.
    """

    path: Path
    manifest: Manifest
    fresh: bool
    removed: tuple[str, ...] = ()


def before(workspace: Workspace, why: Why) -> BackedUp | None:
    """Back the book up before a command that writes much; None for a trial, or where the command will be refused.

    To be called before the command begins to write. Raises ``CannotWrite`` when there is no room: then the command
    must not begin.
    """
    if workspace.dry_run or not workspace.book.is_file():
        return None
    head = read_header(workspace.book)
    taken = head.version == LATEST or (why is Why.UPGRADE and 0 < head.version < LATEST)  # 0: nothing was written yet
    if not head.is_ours or not taken:
        return None
    with WRITTEN.not_of_the_work():
        return back_up(workspace, why)


def back_up(workspace: Workspace, why: Why) -> BackedUp:
    """Make a backup of the book, unless the newest one holds all that was ever written.

    Raises ``NoBook``, ``BookBusy``, ``BookDamaged`` when there is nothing sound to copy, ``CannotWrite`` when there is
    no room.
    """
    refuse_strangers(workspace.book)
    now = workspace.operation.at
    sweep(workspace.backups, now)
    current = _current(workspace)
    if current is not None:
        return BackedUp(current.path, current.manifest, fresh=False)
    make_folder(workspace.backups)
    with unfinished(workspace.backups) as part:
        proof = copy_book(workspace.book, part)
        manifest = manifest_for(workspace, why, part, proof)
        path = workspace.backups / manifest.name
        write_manifest(path, manifest)  # first: a backup that has its name has its manifest as well
        try:
            put_in_place(part, path)
        except BaseException:
            manifest_path(path).unlink(missing_ok=True)
            raise
    return BackedUp(path, manifest, fresh=True, removed=rotate(workspace.backups, now))


def manifest_for(workspace: Workspace, why: Why, file: Path, proof: Proof) -> Manifest:
    """What is written down of a file that was proved, under a name that no other backup has."""
    at = workspace.operation.at
    names = (backup_name(at, proof.stand.operation, number) for number in itertools.count(1))
    return Manifest(
        name=next(name for name in names if not (workspace.backups / name).exists()),
        made_at=at,
        today=workspace.today,
        why=why,
        program=workspace.operation.program,
        stand=proof.stand,
        size=file.stat().st_size,
        sha256=digest_of(file),
        loose_rows=proof.loose_rows,
        totals=proof.totals,
    )


@contextmanager
def unfinished(folder: Path) -> Iterator[Path]:
    """An empty file for this user only that is gone afterwards, unless it was given its name.

    Raises ``CannotWrite``.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".xkld-", suffix=".part", dir=folder)
    except OSError as error:
        raise cannot_write(str(folder)) from error
    os.close(handle)
    try:
        yield Path(name)
    finally:
        for left in (name, f"{name}-journal", f"{name}.seal"):
            Path(left).unlink(missing_ok=True)


def _current(workspace: Workspace) -> Kept | None:
    """The newest backup when it still holds the book as it stands; SQLite counts no writes in WAL mode.

    What the head of the file tells comes first: mostly something was written since, and the book need not be opened.
    """
    newest = next(iter(kept_backups(workspace.backups)), None)
    head = read_header(workspace.book)
    if newest is None or head.wal or head.change_counter != newest.manifest.stand.change_counter:
        return None
    return newest if newest.manifest.stand == stand_of(workspace.book) and is_whole(newest) else None
