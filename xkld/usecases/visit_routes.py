"""The families to be visited as a list to take along: by place, in the order of Vietnamese names."""

from dataclasses import dataclass
from pathlib import Path

from xkld.domain.notation import kept_day
from xkld.domain.wording import followup as words
from xkld.domain.wording.abroad import missing_text
from xkld.domain.wording.labels import DESTINATION_NAMES, VISIT_NAMES
from xkld.usecases.followup import DueVisit, DueVisits, visits_due
from xkld.usecases.handed_lists import HandedList, columns_of, steps_guide
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.workspace import Workspace

_FILE = "tham-gia-dinh.xlsx"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which families are wanted: of a plan, of one place, not met for so many months."""

    plan: str | None
    unit: str | None
    months: int


def write(workspace: Workspace, asked: Asked, out: Path | None, purpose: str | None) -> tuple[DueVisits, HandedOut]:
    """Write the families that are due into a workbook.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    due = visits_due(workspace, asked.plan, asked.unit, asked.months)
    units = tuple(dict.fromkeys(one.stay.unit for one in due.visits))
    listed = HandedList(
        title=words.ROUTE_TITLE,
        columns=columns_of(words.ROUTE_HEADS, words.ROUTE_HINTS, {"outcome": tuple(VISIT_NAMES.values())}),
        rows=[_texts(one) for one in due.visits],
        guide=steps_guide(words.ROUTE_STEPS),
        selection=words.route_selection(units, asked.months),
        plan=asked.plan,
        name=_FILE,
    )
    return due, write_list(workspace, listed, out, purpose)


def _texts(one: DueVisit) -> dict[str, str]:
    stay = one.stay
    return {
        "number": str(stay.worker),
        "unit": stay.unit,
        "name": stay.name,
        "missing": missing_text(stay.breach, stay.remark_on),
        "birth_year": str(stay.birth_year),
        "phone": stay.phone or "",
        "relatives": stay.relatives or "",
        "address": stay.address or "",
        "destination": DESTINATION_NAMES.get(stay.destination or "", ""),
        "departed_on": kept_day(stay.departed_on),
        "ends_on": kept_day(stay.ends_on),
        "last": f"{kept_day(one.met.last_on)}: {VISIT_NAMES[one.met.outcome]}" if one.met else "",
    }
