"""Papers of people, as far as somebody showed them to the office: kinds and days, never what stands in them."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from xkld.store.book import Writer
from xkld.store.key_lists import marks, parts


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A paper of a person, or of one case (``placement``); days in ISO, None where they were not told."""

    worker: int
    placement: int | None
    kind: str
    issued_on: str | None
    expires_on: str | None


def papers_of(book: sqlite3.Connection, workers: Iterable[int]) -> dict[int, list[PaperRow]]:
    """The papers of these people, by person, in order of kinds."""
    found: dict[int, list[PaperRow]] = {}
    for part in parts(sorted(set(workers))):
        statement = f"""
            select worker, placement, kind, issued_on, expires_on from paper
            where worker in ({marks(part)}) order by worker, kind, placement
        """
        for row in book.execute(statement, part):
            found.setdefault(row[0], []).append(PaperRow(*row))
    return found


def write(writer: Writer, row: PaperRow) -> bool:
    """Write a paper, or put right what was told of it; whether anything changed."""
    changed = writer.connection.execute(
        """
        insert into paper (worker, placement, kind, issued_on, expires_on) values (?, ?, ?, ?, ?)
        on conflict (worker, kind, coalesce(placement, 0))
        do update set issued_on = excluded.issued_on, expires_on = excluded.expires_on
        where (issued_on, expires_on) is not (excluded.issued_on, excluded.expires_on)
        """,
        (row.worker, row.placement, row.kind, row.issued_on, row.expires_on),
    )
    return changed.rowcount > 0


def remove(writer: Writer, worker: int, placement: int | None, kind: str) -> bool:
    """Take back that a paper was shown; whether it had been written."""
    removed = writer.connection.execute(
        "delete from paper where worker = ? and kind = ? and placement is ?", (worker, kind, placement)
    )
    return removed.rowcount > 0


def unite(book: sqlite3.Connection, kept: int, other: int) -> None:
    """Make the papers of one entry another's; of one paper told of both the one that ends later, or is known, stays."""
    values = {"kept": kept, "other": other}
    same = """select 1 from paper b where b.worker = {whose} and b.kind = paper.kind
              and coalesce(b.placement, 0) = coalesce(paper.placement, 0)"""
    days = "(coalesce({0}.expires_on, ''), coalesce({0}.issued_on, ''))"
    later = f"and {days.format('b')} > {days.format('paper')}"
    book.execute(f"delete from paper where worker = :kept and exists ({same.format(whose=':other')} {later})", values)
    book.execute(f"delete from paper where worker = :other and exists ({same.format(whose=':kept')})", values)
    book.execute("update paper set worker = :kept where worker = :other", values)
