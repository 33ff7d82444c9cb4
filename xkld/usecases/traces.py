"""Where else than in the book a person may be named: backups, documents in ``out/``, files that were handed out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.backup import is_backup_name
from xkld.domain.erasure import Known
from xkld.formats import searched
from xkld.store import traces
from xkld.store.book import Connection
from xkld.usecases.backup_folder import manifest_of
from xkld.usecases.workspace import Workspace

_MONTHS_KEPT = 10  # nine monthly backups, and the month in which the last of them was made


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the book that holds a person, or cannot be looked into (``certain`` False).

    ``made_on`` is None where no manifest tells; ``gone_by`` is the day by which rotation has thrown it away at the
    latest, None when it is no backup that is rotated.
    """

    file: str
    certain: bool
    made_on: date | None = None
    gone_by: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A file in ``out/`` that names a person, or cannot be looked into (``certain`` False)."""

    file: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Left:
    """A file with lines of people that left the office; whom it names is not written down anywhere."""

    on: date
    file: str
    purpose: str | None


@dataclass(frozen=True, slots=True)
class Traces:
    """Everything outside the book that names a person or may."""

    copies: list[Copy]
    documents: list[Document]
    exports: list[Left]


def traces_of(workspace: Workspace, book: Connection, by: Known) -> Traces:
    """Everything in the workspace outside the book that names a person or may, and every list that left."""
    exports = [Left(date.fromisoformat(day), file, purpose) for day, file, purpose in traces.exports_of_people(book)]
    return Traces(list(_copies(workspace, by)), list(_documents(workspace.out, by)), exports)


def _copies(workspace: Workspace, by: Known) -> Iterator[Copy]:
    folders = (workspace.home, workspace.backups)
    files = sorted(path for folder in folders if folder.is_dir() for path in folder.iterdir())
    for path in files:
        if path.suffix == ".age":
            yield Copy(path.name, certain=False)
        elif path != workspace.book and traces.is_book(path) and (found := traces.holds(path, by)) is not False:
            manifest = manifest_of(path) if is_backup_name(path.name) else None
            made_on = manifest.today if manifest else None
            yield Copy(path.name, found is True, made_on, made_on and _months_later(made_on, _MONTHS_KEPT))


def _documents(folder: Path, by: Known) -> Iterator[Document]:
    for path in sorted(folder.iterdir()) if folder.is_dir() else []:
        if path.is_file() and (found := searched.names(path, by)) is not False:
            yield Document(path.name, certain=found is True)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)
