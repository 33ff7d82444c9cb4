"""Contracts that workers made directly, as a workbook that goes with a report."""

from pathlib import Path

from xkld.domain.notation import day_text, kept_day
from xkld.domain.wording import direct_contracts as words
from xkld.domain.wording.labels import DESTINATION_NAMES
from xkld.usecases.direct_contracts import ShownContract, decision, listing, report
from xkld.usecases.handed_lists import HandedList, columns_of
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, state: str, out: Path, purpose: str | None) -> tuple[list[ShownContract], HandedOut]:
    """Write the files of a state into a workbook.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    found = listing(workspace, state)
    listed = HandedList(
        title=words.LIST_TITLE,
        columns=columns_of(words.LIST_HEADS),
        rows=[_texts(one) for one in found],
        guide=((words.NO_FORMS,),),
        selection=words.list_selection(state),
    )
    return found, write_list(workspace, listed, out, purpose)


def _texts(one: ShownContract) -> dict[str, str]:
    row, stands = one.contract, one.clock
    return {
        "number": str(row.number),
        "name": row.name,
        "birth_year": str(row.birth_year),
        "unit": row.unit,
        "destination": DESTINATION_NAMES.get(row.destination or "", ""),
        "employer": row.employer or "",
        "occupation": row.occupation or "",
        "months": "" if row.months is None else str(row.months),
        "received_on": kept_day(row.received_on),
        "complete_on": "" if stands.complete_on is None else day_text(stands.complete_on),
        "due_on": "" if stands.due_on is None else day_text(stands.due_on),
        "decision": decision(one),
        "report": report(one),
    }
