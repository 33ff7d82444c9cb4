"""How far the work has come: what decides which steps are offered next."""

from dataclasses import dataclass

from xkld.store import people_lists
from xkld.usecases.overview import Overview
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether there is a book, a plan, anybody in it; the closed quarter, and whether its report lies in ``out/``.

    ``unsplit`` says that a target waits to be split among places, ``draft`` that a split waits for its decision.
    """

    book: bool
    plan: bool = False
    unsplit: bool = False
    draft: bool = False
    people: bool = False
    closed: str | None = None
    reported: bool = False


def standing(workspace: Workspace, overview: Overview | None) -> Standing:
    """The standing of a book whose overview is known; None is a book without a plan."""
    if overview is None:
        return Standing(book=True)
    with workspace.reading() as book:
        people = people_lists.anybody(book)
    closed = None if overview.closed is None else str(overview.closed)
    reported = closed is not None and any(workspace.out.glob(f"bao-cao*-{closed}.docx"))
    progress = overview.progress
    draft = progress.draft_made_on is not None
    unsplit = progress.total is not None and all(unit.target is None for unit in progress.units) and not draft
    return Standing(book=True, plan=True, unsplit=unsplit, draft=draft, people=people, closed=closed, reported=reported)
