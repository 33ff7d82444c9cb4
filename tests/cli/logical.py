"""What a book says, apart from how it came to say so."""

import sqlite3
from pathlib import Path
from typing import Any

from xkld.store import log
from xkld.store.logged import NOT_LOGGED

REGISTERS = {"undoing", "export", "migration_step"}
MONEY = {"payment", "fund_spending"}
TABLES = "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'"


_KEPT: dict[tuple[Path, int], sqlite3.Connection] = {}


def looked_into(home: Path) -> sqlite3.Connection:
    """A connection to the book as it lies there now, kept for the next look: SQLite reads the two hundred triggers of
    a book whenever it opens one, which takes longer than the look.

    Between two looks it keeps no lock, and of a file that was replaced it is another one.
    """
    book = home / "xkld.db"
    known = (book, book.stat().st_ino)
    if known not in _KEPT:
        while _KEPT:
            _KEPT.popitem()[1].close()
        _KEPT[known] = sqlite3.connect(book)
    return _KEPT[known]


def state(home: Path) -> dict[str, Any]:
    """Every row of every table, but money by what stands: đồng by fund, person, content and voucher."""
    book = looked_into(home)
    names = [name for (name,) in book.execute(TABLES) if name not in NOT_LOGGED | REGISTERS | MONEY]
    rows = {name: sorted(book.execute(f'select * from "{name}"').fetchall(), key=repr) for name in names}
    paid = """
        select y.fund, y.worker, y.item, coalesce(b.voucher, y.voucher), sum(y.amount)
        from payment y left join payment b on b.id = y.reverses group by 1, 2, 3, 4 having sum(y.amount) <> 0
    """
    spent = """
        select y.fund, y.activity, y.what, coalesce(b.voucher, y.voucher), sum(y.amount) from fund_spending y
        left join fund_spending b on b.id = y.reverses group by 1, 2, 4 having sum(y.amount) <> 0
    """
    sums = {"payment": book.execute(paid).fetchall(), "fund_spending": book.execute(spent).fetchall()}
    return {name: found for name, found in (rows | sums).items() if found}


def people(home: Path) -> list[tuple[Any, ...]]:
    """Everybody with groups, cases and stages, without numbers."""
    sql = """
        select w.name, w.birth_year, w.birth_date, w.sex, w.cccd, w.phone, wu.name,
               (select group_concat(group_code) from (select group_code from worker_group g where g.worker = w.id
                order by group_code)),
               p.purpose, p.destination, s.name, p.departed_on, p.ended_on, e.stage, e.on_date, e.reason
        from worker w join unit wu on wu.id = w.unit left join placement p on p.worker = w.id
        left join sender s on s.id = p.sender left join stage_event e on e.placement = p.id
    """
    return sorted(looked_into(home).execute(sql).fetchall(), key=repr)


def last_operation(home: Path) -> int:
    """The number of the last operation."""
    (number,) = looked_into(home).execute("select max(id) from operation").fetchone()
    return int(number)


def is_sound(home: Path) -> bool:
    """Whether the chain verifies, the log explains every row, and every reference leads somewhere."""
    book = looked_into(home)
    found = log.verify(book)
    loose = book.execute("pragma foreign_key_check").fetchall()
    return (found.broken, found.unexplained, loose) == (None, (), [])
