"""Files appear whole: a reader sees the old file or the new one, never a part of either."""

import contextlib
import errno
import itertools
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from xkld.domain.errors import CannotWrite
from xkld.domain.errors import documents as say
from xkld.domain.written import WRITTEN
from xkld.render.package import differ_by_head

# Windows refuses a replacement while an antivirus, an indexer or OneDrive looks at the file: denied, in use, locked.
_HELD = frozenset({5, 32, 33})
PAUSES = (0.1, 0.2, 0.4, 0.8, 1.0)
_PREFIX, _SUFFIX = ".xkld-", ".tmp"
# A file is written in seconds; one that lies longer was left by a command that was killed, and may hold personal data.
_LEFT_SECONDS = 3600


def make_folder(path: Path) -> None:
    """Make a folder, and those above it, for this user only; one that is there stays as it is.

    Raises ``CannotWrite`` when the place does not allow it.
    """
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _explained(error, path) from error


def keep_earlier(path: Path, content: bytes) -> Path | None:
    """Keep a file that is about to be replaced by other content: somebody may have written into it by hand.

    The copy's path, or None when there is nothing to keep, as when only the chain's head differs. Raises
    ``CannotWrite`` when it cannot be kept.
    """
    if not path.is_file():
        return None
    try:
        before = path.read_bytes()
    except OSError as error:
        raise _explained(error, path) from error
    if before == content or differ_by_head(before, content):
        return None
    names = (_earlier(path, number) for number in itertools.count(1))
    # A command that was stopped between both writings has kept it already.
    kept = next(name for name in names if not name.exists() or _holds(name, before))
    if not kept.exists():
        write_whole(kept, before)
    return kept


def _earlier(path: Path, number: int) -> Path:
    return path.with_name(f"{path.stem}.ban-cu-{number}{path.suffix}")


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError as error:
        raise _explained(error, path) from error


def write_whole(
    path: Path,
    content: bytes,
    *,
    replace: Callable[[Path, Path], None] = os.replace,
    pauses: tuple[float, ...] = PAUSES,
) -> None:
    """Write ``content`` to ``path`` (mode 0600) at one stroke; whatever goes wrong, the old file stays as it was.

    ``replace`` is tried again after each of ``pauses`` (seconds) while another program holds the file. Raises
    ``CannotWrite`` when the disk is full, the place is not writable or not there, or the file stays open elsewhere.
    """
    with appearing(path, replace=replace, pauses=pauses) as file:
        file.write(content)


@contextlib.contextmanager
def appearing(
    path: Path,
    *,
    replace: Callable[[Path, Path], None] = os.replace,
    pauses: tuple[float, ...] = PAUSES,
) -> Iterator[BinaryIO]:
    """A file (mode 0600) open for writing that has its name once all of it is on the disk, as ``write_whole`` has."""
    try:
        with _beside(path) as (file, beside):
            yield file
            file.flush()
            os.fsync(file.fileno())
            file.close()
            _sweep_up(beside)
            _replaced(beside, path, replace, pauses)
    except OSError as error:
        raise _explained(error, path) from error


def put_in_place(beside: Path, path: Path) -> None:
    """Give a finished file its name, over whatever had it, so that a loss of power does not undo it.

    Raises ``CannotWrite``.
    """
    try:
        _replaced(beside, path, os.replace, PAUSES)
        keep_names(path.parent)
    except OSError as error:
        raise _explained(error, path) from error


def keep_names(folder: Path) -> None:
    """Let the names in a folder reach the disk, where the system lets a folder be asked."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError as error:
            if error.errno != errno.EINVAL:  # a file system that cannot, as on some sticks and shares
                raise
        finally:
            os.close(handle)


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[tuple[BinaryIO, Path]]:
    handle, name = tempfile.mkstemp(prefix=_PREFIX, suffix=_SUFFIX, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file, Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _sweep_up(fresh: Path) -> None:
    """Take away what killed commands left in the folder; how long it lies there is told by the file just written."""
    for left in fresh.parent.glob(f"{_PREFIX}*{_SUFFIX}"):
        with contextlib.suppress(OSError):  # another command sweeps as well, or the file is held
            if fresh.stat().st_mtime - left.stat().st_mtime > _LEFT_SECONDS:
                left.unlink()


def _replaced(beside: Path, path: Path, replace: Callable[[Path, Path], None], pauses: tuple[float, ...]) -> None:
    for pause in (*pauses, None):
        WRITTEN.times += 1
        try:
            replace(beside, path)
        except OSError as error:
            WRITTEN.times -= 1
            if getattr(error, "winerror", None) not in _HELD:
                raise
            if pause is None:
                raise say.open_elsewhere(path) from error
            time.sleep(pause)
        else:
            return


def _explained(error: OSError, path: Path) -> CannotWrite:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return say.disk_full(path)
        case errno.ENOENT | errno.ENOTDIR:
            return say.no_such_folder(path)
        case errno.EISDIR:
            return say.name_is_a_folder(path)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return say.write_not_permitted(path)
        case _:
            return say.not_written(path, error.strerror or type(error).__name__)
