"""The folder of backups: which lie in it, and what is thrown away. Files that are none of ours are never touched."""

import contextlib
import hashlib
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from xkld.domain.backup import Manifest, is_backup_name, read_manifest
from xkld.domain.retention import kept
from xkld.render.files import write_whole

_UNFINISHED = re.compile(r"\.xkld-.*\.part(-journal|\.seal(\.\d+)?)?")
_LONGEST_AT_WORK = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup in the folder, with its manifest."""

    path: Path
    manifest: Manifest


def kept_backups(folder: Path) -> list[Kept]:
    """The backups of which there is a manifest, newest first."""
    if not folder.is_dir():
        return []
    named = (path for path in folder.iterdir() if is_backup_name(path.name) and path.is_file())
    found = [Kept(path, manifest) for path in named if (manifest := manifest_of(path)) is not None]
    return sorted(found, key=_age, reverse=True)


def _age(backup: Kept) -> tuple[datetime, int, str]:
    """Several are made in one second: the one with more operations in it is the newer."""
    return backup.manifest.made_at, backup.manifest.stand.operation, backup.path.name


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup lies."""
    return backup.with_suffix(".json")


def manifest_of(backup: Path) -> Manifest | None:
    """What was written down of a backup when it was made; None when nothing was, or it cannot be read."""
    try:
        found = json.loads(manifest_path(backup).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    manifest = read_manifest(found)
    return manifest if manifest is not None and manifest.name == backup.name else None


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write down what is known of a backup, beside it.

    Raises ``CannotWrite``.
    """
    text = json.dumps(manifest.as_json(), ensure_ascii=False, indent=1)
    write_whole(manifest_path(backup), f"{text}\n".encode())


def digest_of(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def is_whole(backup: Kept) -> bool:
    """Whether the bytes are still those that were proved."""
    try:
        return backup.path.stat().st_size == backup.manifest.size and digest_of(backup.path) == backup.manifest.sha256
    except OSError:
        return False


def rotate(folder: Path, now: datetime) -> tuple[str, ...]:
    """Throw away the backups that are not to be kept any longer; their names, oldest first.

    One that another program holds open is left for the next time.
    """
    backups = kept_backups(folder)
    moments = kept((one.manifest.made_at for one in backups), now)
    outdated = [one for one in reversed(backups) if one.manifest.made_at not in moments]
    gone = []
    for one in outdated:
        with contextlib.suppress(OSError):
            one.path.unlink()
            manifest_path(one.path).unlink(missing_ok=True)
            gone.append(one.path.name)
    return tuple(gone)


def sweep(folder: Path, now: datetime) -> None:
    """Throw away what was left of copies that were cut off: unfinished files older than an hour."""
    if not folder.is_dir():
        return
    for path in folder.iterdir():
        if _UNFINISHED.fullmatch(path.name):
            with contextlib.suppress(OSError):
                if now - datetime.fromtimestamp(path.stat().st_mtime, UTC) > _LONGEST_AT_WORK:
                    path.unlink()
