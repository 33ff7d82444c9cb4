"""A list of people as a workbook that is handed out: to ask by, to take along, to go with a report."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording.people_sheets import STEPS_HEAD
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import exports
from xkld.store.book import Connection
from xkld.usecases.current_plan import current_plan, office
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.workspace import Workspace

Texts = Mapping[str, str]
"""What a line says, by the keys of the columns; a column that is filled in by hand has no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedList:
    """A list: its title, columns and lines, the page beside it, what the register of exports says of it.

    ``plan`` is the code of the plan whose office hands it out, None: the plan of today. ``name`` is that of the file
    when nobody names one.
    """

    title: str
    columns: tuple[SheetColumn, ...]
    rows: Sequence[Texts]
    guide: tuple[tuple[str, ...], ...]
    selection: str
    plan: str | None = None
    name: str = ""


def columns_of(
    heads: Mapping[str, tuple[str, int]],
    hints: Mapping[str, str] | None = None,
    choices: Mapping[str, tuple[str, ...]] | None = None,
) -> tuple[SheetColumn, ...]:
    """Columns of words by their heads and widths in letters; those with ``choices`` take one of them."""
    said, closed = hints or {}, choices or {}
    return tuple(
        SheetColumn(
            key, head, width, Takes.ONE_OF if key in closed else Takes.WORDS, said.get(key, head), closed.get(key, ())
        )
        for key, (head, width) in heads.items()
    )


def write(workspace: Workspace, listed: HandedList, out: Path | None, purpose: str | None) -> HandedOut:
    """Write a list into a workbook where it was asked for, else under its name in ``out/``, and register it.

    The same lines give the same bytes. Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    with workspace.reading() as book:
        issuer = _issuer(book, listed.plan, workspace.today)
        head = exports.head_of_facts(book)
    sheet = PeopleSheet(
        title=listed.title,
        about=issuer,
        columns=listed.columns,
        rows=tuple(tuple(row.get(column.key, "") for column in listed.columns) for row in listed.rows),
        lines=0,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=listed.guide,
    )
    made = people_book(sheet, author=issuer, head=head)
    about = Leaving(listed.selection, Identity.MASKED, why)
    return form_written(workspace, out, listed.name, made, about, rows=len(listed.rows))


def steps_guide(steps: Sequence[str]) -> tuple[tuple[str, ...], ...]:
    """The page beside a list that says how it is filled in."""
    return ((STEPS_HEAD,), *((f"{at}.", text) for at, text in enumerate(steps, start=1)))


def _issuer(book: Connection, plan: str | None, today: date) -> str:
    if plan is not None:
        return current_plan(book, plan, today).plan.issuer.name
    known = office(book, today)
    return known.name if known else ""
