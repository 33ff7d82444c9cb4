"""Papers that end soon as a list to tell people by."""

from datetime import date
from pathlib import Path

from xkld.domain.notation import day_text
from xkld.domain.wording import papers as words
from xkld.domain.wording.abroad import days_left_text
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.usecases.due_papers import DuePaper, DuePapers, due
from xkld.usecases.handed_lists import HandedList, columns_of, steps_guide
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.workspace import Workspace


def write(
    workspace: Workspace, code: str | None, unit: str | None, days: int, where: tuple[Path, str | None]
) -> tuple[DuePapers, HandedOut]:
    """Write the papers that are due into a workbook; ``where`` is the file and for whom or what it is made.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    found = due(workspace, code, unit, days)
    units = tuple(dict.fromkeys(one.bearer.unit for one in found.papers))
    listed = HandedList(
        title=words.DUE_TITLE,
        columns=columns_of(words.DUE_HEADS, words.DUE_HINTS),
        rows=[_texts(one) for one in found.papers],
        guide=steps_guide(words.DUE_STEPS),
        selection=words.due_selection(units, days),
        plan=code,
    )
    return found, write_list(workspace, listed, *where)


def _texts(one: DuePaper) -> dict[str, str]:
    bearer = one.bearer
    return {
        "number": str(bearer.worker),
        "name": bearer.name,
        "birth_year": str(bearer.birth_year),
        "unit": bearer.unit,
        "phone": bearer.phone or "",
        "destination": DESTINATION_NAMES.get(bearer.destination or "", ""),
        "where": words.AWAY if bearer.departed else words.AT_HOME,
        "paper": one.paper.rule.name,
        "last_day": _day(one.paper.last_day),
        "left": days_left_text(one.left),
        "contract_end": _day(bearer.contract_end),
        "state": words.state_text(one.paper),
    }


def _day(day: date | None) -> str:
    return "" if day is None else day_text(day)
