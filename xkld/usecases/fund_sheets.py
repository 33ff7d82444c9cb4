"""Sources of money as a workbook to hand over: given, promised, paid, settled, returned, left."""

from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.wording import funds as words
from xkld.render.table_book import table_book
from xkld.store import exports
from xkld.usecases import funds
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.workspace import Workspace


def write(
    workspace: Workspace, code: str | None, year: int | None, out: Path, purpose: str | None
) -> tuple[funds.FundsShown, HandedOut]:
    """Write the funds of a budget year into a workbook; the same figures give the same bytes.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    why, shown = read_purpose(purpose, full_id=False), funds.show(workspace, code, year)
    with workspace.reading() as book:
        issuer = current_plan(book, code, workspace.today).plan.issuer.name
        head = exports.head_of_facts(book)
    table = words.funds_sheet(shown.funds, shown.year, shown.end)
    made = table_book([table], [words.SHEET], author=issuer, figures_to=day_text(shown.end), head=head)
    about = Leaving(words.selection(shown.year), Identity.NONE, why)
    return shown, form_written(workspace, out, out.name, made, about, rows=len(table.rows))
