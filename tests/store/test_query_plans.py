"""Every question reaches its rows through an index: no walk over a big table, no work that grows with its square."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from store.operations import OPERATION

from xkld.domain.counts import Scope
from xkld.domain.period import Cutoff, Quarter, ReportDays, year_days
from xkld.store import (
    abroad,
    attendance,
    courses,
    followup,
    forecasts,
    loans,
    money,
    money_questions,
    people,
    people_lists,
    plans,
    questions,
    schools,
    stuck,
)
from xkld.store.migrations import run

SCOPE = Scope(1, 1)
DAYS = ReportDays.of(Quarter(2025, 2), Cutoff.DAY_15, date(2026, 1, 1))
YEAR = year_days(2025, Cutoff.CALENDAR)
FACTS = ("unit", "destination", "occupation", "sex", "age", "education", "form", "sender", "all")

Book = sqlite3.Connection
# What only finds one person, one fund, one plan; and what reports ask.
LOOKS: dict[str, Callable[[Book], object]] = {
    "worker": lambda book: people.worker(book, 7),
    "alike": lambda book: people.alike(book, ["nguyen van mau 7"], ["077000000007"]),
    "had": lambda book: forecasts.had(book, 7),
    "groups_of": lambda book: people.groups_of(book, [7]),
    "placements_of": lambda book: people.placements_of(book, [7]),
    "cases_of": lambda book: people.cases_of(book, people.placements_of(book, [7])),
    "paid": lambda book: money.paid(book, 1, 2025),
    "payment": lambda book: money.payment(book, 7),
    "payments": lambda book: money.payments(book, SCOPE),
    "standing_payments": lambda book: money.standing_payments(book, 7, "visa"),
    "groups_on": lambda book: money.groups_on(book, 7, date(2025, 3, 1)),
    "places": lambda book: plans.places(book, SCOPE, date(2025, 3, 1)),
    "contract_end": lambda book: abroad.contract_end(book, 7),
    "contacts_of": lambda book: followup.contacts_of(book, 7),
    "not_home": lambda book: followup.not_home(book, 7, "2025-03-01"),
    "came_home": lambda book: followup.came_home(book, 7, "2025-03-01"),
    "courses_of": lambda book: courses.courses_of(book, [7]),
    "schools_of": lambda book: schools.schools_of(book, [7]),
    "loan": lambda book: loans.loan(book, 7),
    "loans_of": lambda book: loans.loans_of(book, 7),
    "steps of a loan": lambda book: loans.steps(book, 7),
    "numbered": lambda book: loans.numbered(book, "K7"),
    "lent_between": lambda book: loans.lent_between(book, date(2025, 1, 1), date(2025, 6, 14)),
    "days called": lambda book: attendance.days_of(book, 7),
    "speaks_for": lambda book: plans.speaks_for(book, SCOPE, 2024),
}
ASKS: dict[str, Callable[[Book], object]] = {
    **{f"persons by {by}": lambda book, by=by: questions.persons(book, SCOPE, DAYS, by) for by in FACTS},
    "persons_in_groups": lambda book: questions.persons_in_groups(book, SCOPE, DAYS),
    "persons_outside": lambda book: questions.persons_outside(book, SCOPE, DAYS),
    "departures": lambda book: questions.departures(book, SCOPE, DAYS),
    "movements": lambda book: questions.movements(book, SCOPE, DAYS),
    "remarks": lambda book: questions.remarks(book, SCOPE, DAYS),
    "change_abroad": lambda book: questions.change_abroad(book, SCOPE, "2024-12-15", "2025-06-15"),
    "abroad_by_name": lambda book: questions.abroad_by_name(book, SCOPE, "2025-06-14"),
    "waiting": lambda book: questions.waiting(book, SCOPE, "2025-06-15"),
    "opening": lambda book: questions.opening(book, SCOPE, "abroad", "2025-01-01", None),
    "estimates": lambda book: questions.estimates(book, SCOPE, "2025-Q2"),
    "support": lambda book: money_questions.support(book, SCOPE, DAYS),
    "persons_supported": lambda book: money_questions.persons_supported(book, SCOPE, DAYS),
    "promised": lambda book: forecasts.promised(book, SCOPE),
    "open applications": lambda book: forecasts.open_applications(book, SCOPE),
    "waiting to leave": lambda book: forecasts.waiting(book, SCOPE, "2025-06-15"),
    "leads": lambda book: forecasts.leads(book, "2025-06-15"),
    "funds": lambda book: money_questions.funds(book, SCOPE, YEAR),
    "loans": lambda book: money_questions.loans(book, SCOPE, DAYS),
    "activities": lambda book: money_questions.activities(book, SCOPE, DAYS),
    "inspections": lambda book: money_questions.inspections(book, SCOPE, DAYS),
    "stays": lambda book: abroad.stays(book, SCOPE, "2025-06-14"),
    "missing": lambda book: abroad.missing(book, SCOPE, "2025-06-14"),
    "missing_outside": lambda book: abroad.missing_outside(book, SCOPE, "2025-06-14"),
    "breaches by unit": lambda book: abroad.breaches(book, SCOPE, "2025-06-14", "unit"),
    "breaches by destination": lambda book: abroad.breaches(book, SCOPE, "2025-06-14", "destination"),
    "outside": lambda book: abroad.outside(book, SCOPE, "2025-06-14"),
    "returnees": lambda book: followup.returnees(book, SCOPE, "2025-06-14", None),
    "visits": lambda book: followup.visits(book, SCOPE, None, None),
    "visits_outside": lambda book: followup.visits_outside(book, SCOPE, None),
    "visit_on": lambda book: followup.visit_on(book, 1, "2025-06-14"),
    "visits_up_to": lambda book: followup.visits_up_to(book, "2025-06-14"),
    "standing_since": lambda book: stuck.standing_since(book, SCOPE, "2025-06-14", "2025-06-01", None),
    "stuck waiting": lambda book: stuck.waiting(book, SCOPE, "2025-06-14", None),
    "latest_stages": lambda book: people_lists.latest_stages(book, SCOPE, "2025-06-14"),
}
# Small, or already filtered: the places of a plan, the bank's figures, what a subquery or the view `d` left over.
MAY_BE_WALKED = re.compile(r"SCAN (u|v|d|l|other|CONSTANT ROW|\(subquery-\d+\)|\d+ CONSTANT ROWS?)( |$)")


class Explaining(sqlite3.Connection):
    """A connection that notes how SQLite means to find the rows of each statement."""

    def notes(self) -> list[str]:
        """The notes so far."""
        if not hasattr(self, "_notes"):
            self._notes: list[str] = []
        return self._notes

    def execute(self, sql: str, parameters: object = (), /) -> sqlite3.Cursor:  # type: ignore[override]
        """Run a statement, and note its plan."""
        if sql.lstrip().startswith(("select", "with")):
            self.notes().extend(row[3] for row in super().execute(f"explain query plan {sql}", parameters))  # type: ignore[arg-type]
        return super().execute(sql, parameters)  # type: ignore[arg-type]


def filled(connection: Book, people_count: int) -> Book:
    """A book of ten years: everybody registers and leaves once, half return, a third are paid."""
    connection.execute("pragma foreign_keys = on")
    connection.execute("begin")
    run(connection, OPERATION)
    connection.execute("insert into current_operation values (1, 1)")
    connection.execute("insert into plan values (1, 'mau')")
    connection.execute("insert into plan_version values (1, 1, 1, '0', '', '', 1)")
    connection.execute("insert into plan_year values (1, 2024)")
    connection.execute("insert into fund values (1, 1, 'an-sinh', 'An sinh', 'grant', 1)")
    one_to = "with recursive n(i) as (select 1 union all select i + 1 from n where i < :many)"
    day = "date('2016-01-01', '+' || (i * 3600 / :many) || ' days')"
    for sql in (
        """insert into unit (id, code, name, name_key, kind, valid_from)
           select i, i, 'Xã ' || i, 'xa ' || i, 'commune', '2000-01-01' from n where i <= 20""",
        "insert into plan_unit select 1, i, i from n where i <= 13",
        """insert into worker (id, name, name_key, birth_year, unit, cccd)
           select i, 'Nguyễn Văn Mẫu ' || i, 'nguyen van mau ' || i, 1990, 1, printf('%012d', 77000000000 + i)
           from n""",
        "insert into worker_group (worker, group_code) select i, 'DTTS' from n",
        "insert into placement (id, worker, purpose, destination, unit) select i, i, 'work', 'JP', 1 + i % 20 from n",
        f"insert into stage_event (placement, stage, on_date) select i, 'registered', {day} from n",
        f"insert into stage_event (placement, stage, on_date) select i, 'departed', date({day}, '+9 days') from n",
        f"""insert into stage_event (placement, stage, on_date)
            select i, 'returned', date({day}, '+99 days') from n where i % 2 = 0""",
        f"""insert into stage_event (placement, stage, on_date)
            select i, 'extended', date({day}, '+50 days') from n where i % 3 = 0""",
        f"""insert into payment (fund, worker, unit, voucher, paid_on, case_on, amount, quantity, policy, policy_digest,
              item, item_name, clause, group_code, operation)
            select 1, i, 1, i, {day}, {day}, 1000, 1, 'p', '0', 'visa', 'Thị thực', 'k', 'DTTS', 1
            from n where i % 3 = 0""",
    ):
        into, _, rest = sql.partition("select")
        connection.execute(f"{into} {one_to} select{rest}", {"many": max(people_count, 20)})
    connection.execute("commit")
    return connection


@pytest.fixture(scope="module")
def explaining() -> Iterator[Explaining]:
    connection = sqlite3.connect(":memory:", isolation_level=None, factory=Explaining)
    yield filled(connection, 300)  # type: ignore[misc]
    connection.close()


@pytest.mark.parametrize("name", [*LOOKS, *ASKS])
def test_no_question_walks_over_a_big_table(explaining: Explaining, name: str) -> None:
    explaining.notes().clear()
    {**LOOKS, **ASKS}[name](explaining)
    walks = [note for note in explaining.notes() if note.startswith("SCAN") and not MAY_BE_WALKED.match(note)]
    assert explaining.notes()
    assert walks == []


def test_the_departure_before_one_is_looked_up_by_person(explaining: Explaining) -> None:
    explaining.notes().clear()
    questions.persons(explaining, SCOPE, DAYS, "all")
    assert {note for note in explaining.notes() if note.startswith("SEARCH x")} == {
        "SEARCH x USING INDEX placement_worker (worker=? AND counted_as=? AND departed_on<?)"
    }


REACHED: dict[str, set[str]] = {
    # Who is abroad: nearly everybody who ever left, and the few who were found.
    "abroad_by_name": {
        "SEARCH p USING INDEX placement_departed (counted_as=? AND departed_on>? AND departed_on<?)",
        "SEARCH f USING INDEX stage_event_found (on_date<?)",
    },
    # Who waits: the cases that have not left, and of each the last event.
    "waiting": {
        "SEARCH p USING INDEX placement_departed (counted_as=? AND departed_on=?)",
        "SEARCH p USING INDEX placement_departed (counted_as=? AND departed_on>?)",
        "SEARCH e USING INDEX stage_event_timeline (placement=? AND on_date<?)",
    },
    "remarks": {"SEARCH e USING INDEX stage_event_day (on_date>? AND on_date<?)"},
    "movements": {"SEARCH e USING INDEX stage_event_effect (effect=? AND on_date>? AND on_date<?)"},
    "persons_outside": {
        "SEARCH p USING INDEX placement_departed (counted_as=? AND departed_on>? AND departed_on<?)",
        "LIST SUBQUERY",
    },
}


@pytest.mark.parametrize("name", REACHED)
def test_what_looks_at_many_rows_reaches_them_the_short_way(explaining: Explaining, name: str) -> None:
    explaining.notes().clear()
    ASKS[name](explaining)
    assert [path for path in REACHED[name] if not any(note.startswith(path) for note in explaining.notes())] == []


def test_people_are_looked_for_once_for_all_facts_of_a_report(explaining: Explaining) -> None:
    explaining.notes().clear()
    questions.persons_by(explaining, SCOPE, DAYS, FACTS)
    assert sum("placement_departed" in note for note in explaining.notes()) == 1


@pytest.fixture(scope="module")
def sizes() -> Iterator[tuple[Book, Book]]:
    """Two books, one four times the other."""
    books = [filled(sqlite3.connect(":memory:", isolation_level=None), many) for many in (1_000, 4_000)]
    yield books[0], books[1]
    for one in books:
        one.close()


def work(book: Book, ask: Callable[[Book], object]) -> int:
    """How many steps SQLite's machine takes for an answer, in tens; a count, not a time."""
    steps = 0

    def count() -> int:
        nonlocal steps
        steps += 1
        return 0

    book.set_progress_handler(count, 10)
    ask(book)
    book.set_progress_handler(None, 0)
    return steps


@pytest.mark.parametrize("name", ASKS)
def test_four_times_the_people_are_about_four_times_the_work(sizes: tuple[Book, Book], name: str) -> None:
    small, big = (work(book, ASKS[name]) for book in sizes)
    assert big <= 5 * small + 100


@pytest.mark.parametrize("name", [name for name in LOOKS if name not in {"payments", "paid"}])
def test_finding_one_person_is_no_more_work_among_many(sizes: tuple[Book, Book], name: str) -> None:
    small, big = (work(book, LOOKS[name]) for book in sizes)
    assert big <= small + 10
