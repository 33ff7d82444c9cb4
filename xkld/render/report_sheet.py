"""One table of a report as a sheet that can be worked with and printed: A4, headed like an annex."""

from decimal import Decimal
from functools import cache

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.sums import Cell, formulas
from xkld.domain.table import Column, Kind, Mark, Row, Table
from xkld.domain.wording.cells import cell_text
from xkld.domain.wording.workbook import FIGURES_TO, NOTE, PAGE, numbered
from xkld.render.context import nothing_in
from xkld.render.grid import column_of_names, column_widths, least_widths
from xkld.render.measure import lines_in, text_width
from xkld.render.sheet_cells import as_number, cell_at, put_formula, put_text, put_value

FACE, SIZE = "Times New Roman", 12
FIRST_ROW = 4  # of the figures: above them stand the title, the days covered and the heads
_HEADS = FIRST_ROW - 1
_PADDING, _INDENT = 110, 200  # twips
_ROOM = 160  # twips that a figure has beside it: printers are not alike
_LIGHT = 93  # percent of the width of bold letters, by which texts are measured
_LINE, _SPACE = 16, 2  # points that a line of the text takes, and a row more than its lines
_TWIPS_OF_A_DIGIT = 120  # of the book's usual letter, by which Excel measures columns
_PORTRAIT, _LANDSCAPE = 9300, 14100  # twips between the margins of an A4 page
_HEIGHTS = {_PORTRAIT: 728, _LANDSCAPE: 481}  # points between them
_BLANK = 15  # points, of an empty row
_FULL = 75  # percent; a table whose words and figures alone take more of the page is turned
_MARGINS = {"left": "1.18", "right": "0.59", "top": "0.79", "bottom": "0.79", "header": "0.39", "footer": "0.39"}
_THIN = Side(style="thin")
_LINES = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_USUAL, _BOLD = Font(name=FACE, size=SIZE), Font(name=FACE, size=SIZE, bold=True)
_GREY = PatternFill("solid", fgColor="E7E6E6")
_CENTRED = (Kind.COUNT, Kind.PERCENT, Kind.BLANK)
_SIDES = {Kind.TEXT: "left", Kind.MONEY: "right", **dict.fromkeys(_CENTRED, "center")}
_BY_HAND = 25  # points, of a row that is written in by hand


def draw_sheet(sheet: Worksheet, table: Table, figures_to: str) -> dict[str, str]:
    """Draw a table on an empty sheet; the results of its formulas by their addresses."""
    width = page_width(table)
    widths = _roomy(table, column_widths(table, width))
    for place, one in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = units(one)
    _across(sheet, 1, numbered(table.number, table.title), width, Font(name=FACE, size=13, bold=True))
    _across(sheet, 2, table.span, width, Font(name=FACE, size=SIZE, italic=True))
    _draw_heads(sheet, table.columns, widths)
    results = _draw_rows(sheet, table, widths)
    for number, note in enumerate(_notes(table, figures_to), FIRST_ROW + len(_lines(table))):
        _across(sheet, number, note, width, Font(name=FACE, size=11, italic=True), side="left")
    set_page(sheet, landscape=width == _LANDSCAPE)
    sheet.freeze_panes = f"B{FIRST_ROW}"
    sheet.print_title_rows = f"{_HEADS}:{_HEADS}"
    return results


def place_below(sheet: Worksheet, table: Table, height: int) -> int:
    """The row under the table from which ``height`` points stand on one page: its own, else the next."""
    page = _HEIGHTS[page_width(table)]
    used = int(sum(one.height or _BLANK for one in sheet.row_dimensions.values())) % page
    next_row = sheet.max_row + 2
    if used + _BLANK + height <= page or height > page:
        return next_row
    return next_row + (page - used) // _BLANK + 1


def page_width(table: Table) -> int:
    """The width in twips that the table's page leaves for it: that of a page turned, when it is wide."""
    return _PORTRAIT if sum(least_widths(table)) * 100 <= _PORTRAIT * _FULL else _LANDSCAPE


def _roomy(table: Table, widths: list[int]) -> list[int]:
    """The widths with room for every figure, and for every mark in one line as long as the widest column can spare it.

    A figure that does not fit would not be shown at all, but as ``###``.
    """
    numbers = [max(width, _longest(table, place, marks=False)) for place, width in enumerate(widths)]
    names = max(range(len(numbers)), key=numbers.__getitem__)
    more = [max(0, _longest(table, place, marks=True) - width) for place, width in enumerate(numbers)]
    more[names] = 0
    texts = [text_width(str(line.values[names]), SIZE) + _PADDING for line in _lines(table)]
    if sum(more) > numbers[names] - max(*texts, least_widths(table)[names]):
        return numbers
    numbers[names] -= sum(more)
    return [width + extra for width, extra in zip(numbers, more, strict=True)]


