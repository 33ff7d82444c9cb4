"""What was settled, looked at. Loads no SQLModel."""

from xkld.store import settlements
from xkld.store.settlements import SettlementRow
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


def listing(workspace: Workspace, code: str | None) -> list[SettlementRow]:
    """Every settlement of the plan's funds, by day."""
    with workspace.reading() as book:
        return settlements.settlements(book, current_plan(book, code, workspace.today).scope)
