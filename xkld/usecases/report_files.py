"""The formats of reports, one catalogue for all of them, and a report put into files or on the screen."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from xkld.domain.errors import CannotWrite, InputRefused
from xkld.domain.errors.documents import earlier_pdf_stays
from xkld.domain.errors.office import format_unknown, not_for_screen
from xkld.domain.exports import Leaving
from xkld.domain.forms import FORMS
from xkld.domain.report import Report
from xkld.domain.report_formats import DOCX, FORMATS, PDF, Format
from xkld.domain.templates import REPORT_TEXTS
from xkld.domain.wording.exports import report_selection
from xkld.render.files import make_folder
from xkld.render.neutral import report_json
from xkld.render.pdf import write_pdf
from xkld.render.report_workbook import write_xlsx
from xkld.usecases import templates
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Written:
    """The files that hold a report, with what they replaced, and why there is no PDF."""

    out: HandedOut
    failed: CannotWrite | None = None


def schema(report: Report) -> str:
    """The name of the JSON of reports of this form."""
    return f"xkld.report.{report.form}/1"


def for_screen(workspace: Workspace, report: Report, formats: list[str]) -> "dict[str, Any] | str":
    """The report as JSON values, or as the text of another format; just one that is text can be printed.

    Raises ``InputRefused`` for any other wish.
    """
    wanted = _formats(formats)
    if len(wanted) != 1 or not wanted[0].text:
        raise InputRefused([not_for_screen([one.name for one in FORMATS if one.text])])
    return report_json(report) if wanted[0].name == "json" else _MAKERS[wanted[0].name](workspace, report).decode()


def write(
    workspace: Workspace, report: Report, formats: list[str], folder: Path | None, purpose: str | None = None
) -> Written:
    """Write a report into a folder, each file whole; the same figures give the same bytes.

    A file that people write into (docx, xlsx) and that is there with other content is kept under another name.
    Where no PDF can be drawn all else is written, the Word document in its place, and ``failed`` says why.

    Raises ``InputRefused`` for a format that is not known, ``CannotWrite`` when a file cannot be written.
    """
    wanted = _formats(formats)
    about = Leaving(report_selection(report.form, report.period), purpose=read_purpose(purpose, full_id=False))
    out = workspace.out if folder is None else folder
    made, failed = _contents(workspace, report, wanted)
    rows = sum(len(table.rows) for table in report.tables)
    files = [Outgoing(out / f"{report.name}.{one.name}", made[one], rows, edited=one.edited) for one in made]
    make_folder(out)
    handed = hand_out(workspace, files, about)
    stale = out / f"{report.name}.{PDF.name}"
    if failed and stale.is_file():
        failed = earlier_pdf_stays(failed, stale)
    return Written(handed, failed)


def _contents(
    workspace: Workspace, report: Report, wanted: list[Format]
) -> tuple[dict[Format, bytes], CannotWrite | None]:
    """The content of every format in the order of the wishes, all made before any is written, the PDF last."""
    made = {one: _MAKERS[one.name](workspace, report) for one in wanted if one != PDF}
    if PDF not in wanted:
        return made, None
    word = made.get(DOCX) or _docx(workspace, report)
    try:
        return {**made, PDF: write_pdf(word)}, None
    except CannotWrite as failed:
        return {DOCX: word, **made}, failed


def _formats(names: list[str]) -> list[Format]:
    known = {one.name: one for one in FORMATS}
    unknown = [name for name in names or [""] if name not in known]
    if unknown:
        raise InputRefused([format_unknown(name, list(known)) for name in unknown])
    return [known[name] for name in dict.fromkeys(names)]


def json_of(report: Report) -> str:
    """The report as the text of one JSON object."""
    return json.dumps({"schema": schema(report), "data": report_json(report)}, ensure_ascii=False)


def _json(_workspace: Workspace, report: Report) -> bytes:
    return f"{json_of(report)}\n".encode()


def _docx(workspace: Workspace, report: Report) -> bytes:
    return templates.filled(workspace, FORMS[report.form].template, report)


def _xlsx(_workspace: Workspace, report: Report) -> bytes:
    return write_xlsx(report)


def _html(workspace: Workspace, report: Report) -> bytes:
    return templates.filled(workspace, REPORT_TEXTS["html"], report)


def _md(workspace: Workspace, report: Report) -> bytes:
    return templates.filled(workspace, REPORT_TEXTS["md"], report)


_MAKERS: dict[str, Callable[[Workspace, Report], bytes]] = {
    "docx": _docx,
    "xlsx": _xlsx,
    "html": _html,
    "md": _md,
    "json": _json,
}
