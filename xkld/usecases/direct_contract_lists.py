"""Contracts that workers made directly, as a workbook that goes with a report."""

from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import direct_contracts as words
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import exports
from xkld.usecases.current_plan import office
from xkld.usecases.direct_contracts import ShownContract, decision, listing, report
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, state: str, out: Path, purpose: str | None) -> tuple[list[ShownContract], HandedOut]:
    """Write the files of a state into a workbook; the same files give the same bytes.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    found = listing(workspace, state)
    with workspace.reading() as book:
        known = office(book, workspace.today)
        head = exports.head_of_facts(book)
    issuer = known.name if known else ""
    sheet = PeopleSheet(
        title=words.LIST_TITLE,
        about=issuer,
        columns=tuple(SheetColumn(key, *told, Takes.WORDS, told[0]) for key, told in words.LIST_HEADS.items()),
        rows=tuple(map(_texts, found)),
        lines=0,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=((words.NO_FORMS,),),
    )
    about = Leaving(words.list_selection(state), Identity.MASKED, why)
    made = people_book(sheet, author=issuer, head=head)
    return found, form_written(workspace, out, out.name, made, about, rows=len(found))


def _texts(one: ShownContract) -> tuple[str, ...]:
    row, stands = one.contract, one.clock
    facts = {
        "number": str(row.number),
        "name": row.name,
        "birth_year": str(row.birth_year),
        "unit": row.unit,
        "destination": DESTINATION_NAMES.get(row.destination or "", ""),
        "employer": row.employer or "",
        "occupation": row.occupation or "",
        "months": "" if row.months is None else str(row.months),
        "received_on": day_text(date.fromisoformat(row.received_on)),
        "complete_on": "" if stands.complete_on is None else day_text(stands.complete_on),
        "due_on": "" if stands.due_on is None else day_text(stands.due_on),
        "decision": decision(one),
        "report": report(one),
    }
    return tuple(facts[key] for key in words.LIST_HEADS)
