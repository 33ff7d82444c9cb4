"""Cases that stand still as a list to ask by."""

from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import stuck as words
from xkld.domain.wording.labels import DESTINATION_NAMES, STAGE_NAMES
from xkld.domain.wording.people_sheets import STEPS_HEAD
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import exports
from xkld.usecases.current_plan import current_plan
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.stuck import Asked, Stuck, StuckCase, stuck_cases
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, asked: Asked, out: Path, purpose: str | None) -> tuple[Stuck, HandedOut]:
    """Write the cases that stand still into a workbook; the same cases give the same bytes.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    found = stuck_cases(workspace, asked)
    with workspace.reading() as book:
        issuer = current_plan(book, asked.plan, workspace.today).plan.issuer.name
        head = exports.head_of_facts(book)
    units = tuple(dict.fromkeys(one.case.unit for one in found.cases))
    sheet = PeopleSheet(
        title=words.TITLE,
        about=issuer,
        columns=tuple(map(_column, words.HEADS)),
        rows=tuple(_texts(one) for one in found.cases),
        lines=0,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=((STEPS_HEAD,), *((f"{at}.", text) for at, text in enumerate(words.STEPS, start=1))),
    )
    about = Leaving(words.selection(units, asked.stage, found.days), Identity.MASKED, why)
    made = people_book(sheet, author=issuer, head=head)
    return found, form_written(workspace, out, out.name, made, about, rows=len(found.cases))


def _column(key: str) -> SheetColumn:
    head, width = words.HEADS[key]
    return SheetColumn(key, head, width, Takes.WORDS, words.HINTS.get(key, head))


def _texts(one: StuckCase) -> tuple[str, ...]:
    case = one.case
    facts = {
        "number": str(case.worker),
        "name": case.name,
        "birth_year": str(case.birth_year),
        "unit": case.unit,
        "phone": case.phone or "",
        "destination": DESTINATION_NAMES.get(case.destination or "", ""),
        "sender": case.sender or "",
        "stage": STAGE_NAMES[case.stage],
        "since_on": day_text(date.fromisoformat(case.since_on)),
        "days": str(one.days),
    }
    return tuple(facts.get(key, "") for key in words.HEADS)
