"""The bank's lists of loans in the book, and what was decided about them. Loads no SQLModel."""

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from xkld.domain.erasure import Known
from xkld.domain.loans import Figures
from xkld.domain.names import fold
from xkld.domain.reconciling import Accepted, Lent
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.store.book import Writer
from xkld.store.key_lists import marks

Row = tuple[str, tuple[int | str, ...]]


@dataclass(frozen=True, slots=True)
class ListRow:
    """A list of the bank: whose, as of which day in ISO, from which file, in units of how many đồng."""

    number: int
    sender: str
    as_of: str
    file: str
    sheet: str
    digest: str
    scale: int


@dataclass(frozen=True, slots=True)
class BankLoanRow:
    """A row of a list as it is kept, in đồng; ``number`` is that of the row in the book, ``row`` that in the file."""

    number: int
    list: int
    row: int
    bank_number: str | None
    name: str
    name_key: str | None
    birth_year: int | None
    place: str | None
    lent: Lent
    worker: int | None


_LISTS = """
    select b.id, s.name, b.as_of, b.name, b.sheet, b.digest, b.scale
    from bank_list b join list_sender s on s.id = b.list_sender
"""
_ROWS = """
    select id, bank_list, row, number, name, name_key, birth_year, place, disbursed, outstanding, overdue, worker
    from bank_loan
"""


def taken_in(book: sqlite3.Connection, digest: str, sheet: str) -> ListRow | None:
    """The list that exactly this file was taken in as."""
    row = book.execute(f"{_LISTS} where b.digest = ? and b.sheet = ?", (digest, sheet)).fetchone()
    return ListRow(*row) if row else None


def lists_of(book: sqlite3.Connection, as_of: date | None) -> list[ListRow]:
    """The last list of each sender as of a day, or as of the last day of which there is one."""
    rows = book.execute(
        f"""
        {_LISTS}
        where b.as_of = coalesce(:day, (select max(as_of) from bank_list))
          and b.id = (select max(x.id) from bank_list x where x.as_of = b.as_of and x.list_sender = b.list_sender)
        order by b.id
        """,
        {"day": None if as_of is None else as_of.isoformat()},
    )
    return [ListRow(*row) for row in rows]


def list_numbered(book: sqlite3.Connection, number: int) -> ListRow:
    """A list by its number, which is known to be one."""
    return ListRow(*book.execute(f"{_LISTS} where b.id = ?", (number,)).fetchone())


def rows_of(book: sqlite3.Connection, lists: Sequence[int]) -> list[BankLoanRow]:
    """The rows of lists in their order."""
    rows = book.execute(f"{_ROWS} where bank_list in ({marks(lists)}) order by bank_list, row", tuple(lists))
    return [_row(one) for one in rows]


def row_numbered(book: sqlite3.Connection, number: int) -> BankLoanRow | None:
    """A row by its number in the book."""
    row = book.execute(f"{_ROWS} where id = ?", (number,)).fetchone()
    return _row(row) if row else None


def matches(book: sqlite3.Connection) -> dict[tuple[str, str], tuple[int | None, str | None]]:
    """What borrowers of the bank were found to be: the loan, or None with the reason why it is none of ours."""
    rows = book.execute("select kind, key, loan, because from bank_match")
    return {(kind, key): (loan, because) for kind, key, loan, because in rows}


def accepted(book: sqlite3.Connection) -> dict[int, Accepted]:
    """The differences that may stand, by loan."""
    rows = book.execute("select loan, bank_disbursed, bank_outstanding, disbursed, outstanding from bank_accepted")
    return {
        loan: Accepted(theirs, owed, Figures(disbursed, disbursed - outstanding))
        for loan, theirs, owed, disbursed, outstanding in rows
    }


def match(writer: Writer, key: tuple[str, str], loan: int | None, because: str | None) -> bool:
    """Remember what a borrower of the bank is; whether anything is another now."""
    changed = writer.connection.execute(
        """
        insert into bank_match (kind, key, loan, because, operation) values (?, ?, ?, ?, ?)
        on conflict (kind, key) do update set loan = excluded.loan, because = excluded.because,
          operation = excluded.operation
        where (loan, because) is not (excluded.loan, excluded.because)
        """,
        (*key, loan, because, writer.operation),
    )
    return changed.rowcount > 0


