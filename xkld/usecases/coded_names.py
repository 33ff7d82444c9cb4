"""What the log calls things: by number as the book has them, papers by code as the office's own files name them."""

from collections.abc import Callable

from xkld.domain.errors import XkldError
from xkld.domain.wording.history import Names
from xkld.store import history
from xkld.store.book import Connection
from xkld.usecases.papers import paper_rules
from xkld.usecases.registration_rules import registration_rules
from xkld.usecases.workspace import Workspace


def known_names(workspace: Workspace, book: Connection) -> Names:
    """The names of what rows refer to, and of the papers in them; a file that cannot be read leaves its codes."""
    return {
        **history.names(book),
        "paper": _read(workspace, _papers_of_cases),
        "direct_contract_paper": _read(workspace, _papers_of_contracts),
    }


def _papers_of_cases(workspace: Workspace) -> dict[str, str]:
    return {one.id: one.name for one in paper_rules(workspace)}


def _papers_of_contracts(workspace: Workspace) -> dict[str, str]:
    """Those of every rule; the latest rule has the last word on a name."""
    rules = sorted(registration_rules(workspace), key=lambda rule: rule.first)
    return {paper.id: paper.name for rule in rules for paper in rule.papers}


def _read(workspace: Workspace, read: Callable[[Workspace], dict[str, str]]) -> dict[str, str]:
    try:
        return read(workspace)
    except XkldError:  # `xkld doctor` tells what is wrong with the file
        return {}
