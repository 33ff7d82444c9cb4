"""The columns of a printed table: how wide each is, and on which side its figures stand."""

from docx.enum.table import WD_ALIGN_VERTICAL
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl
from docx.shared import Twips
from docx.table import Table as DrawnTable
from docx.table import _Cell, _Row

from xkld.domain.table import Column, Kind, Mark, Row, Table, Value
from xkld.domain.wording.cells import cell_text
from xkld.render.measure import lines_in, text_width, widest_word

_SIZE = 12
_PADDING = 180  # both margins of a cell and its lines, in twips
_INDENT = Twips(200)
_WIDEST_SHARE = 45  # no text column asks for more than this percentage of the page
_SHORT = 8  # a table of so many rows is not parted between pages
_NARROW = 4
_HEAD_LINES = 3  # a head of more lines than these asks for a wider column
_BY_HAND = Twips(500)  # the height of a row that is written in by hand
_SIGNED = 1100  # twips that a name takes which is written by hand
_CENTRED = (Kind.COUNT, Kind.PERCENT, Kind.BLANK)
_SIDES = {Kind.TEXT: ALIGN.LEFT, Kind.MONEY: ALIGN.RIGHT, **dict.fromkeys(_CENTRED, ALIGN.CENTER)}


def fit(drawn: DrawnTable, table: Table, width: int) -> None:
    """Give the columns of ``drawn`` widths that fill ``width`` (twips), and each figure its side.

    A drawn table whose columns are not those of ``table`` was arranged by the officer and stays as it is.
    """
    rows = list(drawn.rows)
    heads = [row for row in rows if _is_head(row._tr)]
    if not heads or any(len(row._tr.tc_lst) != len(table.columns) for row in heads):
        return
    _set_widths(drawn._tbl, column_widths(table, width))
    by_hand = any(column.kind is Kind.BLANK for column in table.columns)
    for row, line in _pairs(rows[len(heads) :], table):
        _place(row, line, table.columns)
        if by_hand:
            _write_in(row)
    last = [] if table.rule else rows[-1:]
    _keep_together([row for row in _not_parted(rows, len(heads)) if row not in last])


