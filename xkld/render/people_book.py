"""A sheet of people as a workbook: lists to choose from, columns of text, a page to print; the same bytes each time."""

from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import people_sheets as words
from xkld.render.package import packed
from xkld.render.sheet_cells import cell_at, put_text

HEAD_ROW = 4
_LINES_CHECKED = 2_000
_FONT = "Times New Roman"
_TEXT = "@"
_LINE = 16  # points
_LINE_TO_WRITE = 27  # two lines of writing by hand
_THIN = Side(style="thin", color="808080")
_BOX = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_HEAD_FILL = PatternFill("solid", fgColor="D9E2F3")
_OURS = Font(name=_FONT, size=9, color="808080")
_SMALL = Alignment(vertical="top", shrink_to_fit=True)
_OPEN = frozenset({Takes.WORDS, Takes.SOME_OF, Takes.DAY, Takes.PHONE})
_NUMBERS = {Takes.YEAR: "0", Takes.MONTHS: "0", Takes.COUNT: "0", Takes.MONEY: "#,##0"}


def people_book(sheet: PeopleSheet, *, author: str, head: str = "") -> bytes:
    """The xlsx of a list of people with its guidance and, where columns have choices, their lists.

    The line of heads is row ``HEAD_ROW``; text is stored as text, so that nothing in it becomes a formula or loses a
    zero. ``author`` is the issuing office, ``head`` the chain's head of the book that the people are from.
    """
    workbook = Workbook()
    del workbook["Sheet"]
    page = workbook.create_sheet(words.SHEET_NAME)
    _write_list(page, sheet)
    _lay_out(page, sheet)
    _write_guide(workbook.create_sheet(words.GUIDE_NAME), sheet)
    chosen = [column for column in sheet.columns if column.choices]
    if chosen:
        _write_choices(workbook, chosen)
    last = max(HEAD_ROW + len(sheet.rows) + sheet.lines, _LINES_CHECKED)
    for place, column in enumerate(sheet.columns, start=1):
        if (check := _check(column, sheet)) is not None:
            check.add(f"{get_column_letter(place)}{HEAD_ROW + 1}:{get_column_letter(place)}{last}")
            page.add_data_validation(check)
    kept = BytesIO()
    workbook.save(kept)
    workbook.close()
    return packed(kept.getvalue(), author=author, title=sheet.title, head=head)


def _put(page: Worksheet, row: int, column: int, text: str) -> None:
    """Write a text, if there is one."""
    if text:
        put_text(cell_at(page, row, column), text)


def _write_list(page: Worksheet, sheet: PeopleSheet) -> None:
    for row, text in ((1, sheet.title), (2, sheet.about)):
        _put(page, row, 1, text)
        page.cell(row, 1).font = Font(name=_FONT, size=14 if row == 1 else 12, bold=row == 1, italic=row == 2)
    for place, column in enumerate(sheet.columns, start=1):
        _put(page, HEAD_ROW, place, column.head)
        head = page.cell(HEAD_ROW, place)
        head.font, head.fill, head.border = Font(name=_FONT, size=12, bold=True), _HEAD_FILL, _BOX
        head.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    font, shape = Font(name=_FONT, size=12), Alignment(vertical="top", wrap_text=True)
    for row in range(HEAD_ROW + 1, HEAD_ROW + 1 + len(sheet.rows) + sheet.lines):
        texts = sheet.rows[row - HEAD_ROW - 1] if row - HEAD_ROW <= len(sheet.rows) else ()
        page.row_dimensions[row].height = _height(texts, sheet.columns)
        for place, column in enumerate(sheet.columns, start=1):
            if place <= len(texts):
                _put(page, row, place, texts[place - 1])
            cell = page.cell(row, place)
            ours = column.takes is Takes.REFERENCE
            cell.font, cell.border, cell.alignment = _OURS if ours else font, _BOX, _SMALL if ours else shape
            cell.number_format = _TEXT if texts else _NUMBERS.get(column.takes, _TEXT)


