"""The words that a book and its rules know, for completion: few, in order, each with what it means."""

from collections.abc import Callable

from xkld.domain.period import Quarter
from xkld.store import people_lists
from xkld.store.book import Connection
from xkld.store.plans import latest_versions
from xkld.usecases.current_plan import CurrentPlan, current_plan, read_version
from xkld.usecases.plans import plan_sources
from xkld.usecases.policies import policies
from xkld.usecases.saved_lists import every
from xkld.usecases.workspace import Workspace

Words = list[tuple[str, str]]


def plans(workspace: Workspace) -> Words:
    """The plans of the book by code, with their titles."""
    with workspace.reading() as book:
        return [(one.code, read_version(one).title) for one in latest_versions(book)]


def plan_files(workspace: Workspace) -> Words:
    """The plans that can be loaded by name: the office's own and the shipped ones."""
    return [(name, "") for name in sorted(plan_sources(workspace))]


def units(workspace: Workspace, code: str | None) -> Words:
    """The places of the plan by name, with their codes."""
    return _of_the_plan(
        workspace,
        code,
        lambda book, current: [(one.name, one.code) for one in current.places(book, workspace.today)],
    )


def funds(workspace: Workspace, code: str | None) -> Words:
    """The plan's sources of money."""
    return _of_the_plan(workspace, code, lambda _book, current: [(one.id, one.name) for one in current.plan.funds])


def quarters(workspace: Workspace, code: str | None) -> Words:
    """The quarters of the plan's years."""
    return _of_the_plan(
        workspace,
        code,
        lambda _book, current: [
            (str(Quarter(year, number)), "") for year in current.plan.years for number in range(1, 5)
        ],
    )


def workers(workspace: Workspace, digits: str) -> Words:
    """The first people whose number begins with some digits, with their names."""
    if digits and not (digits.isascii() and digits.isdigit()):
        return []
    with workspace.reading() as book:
        return [(str(number), name) for number, name in people_lists.numbered_like(book, digits)]


def saved(workspace: Workspace) -> Words:
    """The lists that are kept by a name, and by what their people are chosen."""
    return [(one.name, one.chosen.told) for one in every(workspace)]


def policies_known(workspace: Workspace) -> Words:
    """The rules of support."""
    return [(one.id, one.name) for one in policies(workspace)]


def items(workspace: Workspace) -> Words:
    """What the rules pay for; an item that several rules have stands once."""
    return sorted({item.id: item.name for one in policies(workspace) for item in one.items}.items())


def _of_the_plan(workspace: Workspace, code: str | None, words: Callable[[Connection, CurrentPlan], Words]) -> Words:
    with workspace.reading() as book:
        return words(book, current_plan(book, code, workspace.today))
