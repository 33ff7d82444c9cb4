"""A book of a whole country: every figure of its report as DuckDB has it, within bounds of memory and of time's order.

Also the longest lists that people have, and the table of ``make bench`` itself.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from figures.test_reports import assert_same, read
from scale import made_book, made_lists, made_workspace
from scale.measuring import ENVIRONMENT, cost_of
from scale.second_answer import expected_tables

pytestmark = pytest.mark.slow
PEOPLE, COMMUNES = 1_500_000, 3_321
TODAY = "2025-06-18"
MOST_MEMORY = 300
"""Megabytes for a report."""


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("country") / "so"
    book = made_book.make(home, PEOPLE, COMMUNES)
    yield home
    book.unlink()  # a gigabyte


def answer(home: Path, *words: str) -> Any:
    command = [sys.executable, "-m", "xkld", *words, "--home", str(home), "--today", TODAY]
    return json.loads(subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True).stdout)["data"]


@pytest.mark.parametrize("quarter", ["2025-Q1", "2025-Q2"])
def test_every_figure_of_the_report_is_what_duckdb_computes(country: Path, quarter: str) -> None:
    report = answer(country, "report", "quarterly", "--quarter", quarter, "--format", "json", "--out", "-")
    expected, _ = expected_tables(country / "xkld.db", COMMUNES, quarter, date.fromisoformat(TODAY))
    assert_same(read(report["tables"]), expected, 0)


@pytest.mark.parametrize("words", [["report", "quarterly", "--format", "json", "--out", "-"], ["quota", "show"], []])
def test_no_answer_takes_much_memory(country: Path, words: list[str]) -> None:
    assert cost_of(["-m", "xkld", *words, "--home", country, "--today", TODAY]).peak < MOST_MEMORY


def test_the_days_that_triggers_keep_are_those_of_the_made_book(country: Path) -> None:
    """What the generator writes without triggers is what they would have written."""
    import sqlite3

    with sqlite3.connect(country / "xkld.db") as connection:
        (wrong,) = connection.execute(
            """
            select count(*) from placement p
            where p.departed_on is not (
                select e.on_date from stage_event e where e.placement = p.id and e.stage = 'departed')
              or p.ended_on is not (
                select min(e.on_date) from stage_event e where e.placement = p.id and e.effect = -1)
            """
        ).fetchone()
    connection.close()
    assert wrong == 0


@pytest.mark.parametrize("write", [made_lists.write_csv, made_lists.write_xlsx])
def test_a_list_of_a_hundred_thousand_people_is_taken_in_whole(write: Any, tmp_path: Path) -> None:
    rows = 100_000
    home = tmp_path / "so"
    units = made_workspace.make(home, 300)
    path = write(tmp_path / f"danh-sach.{write.__name__.removeprefix('write_')}", rows, units)
    for new, known in ((rows, 0), (0, rows)):
        told = answer(home, "worker", "import", str(path), "--json")
        assert (told["new_rows"], told["known_rows"], told["new_workers"]) == (new, known, new)
    left = sum(row[15] == "xuất cảnh" for row in made_lists.rows(rows, units))
    assert answer(home, "quota", "show", "--json")["departed"] == left


def test_the_bench_prints_every_part() -> None:
    command = [sys.executable, "-m", "scale.bench", "--json", "--rows", "50", "--people", "35"]
    found = json.loads(subprocess.run(command, env=ENVIRONMENT, capture_output=True, check=True).stdout)["data"]
    assert {line["part"] for line in found} == {"startup", "allocation", "import", "log", "report"}
    assert all(line["times"] > 0 for line in found)
