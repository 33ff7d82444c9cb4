"""Lists of people that are kept by a name: what is kept are the filters, so that a list is always of today."""

from dataclasses import dataclass, fields, replace

from xkld.domain.errors import InputRefused
from xkld.domain.errors import saved_lists as errors
from xkld.domain.names import fold
from xkld.domain.wording.saved_lists import chosen_text
from xkld.store import saved_lists
from xkld.store.book import Connection
from xkld.store.saved_lists import SavedRow
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Chosen:
    """By what people are chosen: a place by its name, codes of a stage, a destination, a group; None leaves it out."""

    unit: str | None = None
    stage: str | None = None
    destination: str | None = None
    group: str | None = None

    @property
    def told(self) -> str:
        """The same in words."""
        return chosen_text(self.unit, self.stage, self.destination, self.group)


@dataclass(frozen=True, slots=True)
class Saved:
    """A list that is kept, by what its people are chosen; ``changed`` when it was not, or was another one."""

    name: str
    chosen: Chosen
    changed: bool


def save(workspace: Workspace, code: str | None, name: str, chosen: Chosen, *, agreed: bool) -> Saved:
    """Keep a list by a name; the place is kept by the name that the plan has for it.

    A list that stands for the same keeps the name that it has, unless that is to be another. Raises ``InputRefused``
    when nothing is chosen or the plan has no such place, ``NeedsConsent`` before another list of that name goes.
    """
    if chosen == Chosen():
        raise InputRefused([errors.chosen_by_nothing()])
    with workspace.writing() as writer:
        book = writer.connection
        if chosen.unit is not None:
            places = current_plan(book, code, workspace.today).places(book, workspace.today)
            chosen = replace(chosen, unit=place_named(chosen.unit, places).name)
        number, before = _named(book, name)
        same = before is not None and _chosen(before) == chosen
        if before is not None and not same and not agreed and not workspace.dry_run:
            raise errors.list_would_change(before.name, _chosen(before).told)
        told = SavedRow(name, chosen.unit, chosen.stage, chosen.destination, chosen.group)
        if before is not None and same and not agreed:
            told = before
        if before != told:
            saved_lists.write(writer, number, told)
        return Saved(told.name, chosen, before != told)


def every(workspace: Workspace) -> list[Saved]:
    """The lists that are kept, in the order of their names."""
    with workspace.reading() as book:
        found = [Saved(one.name, _chosen(one), changed=False) for one in saved_lists.every(book).values()]
    return sorted(found, key=lambda one: fold(one.name))


def remove(workspace: Workspace, name: str) -> str:
    """Keep a list no more; its name as it was kept.

    Raises ``InputRefused`` when there is none of that name.
    """
    with workspace.writing() as writer:
        found = _found(writer.connection, name)
        number, _ = _named(writer.connection, name)
        saved_lists.drop(writer, number or 0)
        return found.name


def with_list(workspace: Workspace, name: str | None, chosen: Chosen) -> Chosen:
    """What is chosen by a list that is kept; what is chosen beside it goes before.

    Raises ``InputRefused`` when there is none of that name.
    """
    if name is None:
        return chosen
    with workspace.reading() as book:
        kept = _chosen(_found(book, name))
    told = {one.name: getattr(chosen, one.name) for one in fields(chosen)}
    return replace(kept, **{fact: value for fact, value in told.items() if value is not None})


def _found(book: Connection, name: str) -> SavedRow:
    _, found = _named(book, name)
    if found is None:
        raise InputRefused([errors.no_such_list(name, [one.name for one in saved_lists.every(book).values()])])
    return found


def _named(book: Connection, name: str) -> tuple[int | None, SavedRow | None]:
    """The list of that name, with or without its marks, and its number."""
    known = ((number, one) for number, one in saved_lists.every(book).items() if fold(one.name) == fold(name))
    return next(known, (None, None))


def _chosen(row: SavedRow) -> Chosen:
    return Chosen(row.unit, row.stage, row.destination, row.group)
