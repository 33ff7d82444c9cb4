"""What the office wrote down of its work, listed; apart from the writing, so that a list loads no SQLModel."""

from xkld.store import work_lists
from xkld.store.work_lists import ActivityRow, InspectionRow, OpeningRow
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


def activities(workspace: Workspace, code: str | None) -> list[ActivityRow]:
    """Every activity of the plan, by day."""
    with workspace.reading() as book:
        return work_lists.activities(book, current_plan(book, code, workspace.today).scope)


def inspections(workspace: Workspace, code: str | None) -> list[InspectionRow]:
    """Every inspection and complaint of the plan, by day."""
    with workspace.reading() as book:
        return work_lists.inspections(book, current_plan(book, code, workspace.today).scope)


def openings(workspace: Workspace, code: str | None) -> list[OpeningRow]:
    """Every figure from before the book."""
    with workspace.reading() as book:
        return work_lists.openings(book, current_plan(book, code, workspace.today).scope)
