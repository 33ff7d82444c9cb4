"""People found by what an officer remembers of them."""

from dataclasses import replace

from xkld.domain.collation import name_order
from xkld.domain.counts import Place
from xkld.domain.errors import InputRefused
from xkld.domain.identity import masked, read_id_number
from xkld.domain.searching import Sought, sought
from xkld.store import merges, people_search
from xkld.store.book import Connection
from xkld.store.people_search import FoundWorker
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


def by_text(
    workspace: Workspace, text: str, code: str | None, unit: str | None, stage: str | None
) -> list[FoundWorker]:
    """Everybody whom a text may mean, in the order of Vietnamese lists; ID numbers masked.

    Raises ``InputRefused`` when the plan has no place of that name.
    """
    return _found(workspace, sought(text), code, unit, stage)


def by_id_number(
    workspace: Workspace, text: str, code: str | None, unit: str | None, stage: str | None
) -> list[FoundWorker]:
    """Whoever bears a whole ID number; shown masked like everybody.

    Raises ``InputRefused`` when it is not one.
    """
    number = read_id_number(text)
    if isinstance(number, list):
        raise InputRefused(number)
    return _found(workspace, Sought(cccd=number), code, unit, stage)


def _found(
    workspace: Workspace, meant: Sought, code: str | None, unit: str | None, stage: str | None
) -> list[FoundWorker]:
    with workspace.reading() as book:
        place = None if unit is None else place_named(unit, _places(workspace, book, code))
        day, home = workspace.today.isoformat(), place.id if place else None
        found = people_search.people_like(book, meant, day=day, unit=home, stage=stage)
        merged: dict[int, list[int]] = {}
        for entry, kept in merges.kept_numbers(book).items():
            merged.setdefault(kept, []).append(entry)
    in_order = sorted(found, key=lambda one: (name_order(one.name), one.number))
    return [
        replace(one, cccd=one.cccd and masked(one.cccd), merged=tuple(sorted(merged.get(one.number, ()))))
        for one in in_order
    ]


def _places(workspace: Workspace, book: Connection, code: str | None) -> list[Place]:
    return current_plan(book, code, workspace.today).places(book, workspace.today)
