"""The questions of the checks grow with the book and no faster: counted in steps of SQLite's machine."""

import sqlite3
from collections.abc import Iterator
from datetime import date

import pytest
from store.test_query_plans import filled, work

from xkld.domain.checks import Check
from xkld.domain.period import Cutoff, year_days
from xkld.store import checks
from xkld.store.checks import Measures, RuleDays

MEASURES = Measures(
    date(2026, 1, 1),
    [year_days(2024, Cutoff.DAY_15), year_days(2025, Cutoff.DAY_15)],
    [RuleDays("p", date(2016, 1, 1), date(2025, 12, 31), ("meals",), {"visa": (1_000,)})],
    {1: 100},
    date(2025, 10, 1),
)
FAULTS = [(check, fault) for check, questions in checks.QUESTIONS.items() for fault in questions]


@pytest.fixture(scope="module")
def sizes() -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """Two books, one four times the other."""
    books = [filled(sqlite3.connect(":memory:", isolation_level=None), many) for many in (1_000, 4_000)]
    for book in books:
        checks.prepare(book)
    yield books[0], books[1]
    for book in books:
        book.close()


def test_a_check_that_is_stopped_ends_and_is_no_fault_of_the_book(connection: sqlite3.Connection) -> None:
    checks.prepare(connection)
    assert [one.fault for one in checks.run(connection, Check.FUNDS, MEASURES)] == ["overspent"]
    connection.set_progress_handler(lambda: True, 1)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        checks.run(connection, Check.FUNDS, MEASURES)


@pytest.mark.parametrize(("check", "fault"), FAULTS)
def test_four_times_the_people_are_about_four_times_the_work(
    sizes: tuple[sqlite3.Connection, sqlite3.Connection], check: Check, fault: str
) -> None:
    question, bound = checks.QUESTIONS[check][fault], MEASURES.bound()
    small, big = (work(book, lambda book: checks.ask(book, question, bound)) for book in sizes)
    assert big <= 5 * small + 200
