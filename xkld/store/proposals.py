"""Splits that were worked out, read back: drafts, and what stands behind a split in force."""

import sqlite3
from dataclasses import dataclass
from decimal import Decimal

from xkld.domain.counts import Scope
from xkld.domain.proposal import Proposal, Share, Tied, TieRule
from xkld.domain.turns import Method
from xkld.domain.weight import Source, SourceKind


@dataclass(frozen=True, slots=True)
class Kept:
    """A split as the book has it: its number, the version it was made for, the day it was made and by whom.

    ``allocation`` is the split in force that a decision made of it; None while it is a draft.
    """

    id: int
    version: int
    allocation: int | None
    made_on: str
    made_by: str
    operation: int
    proposal: Proposal


_KEPT = """
    select p.id, p.plan_version, p.allocation, o.today, o.person, p.operation,
           p.method, p.total, p.source, p.source_name, p.source_digest, p.tie_rule, p.tie_places
    from proposal p join operation o on o.id = p.operation join plan_version v on v.id = p.plan_version
"""


def newest(book: sqlite3.Connection, scope: Scope) -> Kept | None:
    """The last split that was worked out for a plan, draft or not."""
    return _kept(book, f"{_KEPT} where v.plan = ? order by p.id desc limit 1", scope.plan)


def behind(book: sqlite3.Connection, allocation: int) -> Kept | None:
    """What a split in force was worked out from; None when people decided it by hand or a plan published it."""
    return _kept(book, f"{_KEPT} where p.allocation = ?", allocation)


def in_force_since(book: sqlite3.Connection, scope: Scope, operation: int) -> tuple[str | None, str] | None:
    """Decision and first day of a split that was put in force after an operation; None when there is none."""
    row: tuple[str | None, str] | None = book.execute(
        """
        select a.decision, a.valid_from from allocation a join plan_version v on v.id = a.plan_version
        where v.plan = ? and a.operation > ? order by a.id desc limit 1
        """,
        (scope.plan, operation),
    ).fetchone()
    return row


def _kept(book: sqlite3.Connection, question: str, asked: int) -> Kept | None:
    row = book.execute(question, (asked,)).fetchone()
    if row is None:
        return None
    number, version, allocation, made_on, made_by, operation, method, total, kind, name, digest, rule, places = row
    proposal = Proposal(
        Method(method),
        total,
        Source(SourceKind(kind), name, digest),
        _shares(book, number),
        TieRule(rule) if rule else None,
        places,
    )
    return Kept(number, version, allocation, made_on, made_by, operation, proposal)


def _shares(book: sqlite3.Connection, proposal: int) -> tuple[Share, ...]:
    rows = book.execute(
        """
        select unit, weight, least, most, fixed, target, tied from proposal_share
        where proposal = ? order by position
        """,
        (proposal,),
    )
    return tuple(
        Share(unit, Decimal(weight), least, most, bool(fixed), target, Tied(tied) if tied else None)
        for unit, weight, least, most, fixed, target, tied in rows
    )
