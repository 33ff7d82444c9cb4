"""What ``check`` asks of the log: whether the chain holds, and whether the book is what the log says."""

import json
import sqlite3
from itertools import islice

from xkld.domain.checks import MOST_NAMED, Answer, Value
from xkld.store import log
from xkld.store.log import Difference
from xkld.store.logged import logged_tables

_MONEY = ("payment", "fund_spending", "allotment")
_HEADS = """
    select s.id, s.form, s.period from sent_report s
    where not exists (select 1 from chain c where c.digest = s.head) order by s.id
"""


def chain(book: sqlite3.Connection, head: str | None) -> dict[str, Answer]:
    """The first operation that does not fit, the rows that the log does not explain, heads that the chain never had.

    ``head`` is one that somebody read in a document or a backup.
    """
    walked = log.verify(book)
    found: dict[str, Answer] = {}
    if walked.broken is not None:
        found["chain_broken"] = Answer(1, ((walked.broken.operation, str(walked.broken.fault)),))
    rows = [_row(one) for table in walked.unexplained for one in islice(log.differences(book, table), MOST_NAMED)]
    if walked.unexplained:
        found["unexplained"] = Answer(len(rows), tuple(rows[:MOST_NAMED]))
    if head is not None and book.execute("select 1 from chain where digest = ?", (head,)).fetchone() is None:
        found["head_unknown"] = Answer(1, ((head, walked.operations, walked.head),))
    sent = book.execute(_HEADS).fetchall()
    found["sent_head_unknown"] = Answer(len(sent), tuple(sent[:MOST_NAMED]))
    left = book.execute("select operation from current_operation").fetchall()
    found["left_open"] = Answer(len(left), tuple(left[:MOST_NAMED]))
    return found


def totals(book: sqlite3.Connection) -> dict[str, str]:
    """The questions about the rows and the đồng of each table against what its changes add up to.

    A blanked change says nothing, and the row that it told of was logged anew when it was blanked.
    """
    tables = [table.name for table in logged_tables(book)]
    held = " union all ".join(f"select '{name}' as name, count(*) as held from \"{name}\"" for name in tables)
    money = " union all ".join(
        f"select '{name}' as name, coalesce(sum(amount), 0) as held from \"{name}\"" for name in _MONEY
    )
    return {
        "rows_differ": f"""
            with logged as materialized (
              select table_name, count(new_row) - count(old_row) as rows from change group by table_name)
            select h.name, h.held, coalesce(l.rows, 0)
            from ({held}) h left join logged l on l.table_name = h.name
            where h.held <> coalesce(l.rows, 0) order by h.name
        """,
        "money_differs": f"""
            with logged as materialized (
              select table_name, sum(case when json_valid(new_row) then json_extract(new_row, '$.amount') else 0 end
                                     - case when json_valid(old_row) then json_extract(old_row, '$.amount') else 0 end
                                    ) as amount
              from change where table_name in ({", ".join(f"'{name}'" for name in _MONEY)}) group by table_name)
            select h.name, h.held, coalesce(l.amount, 0)
            from ({money}) h left join logged l on l.table_name = h.name
            where h.held <> coalesce(l.amount, 0) order by h.name
        """,
    }


def _row(one: Difference) -> tuple[Value, ...]:
    """The table, the key, and the columns that differ; what stands in them may be of a person and is not told."""
    if one.logged is None or one.held is None:
        return one.table, one.key, "added" if one.logged is None else "removed", ""
    try:
        logged, held = json.loads(one.logged), json.loads(one.held)
    except (TypeError, ValueError):  # a bit of the log has changed, of its words or of their type
        return one.table, one.key, "altered", ""
    if not isinstance(logged, dict):
        return one.table, one.key, "altered", ""
    differing = sorted(name for name in logged.keys() | held.keys() if logged.get(name) != held.get(name))
    return one.table, one.key, "altered", ", ".join(differing)
