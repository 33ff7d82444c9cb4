"""What templates see of real books: plain values, and nothing that the invented reports for trying them lack."""

from datetime import UTC, date, datetime
from pathlib import Path

from cli import duyen_hai
from conftest import Run
from render.test_template_trial import paths

import xkld
from xkld.domain.example import example_reports
from xkld.domain.forms import FORMS
from xkld.domain.operation import Operation
from xkld.domain.report import Report
from xkld.render.context import context
from xkld.render.markdown import markdown
from xkld.render.shape import shape_of
from xkld.usecases import reports
from xkld.usecases.workspace import Workspace

KNOWN = {path for one in example_reports() for path in paths(shape_of(context(one.report)))}


def every_report(home: Path, today: date, year: int) -> list[Report]:
    operation = Operation("test", datetime(2025, 1, 1, tzinfo=UTC), today, "", "", xkld.__version__)
    here = Workspace(home, operation)
    periods = {"quarterly": f"{year}-Q2", "half-year": f"{year}-H1", "annual": str(year)}
    return [reports.make(here, FORMS[form], None, period) for form, period in periods.items()]


def kinds(value: object) -> set[type]:
    """The exact type of everything that a template can reach: a subclass may have methods of its own."""
    match value:
        case dict():
            return {type(value), *(kind for one in (*value, *value.values()) for kind in kinds(one))}
        case list():
            return {type(value), *(kind for one in value for kind in kinds(one))}
        case _:
            return {type(value)}


def judge(made: list[Report]) -> None:
    for report in made:
        seen = context(report)
        assert kinds(seen) == kinds(markdown(seen)) == {dict, list, str}
        assert set(paths(shape_of(seen))) <= KNOWN, report.form


def test_the_demo_shows_templates_nothing_that_a_trial_lacks(demo: Path) -> None:
    judge(every_report(demo, date(2025, 12, 20), 2025))


def test_a_plan_without_a_target_shows_templates_nothing_that_a_trial_lacks(
    run: Run, home: Path, tmp_path: Path
) -> None:
    duyen_hai.load(run, home)
    duyen_hai.fill(run, tmp_path)
    judge(every_report(home, date(2024, 1, 5), 2023))


def test_an_empty_book_shows_templates_nothing_that_a_trial_lacks(planned: Run, home: Path) -> None:
    judge(every_report(home, date(2025, 12, 20), 2025))
