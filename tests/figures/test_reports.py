"""Every figure in every table of the quarterly report is the one that DuckDB computes from the exported rows."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from figures import plans
from figures.books import OPERATION
from figures.conftest import Shelf
from figures.days import LONG_AFTER
from figures.expected_report import Expected, Table

from xkld.domain.forms import ANNUAL, HALF_YEAR, QUARTERLY
from xkld.render.neutral import report_json
from xkld.usecases import reports
from xkld.usecases.workspace import Workspace

REPORTS = (
    *(
        (plans.PLAN_A, plans.VERSION_A2, quarter, LONG_AFTER)
        for quarter in ("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q4")
    ),
    *((plans.PLAN_B, plans.VERSION_B, quarter, LONG_AFTER) for quarter in ("2025-Q1", "2025-Q3", "2025-Q4")),
    (plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 13)),
    (plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 18)),
    (plans.PLAN_B, plans.VERSION_B, "2025-Q1", date(2025, 3, 15)),
)
LONG_REPORTS = (
    *((plans.PLAN_A, plans.VERSION_A2, period, LONG_AFTER) for period in ("2024", "2025", "2025-H1")),
    *((plans.PLAN_B, plans.VERSION_B, period, LONG_AFTER) for period in ("2025", "2025-H2")),
    (plans.PLAN_A, plans.VERSION_A2, "2025", date(2025, 6, 13)),
    (plans.PLAN_B, plans.VERSION_B, "2025-H1", date(2025, 4, 1)),
)
EVERY_THIRD = 3


def read(tables: list[dict[str, Any]]) -> dict[str, Table]:
    """The tables of a JSON report as rows of cells, the total last."""
    return {
        table["key"]: [
            list(cells.values())
            for cells in (*(row["cells"] for row in table["rows"]), table["total"])
            if cells is not None
        ]
        for table in tables
    }


def assert_same(told: dict[str, Table], expected: dict[str, Table], number: int) -> None:
    """Row by row, so that a failure shows the row and not the whole report."""
    assert told.keys() == expected.keys()
    for key, rows in expected.items():
        assert [row[0] for row in told[key]] == [row[0] for row in rows], (number, key)
        for said, wanted in zip(told[key], rows, strict=True):
            assert said == wanted, (number, key)


@pytest.mark.parametrize(("plan", "version", "quarter", "today"), REPORTS)
def test_every_figure_of_every_table(shelf: Shelf, plan: int, version: int, quarter: str, today: date) -> None:
    expected = Expected(shelf.oracle, plan, version, quarter, today)
    for number, path in shelf.files.items():
        workspace = Workspace(path.parent, replace(OPERATION, today=today))
        report = report_json(reports.make(workspace, QUARTERLY, plans.CODES[plan], quarter))
        assert_same(read(report["tables"]), expected.tables(number), number)


@pytest.mark.parametrize(("plan", "version", "period", "today"), LONG_REPORTS)
def test_every_figure_of_a_year_and_of_half_a_year(
    shelf: Shelf, plan: int, version: int, period: str, today: date
) -> None:
    expected = Expected(shelf.oracle, plan, version, period, today)
    form = HALF_YEAR if "-H" in period else ANNUAL
    for number, path in shelf.files.items():
        if number % EVERY_THIRD == 0:
            workspace = Workspace(path.parent, replace(OPERATION, today=today))
            report = report_json(reports.make(workspace, form, plans.CODES[plan], period))
            assert_same(read(report["tables"]), expected.tables(number), number)


@pytest.mark.parametrize("number", [0, 7, 42, 200])
def test_the_front_door_prints_the_same_figures(shelf: Shelf, number: int, home: Path, run: Any) -> None:
    home.mkdir()
    shutil.copy(shelf.files[number], home / "xkld.db")
    expected = Expected(shelf.oracle, plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 18))
    answer = run("report", "quarterly", "--plan", "mau-a", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    assert answer.status == 0
    assert_same(read(json.loads(answer.out)["data"]["tables"]), expected.tables(number), number)
