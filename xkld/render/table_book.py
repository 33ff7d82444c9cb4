"""Tables of finished figures as a workbook: a sheet for each, with living sums; the same tables, the same bytes."""

from collections.abc import Sequence
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Font

from xkld.domain.table import Table
from xkld.render.package import packed
from xkld.render.printable import printable
from xkld.render.report_sheet import FACE, SIZE, draw_sheet
from xkld.render.sheet_cells import with_results


def table_book(tables: Sequence[Table], names: Sequence[str], *, author: str, figures_to: str, head: str = "") -> bytes:
    """The xlsx of tables that stand by themselves, each on the sheet of its name."""
    book = Workbook()
    # The letter by which columns are measured, in every program.
    book._named_styles["Normal"].font = Font(name=FACE, size=SIZE)  # type: ignore[attr-defined]
    del book["Sheet"]
    results = {
        f"xl/worksheets/sheet{number}.xml": draw_sheet(book.create_sheet(name), table, figures_to)
        for number, (table, name) in enumerate(zip(tables, names, strict=True), start=1)
    }
    drawn = BytesIO()
    book.save(drawn)
    made = with_results(drawn.getvalue(), results)
    return packed(made, author=author, title=printable(tables[0].title), head=head)
