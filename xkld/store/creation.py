"""An empty book, made whole; what a stopped making left behind is finished by the next one."""

import os
from contextlib import closing
from pathlib import Path

from xkld.domain.errors.book import book_exists, cannot_read, cannot_write
from xkld.domain.operation import Operation
from xkld.store import migrations
from xkld.store.book import opened, refuse_strangers, transaction
from xkld.store.failures import translated
from xkld.store.header import APPLICATION_ID, read_header
from xkld.store.seal import write_seal


def create(path: Path, operation: Operation) -> None:
    """Make an empty book with mode 0600, or finish one that was only begun.

    Raises ``NeedsConsent`` when there is one: a book is never overwritten; ``NoBook`` when the file is something else.
    """
    is_new = not path.exists()
    if is_new:
        _touch_private(path)
    elif _is_begun(path):
        path.chmod(0o600)
    else:
        refuse_strangers(path)
        raise book_exists(str(path))
    try:
        _fill(path, operation)
    except BaseException:
        if is_new:
            path.unlink(missing_ok=True)
        raise


def _fill(path: Path, operation: Operation) -> None:
    with translated(path), closing(opened(path, "rw")) as connection:
        connection.execute(f"pragma application_id = {APPLICATION_ID}")
        with transaction(connection):
            if migrations.version_of(connection):  # another making was faster
                raise book_exists(str(path))
            migrations.run(connection, operation)
        write_seal(path, connection)


def _is_begun(path: Path) -> bool:
    """Whether a file is what a making leaves that was stopped: nothing at all, or a book without a schema."""
    try:
        if path.stat().st_size == 0:
            return True
        if not read_header(path).is_ours:
            return False
    except OSError as error:
        raise cannot_read(str(path)) from error
    with translated(path), closing(opened(path, "rw")) as connection:  # rolls back what was written in part
        return migrations.version_of(connection) == 0


def _touch_private(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise cannot_write(str(path)) from error
