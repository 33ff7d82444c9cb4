"""``xkld report``: the papers that go up."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.report_formats import FORMAT_NAMES

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
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Báo cáo quý theo thể thức Nghị định 30/2020/NĐ-CP.

    Ví dụ: xkld report quarterly --quarter 2025-Q2 --format docx,xlsx
    """
    _report("quarterly", workspace("report quarterly", home, today), plan, quarter, (formats, out, purpose))


def half_year(
    half: Annotated[
        str, typer.Option("--half", metavar="NỬA_NĂM", help="2025-H1: 6 tháng đầu năm; auto: nửa năm vừa chốt.")
    ] = "auto",
    formats: Formats = "docx",
    out: Out = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Báo cáo 6 tháng: số liệu từng quý, cả kỳ, so với cùng kỳ năm trước.

    Ví dụ: xkld report half-year --half 2025-H1
    """
    _report("half-year", workspace("report half-year", home, today), plan, half, (formats, out, purpose))


def annual(
    year: Annotated[str, typer.Option("--year", metavar="NĂM", help="Ví dụ 2025; auto: năm vừa chốt.")] = "auto",
    formats: Formats = "docx",
    out: Out = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Báo cáo năm: số liệu từng quý, cả năm, so với năm trước, phương hướng năm sau.

    Ví dụ: xkld report annual --year 2025
    """
    _report("annual", workspace("report annual", home, today), plan, year, (formats, out, purpose))


def check(
    templates: Annotated[
        list[str] | None,
        typer.Argument(metavar="MẪU...", help="Tệp mẫu, hoặc tên mẫu; không ghi: mọi mẫu riêng trong templates/."),
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Kiểm tra mẫu báo cáo riêng trước ngày phải nộp: tên sai, vòng lặp thiếu đóng, phần bị bỏ sót.

    Mỗi lỗi kèm phần văn bản, bảng, hàng, đoạn (Word) hoặc số dòng; mẫu được điền thử với số liệu giả. Có lỗi thì mã
    kết thúc là 4.

    Ví dụ: xkld report check bao-cao.docx
    """
    from xkld.domain.errors.templates import faults_found
    from xkld.domain.templates import Level
    from xkld.usecases import templates as own

    found = own.check(workspace("report check", home, today), templates or [])
    show.listing(_template_findings(), found, json=json)
    faults = [one for one in found if one.level is Level.FAULT]
    if faults:
        raise faults_found(len(faults), len({one.template for one in faults}))
    if not found:
        show.note("Không có mẫu riêng trong templates/: báo cáo dùng mẫu kèm chương trình.")


def _template_findings() -> Listing:
    from xkld.domain.wording.template_notes import LEVEL_WORDS, place_words

    return Listing(
        "xkld.report.check/1",
        "findings",
        "Kiểm tra mẫu",
        (
            Shown("Mẫu", lambda one: one.template),
            Shown("Kết quả", lambda one: LEVEL_WORDS[one.level]),
            Shown("Chỗ", lambda one: place_words(one.place)),
            Shown("Tình trạng", lambda one: one.what),
            Shown("Cách xử lý", lambda one: one.mend),
        ),
    )


def _report(
    form: str, here: "Workspace", plan: str | None, period: str, into: tuple[str, str | None, str | None]
) -> None:
    from xkld.domain.forms import FORMS
    from xkld.usecases import reports

    _hand_over(here, reports.make(here, FORMS[form], plan, period), *into)


def _hand_over(here: "Workspace", report: "Report", formats: str, out: str | None, purpose: str | None) -> None:
    """Print or write a report in the formats asked for, then what the officer should look at."""
    from xkld.cli.handed_out import handed_out
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
        written = report_files.write(here, report, names, None if out is None else Path(out), purpose)
        handed_out(written.out)
    _look_at(report)
    if written and written.failed:
        raise written.failed


def _look_at(report: "Report") -> None:
    """What the officer should look at before the paper goes out."""
    for warning in report.warnings:
        show.note(f"Lưu ý: {warning}")
    if report.to_be_written:
        show.note(f"Còn phải viết (phần [...] trong văn bản): {'; '.join(report.to_be_written)}.")
