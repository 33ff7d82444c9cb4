"""Every figure in every table of the reports of a year and of half a year is the one that DuckDB computes."""

from dataclasses import replace
from datetime import date

import pytest
from conftest import slow
from figures import plans
from figures.books import OPERATION
from figures.conftest import Shelf
from figures.days import LONG_AFTER
from figures.expected_report import Expected
from figures.told import assert_same, read

from xkld.domain.forms import ANNUAL, HALF_YEAR
from xkld.render.neutral import report_json
from xkld.usecases import reports
from xkld.usecases.workspace import Workspace

LONG_REPORTS = (
    (plans.PLAN_A, plans.VERSION_A2, "2024", LONG_AFTER),
    (plans.PLAN_A, plans.VERSION_A2, "2025", date(2025, 6, 13)),
    (plans.PLAN_B, plans.VERSION_B, "2025-H2", LONG_AFTER),
)
MORE_LONG_REPORTS = (
    *((plans.PLAN_A, plans.VERSION_A2, period, LONG_AFTER) for period in ("2025", "2025-H1")),
    (plans.PLAN_B, plans.VERSION_B, "2025", LONG_AFTER),
    (plans.PLAN_B, plans.VERSION_B, "2025-H1", date(2025, 4, 1)),
)
EVERY_THIRD = 3


@pytest.mark.parametrize(("plan", "version", "period", "today"), [*LONG_REPORTS, *slow(MORE_LONG_REPORTS)])
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
