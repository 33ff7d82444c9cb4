"""A sender's own list with every bad cell coloured and a note in it, and a sheet at the end that sums up."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import redirect_stdout
from datetime import date
from decimal import Decimal
from io import BytesIO, StringIO

import openpyxl
from openpyxl import Workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from xkld.domain.answer import Answer
from xkld.domain.wording import marked_copies as words
from xkld.domain.wording.people_sheets import MENDING_MARK, SHEET_NAME
from xkld.render.marked_fill import MARKED, fill_before, is_ours, told_of_fill
from xkld.render.package import packed
from xkld.render.people_book import a4
from xkld.render.sheet_cells import cell_at, put_text

_FONT = "Times New Roman"
_LONGEST_NOTE = 2_000
_NOTE_WIDTH, _LINE_OF_NOTE, _LETTERS_OF_LINE = 320, 18, 44  # pixels, pixels, letters
_WIDEST = 40
_WIDTH, _LINE = 100, 16  # of the sentences: letters; points
# What openpyxl raises on parts that it does not understand, when it reads them or writes them again.
_STRANGE = (ValueError, TypeError, LookupError, AttributeError, OverflowError, RuntimeError, SyntaxError)

Value = str | int | Decimal | date


def marked_book(original: bytes, answer: Answer, *, author: str) -> bytes | None:
    """The workbook of a sender with its faults marked; what was marked in it before is taken out first.

    ``original`` is a workbook that was looked through before; None when openpyxl cannot take it. Its formats, widths
    and merged cells stay; formulas become what they showed, and one that showed nothing its text. Pictures, charts and
    macros are not in it.
    """
    try:
        return _marked(original, answer, author)
    except _STRANGE:
        return None


def _marked(original: bytes, answer: Answer, author: str) -> bytes:
    workbook = _opened(original, values=True)
    _unmark(workbook)
    sheet = workbook[answer.sheet] if answer.sheet in workbook.sheetnames else workbook.worksheets[0]
    if blank := [cell for cell in answer.notes if sheet[cell].value in (None, "")]:
        formulas = _opened(original, values=False)
        for cell in blank:
            _put_formula_as_text(sheet[cell], formulas[sheet.title][cell].value)
    return _answered(workbook, sheet, answer, words.COPIED, author)


def marked_rows(rows: Iterable[tuple[int, Mapping[int, Value]]], answer: Answer, *, short: bool, author: str) -> bytes:
    """A new workbook of rows by number, each with its values by column, with their faults marked."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = answer.sheet or SHEET_NAME
    widths: dict[int, int] = {}
    for number, values in rows:
        for column, value in values.items():
            _put(cell_at(sheet, number, column), value)
            widths[column] = max(widths.get(column, 8), min(_WIDEST, len(str(value)) + 2))
    a4(sheet, landscape=True)
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.column_dimensions[get_column_letter(column)].number_format = "@"
    for name in answer.notes:
        cell_at(sheet, *coordinate_to_tuple(name)).number_format = "@"
    return _answered(workbook, sheet, answer, words.SHORTENED if short else words.COPIED[:1], author)


def _opened(data: bytes, *, values: bool) -> Workbook:
    with warnings.catch_warnings(), redirect_stdout(StringIO()):  # on a strange style openpyxl prints
        warnings.simplefilter("ignore")  # parts that are not kept
        return openpyxl.load_workbook(BytesIO(data), data_only=values, keep_links=False, rich_text=True)


def _put(cell: Cell, value: Value) -> None:
    if isinstance(value, str):
        put_text(cell, value)
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = "dd/mm/yyyy"


def _put_formula_as_text(cell: Cell | MergedCell, formula: object) -> None:
    """A formula without a result would be an empty cell in the copy; the sender must see what stood there."""
    if formula is not None and isinstance(cell, Cell):
        put_text(cell, str(getattr(formula, "text", None) or formula))


