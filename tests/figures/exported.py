"""The rows of the base tables of many books, in DuckDB: what a stranger would get who exported them to files."""

import csv
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from xkld.domain.stages import Stage

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Only what people typed: nothing that triggers, generated columns or views of the book made of it.
COLUMNS = {
    "unit": "id integer, name varchar",
    "plan_version": "id integer, plan integer, number integer",
    "plan_year": "plan_version integer, year integer",
    "plan_unit": "plan_version integer, unit integer, position integer",
    "allocation": "id integer, plan_version integer, valid_from date, valid_to date",
    "allocation_line": "allocation integer, unit integer, target integer",
    "worker": "id integer, birth_year integer, birth_date date, sex varchar, education varchar",
    "worker_group": "worker integer, group_code varchar, valid_from date, valid_to date",
    "merged": "worker integer, kept integer",
    "sender": "id integer, name varchar",
    "placement": "id integer, worker integer, purpose varchar, destination varchar, occupation varchar, sender integer,"
    " form varchar, unit integer",
    "stage_event": "placement integer, stage varchar, on_date date, reason varchar",
    "fund": "id integer, plan integer, code varchar, name varchar, kind varchar, position integer",
    "allotment": "fund integer, year integer, amount bigint, on_date date",
    "payment": "id integer, fund integer, worker integer, item varchar, item_name varchar, paid_on date, amount bigint,"
    " application integer",
    "application": "id integer, fund integer, outcome varchar, decided_on date, granted bigint, closed_on date",
    "settlement_line": "payment integer, settlement integer",
    "fund_spending": "fund integer, spent_on date, amount bigint",
    "loan_figure": "fund integer, as_of date, customers bigint, lent bigint, recovered bigint, outstanding bigint,"
    " overdue bigint, idle bigint",
    "activity": "plan integer, kind varchar, on_date date, times integer, participants integer",
    "inspection": "plan integer, kind varchar, on_date date, times integer, findings integer, settled integer",
    "opening_balance": "plan integer, measure varchar, unit integer, start_on date, end_on date, value integer",
    "estimate": "plan integer, unit integer, quarter varchar, value integer",
}

# Words of the design, said once more in another dialect.
WORDS = """
create table set_of_placement as
  select *, case when purpose = 'study' then 'study' when coalesce(form, '') = 'seasonal' then 'seasonal'
            else 'work' end as set_name
  from placement;
create table happened as
  select e.*, p.worker, p.unit, p.set_name, 100 * (e.on_date - date '2000-01-01') + r.rank as moment
  from stage_event e join set_of_placement p using (book) join stage_rank r on r.stage = e.stage
  where p.id = e.placement;
create table leaving as
  select p.*, e.on_date as day, s.name as sender_name, w.sex, w.education,
         year(e.on_date) - w.birth_year
         - (w.birth_date is not null
            and (month(e.on_date), day(e.on_date)) < (month(w.birth_date), day(w.birth_date)))::integer as age
  from stage_event e
  join set_of_placement p on p.book = e.book and p.id = e.placement
  join worker w on w.book = p.book and w.id = p.worker
  left join sender s on s.book = p.book and s.id = p.sender
  where e.stage = 'departed';
update payment set worker = merged.kept from merged
  where merged.book = payment.book and merged.worker = payment.worker;
"""


def export(books: Mapping[int, sqlite3.Connection], folder: Path) -> "DuckDBPyConnection":
    """Write the rows of the books to text files and read those into DuckDB, each row with its book's number."""
    import duckdb  # not above: Hypothesis keeps our modules to the very end, and DuckDB then says that it leaks

    oracle = duckdb.connect(config={"threads": 1})  # small tables: many threads only wait for each other
    oracle.execute("create table shelf (book integer)")
    oracle.executemany("insert into shelf values (?)", [(number,) for number in books])
    oracle.execute("create table stage_rank (stage varchar, rank integer)")
    oracle.executemany("insert into stage_rank values (?, ?)", [(str(s), n) for n, s in enumerate(Stage)])
    for table, columns in COLUMNS.items():
        names = ", ".join(column.split()[0] for column in columns.split(", "))
        rows = (
            (number, *row) for number, book in books.items() for row in book.execute(f"select {names} from {table}")
        )
        path = folder / f"{table}.csv"
        _write(path, rows)
        oracle.execute(f"create table {table} (book integer, {columns})")
        if path.stat().st_size:  # DuckDB cannot tell how an empty file is written
            oracle.execute(f"copy {table} from '{path}' (header false, nullstr '', delimiter ',', quote '\"')")
    for statement in WORDS.split(";\n"):
        oracle.execute(statement)
    return oracle


def _write(path: Path, rows: Iterable[tuple[object, ...]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
