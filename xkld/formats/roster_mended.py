"""What of a list is kept otherwise than it is written, and how that is told."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from xkld.domain import names
from xkld.domain.roster import RosterRow
from xkld.domain.wording import roster_notes
from xkld.formats.roster_sheet import Mending


def out_of_capitals(rows: Sequence[RosterRow]) -> tuple[tuple[RosterRow, ...], list[str]]:
    """The rows with names as they are printed, and what is told of it.

    In rows of an export a name in capitals is the book's own or was typed on purpose.
    """
    kept, changed = [], []
    for row in rows:
        name = row.person.name if row.reference else names.out_of_capitals(row.person.name)
        if name != row.person.name:
            changed.append(f"{row.cells['name'].cell} «{row.person.name}» → «{name}»")
            kept.append(replace(row, person=replace(row.person, name=name)))
        else:
            kept.append(row)
    return tuple(kept), [roster_notes.out_of_capitals(changed)] if changed else []


def told_of(mending: Mending, *, repaired: bool) -> Iterator[str]:
    """Every repair by its cell, and the years of two digits together."""
    if repaired:
        yield from (roster_notes.repaired(one.place.cell, one.what) for one in mending.asked)
    if mending.short_years:
        yield roster_notes.short_years(mending.short_years)
