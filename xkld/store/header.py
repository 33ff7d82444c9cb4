"""The first hundred bytes of a database file, read without opening it as one (SQLite, "Database File Format", 1.3)."""

from dataclasses import dataclass
from pathlib import Path

APPLICATION_ID = 0x584B4C44  # "XKLD"
_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100
_WAL = 2


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says of itself: whether it is a book of ours, its schema version, whether it is in WAL mode.

    ``change_counter`` grows with every transaction that any program commits in it (not in WAL mode).
    """

    is_ours: bool
    version: int
    wal: bool
    change_counter: int


def read_header(path: Path) -> Header:
    """The header of a file of any kind.

    Raises ``OSError`` when it cannot be opened.
    """
    with path.open("rb") as file:
        head = file.read(_LENGTH).ljust(_LENGTH, b"\x00")
    ours = head[:16] == _MAGIC and int.from_bytes(head[68:72], "big") == APPLICATION_ID
    return Header(ours, int.from_bytes(head[60:64], "big"), head[18] == _WAL, int.from_bytes(head[24:28], "big"))