def column_widths(table: Table, width: int) -> list[int]:
    """Return a width in twips for each column, ``width`` in all: texts wide, counts narrow and alike."""
    least = least_widths(table)
    wish = [max(low, _wish(table, place, width)) for place, low in enumerate(least)]
    texts = [place for place, column in enumerate(table.columns) if column.kind is Kind.TEXT]
    if sum(least) + sum(wish[place] - least[place] for place in texts) > width:
        least = [_needed(table, place) for place in range(len(table.columns))]  # too crowded to be alike
    if sum(wish) <= width:
        return _scaled(wish, width)
    if sum(least) >= width:
        return _scaled(least, width)
    spare, wanted = width - sum(least), sum(wish) - sum(least)
    return _scaled([low + (high - low) * spare // wanted for low, high in zip(least, wish, strict=True)], width)


def least_widths(table: Table) -> list[int]:
    """Return for each column the width in twips below which a word or a figure would be broken."""
    return [_least(table, place) for place in range(len(table.columns))]


def _scaled(parts: list[int], width: int) -> list[int]:
    whole = max(sum(parts), 1)
    made = [part * width // whole for part in parts]
    return [*made[:-1], width - sum(made[:-1])]


def _values(table: Table, place: int) -> list[Value]:
    lines = [*table.rows, *([table.total] if table.total else [])]
    return [line.values[place] for line in lines]


def _least(table: Table, place: int) -> int:
    """The width below which a word or a figure would be broken; columns of one kind of figure are alike."""
    column = table.columns[place]
    if column.kind is Kind.TEXT:
        return _needed(table, place)
    return max(_needed(table, other) for other, one in enumerate(table.columns) if one.kind is column.kind)


def _needed(table: Table, place: int) -> int:
    column = table.columns[place]
    texts = [column.head, *(cell_text(value) for value in _values(table, place))]
    least = _SIGNED if column.kind is Kind.BLANK else 0
    return max(least, *(widest_word(text, _SIZE) for text in texts)) + _PADDING


def _wish(table: Table, place: int, width: int) -> int:
    column = table.columns[place]
    if column.kind is not Kind.TEXT:
        return max(_lined_up(one.head) for one in table.columns if one.kind is column.kind)
    whole = max((text_width(str(value), _SIZE) for value in _values(table, place)), default=0) + _PADDING
    return min(whole, width * _WIDEST_SHARE // 100)


def _lined_up(head: str) -> int:
    """The width in which a head needs no more than ``_HEAD_LINES`` lines."""
    width = widest_word(head, _SIZE)
    while lines_in(head, _SIZE, width) > _HEAD_LINES:
        width += text_width(" ", _SIZE)
    return width + _PADDING


def _set_widths(tbl: CT_Tbl, widths: list[int]) -> None:
    whole = tbl.tblPr.find(qn("w:tblW"))
    if whole is not None:
        whole.set(qn("w:type"), "dxa")
        whole.set(qn("w:w"), str(sum(widths)))
    grid = tbl.tblGrid
    for old in list(grid):
        grid.remove(old)
    for width in widths:
        column = OxmlElement("w:gridCol")
        column.set(qn("w:w"), str(width))
        grid.append(column)
    for tr in tbl.tr_lst:
        start = 0
        for tc in tr.tc_lst:
            tc.width = Twips(sum(widths[start : start + tc.grid_span]))
            start += tc.grid_span


def _is_head(tr: CT_Row) -> bool:
    return tr.trPr is not None and tr.trPr.find(qn("w:tblHeader")) is not None


def _pairs(bodies: list[_Row], table: Table) -> list[tuple[_Row, Row]]:
    """Each drawn row with its figures; the row that says that nothing is there has none."""
    filled = bodies if table.rows else bodies[1:]
    return list(zip(filled, [*table.rows, *([table.total] if table.total else [])], strict=False))


def _write_in(row: _Row) -> None:
    """Make a row high enough to be written in, what is printed standing in its middle."""
    row.height = _BY_HAND
    for cell in row.cells:
        cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER


def _place(row: _Row, line: Row, columns: tuple[Column, ...]) -> None:
    name = column_of_names(columns, line)
    for place, (cell, column, value) in enumerate(zip(row.cells, columns, line.values, strict=True)):
        _stand(cell, _side(column, value), line.indent if place == name else 0)


def column_of_names(columns: tuple[Column, ...], line: Row) -> int:
    """The first column that holds a text longer than a number of order: it shows whether a row is part of another."""
    long = [
        place
        for place, (column, value) in enumerate(zip(columns, line.values, strict=True))
        if column.kind is Kind.TEXT and len(str(value)) > _NARROW
    ]
    return long[0] if long else 0


def _side(column: Column, value: Value) -> ALIGN:
    return ALIGN.CENTER if isinstance(value, Mark) else _SIDES[column.kind]


def _stand(cell: _Cell, side: ALIGN, indent: int) -> None:
    for paragraph in cell.paragraphs:
        paragraph.alignment = side
        if indent:
            paragraph.paragraph_format.left_indent = _INDENT * indent


def _not_parted(rows: list[_Row], heads: int) -> list[_Row]:
    """The rows that stay with the next: all of a short table, else the head with a row and the end with its note."""
    return rows if len(rows) <= _SHORT else [*rows[: heads + 1], *rows[-2:]]


def _keep_together(rows: list[_Row]) -> None:
    """Hold rows on one page with what follows them, so that no head or note stands alone."""
    for paragraph in (paragraph for row in rows for cell in row.cells for paragraph in cell.paragraphs):
        paragraph.paragraph_format.keep_with_next = True
