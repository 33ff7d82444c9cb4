"""The open lines of the bank's list beside ours as a workbook, to take to the bank."""

from datetime import date
from pathlib import Path

from xkld.domain.wording import reconciling as words
from xkld.usecases.handed_lists import HandedList, Texts, columns_of
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.reconciling import OpenBoth, OpenLines, OpenOurs, OpenTheirs, open_lines
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, as_of: date | None, out: Path, purpose: str | None) -> tuple[OpenLines, HandedOut]:
    """Write the open lines into a workbook.

    Raises ``InputRefused`` when there is no list, or the file's name does not end in ``.xlsx``.
    """
    found = open_lines(workspace, as_of)
    rows = [
        *map(_theirs, found.only_theirs),
        *(_ours(one) | {"section": words.ONLY_OURS, "todo": words.ours_todo(one.loan)} for one in found.only_ours),
        *map(_both, found.different),
    ]
    senders = [one.sender for one in found.lists]
    told = words.settled_text(found.as_of, senders, found.agreeing, found.accepted, found.not_ours)
    counts = words.counted_text(len(found.only_theirs), len(found.only_ours), len(found.different))
    listed = HandedList(
        title=words.TITLE,
        columns=columns_of(words.HEADS),
        rows=rows,
        guide=((told,), (counts,)),
        selection=words.selection(found.as_of),
    )
    return found, write_list(workspace, listed, out, purpose)


def _theirs(one: OpenTheirs) -> Texts:
    return {
        "section": words.ONLY_THEIRS,
        "row": str(one.row),
        "name": one.name,
        "birth_year": "" if one.birth_year is None else str(one.birth_year),
        "place": one.place or "",
        "bank_number": one.bank_number or "",
        "their_disbursed": words.money_text(one.lent.disbursed),
        "their_outstanding": words.money_text(one.lent.outstanding),
        "todo": words.theirs_todo(one.row, one.candidates),
    }


def _ours(one: OpenOurs) -> dict[str, str]:
    return {
        "loan": str(one.loan),
        "name": one.name,
        "birth_year": str(one.birth_year),
        "place": one.unit,
        "bank_number": one.bank_number or "",
        "our_disbursed": words.money_text(one.disbursed),
        "our_outstanding": words.money_text(one.outstanding),
    }


def _both(one: OpenBoth) -> Texts:
    return _ours(one.ours) | {
        "section": words.DIFFERENT,
        "row": ", ".join(map(str, one.rows)),
        "their_disbursed": words.money_text(one.lent.disbursed),
        "their_outstanding": words.money_text(one.lent.outstanding),
        "todo": words.both_todo(one.rows[0]),
    }
