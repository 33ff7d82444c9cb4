"""The seal beside a book: a digest of its whole file after the last command that wrote.

The chain and the rows tell of every altered value; bits that hold nothing now (free pages, the slack of a page) are
told of only by the file itself. A seal that is missing or of an earlier state is no fault: a command can be killed
between its commit and the seal, and another program may have written.
"""

import json
import os
import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from hashlib import file_digest, sha256
from pathlib import Path

from xkld.store import chain

_COUNTER = slice(24, 28)  # "Database File Format", 1.3: the change counter, and the one that the size is valid for
_VALID_FOR = slice(92, 96)
_LEFT_SECONDS = 3600


class SealState(StrEnum):
    """What a seal says of its book: the same file, another one, another history, or nothing."""

    WHOLE = "whole"
    ALTERED = "altered"
    OTHER_HISTORY = "other_history"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Seal:
    """The change counter and the SHA-256 of a book's file, with the head of its chain."""

    counter: int
    digest: str
    head: str


def seal_path(book: Path) -> Path:
    """Where the seal of a book lies."""
    return book.with_name(f"{book.name}.seal")


def write_seal(path: Path, connection: sqlite3.Connection) -> None:
    """Seal a book as it is now.

    What was written stands, whatever becomes of the seal: where a writer does not let us read, or the folder takes no
    file, an earlier seal is left, which then says nothing.
    """
    connection.execute("begin")
    try:
        chain_head = chain.head(connection)  # takes the lock that keeps writers out while the file is read
        counter, digest = _fingerprint(path)
        _put(seal_path(path), json.dumps({"counter": counter, "sha256": digest, "head": chain_head}))
    except sqlite3.OperationalError:  # busy, or a disk that fails: whoever reads the book next is told of it
        pass
    finally:
        if connection.in_transaction:  # a disk that fails ends it
            connection.execute("rollback")


def read_seal(path: Path) -> Seal | None:
    """The seal of a book; None when there is none, or it cannot be read as one."""
    try:
        found = json.loads(seal_path(path).read_text(encoding="ascii"))
        return Seal(int(found["counter"]), str(found["sha256"]), str(found["head"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def judge(path: Path, connection: sqlite3.Connection) -> SealState:
    """Hold a book against its seal, on a connection inside a transaction of its own.

    The bytes come from SQLite: to open and close the file here would take the connection's lock away, since a system
    of POSIX forgets all locks that a process has on a file when it closes one handle of it.
    """
    seal = read_seal(path)
    if seal is None:
        return SealState.SILENT
    content = connection.serialize()
    if content[_COUNTER] != content[_VALID_FOR]:
        return SealState.ALTERED
    if _number(content[_COUNTER]) == seal.counter:
        return SealState.WHOLE if sha256(content).hexdigest() == seal.digest else SealState.ALTERED
    known = connection.execute("select 1 from chain where digest = ?", (seal.head,)).fetchone()
    return SealState.SILENT if known else SealState.OTHER_HISTORY


def _fingerprint(path: Path) -> tuple[int, str]:
    """Of one handle that is closed last: with it goes the lock, and a writer may come."""
    with path.open("rb") as file:
        header = file.read(100)
        file.seek(0)
        return _number(header[_COUNTER]), file_digest(file, "sha256").hexdigest()


def _number(four: bytes) -> int:
    return int.from_bytes(four, "big")


def _put(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "w", encoding="ascii") as file:
            file.write(text)
        part.replace(path)
        _sweep_up(path)
    except OSError:
        part.unlink(missing_ok=True)


def _sweep_up(seal: Path) -> None:
    """Take away the parts of seals that killed commands left; how long they lie there is told by the seal just made."""
    for part in seal.parent.glob(f"{seal.name}.*"):
        if seal.stat().st_mtime - part.stat().st_mtime > _LEFT_SECONDS:
            part.unlink()
