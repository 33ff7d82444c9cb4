"""Senders listed and shown; apart from the writing, so that a list loads no SQLModel."""

from dataclasses import dataclass
from datetime import date

from xkld.store import senders
from xkld.store.senders import LookRow, Market, SenderRow
from xkld.usecases.known_senders import meant
from xkld.usecases.licences import look_again_days, look_again_from
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Listed:
    """Senders as they stand today, and after how many days this office looks at a licence again."""

    rows: list[SenderRow]
    days: int


@dataclass(frozen=True, slots=True)
class ShownSender:
    """One sender with its licence as it stood on ``day``, every look at it, and where it took people."""

    sender: SenderRow
    day: date
    looks: list[LookRow]
    markets: list[Market]
    old_names: list[str]


def listing(workspace: Workspace, *, kind: str | None, due: bool) -> Listed:
    """Every sender, those of one kind, or those at whose licence the office should look again."""
    before = look_again_from(workspace).isoformat() if due else None
    with workspace.reading() as book:
        rows = senders.listing(book, workspace.today.isoformat(), kind=kind, looked_before=before)
    return Listed(rows, look_again_days(workspace))


def show(workspace: Workspace, whom: str, on: date | None) -> ShownSender:
    """One sender; ``on`` is the day of which its licence is told, None for today.

    Raises ``InputRefused`` when nobody or several are meant.
    """
    day = on or workspace.today
    with workspace.reading() as book:
        found = meant(book, whom)
        row = senders.sender(book, found.number, workspace.today.isoformat(), day.isoformat())
        number = found.number
        looks, markets = senders.looks(book, number), senders.markets(book, number)
        return ShownSender(row, day, looks, markets, senders.old_names(book, number))
