"""A report's figures as a workbook: a sheet for each table with living sums, and one that tells about them."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.report import Report
from xkld.domain.wording import workbook as words
from xkld.render.package import packed
from xkld.render.printable import printable
from xkld.render.report_chart import add_chart
from xkld.render.report_sheet import FACE, SIZE, draw_sheet, lines_taken, set_height, set_page, units
from xkld.render.sheet_cells import cell_at, put_text, with_results

_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'\n", " "))
_LABEL, _TEXT = 3000, 6300  # twips, of the columns of the first sheet


def write_xlsx(report: Report) -> bytes:
    """Return the report's figures as an xlsx; the same report gives the same bytes."""
    book = Workbook()
    # The letter by which columns are measured, in every program.
    book._named_styles["Normal"].font = Font(name=FACE, size=SIZE)  # type: ignore[attr-defined]
    about = book.worksheets[0]
    names = sheet_names(report)
    about.title = names[0]
    results = {}
    for number, (table, name) in enumerate(zip(report.tables, names[1:], strict=True), 2):
        sheet = book.create_sheet(name)
        results[f"xl/worksheets/sheet{number}.xml"] = draw_sheet(sheet, table, report.figures_to)
        add_chart(sheet, table)
    _tell(about, report, names[1:])
    drawn = BytesIO()
    book.save(drawn)
    title = " ".join((report.letterhead.kind, *report.letterhead.subject))
    made = with_results(drawn.getvalue(), results)
    return packed(made, author=" ".join(report.letterhead.issuer), title=printable(title), head=report.head)


def sheet_names(report: Report) -> list[str]:
    """The names of the sheets: legal, and unlike each other whatever the case of their letters."""
    wanted = [words.ABOUT_SHEET, *(words.sheet_name(one.key, one.number, one.title) for one in report.tables)]
    taken: list[str] = []
    for name in wanted:
        legal = " ".join(printable(name).translate(_NOT_IN_NAMES).split()) or "-"
        tries = (f"{legal[: _LONGEST_NAME - len(end)].strip()}{end}" for end in ("", *(f" {n}" for n in range(2, 999))))
        taken.append(next(one for one in tries if one.casefold() not in {other.casefold() for other in taken}))
    return taken


def _tell(sheet: Worksheet, report: Report, names: list[str]) -> None:
    """Fill the first sheet: whose figures of which days, what to look at, what is still to be written."""
    head = report.letterhead
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = units(_LABEL), units(_TEXT)
    _line(sheet, head.kind, " ".join(head.subject), bold=True)
    _line(sheet, words.ISSUER, " ".join(head.issuer))
    _line(sheet, words.PERIOD, report.period)
    _line(sheet, words.COVERS, report.figures_to)
    _line(sheet, words.GOES_WITH, report.annex_subtitle)
    for label, texts in (
        (words.SHEETS_HEAD, [words.numbered(one.number, one.title) for one in report.tables]),
        (words.WARNINGS_HEAD, report.warnings),
        (words.TO_WRITE_HEAD, report.to_be_written),
        (words.READING_HEAD, words.READING),
    ):
        _line(sheet, "", "")
        first = sheet.max_row + 1
        for number, text in enumerate(texts or (words.NONE,)):
            _line(sheet, "" if number else label, text)
            if label == words.SHEETS_HEAD and number < len(names):
                _link(sheet, first + number, names[number])
    set_page(sheet, landscape=False)
    sheet.page_setup.fitToHeight = 1


def _line(sheet: Worksheet, label: str, text: str, *, bold: bool = False) -> None:
    row = sheet.max_row + (1 if sheet["A1"].value else 0)
    set_height(sheet, row, max(lines_taken(label, _LABEL, bold=True), lines_taken(text, _TEXT, bold=bold)))
    for cell, content, heavy in ((cell_at(sheet, row, 1), label, True), (cell_at(sheet, row, 2), text, bold)):
        put_text(cell, content)
        cell.font = Font(name=FACE, size=SIZE, bold=heavy)
        cell.alignment = Alignment(vertical="top", wrap_text=True)


def _link(sheet: Worksheet, row: int, name: str) -> None:
    cell = sheet.cell(row, 2)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1")
    cell.font = Font(name=FACE, size=SIZE, underline="single", color="1F4E79")
