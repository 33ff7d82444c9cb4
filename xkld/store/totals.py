"""Control totals counted in a book of any schema: what it lacks of the tables known here is passed over."""

import sqlite3

from xkld.domain.totals import MoneyTotal, Totals

_MONEY = (
    ("allotment", "on_date", "amount"),
    ("payment", "paid_on", "amount"),
    ("fund_spending", "spent_on", "amount"),
    ("office_amount", "entered_on", "amount"),
    ("loan_figure", "as_of", "outstanding"),
    ("loan_event", "on_date", "amount"),
)


def totals(book: sqlite3.Connection) -> Totals:
    """The rows of every table, and the đồng of every quarter in which a table of money has lines."""
    names = book.execute(
        "select name from sqlite_schema where type = 'table' and name not glob 'sqlite_*' order by name"
    ).fetchall()
    rows = {str(name): _count(book, name) for (name,) in names}
    money = tuple(one for table, day, amount in _MONEY if table in rows for one in _money(book, table, day, amount))
    return Totals(rows, money)


def _count(book: sqlite3.Connection, table: str) -> int:
    (count,) = book.execute(f'select count(*) from "{table}"').fetchone()
    return int(count)


def _money(book: sqlite3.Connection, table: str, day: str, amount: str) -> list[MoneyTotal]:
    rows = book.execute(
        f"select substr({day}, 1, 4) || '-Q' || ((substr({day}, 6, 2) + 2) / 3) as quarter, count(*),"
        f' coalesce(sum({amount}), 0) from "{table}" group by quarter order by quarter'
    )
    return [MoneyTotal(table, quarter, count, total) for quarter, count, total in rows]
