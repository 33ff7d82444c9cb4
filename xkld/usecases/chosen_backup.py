"""A backup that somebody names, found and laid out where it can be looked into: proved, and decrypted if need be."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from xkld.domain.backup import Manifest, Why
from xkld.domain.errors.backups import (
    backup_altered,
    backup_unlike_manifest,
    identity_wanted,
    no_backups,
    no_room_for_backup,
    no_such_backup,
)
from xkld.domain.errors.book import cannot_read
from xkld.domain.totals import differing
from xkld.domain.written import WRITTEN
from xkld.render.files import appearing
from xkld.store.copies import Proof, prove
from xkld.usecases.backup_folder import digest_of, kept_backups, manifest_of
from xkld.usecases.backups import unfinished
from xkld.usecases.outside_copies import Label, decrypt, label_of
from xkld.usecases.workspace import Workspace

LATEST = "latest"
_ROOM_BESIDE = 1_000_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """A backup's file, with what was written down of it when it was made, as far as that is still there."""

    path: Path
    manifest: Manifest | None = None
    label: Label | None = None

    @property
    def is_encrypted(self) -> bool:
        """Whether a secret key is needed."""
        return self.path.suffix == ".age"


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A copy of a backup for this user only, that was looked into."""

    chosen: Chosen
    path: Path
    proof: Proof


def choose(workspace: Workspace, name: str) -> Chosen:
    """The backup of that name in the folder of backups, or the file of that path; ``latest`` is the newest.

    Of a folder the newest backup in it is meant, as of the one in a pack that was handed over.

    The newest is not one that a restore kept: to restore twice is to restore once. Raises ``NoBook`` when there is
    none.
    """
    if name == LATEST:
        kept = [one for one in kept_backups(workspace.backups) if one.manifest.why is not Why.RESTORE]
        if not kept:
            raise no_backups(str(workspace.backups))
        return Chosen(kept[0].path, kept[0].manifest)
    for path in (workspace.backups / name, workspace.backups / f"{name}.db", Path(name)):
        if path.is_file():
            return Chosen(path, manifest_of(path), label_of(path))
    for newest in kept_backups(Path(name))[:1]:
        return Chosen(newest.path, newest.manifest)
    raise no_such_backup(name)


@contextmanager
def laid_out(chosen: Chosen, folder: Path, identity: Path | None) -> Iterator[LaidOut]:
    """A private copy of a backup in a folder, gone afterwards unless it was given a name; the backup is not touched.

    Raises ``BookDamaged`` when it is not what was made, ``InputRefused`` or ``WrongWords`` when the key does not
    open it, ``CannotWrite`` when there is no room.
    """
    needed = chosen.path.stat().st_size + _ROOM_BESIDE
    if shutil.disk_usage(folder).free < needed:
        raise no_room_for_backup(str(folder), needed)
    with unfinished(folder) as part:
        with WRITTEN.not_of_the_work():
            _lay_out(chosen, part, identity)
        expected = chosen.manifest.sha256 if chosen.manifest else chosen.label.plain_sha256 if chosen.label else None
        if expected is not None and digest_of(part) != expected:
            raise backup_altered(chosen.path.name)
        proof = prove(part, called=chosen.path)
        if chosen.manifest is not None and (tables := differing(chosen.manifest.totals, proof.totals)):
            raise backup_unlike_manifest(chosen.path.name, ", ".join(tables))
        yield LaidOut(chosen, part, proof)


def _lay_out(chosen: Chosen, part: Path, identity: Path | None) -> None:
    if chosen.is_encrypted:
        _decrypt(chosen, part, identity)
    else:
        _copy(chosen, part)


def _copy(chosen: Chosen, part: Path) -> None:
    try:
        source = chosen.path.open("rb")
    except OSError as error:
        raise cannot_read(str(chosen.path)) from error
    with source, appearing(part) as target:
        shutil.copyfileobj(source, target, 1 << 20)


def _decrypt(chosen: Chosen, part: Path, identity: Path | None) -> None:
    if identity is None:
        raise identity_wanted(chosen.path.name)
    if chosen.label is not None and digest_of(chosen.path) != chosen.label.sha256:
        raise backup_altered(chosen.path.name)
    decrypt(chosen.path, part, identity)
