"""Due days that the office set for duties that its plan leaves open."""

import sqlite3

from xkld.domain.counts import Scope
from xkld.domain.plan import DueRule
from xkld.store.book import Writer

Key = tuple[str, str, str]
"""What tells a duty of a plan from its others: kind, senders, recipients."""


def deadlines(book: sqlite3.Connection, scope: Scope) -> dict[Key, DueRule]:
    """What the office set for a plan, by duty."""
    rows = book.execute(
        """
        select kind, sender, recipient, before_day, of_month from duty_deadline
        where plan = ? order by kind, sender, recipient
        """,
        (scope.plan,),
    )
    return {(kind, sender, recipient): DueRule(day, month) for kind, sender, recipient, day, month in rows}


def set_deadline(writer: Writer, scope: Scope, key: Key, rule: DueRule) -> bool:
    """Write the due day of a duty; whether anything changed."""
    changed = writer.connection.execute(
        """
        insert into duty_deadline (plan, kind, sender, recipient, before_day, of_month, operation)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict (plan, kind, sender, recipient) do update
          set before_day = excluded.before_day, of_month = excluded.of_month, operation = excluded.operation
          where (before_day, of_month) <> (excluded.before_day, excluded.of_month)
        """,
        (scope.plan, *key, rule.before_day, rule.of, writer.operation),
    )
    return changed.rowcount > 0
