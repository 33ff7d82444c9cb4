"""Expected returns as a list for a ward to tick: it comes back through ``worker import``."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import abroad as words
from xkld.domain.wording.labels import DESTINATION_NAMES, STAGE_NAMES
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import exports
from xkld.store.abroad import Stay
from xkld.usecases.abroad import Asked, Expected, expected
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import columns, form_written, guide, reference_column
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace

_OF_EVERY_LIST = ("name", "birth_year", "unit", "phone", "destination", "sender", "stage", "date", "reason")


def write(workspace: Workspace, asked: Asked, out: Path, purpose: str | None) -> tuple[Expected, HandedOut]:
    """Write the people who should come home into a workbook; the same people give the same bytes.

    Raises ``InputRefused`` when the plan has no place of that name, the quarter cannot be read, or the file's name does
    not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    found = expected(workspace, asked)
    with workspace.reading() as book:
        issuer = current_plan(book, asked.plan, workspace.today).plan.issuer.name
        head = exports.head_of_facts(book)
    units = tuple(dict.fromkeys(one.unit for one in found.stays))
    listed = _columns(workspace, units)
    sheet = PeopleSheet(
        title=words.EXPECTED_TITLE,
        about=issuer,
        columns=listed,
        rows=tuple(tuple(facts.get(column.key, "") for column in listed) for facts in map(_facts, found.stays)),
        lines=0,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=guide(listed, words.EXPECTED_STEPS),
    )
    about = Leaving(words.expected_selection(found.quarter, units), Identity.MASKED, why)
    made = people_book(sheet, author=issuer, head=head)
    return found, form_written(workspace, out, out.name, made, about, rows=len(found.stays))


def _columns(workspace: Workspace, units: tuple[str, ...]) -> tuple[SheetColumn, ...]:
    """Whom a line is about, what is known of the contract, and what the ward is asked."""
    known: Mapping[str, SheetColumn] = {one.key: one for one in columns(headers(workspace), units)}
    stages = tuple(STAGE_NAMES[stage] for stage in words.EXPECTED_STAGES)
    asked = {"stage": replace(known["stage"], choices=stages)}
    who = [asked.get(key, known[key]) for key in _OF_EVERY_LIST]
    told = [
        SheetColumn("departed_on", words.DEPARTED_HEAD, 11, Takes.WORDS, words.DEPARTED_HEAD),
        SheetColumn("ends_on", words.ENDS_HEAD, 11, Takes.WORDS, words.ENDS_HEAD),
    ]
    until = replace(reference_column("until"), takes=Takes.DAY)
    return (reference_column("worker"), reference_column("case"), *who[:6], *told, *who[6:], until)


def _facts(one: Stay) -> dict[str, str]:
    return {
        "worker": str(one.worker),
        "case": str(one.placement),
        "name": one.name,
        "birth_year": str(one.birth_year),
        "unit": one.unit,
        "phone": one.phone or "",
        "destination": DESTINATION_NAMES.get(one.destination or "", ""),
        "sender": one.sender or "",
        "departed_on": _day(one.departed_on),
        "ends_on": words.NO_TERM if one.ends_on is None else _day(one.ends_on),
    }


def _day(text: str) -> str:
    return day_text(date.fromisoformat(text))
