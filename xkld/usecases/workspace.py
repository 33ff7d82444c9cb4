"""The officer's folder and the command that works in it."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import xkld
from xkld.domain.errors.book import cannot_read
from xkld.domain.errors.office import no_such_file, not_utf8
from xkld.domain.operation import Operation
from xkld.domain.progress import Tell, silent
from xkld.domain.written import WRITTEN
from xkld.store.book import Connection, Writer, reading, writing
from xkld.store.undoing import is_undoable

BOOK_NAME = "xkld.db"


@dataclass(frozen=True, slots=True)
class Workspace:
    """A folder with ``xkld.db``, ``out/``, and ``data/`` and ``templates/`` for what the officer changes.

    ``tell`` hears how far long work has come.
    """

    home: Path
    operation: Operation
    dry_run: bool = False
    tell: Tell = silent

    @property
    def book(self) -> Path:
        """The book's file."""
        return self.home / BOOK_NAME

    @property
    def out(self) -> Path:
        """Where documents go."""
        return self.home / "out"

    @property
    def backups(self) -> Path:
        """Where backups of the book go."""
        return self.home / "backups"

    @property
    def today(self) -> date:
        """The civil day of the command."""
        return self.operation.today

    def reading(self) -> AbstractContextManager[Connection]:
        """One state of the book, unchangeable."""
        return reading(self.book)

    @contextmanager
    def writing(self, *, even_empty: bool = False) -> Iterator[Writer]:
        """One transaction under this command's operation, rolled back when it is a dry run or changed nothing."""
        done: list[int] = []
        with writing(self.book, self.operation, dry_run=self.dry_run, even_empty=even_empty) as writer:
            yield writer
            if is_undoable(writer):
                done.append(writer.operation)
        if not self.dry_run:
            WRITTEN.operations.extend(done)

    @contextmanager
    def looking(self, *, full_id: bool) -> Iterator[Connection]:
        """One state of the book; whoever sees whole ID numbers is written down as an operation."""
        if not full_id:
            with self.reading() as book:
                yield book
            return
        with self.writing(even_empty=True) as writer:
            yield writer.connection

    def data_file(self, name: str) -> Path:
        """The officer's own file of that name, else the shipped one."""
        return self._own_or_shipped("data", name)

    def template(self, name: str) -> Path:
        """The officer's own template of that name, else the shipped one."""
        return self._own_or_shipped("templates", name)

    def policy_files(self) -> list[Path]:
        """Every policy file, the officer's own before the shipped one of the same name, in order of names."""
        folders = (shipped("data") / "policies", self.home / "data" / "policies")
        found = {path.name: path for folder in folders if folder.is_dir() for path in folder.glob("*.yaml")}
        return [found[name] for name in sorted(found)]

    def _own_or_shipped(self, kind: str, name: str) -> Path:
        own = self.home / kind / name
        path = own if own.is_file() else shipped(kind) / name
        if not path.is_file():
            raise no_such_file(f"{kind}/{name}")
        return path


def shipped(kind: str) -> Path:
    """The shipped folder ``data`` or ``templates``: inside the installed package, or beside it in the source tree."""
    package = Path(xkld.__file__).parent
    inside = package / "shipped" / kind
    return inside if inside.is_dir() else package.parent / kind


def read_text(path: Path) -> str:
    """A text file in UTF-8, with or without a byte order mark.

    Raises ``XkldError`` when it cannot be opened or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise no_such_file(str(path)) from None
    except OSError as error:
        raise cannot_read(str(path)) from error
    except UnicodeDecodeError as error:
        raise not_utf8(str(path)) from error
