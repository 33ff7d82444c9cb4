"""``xkld report``: the papers that go up."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Home, PlanCode, Today, workspace
from xkld.domain.forms import FORMAT_NAMES

if TYPE_CHECKING:
    from xkld.domain.report import Report
    from xkld.usecases.workspace import Workspace

Formats = Annotated[
    str, typer.Option("--format", help=f"Một hay nhiều, cách nhau dấu phẩy: {FORMAT_NAMES}.", metavar="ĐỊNH_DẠNG")
]
Out = Annotated[
    str | None,
    typer.Option(
        "--out", metavar="THƯ_MỤC", help="Nơi ghi (mặc định out/); «-»: in một định dạng văn bản ra màn hình."
    ),
]


def quarterly(
    quarter: Annotated[
        str, typer.Option("--quarter", metavar="QUÝ", help="Ví dụ 2025-Q2; auto: quý vừa chốt.")
    ] = "auto",
    formats: Formats = "docx",
    out: Out = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Báo cáo quý theo thể thức Nghị định 30/2020/NĐ-CP.

    Ví dụ: xkld report quarterly --quarter 2025-Q2 --format docx,xlsx
    """
    from xkld.usecases import reports

    here = workspace("report quarterly", home, today)
    _hand_over(here, reports.quarterly(here, plan, quarter), formats, out)


def _hand_over(here: "Workspace", report: "Report", formats: str, out: str | None) -> None:
    """Print or write a report in the formats asked for, then what the officer should look at."""
    from xkld.usecases import report_files

    names = [name.strip().lower() for name in formats.split(",") if name.strip()]
    written = None
    if out == "-":
        printed = report_files.for_screen(here, report, names)
        if isinstance(printed, str):
            show.say(printed.removesuffix("\n"))
        else:
            show.data(report_files.schema(report), printed)
    else:
        written = report_files.write(here, report, names, None if out is None else Path(out))
        for path in written.files:
            show.say(f"Đã ghi {path}")
        for path in written.earlier:
            show.note(f"Bản trước khác bản này (có thể đã sửa tay), giữ lại ở {path}")
    _look_at(report)
    if written and written.failed:
        raise written.failed


def _look_at(report: "Report") -> None:
    """What the officer should look at before the paper goes out."""
    for warning in report.warnings:
        show.note(f"Lưu ý: {warning}")
    if report.to_be_written:
        show.note(f"Còn phải viết (phần [...] trong văn bản): {'; '.join(report.to_be_written)}.")
