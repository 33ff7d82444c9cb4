"""What a template cannot know before it is filled: widths of tables, lengths of lines, what is still to be written."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import takewhile

from docx.document import Document
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml.ns import qn
from docx.oxml.text.paragraph import CT_P
from docx.section import Section
from docx.shared import Twips
from docx.table import Table as DrawnTable
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from xkld.domain.report import Report
from xkld.render.grid import fit
from xkld.render.measure import text_width
from xkld.render.unwritten import parted

RULE_LINE = "Rule line"  # the style of an empty paragraph that draws the line under a title
_OF_THE_TEXT = 40  # percent; the form allows a third to a half
_USUAL_SIZE = 14


def lay_out(document: Document, report: Report) -> None:
    """Finish the filled ``document``: fit its tables to the page, draw the lines, mark ``[...]`` in yellow.

    A table belongs to the report when the title of its alternative text is the key of one of its tables.
    """
    for block, width in _blocks(document):
        if isinstance(block, Paragraph):
            _draw_line(block, width)
            _mark_unwritten(block)
        else:
            _lay_out_table(block, report, width)


def _blocks(document: Document) -> Iterator[tuple[Paragraph | DrawnTable, int]]:
    """Every paragraph and table of the text, with the width in twips that its page leaves for text."""
    widths = [_text_width(section) for section in document.sections]
    current = 0
    for block in document.iter_inner_content():
        yield block, widths[current]
        ends = isinstance(block, Paragraph) and block._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
        current += ends


def _text_width(section: Section) -> int:
    page, left, right = section.page_width, section.left_margin, section.right_margin
    return ((page or 0) - (left or 0) - (right or 0)) // Twips(1)


def _lay_out_table(drawn: DrawnTable, report: Report, width: int) -> None:
    known = {table.key: table for table in report.tables}
    caption = drawn._tbl.tblPr.find(qn("w:tblCaption"))
    if caption is None:
        return _draw_lines_in_cells(drawn)
    table = known.get(caption.get(qn("w:val"), ""))
    if table is not None:
        fit(drawn, table, width)
        caption.set(qn("w:val"), table.title)
    return None


def _draw_lines_in_cells(drawn: DrawnTable) -> None:
    for cell in (cell for row in drawn.rows for cell in row.cells):
        for paragraph in cell.paragraphs:
            _draw_line(paragraph, (cell.width or 0) // Twips(1))


def _draw_line(paragraph: Paragraph, width: int) -> None:
    """Make the line under a title two fifths as long as the title's longest line; one with indents is long enough."""
    if _style_name(paragraph) != RULE_LINE or paragraph.paragraph_format.left_indent is not None:
        return
    texts = [_shown(line) for line in _title_above(paragraph)]
    if texts:
        length = min(max(texts), width) * _OF_THE_TEXT // 100
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Twips((width - length) // 2)


def _title_above(paragraph: Paragraph) -> list[Paragraph]:
    """The paragraphs of one style that end right above this one."""
    before = (
        Paragraph(one, paragraph._parent) for one in paragraph._p.itersiblings(preceding=True) if isinstance(one, CT_P)
    )
    first = next(before, None)
    if first is None:
        return []
    return [first, *takewhile(lambda one: _style_name(one) == _style_name(first), before)]


def _shown(paragraph: Paragraph) -> int:
    font = paragraph.style.font if paragraph.style else None
    text = paragraph.text.upper() if font and font.all_caps else paragraph.text
    return text_width(text, int(font.size.pt) if font and font.size else _USUAL_SIZE)


def _style_name(paragraph: Paragraph) -> str | None:
    return paragraph.style.name if paragraph.style else None


def _mark_unwritten(paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        parts = parted(run.text)
        if any(left for _, left in parts):
            _split(paragraph, run, parts)


def _split(paragraph: Paragraph, run: Run, parts: list[tuple[str, bool]]) -> None:
    """Put ``parts`` in runs of their own, formed as ``run`` was, and highlight those in brackets."""
    for part, left in reversed(parts):
        copy = Run(deepcopy(run._r), run._parent)
        copy.text = part
        if left:
            copy.font.highlight_color = WD_COLOR_INDEX.YELLOW
        run._r.addnext(copy._r)
    paragraph._p.remove(run._r)
