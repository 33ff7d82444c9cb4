"""Whether everything that the officer's work rests on is in order. Nothing is changed, and no person is named."""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.health import Book, Finding, Folder, Inside, Kept, Setting
from xkld.domain.wording.health.backups import backup_findings
from xkld.domain.wording.health.book import book_findings
from xkld.domain.wording.health.folder import (
    folder_findings,
    own_file_findings,
    schedule_finding,
    setting_findings,
)
from xkld.domain.wording.health.machine import machine_findings
from xkld.store.examination import examine
from xkld.store.header import read_header
from xkld.store.migrations import LATEST
from xkld.usecases.backup_standing import backup_standing
from xkld.usecases.drives import drive
from xkld.usecases.machine import machine
from xkld.usecases.own_files import own_files
from xkld.usecases.schedules import is_scheduled
from xkld.usecases.workspace import BOOK_NAME, Workspace

_TWIN = re.compile(r"xkld.*\.db(\W.*)?", re.IGNORECASE)
_NOT_TWINS = re.compile(rf"{re.escape(BOOK_NAME)}(-journal|-wal|-shm|\.seal|\.truoc-.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Settings:
    """Folder and day as they were given; ``day`` is None when the day cannot be read, ``civil`` is the clock's."""

    home: Setting
    today: Setting
    day: date | None
    civil: date
    time_zone: str


def findings(workspace: Workspace, settings: Settings) -> Iterator[Finding]:
    """Every check in order: the machine, the settings, the folder, the book, the office's own files."""
    book = _book(workspace.book)
    folder = _folder(workspace.home)
    yield from machine_findings(machine(settings.time_zone))
    yield from setting_findings(settings.home, settings.today, settings.day, settings.civil)
    yield from folder_findings(folder, book.size)
    yield from book_findings(book, workspace.operation.at, workspace.today)
    if book.kept is Kept.BOOK:
        last = book.inside.last if isinstance(book.inside, Inside) else None
        yield from backup_findings(backup_standing(workspace), last, workspace.today)
        yield schedule_finding(scheduled=is_scheduled(workspace.home))
    if folder.readable:
        yield from own_file_findings(own_files(workspace))


def shown_path(path: Path) -> str:
    """A path without the name of the person whose home it lies in."""
    whole = path.absolute()
    try:
        own = Path.home()
    except RuntimeError:  # nobody's home, as under a bare cron
        return str(whole)
    return str(Path("~") / whole.relative_to(own)) if whole.is_relative_to(own) else str(whole)


def _folder(home: Path) -> Folder:
    exists = home.is_dir()
    readable = exists and os.access(home, os.R_OK | os.X_OK)
    standing = next(path for path in (home.absolute(), *home.absolute().parents) if path.exists())
    names = [entry.name for entry in home.iterdir()] if readable else []
    return Folder(
        shown=shown_path(home),
        exists=exists,
        taken=home.exists() and not exists,
        readable=readable,
        writable=os.access(home, os.W_OK | os.X_OK),
        mode=_mode(home),
        drive=drive(home),
        free=shutil.disk_usage(standing).free,
        copies=sum(1 for name in names if _TWIN.fullmatch(name) and not _NOT_TWINS.fullmatch(name)),
    )


def _book(path: Path) -> Book:
    try:
        head = read_header(path)
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        return Book(Kept.NOTHING)
    except OSError:
        return Book(Kept.CLOSED)
    if not head.is_ours:
        return Book(Kept.FOREIGN, size)
    return Book(Kept.BOOK, size, _mode(path), head.version, LATEST, head.wal, examine(path))


def _mode(path: Path) -> int | None:
    """The permission bits, which say nothing on Windows."""
    return path.stat().st_mode & 0o777 if os.name == "posix" and path.exists() else None