def _height(texts: tuple[str, ...], columns: tuple[SheetColumn, ...]) -> int:
    """The height of a line in points: a spreadsheet does not make room for folded text when it opens a file."""
    folded = [
        -(-len(text) // (column.width - 1))
        for text, column in zip(texts, columns, strict=False)
        if column.takes is not Takes.REFERENCE
    ]
    return _LINE * max(folded, default=0) or _LINE_TO_WRITE


def _lay_out(page: Worksheet, sheet: PeopleSheet) -> None:
    """Widths, text formats also below the lines that stand ready, a frozen head, and the page to print."""
    for place, column in enumerate(sheet.columns, start=1):
        dimension = page.column_dimensions[get_column_letter(place)]
        dimension.width = column.width
        dimension.number_format = _NUMBERS.get(column.takes, _TEXT)
    page.row_dimensions[HEAD_ROW].height = 48
    by_key = {column.key: place for place, column in enumerate(sheet.columns, start=1)}
    page.freeze_panes = f"{get_column_letter(by_key.get('name', 1) + 1)}{HEAD_ROW + 1}"
    page.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"
    a4(page, landscape=True)


def a4(page: Worksheet, *, landscape: bool) -> None:
    """Print a sheet on A4, as wide as the paper, with the number of each page."""
    page.page_setup.paperSize = 9
    page.page_setup.orientation = "landscape" if landscape else "portrait"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.oddFooter = HeaderFooterItem(center=_HeaderFooterPart(text="&P/&N"))
    page.page_margins.left = page.page_margins.right = 0.4
    page.page_margins.top, page.page_margins.bottom = 0.6, 0.75


def _write_guide(page: Worksheet, sheet: PeopleSheet) -> None:
    for row, texts in enumerate(((words.GUIDE_MARK,), *sheet.guide), start=1):
        for place, text in enumerate(texts, start=1):
            _put(page, row, place, text)
            cell = page.cell(row, place)
            cell.font = Font(name=_FONT, size=12, bold=len(texts) == 1)
            cell.alignment = Alignment(vertical="top", wrap_text=len(texts) > 1)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 30, 80
    a4(page, landscape=False)


def _write_choices(workbook: Workbook, columns: list[SheetColumn]) -> None:
    """Every list under its head, each with a name that the checks of the columns use: names have no length limit."""
    page = workbook.create_sheet(words.CHOICES_NAME)
    _put(page, 1, 1, words.CHOICES_MARK)
    page.cell(1, 1).font = Font(name=_FONT, size=12, bold=True)
    for place, column in enumerate(columns, start=1):
        _put(page, 2, place, column.head.removesuffix(words.REQUIRED_SIGN))
        page.cell(2, place).font = Font(name=_FONT, size=11, bold=True)
        for row, text in enumerate(column.choices, start=3):
            _put(page, row, place, text)
            page.cell(row, place).font = Font(name=_FONT, size=11)
        letter = get_column_letter(place)
        page.column_dimensions[letter].width = min(60, max(map(len, (column.head, *column.choices))) + 2)
        area = f"'{words.CHOICES_NAME}'!${letter}$3:${letter}${2 + len(column.choices)}"
        workbook.defined_names[_list_name(column)] = DefinedName(_list_name(column), attr_text=area)
    a4(page, landscape=True)


def _list_name(column: SheetColumn) -> str:
    return f"xkld_{column.key}"


def _check(column: SheetColumn, sheet: PeopleSheet) -> DataValidation | None:
    """What a spreadsheet asks and refuses; where it knows too little it only warns, since the import looks again."""
    match column.takes:
        case Takes.ONE_OF | Takes.SOME_OF:
            check = DataValidation(type="list", formula1=f"={_list_name(column)}", allow_blank=True)
            check.error = words.NOT_IN_LIST
        case Takes.YEAR:
            check = _between(sheet.oldest, sheet.youngest, words.NOT_A_YEAR)
        case Takes.MONTHS:
            check = _between(1, 120, words.NOT_MONTHS)
        case Takes.COUNT:
            check = _between(1, 1000, words.NOT_A_COUNT)
        case Takes.MONEY:
            check = _between(1, 999_999_999_999, words.NOT_MONEY)
        case Takes.ID_NUMBER:
            check = DataValidation(type="textLength", operator="equal", formula1="12", allow_blank=True)
            check.error, check.errorStyle = words.NOT_TWELVE, "warning"
        case Takes.REFERENCE:
            return None
        case _:
            check = DataValidation(allow_blank=True)
    check.promptTitle, check.prompt = column.head[:32], column.hint
    check.showInputMessage, check.showErrorMessage = True, column.takes not in _OPEN
    return check


def _between(least: int, most: int, error: str) -> DataValidation:
    check = DataValidation(type="whole", operator="between", formula1=str(least), formula2=str(most), allow_blank=True)
    check.error = error
    return check
