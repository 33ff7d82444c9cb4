"""Every figure in every table of the quarterly report is the one that DuckDB computes from the exported rows."""

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from conftest import slow
from figures import plans
from figures.books import OPERATION
from figures.conftest import Shelf
from figures.days import LONG_AFTER
from figures.expected_report import Expected
from figures.told import assert_same, read

from xkld.domain.forms import QUARTERLY
from xkld.render.neutral import report_json
from xkld.usecases import reports
from xkld.usecases.workspace import Workspace

REPORTS = (
    (plans.PLAN_A, plans.VERSION_A2, "2024-Q4", LONG_AFTER),
    (plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 18)),
    (plans.PLAN_B, plans.VERSION_B, "2025-Q3", LONG_AFTER),
    (plans.PLAN_B, plans.VERSION_B, "2025-Q1", date(2025, 3, 15)),
)
MORE_REPORTS = (
    *((plans.PLAN_A, plans.VERSION_A2, quarter, LONG_AFTER) for quarter in ("2025-Q1", "2025-Q2", "2025-Q4")),
    *((plans.PLAN_B, plans.VERSION_B, quarter, LONG_AFTER) for quarter in ("2025-Q1", "2025-Q4")),
    (plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 13)),
)


@pytest.mark.parametrize(("plan", "version", "quarter", "today"), [*REPORTS, *slow(MORE_REPORTS)])
def test_every_figure_of_every_table(shelf: Shelf, plan: int, version: int, quarter: str, today: date) -> None:
    expected = Expected(shelf.oracle, plan, version, quarter, today)
    for number, path in shelf.files.items():
        workspace = Workspace(path.parent, replace(OPERATION, today=today))
        report = report_json(reports.make(workspace, QUARTERLY, plans.CODES[plan], quarter))
        assert_same(read(report["tables"]), expected.tables(number), number)


@pytest.mark.parametrize("number", [0, 7, 42, 200])
def test_the_front_door_prints_the_same_figures(shelf: Shelf, number: int, home: Path, run: Any) -> None:
    home.mkdir()
    shutil.copy(shelf.files[number], home / "xkld.db")
    expected = Expected(shelf.oracle, plans.PLAN_A, plans.VERSION_A2, "2025-Q2", date(2025, 6, 18))
    answer = run("report", "quarterly", "--plan", "mau-a", "--quarter", "2025-Q2", "--format", "json", "--out", "-")
    assert answer.status == 0
    assert_same(read(json.loads(answer.out)["data"]["tables"]), expected.tables(number), number)
