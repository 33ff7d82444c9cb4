"""The paper to sign about a tie, written where the officer wants it."""

from fractions import Fraction
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import sheet_is_word
from xkld.domain.templates import TIE_SHEET
from xkld.domain.wording.tie_sheet import TieCase, TiedUnit, tie_sheet
from xkld.render.files import write_keeping
from xkld.usecases import templates
from xkld.usecases.allocations import Allocated
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


def check(file: Path) -> None:
    """Raise ``InputRefused`` when the file could not hold a Word document."""
    if file.suffix.lower() != ".docx":
        raise InputRefused([sheet_is_word(file.name)])


def write(workspace: Workspace, done: Allocated, file: Path, decision: str | None) -> bool:
    """Write the paper about the tie of a split, open or settled; whether there was a tie at all.

    A paper that is there with other content is kept under another name. Raises ``CannotWrite`` when it cannot be
    written.
    """
    if done.tie is None:
        return False
    with workspace.reading() as book:
        current = current_plan(book, done.plan, workspace.today)
    tied = [
        TiedUnit(one.unit, one.weight, Fraction(one.share), one.held, (one.target or 0) > one.held)
        for one in done.units
        if one.tied
    ]
    case = TieCase(
        current.year_of(workspace.today),
        workspace.today,
        done.total,
        len(done.units),
        done.method,
        done.source,
        done.tie.places,
        tied,
        done.tie.settled_by,
        decision,
    )
    content = templates.filled(workspace, TIE_SHEET, tie_sheet(current.plan, case))
    write_keeping(file, content)
    return True
