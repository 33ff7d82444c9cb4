"""What a book says, apart from how it came to say so."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from xkld.store import log
from xkld.store.logged import logged_tables

REGISTERS = {"undoing", "export", "migration_step"}
MONEY = {"payment", "fund_spending"}


def state(home: Path) -> dict[str, Any]:
    """Every row of every table, but money by what stands: đồng by fund, person, content and voucher."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        rows = {
            table.name: sorted(book.execute(f'select {table.row()} from "{table.name}"').fetchall())
            for table in logged_tables(book)
            if table.name not in REGISTERS | MONEY
        }
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
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        return sorted(book.execute(sql).fetchall(), key=repr)


def last_operation(home: Path) -> int:
    """The number of the last operation."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        (number,) = book.execute("select max(id) from operation").fetchone()
    return int(number)


def is_sound(home: Path) -> bool:
    """Whether the chain verifies, the log explains every row, and every reference leads somewhere."""
    with closing(sqlite3.connect(home / "xkld.db")) as book:
        found = log.verify(book)
        loose = book.execute("pragma foreign_key_check").fetchall()
    return (found.broken, found.unexplained, loose) == (None, (), [])
