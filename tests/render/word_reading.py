"""Reading a docx back as a person would: paragraphs and tables in their order."""

from collections.abc import Iterator
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def opened(content: bytes) -> Word:
    return Document(BytesIO(content))


def lines(document: Word) -> Iterator[str]:
    """Paragraphs as they stand, rows of tables with `` | `` between their cells."""
    for block in document.iter_inner_content():
        yield from [block.text] if isinstance(block, Paragraph) else _rows(block)


def _rows(table: Table) -> Iterator[str]:
    for row in table.rows:
        cells = [row.cells[place] for place in _distinct(row.cells)]
        yield "| " + " | ".join(cell.text.replace("\n", " ⏎ ") for cell in cells) + " |"


def _distinct(cells: tuple) -> list[int]:
    return [place for place, cell in enumerate(cells) if place == 0 or cell._tc is not cells[place - 1]._tc]


def as_text(content: bytes) -> str:
    document = opened(content)
    return "".join(f"{line}\n" for line in lines(document))


def everything(content: bytes) -> str:
    """All texts of the body in one string, whatever holds them."""
    return "\n".join(node.text or "" for node in opened(content).element.body.iter(qn("w:t")))


def figures_table(document: Word, title: str) -> list[list[str]]:
    """The cells of the table of figures with that title in its alternative text."""
    for table in document.tables:
        caption = table._tbl.tblPr.find(qn("w:tblCaption"))
        if caption is not None and caption.get(qn("w:val")) == title:
            return [[cell.text for cell in row.cells] for row in table.rows]
    raise LookupError(title)
