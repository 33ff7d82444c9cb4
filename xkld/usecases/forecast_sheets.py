"""The forecast of funds as a workbook to hand over."""

from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.wording import fund_forecast as words
from xkld.render.table_book import table_book
from xkld.store import exports
from xkld.usecases.forecasting import Forecast
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, found: Forecast, notes: list[str], out: Path, purpose: str | None) -> HandedOut:
    """Write a forecast into a workbook: its lines, and what they come to; the same figures give the same bytes.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    with workspace.reading() as book:
        head = exports.head_of_facts(book)
    tables = [words.forecast_table(found.lines, words.span_text(found.today, found.until)), words.notes_table(notes)]
    made = table_book(tables, words.SHEETS, author=found.issuer, figures_to="", head=head)
    about = Leaving(words.selection(found.until), Identity.NONE, why)
    return form_written(workspace, out, out.name, made, about, rows=len(found.lines))
