"""Where else than in the book a person may be: in copies of it, and in files that left."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from xkld.domain.erasure import Known
from xkld.store.header import read_header

_HOLDS = "select 1 from worker where name = :word or cccd = :word or phone = :word limit 1"
_OUTSIDE = "select 1 from outside_contract where name = :word limit 1"
_HAS_OUTSIDE = "select 1 from sqlite_schema where type = 'table' and name = 'outside_contract'"


def is_book(path: Path) -> bool:
    """Whether a file is a book of ours; one that cannot be opened is none."""
    try:
        return path.is_file() and read_header(path).is_ours
    except OSError:
        return False


def holds(path: Path, by: Known) -> bool | None:
    """Whether a copy of the book knows a person by any of these words; None when it cannot be read."""
    uri = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True)) as copy:
            asked = (_HOLDS, _OUTSIDE) if copy.execute(_HAS_OUTSIDE).fetchone() else (_HOLDS,)  # not in older books
            words = sorted(by.names | by.numbers)
            return any(copy.execute(sql, {"word": word}).fetchone() for sql in asked for word in words)
    except sqlite3.Error:
        return None


def exports_of_people(book: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    """The files with lines of people that left: the day told, the file, for whom or what; the first one first."""
    return book.execute(
        """
        select o.today, e.file, e.purpose from export e join operation o on o.id = e.operation
        where e.identity <> 'none' and e.rows > 0 order by e.id
        """
    ).fetchall()
