"""The register of exports looked at."""

from dataclasses import dataclass

from xkld.store import exports
from xkld.store.exports import Registered
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Exports:
    """The latest files that left, the latest first, and how many the register has in all."""

    files: list[Registered]
    total: int


def listing(workspace: Workspace, limit: int) -> Exports:
    """The latest files that left, at most ``limit``."""
    with workspace.reading() as book:
        return Exports(exports.registered(book, limit), exports.count(book))
