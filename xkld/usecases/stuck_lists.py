"""Cases that stand still as a list to ask by."""

from pathlib import Path

from xkld.domain.notation import kept_day
from xkld.domain.wording import stuck as words
from xkld.domain.wording.labels import DESTINATION_NAMES, STAGE_NAMES
from xkld.usecases.handed_lists import HandedList, columns_of, steps_guide
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.stuck import Asked, Stuck, StuckCase, stuck_cases
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, asked: Asked, out: Path, purpose: str | None) -> tuple[Stuck, HandedOut]:
    """Write the cases that stand still into a workbook.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    found = stuck_cases(workspace, asked)
    units = tuple(dict.fromkeys(one.case.unit for one in found.cases))
    listed = HandedList(
        title=words.TITLE,
        columns=columns_of(words.HEADS, words.HINTS),
        rows=[_texts(one) for one in found.cases],
        guide=steps_guide(words.STEPS),
        selection=words.selection(units, asked.stage, found.days),
        plan=asked.plan,
    )
    return found, write_list(workspace, listed, out, purpose)


def _texts(one: StuckCase) -> dict[str, str]:
    case = one.case
    return {
        "number": str(case.worker),
        "name": case.name,
        "birth_year": str(case.birth_year),
        "unit": case.unit,
        "phone": case.phone or "",
        "destination": DESTINATION_NAMES.get(case.destination or "", ""),
        "sender": case.sender or "",
        "stage": STAGE_NAMES[case.stage],
        "since_on": kept_day(case.since_on),
        "days": str(one.days),
    }
