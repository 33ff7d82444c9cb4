"""The empty list that wards fill in: the columns that the import reads, with the plan's places to choose from."""

from dataclasses import dataclass
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.rosters import not_an_xlsx_name
from xkld.domain.exports import Leaving
from xkld.domain.file_names import code_word
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import people_sheets as words
from xkld.domain.wording.exports import form_selection
from xkld.domain.wording.labels import GROUP_NAMES
from xkld.formats.headers import CODES, REQUIRED, Headers
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.usecases.assignments import place_named
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace

_LINES = 50
_TAKES = {
    "birth_year": Takes.YEAR,
    "birth_date": Takes.DAY,
    "date": Takes.DAY,
    "cccd": Takes.ID_NUMBER,
    "phone": Takes.PHONE,
    "months": Takes.MONTHS,
    "group": Takes.SOME_OF,
    "unit": Takes.ONE_OF,
}
_WIDTHS = {
    "worker": 8,
    "case": 8,
    "home": 14,
    "mark": 10,
    "until": 12,
    "order": 8,
    "school": 20,
    "number": 5,
    "name": 20,
    "birth_year": 8,
    "birth_date": 11,
    "sex": 7,
    "cccd": 14,
    "phone": 12,
    "unit": 14,
    "ethnicity": 9,
    "education": 11,
    "group": 14,
    "destination": 12,
    "occupation": 12,
    "sender": 16,
    "form": 14,
    "purpose": 8,
    "months": 8,
    "stage": 13,
    "date": 11,
    "reason": 14,
}


@dataclass(frozen=True, slots=True)
class WrittenForm:
    """An empty list that was handed out, and the places that it is for."""

    out: HandedOut
    units: tuple[str, ...]


def write_form(
    workspace: Workspace, code: str | None, unit: str | None, out: Path | None, purpose: str | None = None
) -> WrittenForm:
    """Write an empty list for all places of a plan, or for one of them; the same bytes each time.

    Raises ``InputRefused`` when the plan has no such place or the file's name does not end in ``.xlsx``.
    """
    with workspace.reading() as book:
        current = current_plan(book, code, workspace.today)
        places = current.places(book, workspace.today)
    chosen = places if unit is None else [place_named(unit, places)]
    names = tuple(place.name for place in chosen)
    sheet = PeopleSheet(
        title=words.FORM_TITLE,
        about=current.plan.issuer.name if unit is None else names[0],
        columns=columns(headers(workspace), names),
        rows=(),
        lines=_LINES,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=guide(columns(headers(workspace), names), words.FORM_STEPS),
    )
    made = people_book(sheet, author=current.plan.issuer.name)
    name = f"mau-danh-sach{'' if unit is None else f'-{code_word(chosen[0].code) or chosen[0].id}'}.xlsx"
    about = Leaving(form_selection(names, payments=False), purpose=read_purpose(purpose, full_id=False))
    return WrittenForm(form_written(workspace, out, name, made, about), names)


def form_written(
    workspace: Workspace, out: Path | None, name: str, made: bytes, about: Leaving, *, rows: int = 0
) -> HandedOut:
    """Write a list to be filled in where it was asked for, or under its name in ``out/``; ``rows`` stand in it.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    if out is not None and out.suffix.lower() != ".xlsx":
        raise InputRefused([not_an_xlsx_name(out.name)])
    file = workspace.out / name if out is None else out
    return hand_out(workspace, [Outgoing(file, made, rows)], about)


def columns(known: Headers, units: tuple[str, ...]) -> tuple[SheetColumn, ...]:
    """The columns that the import reads, in the order of ``headers.yaml``, with the words that it understands."""
    return tuple(
        SheetColumn(
            key=key,
            head=f"{name[0].upper()}{name[1:]}{words.REQUIRED_SIGN if key in REQUIRED else ''}",
            width=_WIDTHS[key],
            takes=_TAKES.get(key, Takes.ONE_OF if key in CODES else Takes.WORDS),
            hint=words.HINTS[key],
            choices=units if key == "unit" else tuple(CODES.get(key, {}).values()),
        )
        for key, name in known.labels.items()
    )


def reference_column(key: str) -> SheetColumn:
    """A column by which an export says whom a line is about."""
    name = words.REFERENCE_HEADS[key]
    takes = Takes.REFERENCE if key == "mark" else Takes.WORDS
    return SheetColumn(key, f"{name[0].upper()}{name[1:]}", _WIDTHS[key], takes, words.HINTS[key])


def guide(listed: tuple[SheetColumn, ...], steps: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The page beside a list: how it is filled in, what each column takes, and the signs of the groups."""
    return (
        (words.STEPS_HEAD,),
        *((f"{number}.", text) for number, text in enumerate(steps, start=1)),
        (words.COLUMNS_HEAD,),
        *((column.head, column.hint) for column in listed),
        (words.GROUPS_HEAD,),
        *GROUP_NAMES.items(),
    )
