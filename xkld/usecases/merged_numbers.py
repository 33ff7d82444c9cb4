"""The number by which a person goes, when two entries were made one."""

from xkld.store import merges
from xkld.usecases.workspace import Workspace


def kept_number(workspace: Workspace, number: int) -> int:
    """The number by which a person goes now: another one when the entry was merged into that."""
    with workspace.reading() as book:
        return merges.kept_number(book, number)
