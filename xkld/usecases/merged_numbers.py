"""The number by which a person goes, when two entries were made one."""

from collections.abc import Sequence

from xkld.store import merges
from xkld.usecases.workspace import Workspace


def kept_numbers(workspace: Workspace, numbers: Sequence[int]) -> list[int]:
    """The numbers by which people go now, in their order: another one when an entry was merged into that."""
    if not numbers:
        return []
    with workspace.reading() as book:
        return [merges.kept_number(book, number) for number in numbers]
