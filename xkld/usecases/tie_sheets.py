"""The paper to sign about a tie, written where the officer wants it."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.allocations import sheet_is_word
from xkld.domain.exports import Leaving
from xkld.domain.templates import TIE_SHEET
from xkld.domain.wording.exports import TIE_PAPER
from xkld.domain.wording.tie_sheet import TieCase, TiedUnit, tie_sheet
from xkld.store import exports
from xkld.store.book import Writer
from xkld.usecases import templates
from xkld.usecases.allocations import Allocated
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.handing_out import Outgoing, hand_out_under
from xkld.usecases.workspace import Workspace


def check(file: Path) -> None:
    """Raise ``InputRefused`` when the file could not hold a Word document."""
    if file.suffix.lower() != ".docx":
        raise InputRefused([sheet_is_word(file.name)])


def writer_of(workspace: Workspace, file: Path, decision: str | None) -> Callable[[Writer, Allocated], None]:
    """What writes the paper about the tie of a split, open or settled, in the operation of the split itself.

    A paper that is there with other content is kept under another name. It raises ``CannotWrite``.
    """

    def write(writer: Writer, done: Allocated) -> None:
        current = current_plan(writer.connection, done.plan, workspace.today)
        paper = replace(
            tie_sheet(current.plan, _case(workspace, current, done, decision)),
            head=exports.head_of_facts(writer.connection),
        )
        content = templates.filled(workspace, TIE_SHEET, paper)
        hand_out_under(writer, [Outgoing(file, content, len(done.units))], Leaving(TIE_PAPER))

    return write


def _case(workspace: Workspace, current: CurrentPlan, done: Allocated, decision: str | None) -> TieCase:
    tied = [
        TiedUnit(one.unit, one.weight, Fraction(one.share), one.held, (one.target or 0) > one.held)
        for one in done.units
        if one.tied
    ]
    return TieCase(
        current.year_of(workspace.today),
        workspace.today,
        done.total,
        len(done.units),
        done.method,
        done.source,
        done.tie.places if done.tie else 0,
        tied,
        done.tie.settled_by if done.tie else None,
        decision,
    )