def accept(writer: Writer, loan: int, told: Accepted, because: str) -> bool:
    """Remember that a difference may stand while its figures stay; whether anything is another now."""
    values = (told.disbursed, told.outstanding, told.ours.disbursed, told.ours.outstanding, because)
    changed = writer.connection.execute(
        """
        insert into bank_accepted (loan, bank_disbursed, bank_outstanding, disbursed, outstanding, because, operation)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (loan) do update set bank_disbursed = excluded.bank_disbursed,
          bank_outstanding = excluded.bank_outstanding, disbursed = excluded.disbursed,
          outstanding = excluded.outstanding, because = excluded.because, operation = excluded.operation
        where (bank_disbursed, bank_outstanding, disbursed, outstanding, because)
          is not (excluded.bank_disbursed, excluded.bank_outstanding, excluded.disbursed, excluded.outstanding,
                  excluded.because)
        """,
        (loan, *values, writer.operation),
    )
    return changed.rowcount > 0


def forget(book: sqlite3.Connection, workers: Sequence[int], by: Known) -> list[Row]:
    """Blank rows of the bank's lists about people who are erased, and what is remembered under their names.

    Also rows of a namesake born in the same year: which of the two is meant cannot be known. The rows that held it.
    """
    keys = {fold(name) for name in by.names}
    years = {year for (year,) in book.execute(f"select birth_year from worker where id in ({marks(workers)})", workers)}
    numbers = book.execute(
        f"select bank_number from loan where worker in ({marks(workers)}) and bank_number is not null", workers
    ).fetchall()
    held = {number for (number,) in numbers}
    gone = [
        one.number
        for one in map(_row, book.execute(_ROWS).fetchall())
        if one.worker in workers
        or one.bank_number in (held or {""})
        or (one.name_key in keys and one.birth_year in {None, *years})
    ]
    book.executemany(
        "update bank_loan set name = ?, name_key = null, birth_year = null, place = null where id = ?",
        [(ERASED_NAME, number) for number in gone],
    )
    named = [
        number
        for number, key in book.execute("select id, key from bank_match where kind = 'name'").fetchall()
        if key.split("|")[0] in keys
    ]
    book.executemany("delete from bank_match where id = ?", [(number,) for number in named])
    rows = [("bank_loan", gone), ("bank_match", named)]
    return [
        *((table, (one,)) for table, numbers in rows for one in numbers),
        *_once(book, keys),
        *_blank_loans(book, workers),
    ]


def _blank_loans(book: sqlite3.Connection, workers: Sequence[int]) -> list[Row]:
    """Blank what was noted of people's loans, whatever it says; the rows that hold it."""
    of_them = f"loan in (select id from loan where worker in ({marks(workers)}))"
    book.execute(f"update loan_event set note = ? where note is not null and {of_them}", (ERASED_NAME, *workers))
    book.execute(f"update bank_accepted set because = ? where {of_them}", (ERASED_NAME, *workers))
    steps = book.execute(f"select loan, step, on_date from loan_event where {of_them}", tuple(workers)).fetchall()
    told = book.execute(f"select loan from bank_accepted where {of_them}", tuple(workers)).fetchall()
    return [*(("loan_event", key) for key in steps), *(("bank_accepted", key) for key in told)]


def _once(book: sqlite3.Connection, keys: set[str]) -> list[Row]:
    """Rows that are not in the book any more and once bore such a name."""
    there = {number for (number,) in book.execute("select id from bank_loan")}
    logged = book.execute(
        "select distinct row_key, json_extract(coalesce(new_row, old_row), '$.name_key') from change"
        " where table_name = 'bank_loan' and digest is null"
    ).fetchall()
    found = [(tuple(json.loads(key)), name) for key, name in logged]
    return [("bank_loan", key) for key, name in found if name in keys and key[0] not in there]


def _row(row: Sequence[Any]) -> BankLoanRow:
    number, listed, at, bank_number, name, name_key, year, place, *lent, worker = row
    return BankLoanRow(number, listed, at, bank_number, name, name_key, year, place, Lent(*lent), worker)
