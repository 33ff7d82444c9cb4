"""Expected returns as a list for a ward to tick: it comes back through ``worker import``."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from xkld.domain.notation import kept_day
from xkld.domain.people_sheet import SheetColumn, Takes
from xkld.domain.wording import abroad as words
from xkld.domain.wording.labels import DESTINATION_NAMES, STAGE_NAMES
from xkld.store.abroad import Stay
from xkld.usecases.abroad import Asked, Expected, expected
from xkld.usecases.handed_lists import HandedList
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.people_forms import columns, guide, reference_column
from xkld.usecases.recording import headers
from xkld.usecases.workspace import Workspace

_OF_EVERY_LIST = ("name", "birth_year", "unit", "phone", "destination", "sender", "stage", "date", "reason")


def write(workspace: Workspace, asked: Asked, out: Path, purpose: str | None) -> tuple[Expected, HandedOut]:
    """Write the people who should come home into a workbook.

    Raises ``InputRefused`` when the plan has no place of that name, the quarter cannot be read, or the file's name does
    not end in ``.xlsx``.
    """
    found = expected(workspace, asked)
    units = tuple(dict.fromkeys(one.unit for one in found.stays))
    columns_listed = _columns(workspace, units)
    listed = HandedList(
        title=words.EXPECTED_TITLE,
        columns=columns_listed,
        rows=[_facts(one) for one in found.stays],
        guide=guide(columns_listed, words.EXPECTED_STEPS),
        selection=words.expected_selection(found.quarter, units),
        plan=asked.plan,
    )
    return found, write_list(workspace, listed, out, purpose)


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
        "departed_on": kept_day(one.departed_on),
        "ends_on": words.NO_TERM if one.ends_on is None else kept_day(one.ends_on),
    }