def _longest(table: Table, place: int, *, marks: bool) -> int:
    """The width of the longest figure of a column, or of its longest mark, as if it were bold."""
    values = [line.values[place] for line in _lines(table)]
    shown = (value for value in values if (isinstance(value, Mark) if marks else not isinstance(value, str)))
    texts = (f"{value}%" if isinstance(value, Decimal) else cell_text(value) for value in shown)
    return max((text_width(text, SIZE) for text in texts), default=0) + _ROOM


def set_page(sheet: Worksheet, *, landscape: bool) -> None:
    """A4 with the margins of an office paper, as wide as the page, pages numbered from the second on."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_options.horizontalCentered = True
    for side, inches in _MARGINS.items():
        setattr(sheet.page_margins, side, Decimal(inches))
    sheet.HeaderFooter.differentFirst = True
    sheet.HeaderFooter.oddHeader = HeaderFooterItem(center=_HeaderFooterPart(PAGE))
    sheet.sheet_view.showGridLines = False


def units(twips: int) -> Decimal:
    """The width of a column as Excel measures it."""
    return Decimal(twips) / _TWIPS_OF_A_DIGIT


def _lines(table: Table) -> list[Row]:
    nothing = Row((nothing_in(table), *[""] * (len(table.columns) - 1)))
    return [*(table.rows or [nothing]), *([table.total] if table.total else [])]


def _notes(table: Table, figures_to: str) -> list[str]:
    """The counting rule, and under a table of figures of the body the last day counted."""
    rule = [NOTE.format(rule=table.rule)] if table.rule else []
    return rule if table.number or not figures_to else [*rule, FIGURES_TO.format(day=figures_to)]


def _across(sheet: Worksheet, row: int, text: str, width: int, font: Font, side: str = "center") -> None:
    """A text over the whole width of the table, as high as it needs."""
    cell = cell_at(sheet, row, 1)
    put_text(cell, text)
    cell.font = font
    cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    columns = len(sheet.column_dimensions)
    if columns > 1:
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=columns)
    set_height(sheet, row, lines_in(text, int(font.size), width - _PADDING))


def lines_taken(text: str, width: int, *, bold: bool = False) -> int:
    """How many lines a text takes in a cell ``width`` twips wide."""
    return lines_in(text, SIZE, (width - _PADDING) * 100 // (100 if bold else _LIGHT))


def set_height(sheet: Worksheet, row: int, lines: int) -> None:
    """Make a row as high as its lines: programs do not all do so by themselves."""
    sheet.row_dimensions[row].height = _LINE * lines + _SPACE


def _draw_heads(sheet: Worksheet, columns: tuple[Column, ...], widths: list[int]) -> None:
    for place, column in enumerate(columns, 1):
        cell = cell_at(sheet, _HEADS, place)
        put_text(cell, column.head)
        cell.font, cell.fill, cell.border = _BOLD, _GREY, _LINES
        cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    heads = zip(columns, widths, strict=True)
    set_height(sheet, _HEADS, max(lines_taken(one.head, width, bold=True) for one, width in heads))


def _draw_rows(sheet: Worksheet, table: Table, widths: list[int]) -> dict[str, str]:
    living = formulas(table)
    results = {}
    for number, line in enumerate(_lines(table)):
        bold, names = line is table.total, column_of_names(table.columns, line)
        for place, (column, value) in enumerate(zip(table.columns, line.values, strict=True)):
            cell = cell_at(sheet, FIRST_ROW + number, place + 1)
            formula = living.get(Cell(number, place))
            if formula is None or isinstance(value, str):
                put_value(cell, value, column.kind)
            else:
                put_formula(cell, formula, FIRST_ROW, column.kind)
                results[cell.coordinate] = str(as_number(value))
            side = "center" if isinstance(value, Mark) else _SIDES[column.kind]
            _stand(cell, bold=bold, side=side, indent=line.indent if place == names else 0)
        texts = zip((cell_text(value) for value in line.values), widths, strict=True)
        rooms = [(text, width - _INDENT * line.indent) for text, width in texts]
        set_height(sheet, FIRST_ROW + number, max(lines_taken(text, room, bold=bold) for text, room in rooms))
        if any(column.kind is Kind.BLANK for column in table.columns):
            height = sheet.row_dimensions[FIRST_ROW + number]
            height.height = max(height.height, _BY_HAND)
    return results


def _stand(cell: SheetCell, *, bold: bool, side: str, indent: int) -> None:
    cell.font, cell.border, cell.alignment = _BOLD if bold else _USUAL, _LINES, _alignment(side, indent)


@cache
def _alignment(side: str, indent: int) -> Alignment:
    return Alignment(horizontal=side, vertical="center", wrap_text=True, indent=indent)
