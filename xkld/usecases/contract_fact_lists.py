"""Records that lack something as a list to ask by."""

from pathlib import Path

from xkld.domain.wording import contract_facts as words
from xkld.domain.wording.papers import AT_HOME, AWAY
from xkld.usecases.contract_facts import Record, records
from xkld.usecases.handed_lists import HandedList, columns_of, steps_guide
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.workspace import Workspace


def write(
    workspace: Workspace, code: str | None, unit: str | None, out: Path, purpose: str | None
) -> tuple[list[Record], HandedOut]:
    """Write the records that lack something into a workbook.

    Raises ``InputRefused`` when the plan has no place of that name or the file's name does not end in ``.xlsx``.
    """
    found = records(workspace, code, unit)
    units = tuple(dict.fromkeys(one.unit for one in found))
    listed = HandedList(
        title=words.MISSING_TITLE,
        columns=columns_of(words.MISSING_HEADS, words.MISSING_HINTS),
        rows=[_texts(one) for one in found],
        guide=steps_guide(words.MISSING_STEPS),
        selection=words.missing_selection(units),
        plan=code,
    )
    return found, write_list(workspace, listed, out, purpose)


def _texts(one: Record) -> dict[str, str]:
    return {
        "number": str(one.worker),
        "name": one.name,
        "unit": one.unit,
        "phone": one.phone or "",
        "where": AWAY if one.departed else AT_HOME,
        "filled": f"{one.completeness.filled}/{one.completeness.wanted}",
        "missing": words.missing_text(one.completeness.missing),
    }
