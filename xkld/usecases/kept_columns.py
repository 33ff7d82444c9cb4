"""The columns that are remembered of each sender's last list."""

from dataclasses import dataclass

from xkld.domain.wording.list_senders import UNUSED
from xkld.formats.grid import letters
from xkld.usecases.list_senders import kept as kept_senders
from xkld.usecases.loan_headers import loan_headers
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class KeptColumn:
    """One column of a sender's last list; without a meaning it is not used."""

    sender: str
    letter: str
    name: str
    meaning: str | None
    label: str
    is_said: bool


def kept(workspace: Workspace, sender: str | None) -> list[KeptColumn]:
    """The columns of all senders, or of the one that is meant, in their order.

    Raises ``InputRefused`` when nobody of that name is remembered.
    """
    known = loan_headers(workspace)
    with workspace.reading() as book:
        found = kept_senders(book, sender)
    return [
        KeptColumn(
            one.name,
            letters(head.at),
            head.name,
            head.meaning,
            known.label(head.meaning) if head.meaning else UNUSED,
            head.is_said,
        )
        for one in found
        for head in one.heads
    ]
