"""The families to be visited as a list to take along: by place, in the order of Vietnamese names."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.exports import Identity, Leaving
from xkld.domain.notation import day_text
from xkld.domain.people_sheet import PeopleSheet, SheetColumn, Takes
from xkld.domain.wording import followup as words
from xkld.domain.wording.labels import DESTINATION_NAMES, VISIT_NAMES
from xkld.domain.wording.people_sheets import STEPS_HEAD
from xkld.formats.roster_days import OLDEST_BIRTH, YOUNGEST
from xkld.render.people_book import people_book
from xkld.store import exports
from xkld.usecases.current_plan import current_plan
from xkld.usecases.followup import DueVisit, DueVisits, visits_due
from xkld.usecases.handing_out import HandedOut, read_purpose
from xkld.usecases.people_forms import form_written
from xkld.usecases.workspace import Workspace

_FILE = "tham-gia-dinh.xlsx"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which families are wanted: of a plan, of one place, not met for so many months."""

    plan: str | None
    unit: str | None
    months: int


def write(workspace: Workspace, asked: Asked, out: Path | None, purpose: str | None) -> tuple[DueVisits, HandedOut]:
    """Write the families that are due into a workbook; the same people give the same bytes.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    why = read_purpose(purpose, full_id=False)
    due = visits_due(workspace, asked.plan, asked.unit, asked.months)
    with workspace.reading() as book:
        issuer = current_plan(book, asked.plan, workspace.today).plan.issuer.name
        head = exports.head_of_facts(book)
    units = tuple(dict.fromkeys(one.stay.unit for one in due.visits))
    sheet = PeopleSheet(
        title=words.ROUTE_TITLE,
        about=issuer,
        columns=tuple(map(_column, words.ROUTE_HEADS)),
        rows=tuple(_texts(one) for one in due.visits),
        lines=0,
        oldest=OLDEST_BIRTH,
        youngest=workspace.today.year - YOUNGEST,
        guide=((STEPS_HEAD,), *((f"{at}.", text) for at, text in enumerate(words.ROUTE_STEPS, start=1))),
    )
    about = Leaving(words.route_selection(units, asked.months), Identity.MASKED, why)
    made = people_book(sheet, author=issuer, head=head)
    return due, form_written(workspace, out, _FILE, made, about, rows=len(due.visits))


def _column(key: str) -> SheetColumn:
    head, width = words.ROUTE_HEADS[key]
    choices = tuple(VISIT_NAMES.values()) if key == "outcome" else ()
    takes = Takes.ONE_OF if choices else Takes.WORDS
    return SheetColumn(key, head, width, takes, words.ROUTE_HINTS.get(key, head), choices)


def _texts(one: DueVisit) -> tuple[str, ...]:
    stay = one.stay
    facts = {
        "number": str(stay.worker),
        "unit": stay.unit,
        "name": stay.name,
        "birth_year": str(stay.birth_year),
        "phone": stay.phone or "",
        "relatives": stay.relatives or "",
        "destination": DESTINATION_NAMES.get(stay.destination or "", ""),
        "departed_on": _day(stay.departed_on),
        "ends_on": _day(stay.ends_on),
        "last": f"{_day(one.met.last_on)}: {VISIT_NAMES[one.met.outcome]}" if one.met else "",
    }
    return tuple(facts.get(key, "") for key in words.ROUTE_HEADS)


def _day(text: str | None) -> str:
    return "" if text is None else day_text(date.fromisoformat(text))
