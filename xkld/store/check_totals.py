"""What ``check`` asks of figures that the book keeps twice: the days of a placement, and columns that follow others."""

import re
import sqlite3

TOTALS = {
    "departed_on_differs": """
        with left_home as materialized (select placement, on_date from stage_event where stage = 'departed')
        select p.worker, p.id, p.departed_on, e.on_date
        from placement p left join left_home e on e.placement = p.id
        where p.departed_on is not e.on_date order by p.id
    """,
    "ended_on_differs": """
        with ended as materialized (
          select placement, min(on_date) as on_date from stage_event where effect = -1 group by placement)
        select p.worker, p.id, p.ended_on, e.on_date
        from placement p left join ended e on e.placement = p.id
        where p.ended_on is not e.on_date order by p.id
    """,
}
_STORED = re.compile(r"^\s*(\w+) \w+ NOT NULL GENERATED ALWAYS AS \((.*)\) STORED,?\s*$", re.MULTILINE)


def following_columns(book: sqlite3.Connection) -> str:
    """The question about stored columns that must equal what they are made of.

    No statement can change one; a disk can.
    """
    tables = book.execute("select name, sql from sqlite_schema where type = 'table' order by name").fetchall()
    parts = [
        f"select '{table}' as place, '{column}' as fact, count(*) as wrong"
        f" from {table} where {column} is not ({made_of})"
        for table, sql in tables
        for column, made_of in _STORED.findall(sql or "")
    ]
    return f"select * from ({' union all '.join(parts)}) where wrong > 0 order by place, fact"
