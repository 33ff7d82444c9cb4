"""The versions of a plan that the book keeps: who put each in, when, and the splits made under it."""

import sqlite3
from dataclasses import dataclass

from xkld.domain.counts import Scope
from xkld.store.plans import Split, Version


@dataclass(frozen=True, slots=True)
class Loading:
    """One version of a plan with the operation that put it into the book; ``today`` is the civil day of the command."""

    version: Version
    at_utc: str
    today: str
    person: str


def loadings(book: sqlite3.Connection, code: str) -> list[Loading]:
    """Every version of a plan, the first one first; empty when the book has no such plan."""
    rows = book.execute(
        """
        select p.id, v.id, p.code, v.number, v.digest, v.yaml, v.units_yaml, o.at_utc, o.today, o.person
        from plan p join plan_version v on v.plan = p.id join operation o on o.id = v.operation
        where p.code = ? order by v.number
        """,
        (code,),
    )
    return [Loading(Version(Scope(plan, version), *rest[:5]), *rest[5:]) for plan, version, *rest in rows]


def splits_under(book: sqlite3.Connection, scope: Scope) -> list[Split]:
    """The splits that were made while a version was the newest, in the order in which they were written."""
    rows = book.execute(
        """
        select a.id, a.method, a.decision, a.decided_on, a.reason, a.valid_from
        from allocation a where a.plan_version = ? order by a.id
        """,
        (scope.version,),
    )
    return [Split(*row) for row in rows]
