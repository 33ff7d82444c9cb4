"""A backup tried in a private folder, as if the book were gone: opened, upgraded, checked, asked a report's question.

The book is not touched. How the last drill ended is kept beside the backups, so that ``doctor`` can tell.
"""

import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.backup import is_backup_name
from xkld.domain.drill import Drill, read_drill
from xkld.domain.errors import BookDamaged
from xkld.domain.errors.backups import chain_broken_in, rows_unlike_log
from xkld.domain.errors.book import book_is_newer, cannot_write
from xkld.render.files import make_folder, write_whole
from xkld.store import log, plans
from xkld.store.book import Connection, upgrade
from xkld.store.migrations import LATEST
from xkld.usecases.chosen_backup import Chosen, choose, laid_out
from xkld.usecases.current_plan import current_plan
from xkld.usecases.quotas import progress_of
from xkld.usecases.workspace import Workspace

_RECORD = "last-drill.json"


@dataclass(frozen=True, slots=True)
class Answered:
    """A report's question that the backup answered: how many left under a plan up to today, and its target."""

    plan: str
    departed: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Held:
    """What a drill found: the operations and the changes in its log, whether there was a manifest to hold it against.

    ``upgraded`` says that the backup was of an older schema and could be brought to the present one.
    """

    backup: str
    operations: int
    changes: int
    with_manifest: bool
    upgraded: bool
    answers: tuple[Answered, ...]


def drill(workspace: Workspace, name: str, identity: Path | None) -> Held:
    """Try a backup, and write down how it went.

    Raises ``BookDamaged`` when it did not hold, and what ``choose`` and ``laid_out`` raise when it could not be tried.
    """
    chosen = choose(workspace, name)
    make_folder(workspace.backups)
    operation = chosen.manifest.stand.operation if chosen.manifest else 0
    try:
        held = _tried(workspace, chosen, identity)
    except BookDamaged:
        _write_down(workspace, chosen, operation, held=False)
        raise
    _write_down(workspace, chosen, held.operations, held=True)
    return held


def last_drill(folder: Path) -> Drill | None:
    """The last drill of the backups in a folder; None when there was none."""
    try:
        return read_drill(json.loads((folder / _RECORD).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None


def _tried(workspace: Workspace, chosen: Chosen, identity: Path | None) -> Held:
    with _private_folder(workspace.backups) as folder, laid_out(chosen, folder, identity) as found:
        stand = found.proof.stand
        if stand.version > LATEST:
            raise book_is_newer(str(chosen.path), stand.version, LATEST)
        there = replace(workspace, home=folder)
        found.path.replace(there.book)
        upgraded = upgrade(there.book, workspace.operation)
        with there.reading() as book:
            changes = _verified(book, chosen.path.name)
            codes = [one.code for one in plans.latest_versions(book)]
            answers = tuple(_answer(book, code, workspace.today) for code in codes)
    with_manifest = chosen.manifest is not None or chosen.label is not None
    return Held(chosen.path.name, stand.operation, changes, with_manifest, upgraded, answers)


def _verified(book: Connection, name: str) -> int:
    """How many changes the log of a backup holds, once it explains every row."""
    verified = log.verify(book)
    if verified.broken is not None:
        raise chain_broken_in(name, verified.broken.operation)
    if verified.unexplained:
        raise rows_unlike_log(name, [table.name for table in verified.unexplained])
    return verified.changes


def _answer(book: Connection, code: str, today: date) -> Answered:
    progress = progress_of(book, current_plan(book, code, today), today)
    return Answered(code, progress.departed, progress.total)


@contextmanager
def _private_folder(backups: Path) -> Iterator[Path]:
    """A folder for this user only beside the backups, gone afterwards with all that is in it."""
    try:
        with tempfile.TemporaryDirectory(prefix=".xkld-", dir=backups) as name:
            yield Path(name)
    except OSError as error:
        raise cannot_write(str(backups)) from error


def _write_down(workspace: Workspace, chosen: Chosen, operation: int, *, held: bool) -> None:
    done = Drill(
        at=workspace.operation.at,
        today=workspace.today,
        backup=chosen.path.name if is_backup_name(chosen.path.name.removesuffix(".age")) else "",
        operation=operation,
        held=held,
        program=workspace.operation.program,
    )
    write_whole(workspace.backups / _RECORD, f"{json.dumps(done.as_json(), indent=1)}\n".encode())
