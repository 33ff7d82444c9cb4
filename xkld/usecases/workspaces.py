"""Making workspaces: an empty one, and the demo's."""

import os
from dataclasses import dataclass
from pathlib import Path

from xkld.domain.backup import Why
from xkld.domain.errors.book import book_would_break, cannot_write
from xkld.domain.errors.office import folder_is_taken
from xkld.domain.health import Drive
from xkld.store.book import upgrade as upgrade_book
from xkld.store.creation import create
from xkld.store.header import read_header
from xkld.store.migrations import LATEST
from xkld.usecases import backups
from xkld.usecases.drives import drive
from xkld.usecases.workspace import BOOK_NAME, Workspace, read_text, shipped

_OTHERS = 0o077


@dataclass(frozen=True, slots=True)
class Made:
    """A new book: whether others can look into its folder, and the shared or synchronised place it lies in, if any."""

    open_to_others: bool
    drive: Drive | None


def init(workspace: Workspace, *, anywhere: bool = False) -> Made:
    """Make the folder, an empty book and ``out/``, for this user only.

    A folder that was there keeps its rights. Raises ``NeedsConsent`` when a book is there already, or where books
    are known to be damaged unless it may lie ``anywhere``; ``NoBook`` when something else has its name,
    ``CannotWrite`` when the folder cannot be made.
    """
    place = drive(workspace.home)
    if place is not None and place.breaks and not anywhere:
        raise book_would_break(str(workspace.home), place.name)
    create(workspace.book, workspace.operation)
    workspace.out.mkdir(mode=0o700, exist_ok=True)
    open_to_others = os.name == "posix" and bool(workspace.home.stat().st_mode & _OTHERS)
    return Made(open_to_others, place if place and place.breaks else None)


@dataclass(frozen=True, slots=True)
class Upgraded:
    """Whether a book was of an older schema, and the backup made before; None when it was not, or held nothing."""

    changed: bool
    backup: Path | None


def upgrade(workspace: Workspace) -> Upgraded:
    """Bring an older book to the present schema, once a backup is made.

    Raises ``BookIsNewer`` when a later program wrote it, ``BookDamaged`` when a step would lose something of it.
    """
    older = workspace.book.is_file() and read_header(workspace.book).version < LATEST
    made = backups.before(workspace, Why.UPGRADE) if older else None
    changed = upgrade_book(workspace.book, workspace.operation)
    return Upgraded(changed, made.path if made else None)


def demo_wanted(folder: Path) -> bool:
    """Whether the demo's book must still be made.

    Raises ``NeedsConsent`` when the folder holds something else.
    """
    if (folder / BOOK_NAME).is_file():
        return False
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise folder_is_taken(str(folder))
    return True


def demo_part(folder: Path) -> Path:
    """Where the demo is made before it is put in its place whole."""
    whole = folder.resolve()
    return whole.with_name(f".{whole.name}.part")


def demo_done(part: Path, folder: Path) -> None:
    """Put the finished demo in its place; an empty folder is filled, since somebody may stand in it.

    Raises ``CannotWrite`` when the place cannot be taken.
    """
    try:
        if not folder.is_dir():
            part.rename(folder)
            return
        for path in sorted(part.iterdir(), key=lambda one: one.name != BOOK_NAME):  # with the book it is whole enough
            path.rename(folder / path.name)
        part.rmdir()
    except OSError as error:
        raise cannot_write(str(folder)) from error


def demo_commands() -> list[str]:
    """The commands that make the demo, as an officer would type them; ``{demo}`` became the shipped folder."""
    folder = shipped("data") / "demo"
    lines = read_text(folder / "commands.txt").splitlines()
    return [line.replace("{demo}", str(folder)) for line in lines if line.strip() and not line.startswith("#")]
