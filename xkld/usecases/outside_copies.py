"""Backups that leave the officer's folder, for a stick or a share: encrypted, with a manifest that tells no content."""

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from xkld.domain.errors import InputRefused, Place, Problem
from xkld.domain.errors.backups import backup_differs, key_file_exists, no_recipients
from xkld.domain.errors.documents import no_such_folder
from xkld.render import age
from xkld.render.files import write_whole
from xkld.usecases.backup_folder import digest_of
from xkld.usecases.backups import BackedUp
from xkld.usecases.workspace import read_text

if TYPE_CHECKING:
    from pyrage.x25519 import Recipient

SCHEMA = "xkld.backup.encrypted/1"


@dataclass(frozen=True, slots=True)
class Label:
    """What is told beside an encrypted copy: the SHA-256 of its bytes, and of the backup in it."""

    sha256: str
    plain_sha256: str


@dataclass(frozen=True, slots=True)
class Outside:
    """An encrypted copy: where it is, its bytes and their SHA-256, and how many keys open it."""

    path: Path
    size: int
    sha256: str
    recipients: int


def read_recipients(typed: Sequence[str], file: Path | None) -> "list[Recipient]":
    """The public keys that were typed and those in a file (one a line, remarks after ``#``), each once.

    Raises ``InputRefused`` with everything that is no public key.
    """
    read = [age.read_recipient(text.strip(), Place("--for")) for text in typed]
    if file is not None:
        lines = enumerate(read_text(file).splitlines(), start=1)
        wanted = [(number, line.strip()) for number, line in lines if line.strip() and not line.strip().startswith("#")]
        read += [age.read_recipient(text, Place(file.name, number)) for number, text in wanted]
        read += [] if wanted else [no_recipients(file.name)]
    problems = [one for one in read if isinstance(one, Problem)]
    if problems:
        raise InputRefused(problems)
    found = {str(one): one for one in read if not isinstance(one, Problem)}
    return list(found.values())


def send(backup: BackedUp, folder: Path, recipients: "Sequence[Recipient]") -> Outside:
    """Put a copy of a backup into a folder, encrypted for every recipient, and read it back.

    Nothing else ever lies there, not for a moment. Raises ``CannotWrite`` when the folder is not there, not writable,
    full, or does not give back what was written; then nothing is left in it.
    """
    if not folder.is_dir():
        raise no_such_folder(folder / backup.path.name)
    target = folder / f"{backup.path.name}.age"
    try:
        digest = age.encrypt(backup.path, target, recipients)
        if digest_of(target) != digest:
            raise backup_differs(str(backup.path))
        sent = Outside(target, target.stat().st_size, digest, len(recipients))
        write_whole(_label_path(target), _label(backup, sent))
    except BaseException:
        with contextlib.suppress(OSError):
            target.unlink(missing_ok=True)
        raise
    return sent


def make_key(path: Path) -> str:
    """Write a fresh secret key into a file for this user only; the public one that belongs to it.

    Raises ``NeedsConsent`` when there is such a file, ``CannotWrite``.
    """
    if path.exists():
        raise key_file_exists(str(path))
    public, text = age.new_key()
    write_whole(path, text.encode())
    return public


def label_of(copy: Path) -> Label | None:
    """What is told beside a copy; None when nothing is, or it cannot be read."""
    try:
        found = json.loads(_label_path(copy).read_text(encoding="utf-8"))
        return Label(str(found["sha256"]), str(found["plain_sha256"])) if found["schema"] == SCHEMA else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def decrypt(copy: Path, target: Path, key_file: Path) -> None:
    """Write the backup that a copy holds.

    Raises ``InputRefused`` when the file holds no key that fits, ``BookDamaged`` when the copy is not whole.
    """
    age.decrypt(copy, target, age.read_identities(read_text(key_file), key_file.name), key_file.name)


def _label_path(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}.json")


def _label(backup: BackedUp, sent: Outside) -> bytes:
    """What whoever finds the stick may read: no figures, no names, no keys."""
    whole = backup.manifest
    known = {
        "schema": SCHEMA,
        "name": sent.path.name,
        "made_at": whole.made_at.isoformat(timespec="seconds"),
        "program": whole.program,
        "version": whole.stand.version,
        "operation": whole.stand.operation,
        "head": whole.stand.head,
        "size": sent.size,
        "sha256": sent.sha256,
        "plain_size": whole.size,
        "plain_sha256": whole.sha256,
        "recipients": sent.recipients,
    }
    return f"{json.dumps(known, indent=1)}\n".encode()
