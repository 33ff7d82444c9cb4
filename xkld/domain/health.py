"""What ``doctor`` looks at, as plain facts, and what it says of them; nothing here names a person."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Level(StrEnum):
    """How a check ended."""

    PASS = "pass"  # noqa: S105  a word of a result, no password
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """One check: its name, how it ended, what was found, and how to mend it (empty when nothing is to be done)."""

    check: str
    level: Level
    what: str
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Machine:
    """The programs under ours.

    ``encodings`` are those of file names and of the result stream; ``fonts`` is None when they cannot be listed;
    ``office`` is LibreOffice's program, None when it is not installed. ``analyze_is_right`` tells whether this SQLite
    still answers rightly after ``ANALYZE`` (3.40.1 does not). ``console`` is the encoding of the window in which the
    command runs, None where there is none.
    """

    python: tuple[int, int, int]
    system: str
    sqlite: tuple[int, int, int]
    analyze_is_right: bool
    jinja: tuple[int, ...]
    xml_guarded: bool
    time_zone: bool
    encodings: tuple[str, ...]
    console: str | None
    fonts: frozenset[str] | None
    office: str | None


@dataclass(frozen=True, slots=True)
class Setting:
    """A value of the command and where it came from: an option, a variable of the environment, or neither."""

    value: str
    option: str
    variable: str
    source: str

    @property
    def origin(self) -> str:
        """The option's or the variable's name; empty when neither was given."""
        return {"option": self.option, "variable": self.variable}.get(self.source, "")


@dataclass(frozen=True, slots=True)
class Drive:
    """Where a folder lies when that is not simply this machine's disk: a shared or synchronised place.

    ``breaks`` says that books are known to be damaged there; else it is only a place to be careful with.
    """

    name: str
    breaks: bool


@dataclass(frozen=True, slots=True)
class Folder:
    """The officer's folder: the bytes free on its disk, the permission bits (None where they say nothing).

    ``taken`` says that a file has its name; ``readable`` that its files can be listed.
    """

    shown: str
    exists: bool
    taken: bool
    readable: bool
    writable: bool
    mode: int | None
    drive: Drive | None
    free: int
    copies: int


class Kept(StrEnum):
    """What stands where the book should be."""

    NOTHING = "nothing"
    CLOSED = "closed"
    FOREIGN = "foreign"
    BOOK = "book"


class Obstacle(StrEnum):
    """Why a book could not be looked into."""

    HOT_JOURNAL = "hot_journal"
    OPEN_ELSEWHERE = "open_elsewhere"
    BUSY = "busy"
    DAMAGED = "damaged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class LastOperation:
    """The last command that wrote: when (UTC), the civil day it was told, its name, the program's version."""

    at: datetime
    today: date
    command: str
    program: str


@dataclass(frozen=True, slots=True)
class Inside:
    """What a book holds: faults of its pages, rows that refer to nothing, lax tables, ``ANALYZE``'s tables."""

    page_faults: int
    loose_rows: int
    lax_tables: tuple[str, ...]
    analyzed: bool
    last: LastOperation | None


@dataclass(frozen=True, slots=True)
class Book:
    """The book's file: its bytes, permission bits, schema version, whether it is in WAL mode, and what it holds."""

    kept: Kept
    size: int = 0
    mode: int | None = None
    version: int = 0
    latest: int = 0
    wal: bool = False
    inside: Inside | Obstacle | None = None


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file with which the officer goes before a shipped one.

    ``lines`` are the lines at fault, as far as they have one.
    """

    name: str
    used: bool
    faults: int = 0
    lines: tuple[int, ...] = ()
