"""The questions of ``check``: one statement each, of which the rows found are counted and the first few come back.

A question returns the rows that are at fault; its first value is a number by which the officer finds the row.
"""

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from xkld.domain.checks import MOST_NAMED, UNREADABLE, Answer, Check, Found
from xkld.domain.names import spelling
from xkld.domain.period import Period
from xkld.store import (
    check_file,
    check_log,
    check_money,
    check_people,
    check_plan,
    check_stages,
    check_totals,
    licences,
)
from xkld.store.accepted_findings import rows_as_kept, without_accepted
from xkld.store.lent import lend

# A question that is right for every book of these tables ends with a plain error only over a value that no statement
# could have written: a blob where a text must stand.
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
QUESTIONS: Mapping[Check, Mapping[str, str]] = {
    Check.QUOTA: check_plan.QUOTA,
    Check.FUNDS: check_money.FUNDS,
    Check.FUTURE: check_plan.FUTURE,
    Check.UNITS: check_people.UNITS,
    Check.PAYMENTS: check_money.PAYMENTS,
    Check.FACTS: check_people.FACTS,
    Check.TWICE: {**check_people.TWICE, **check_plan.TWICE},
    Check.LICENCES: licences.LICENCES,
    Check.STAGES: check_stages.STAGES,
    Check.TOTALS: check_totals.TOTALS,
    Check.FOREIGN_KEYS: check_file.FOREIGN_KEYS,
}
"""The questions of each check that asks nothing but the rows of the book, by the fault that they look for."""


@dataclass(frozen=True, slots=True)
class RuleDays:
    """A rule of support as payments are judged: its days, its last carried-over day included, and its contents.

    ``rates`` are the contents that are paid for each day or month; ``tiers`` the fixed amounts of others, in đồng.
    """

    policy: str
    first: date
    last: date | None
    rates: tuple[str, ...]
    tiers: Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Measures:
    """What rows are held against: the day, the plan years of the book, the rules, the published totals by version.

    ``head`` is a digest of the chain that somebody read in a document or a backup; looks at licences hold from
    ``look_again_from`` on.
    """

    today: date
    years: Sequence[Period]
    rules: Sequence[RuleDays]
    totals: Mapping[int, int]
    look_again_from: date
    head: str | None = None

    def bound(self) -> dict[str, str]:
        """The values that the questions bind; lists as JSON."""
        years = [(year.start.isoformat(), year.end.isoformat()) for year in self.years]
        rules = [(one.policy, one.first.isoformat(), one.last.isoformat() if one.last else None) for one in self.rules]
        rates = [(one.policy, item) for one in self.rules for item in one.rates]
        tiers = [(one.policy, item, amounts) for one in self.rules for item, amounts in one.tiers.items()]
        lists = {"years": years, "rules": rules, "rates": rates, "tiers": tiers, "totals": [*self.totals.items()]}
        days = {"today": self.today.isoformat(), "look_again_from": self.look_again_from.isoformat()}
        return days | {name: json.dumps(rows) for name, rows in lists.items()}


def prepare(book: sqlite3.Connection) -> None:
    """Make a connection fit for the questions: letters that a disk broke are a difference, not the end.

    Names that differ by their marks only are two people's, and SQLite cannot tell which marks matter.
    """
    book.text_factory = _readable
    lend(book, "spelling", 1, spelling)


def run(book: sqlite3.Connection, check: Check, measures: Measures) -> list[Found]:
    """What one check finds; that part of the file cannot be read any more is a fault too."""
    try:
        answers = _answers(book, check, measures)
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _DAMAGED:
            raise
        return [Found(check, UNREADABLE, Answer(1, ()))]
    return [Found(check, fault, answer) for fault, answer in answers.items() if answer.count]


def plans_are_text(book: sqlite3.Connection) -> bool:
    """Whether the plans in the book are still of the types that a reader of plans takes."""
    types = "typeof(yaml) = 'text' and typeof(units_yaml) = 'text' and typeof(number) = 'integer'"
    return book.execute(f"select 1 from plan_version where not ({types})").fetchone() is None


def ask(book: sqlite3.Connection, question: str, bound: Mapping[str, str]) -> Answer:
    """The rows that a question finds."""
    statement = f"""
        with found as materialized ({question})
        select (select count(*) from found), found.* from found limit {MOST_NAMED}
    """
    rows = book.execute(statement, dict(bound)).fetchall()
    return Answer(rows[0][0] if rows else 0, tuple(tuple(values) for _, *values in rows))


def _readable(text: bytes) -> str:
    return text.decode("utf-8", errors="replace")


def _answers(book: sqlite3.Connection, check: Check, measures: Measures) -> dict[str, Answer]:
    if check is Check.SCHEMA:
        return check_file.schema(book)
    if check is Check.INTEGRITY:
        return check_file.integrity(book)
    if check is Check.CHAIN:
        return check_log.chain(book, measures.head)
    questions = dict(QUESTIONS[check])
    if check is Check.TOTALS:
        questions |= {"follows_no_more": check_totals.following_columns(book), **check_log.totals(book)}
    return {fault: ask(book, *still_open(book, check, fault, sql, measures)) for fault, sql in questions.items()}


def still_open(
    book: sqlite3.Connection, check: Check, fault: str, question: str, measures: Measures
) -> tuple[str, dict[str, str]]:
    """A question without the rows that the office accepted, and what it binds."""
    bound = measures.bound()
    return without_accepted(book, check, fault, question, bound), bound


def open_rows(book: sqlite3.Connection, check: Check, fault: str, measures: Measures) -> list[str]:
    """Every row of a fault that was not accepted, as it is kept once it is."""
    return rows_as_kept(book, *still_open(book, check, fault, QUESTIONS[check][fault], measures))