def _unmark(workbook: Workbook) -> None:
    """Take out what an earlier copy marked: the sheet that sums up, the notes and the colour."""
    ours = [sheet for sheet in workbook.worksheets if sheet["A1"].value == MENDING_MARK]
    for sheet in ours if len(ours) < len(workbook.worksheets) else ():
        workbook.remove(sheet)
    for sheet in workbook.worksheets:
        for cell in list(sheet._cells.values()):
            if not isinstance(cell, Cell):
                continue
            note = "" if cell.comment is None else cell.comment.text
            if is_ours(cell):
                cell.fill = fill_before(note)
            if cell.comment is not None and words.NOTE_MARK in note:
                before = _without_ours(note)
                cell.comment = Comment(before, cell.comment.author) if before else None


def _without_ours(note: str) -> str:
    """What the sender wrote into a note; some programs put the author's name in front of ours."""
    before = note.partition(words.NOTE_MARK)[0].strip()
    return "" if before.rstrip(":").strip() == words.AUTHOR else before


def _answered(workbook: Workbook, sheet: Worksheet, answer: Answer, steps: tuple[str, ...], author: str) -> bytes:
    for name, sentences in answer.notes.items():
        _mark(_cell_of_note(sheet, name), sentences)
    _sum_up(workbook.create_sheet(words.SHEET_NAME), sheet.title, answer, steps)
    kept = BytesIO()
    workbook.save(kept)
    workbook.close()
    return packed(kept.getvalue(), author=author, title=answer.file)


def _cell_of_note(sheet: Worksheet, name: str) -> Cell:
    """The cell itself, or the one that stands for a merged range."""
    cell = sheet[name]
    if isinstance(cell, Cell):
        return cell
    area = next(one for one in sheet.merged_cells.ranges if name in one)
    return cell_at(sheet, area.min_row, area.min_col)


def _mark(cell: Cell, sentences: list[str]) -> None:
    own = cell.comment.text.strip() if cell.comment else ""
    told = "\n".join(f"{words.NOTE_MARK}{words.sentence(one, None)}" for one in dict.fromkeys(sentences))
    kept = f"\n{before}" if (before := told_of_fill(cell)) else ""
    note = Comment(f"{own}\n{told}".strip()[:_LONGEST_NOTE] + kept, words.AUTHOR)
    note.width = _NOTE_WIDTH
    note.height = _LINE_OF_NOTE * (2 + sum(1 + len(line) // _LETTERS_OF_LINE for line in note.text.splitlines()))
    cell.comment = note
    cell.fill = MARKED


def _sum_up(page: Worksheet, title: str, answer: Answer, steps: tuple[str, ...]) -> None:
    """The first line stands alone and is known: the sheet is no list of people."""
    sheet = answer.sheet if answer.is_one_of_several else ""
    counted = words.counted(answer.file, sheet, len(answer.faults), len(answer.notes), answer.more)
    for row, texts in enumerate(((MENDING_MARK,), (counted,), *((step,) for step in steps), (), words.HEADS), start=1):
        for column, text in enumerate(texts, start=1):
            cell = cell_at(page, row, column)
            put_text(cell, text)
            cell.font = Font(name=_FONT, size=12, bold=row == 1 or len(texts) > 1)
    for row, (where, text) in enumerate(_lines(answer), start=len(steps) + 5):
        put_text(cell_at(page, row, 1), where or words.WHOLE_SHEET)
        put_text(cell_at(page, row, 2), text)
        for column in (1, 2):
            page.cell(row, column).font = Font(name=_FONT, size=12)
            page.cell(row, column).alignment = Alignment(vertical="top", wrap_text=True)
        page.row_dimensions[row].height = _LINE * (1 + len(text) // (_WIDTH + 15))
        if where:
            _link(cell_at(page, row, 1), title, where)
    page.column_dimensions["A"].width, page.column_dimensions["B"].width = 12, _WIDTH
    page.freeze_panes = f"A{len(steps) + 5}"
    a4(page, landscape=True)


def _lines(answer: Answer) -> Iterator[tuple[str, str]]:
    """The cells of each fault, the first of many, and its sentence."""
    for fault in answer.faults:
        yield (fault.cells[0] if fault.cells else ""), words.sentence(fault.sentence, fault.row)


def _link(cell: Cell, title: str, where: str) -> None:
    quoted = title.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!{where}")
    cell.font = Font(name=_FONT, size=12, color="0563C1", underline="single")
