"""Reports: made from the book, written in the formats that were asked for."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from xkld.domain.errors import InputRefused
from xkld.domain.errors.office import format_unknown, not_a_plan_year, only_json_on_screen, period_not_begun
from xkld.domain.forms import QUARTERLY
from xkld.domain.period import Quarter, last_closed_quarter, parse_quarter
from xkld.domain.report import Report
from xkld.domain.report_making import make_report
from xkld.render.document import write_docx
from xkld.render.files import keep_earlier, make_folder, write_whole
from xkld.render.neutral import report_json
from xkld.store import plans
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.report_facts import quarter_facts
from xkld.usecases.workspace import Workspace

FORMATS = ("docx", "json")
SCHEMA = "xkld.report.quarterly/1"


@dataclass(frozen=True, slots=True)
class Written:
    """A report, the files that hold it, and copies of earlier documents that they replaced."""

    report: Report
    files: list[Path]
    earlier: list[Path]


def quarterly(workspace: Workspace, code: str | None, quarter_text: str) -> Report:
    """The report of a quarter; ``auto`` is the latest whose cut-off has passed.

    Raises ``InputRefused`` when the plan does not speak for that year.
    """
    with workspace.reading() as book:
        current = current_plan(
            book,
            code,
            workspace.today,
            serves=lambda plan: _asked(plan, quarter_text, workspace.today).year in plan.plan.years,
        )
        quarter = _quarter(workspace, current, quarter_text)
        alone = len(plans.latest_versions(book)) == 1
        name = f"bao-cao-{quarter}" if alone else f"bao-cao-{current.version.code}-{quarter}"
        return make_report(QUARTERLY, quarter_facts(workspace, book, current, quarter), name)


def for_screen(report: Report, formats: list[str]) -> dict[str, Any]:
    """The neutral tables and text under English keys; no other format can be printed.

    Raises ``InputRefused`` when another one was asked for.
    """
    if formats != ["json"]:
        raise InputRefused([only_json_on_screen()])
    return report_json(report)


def write(workspace: Workspace, report: Report, formats: list[str], folder: Path | None) -> Written:
    """Write a report into a folder, each file whole; the same figures give the same bytes.

    A document that is there with other content, perhaps with what a person wrote into it, is kept under another name.

    Raises ``InputRefused`` for a format that is not known, ``CannotWrite`` when a file cannot be written.
    """
    unknown = [name for name in formats or [""] if name not in FORMATS]
    if unknown:
        raise InputRefused([format_unknown(name, list(FORMATS)) for name in unknown])
    out = workspace.out if folder is None else folder
    contents = [(out / f"{report.name}.{name}", _content(workspace, report, name)) for name in formats]
    make_folder(out)
    earlier = [kept for path, content in contents if path.suffix == ".docx" and (kept := keep_earlier(path, content))]
    for path, content in contents:
        write_whole(path, content)
    return Written(report, [path for path, _ in contents], earlier)


def _content(workspace: Workspace, report: Report, name: str) -> bytes:
    if name == "json":
        whole = {"schema": SCHEMA, "data": report_json(report)}
        return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()
    return write_docx(report, workspace.template(QUARTERLY.template))


def _asked(current: CurrentPlan, text: str, today: date) -> Quarter:
    return last_closed_quarter(today, current.cutoff) if text == "auto" else parse_quarter(text)


def _quarter(workspace: Workspace, current: CurrentPlan, text: str) -> Quarter:
    quarter = _asked(current, text, workspace.today)
    if quarter.year not in current.plan.years:
        raise InputRefused([not_a_plan_year(quarter.year, list(current.plan.years))])
    first = quarter.days(current.cutoff).start
    if first > workspace.today:
        raise InputRefused([period_not_begun(str(quarter), first)])
    return quarter
