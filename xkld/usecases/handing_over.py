"""A book handed over to a successor: its backup, the office's own files, what is open, how to begin, in one pack."""

import contextlib
import itertools
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pyrage.x25519 import Recipient

from xkld.domain.backup import Why
from xkld.domain.errors.backups import backup_differs
from xkld.domain.errors.documents import no_such_folder
from xkld.domain.errors.handovers import unencrypted_pack, written_meanwhile
from xkld.domain.exports import Identity, Leaving, LeftFile
from xkld.domain.handover import Standing
from xkld.domain.names import parse_text
from xkld.domain.templates import HANDOVER
from xkld.domain.wording.handover import LONGEST_RECEIVER, RECEIVER, SELECTION, handover_paper, purpose_of
from xkld.domain.wording.handover_start import left_text, start_text
from xkld.domain.written import WRITTEN
from xkld.render import age
from xkld.render.pack import Part, copied, for_notepad, write_pack
from xkld.store import exports
from xkld.store.book import refuse_strangers
from xkld.store.copies import stand_of
from xkld.usecases import templates
from xkld.usecases.backup_folder import digest_of, manifest_path
from xkld.usecases.backups import BackedUp, back_up, unfinished
from xkld.usecases.handover_counts import standing
from xkld.usecases.workspace import Workspace

PAPER, START, LEFT = "ban-giao.docx", "doc-truoc.txt", "tep-da-xuat.txt"
BOOKS = "so"
OWN = ("data", "templates")


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the pack goes, for whose keys it is encrypted, who receives it, and a plain yes to one without keys."""

    folder: Path
    recipients: Sequence[Recipient]
    receiver: str | None
    agreed: bool


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A pack that was written: its SHA-256 and that of every part by name, the chain's head, how many keys open it.

    ``left_out`` are files of the office that are links out of its folder, or whose names no archive takes.
    """

    path: Path
    sha256: str
    size: int
    parts: dict[str, str]
    head: str
    recipients: int
    left_out: list[str]


def hand_over(workspace: Workspace, wish: Wish) -> HandedOver:
    """Write the pack into a folder, whole or not at all, and its line into the register of exports.

    Raises ``NeedsConsent`` when it would lie there unencrypted and nobody agreed; ``CannotWrite`` when the folder is
    not there, not writable, full, or does not give back what was written; ``BookBusy`` when somebody else writes.
    """
    receiver = _read_receiver(wish.receiver)
    refuse_strangers(workspace.book)
    if not wish.recipients and not wish.agreed:
        raise unencrypted_pack()
    target = _free_name(wish.folder, workspace, encrypted=bool(wish.recipients))
    with WRITTEN.not_of_the_work():
        backup = back_up(workspace, Why.BY_HAND)
    found = standing(workspace, receiver)
    now = stand_of(workspace.book)
    if (now.operation, now.head) != (backup.manifest.stand.operation, backup.manifest.stand.head):
        raise written_meanwhile(str(workspace.book))
    own, left_out = _own_files(workspace)
    with unfinished(workspace.backups) as whole:
        with WRITTEN.not_of_the_work():
            parts = write_pack(whole, [*_made(workspace, found, backup), *own])
        if parts[f"{BOOKS}/{backup.path.name}"] != backup.manifest.sha256:
            raise backup_differs(str(workspace.book))
        digest = _put(workspace, whole, target, wish.recipients, found)
    return HandedOver(target, digest, target.stat().st_size, parts, found.head, len(wish.recipients), left_out)


def _read_receiver(text: str | None) -> str | None:
    if text is None:
        return None
    return parse_text(text, RECEIVER, longest=LONGEST_RECEIVER)


def _free_name(folder: Path, workspace: Workspace, *, encrypted: bool) -> Path:
    """The name of the day that no file in the folder has."""
    ending = ".zip.age" if encrypted else ".zip"
    day = f"ban-giao-{workspace.today.isoformat()}"
    if not folder.is_dir():
        raise no_such_folder(folder / f"{day}{ending}")
    names = (f"{day}{'' if number == 1 else f'-{number}'}{ending}" for number in itertools.count(1))
    return next(path for name in names if not (path := folder / name).exists())


def _made(workspace: Workspace, found: Standing, backup: BackedUp) -> list[Part]:
    manifest = manifest_path(backup.path)
    return [
        Part(START, for_notepad(start_text(found))),
        Part(PAPER, templates.filled(workspace, HANDOVER, handover_paper(found))),
        Part(LEFT, for_notepad(left_text(found))),
        Part(f"{BOOKS}/{backup.path.name}", backup.path),
        Part(f"{BOOKS}/{manifest.name}", manifest),
    ]


def _own_files(workspace: Workspace) -> tuple[list[Part], list[str]]:
    """What the office changed, and what of it stays: links out of its folder, names that no archive takes."""
    parts, left_out = [], []
    for path in _files(workspace.home):
        name = path.relative_to(workspace.home).as_posix()
        home = workspace.home.resolve() / name.partition("/")[0]
        if path.resolve().is_relative_to(home) and path.is_file() and _is_text(name):
            parts.append(Part(name, path))
        else:
            left_out.append(name.encode(errors="replace").decode())
    return parts, left_out


def _files(home: Path) -> Iterator[Path]:
    """Every file in the folders of the office's own files, links to folders among them, in order of names."""
    for own in OWN:
        for folder, below, names in os.walk(home / own):
            below.sort()
            links = [name for name in below if (Path(folder) / name).is_symlink()]
            for name in sorted([*names, *links]):
                if not name.startswith((".", "~$")):  # unfinished files, and what Word has open
                    yield Path(folder) / name


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _put(workspace: Workspace, whole: Path, target: Path, recipients: Sequence[Recipient], found: Standing) -> str:
    """Give the pack its place and its line in the register; the SHA-256 of what lies there."""
    purpose = purpose_of(found.receiver)
    try:
        with workspace.writing() as writer:
            digest = age.encrypt(whole, target, recipients) if recipients else copied(whole, target)
            if digest_of(target) != digest:
                raise backup_differs(str(workspace.book))
            about = Leaving(SELECTION, Identity.FULL, purpose)
            exports.register(writer, [LeftFile(target.name, digest, found.people, about)])
    except BaseException:
        with contextlib.suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return digest
