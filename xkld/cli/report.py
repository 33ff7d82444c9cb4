"""``xkld report``: the papers that go up."""

from pathlib import Path
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import Home, PlanCode, Today, workspace


def quarterly(
    quarter: Annotated[
        str, typer.Option("--quarter", metavar="QUÝ", help="Ví dụ 2025-Q2; auto: quý vừa chốt.")
    ] = "auto",
    formats: Annotated[str, typer.Option("--format", help="docx, json; nhiều định dạng cách nhau dấu phẩy.")] = "docx",
    out: Annotated[
        str | None, typer.Option("--out", metavar="THƯ_MỤC", help="Nơi ghi (mặc định out/); «-»: in JSON ra màn hình.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Báo cáo quý theo thể thức Nghị định 30/2020/NĐ-CP.

    Ví dụ: xkld report quarterly --quarter 2025-Q2 --format docx,json
    """
    from xkld.usecases import reports

    here = workspace("report quarterly", home, today)
    report = reports.quarterly(here, plan, quarter)
    names = [name.strip() for name in formats.split(",") if name.strip()]
    if out == "-":
        show.data(reports.SCHEMA, reports.for_screen(report, names))
    else:
        written = reports.write(here, report, names, None if out is None else Path(out))
        for path in written.files:
            show.say(f"Đã ghi {path}")
        for path in written.earlier:
            show.note(f"Bản trước khác bản này (có thể đã sửa tay), giữ lại ở {path}")
    for warning in report.warnings:
        show.note(f"Lưu ý: {warning}")
    if report.to_be_written:
        show.note(f"Còn phải viết (phần [...] trong văn bản): {'; '.join(report.to_be_written)}.")
