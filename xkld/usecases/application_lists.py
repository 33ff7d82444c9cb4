"""Applications for support looked at: what waits for papers, a decision, money; what is late. No SQLModel."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from xkld.domain.applications import OPEN, Clock, Step, clock
from xkld.domain.notation import day_text, grouped, kept_day
from xkld.domain.wording import applications as words
from xkld.domain.working_days import WorkingCalendar
from xkld.store import applications
from xkld.store.applications import ApplicationRow
from xkld.usecases.current_plan import current_plan
from xkld.usecases.granted import applied
from xkld.usecases.handed_lists import HandedList, columns_of
from xkld.usecases.handed_lists import write as write_list
from xkld.usecases.handing_out import HandedOut
from xkld.usecases.policies import policies
from xkld.usecases.registration_rules import calendar
from xkld.usecases.workspace import Workspace

_STEPS = {
    "open": OPEN,
    "late": frozenset({Step.LATE}),
    "decision": frozenset({Step.DECISION, Step.LATE}),
    "payment": frozenset({Step.PAYMENT}),
    "all": None,
}


@dataclass(frozen=True, slots=True)
class ShownApplication:
    """An application with its clock; ``unknown_years`` are those of which the calendar knows no days off."""

    application: ApplicationRow
    clock: Clock
    unknown_years: tuple[int, ...]

    @property
    def state(self) -> str:
        """How it stands, in words."""
        return words.state_text(self.clock, applied(self.application), self.application.decision)


@dataclass(frozen=True, slots=True)
class Staying:
    """Somebody who was paid, đồng, and gave up going since a day."""

    worker: int
    name: str
    paid: int
    since: date


@dataclass(frozen=True, slots=True)
class Pending:
    """The applications of a state, and the people whose money may have to come back."""

    applications: list[ShownApplication]
    staying: list[Staying]


def pending(workspace: Workspace, code: str | None, state: str) -> Pending:
    """The applications of a state (``open``, ``late``, ``decision``, ``payment``, ``all``): what is due first."""
    only = _STEPS[state]
    days = calendar(workspace)
    within = {one.id: one.decide_within_working_days for one in policies(workspace)}
    with workspace.reading() as book:
        scope = current_plan(book, code, workspace.today).scope
        rows = applications.applications(book, scope)
        staying = [
            Staying(number, name, paid, date.fromisoformat(since))
            for number, name, paid, since in applications.paid_and_staying(book, scope)
        ]
    found = [_shown(row, within.get(row.policy), days, workspace.today) for row in rows]
    chosen = [one for one in found if only is None or one.clock.step in only]
    chosen.sort(key=lambda one: (one.clock.due_on is None, one.clock.due_on or date.min, one.application.number))
    return Pending(chosen, staying)


def write(
    workspace: Workspace, code: str | None, state: str, out: Path, purpose: str | None
) -> tuple[Pending, HandedOut]:
    """Write the applications of a state into a workbook.

    Raises ``InputRefused`` when the file's name does not end in ``.xlsx``.
    """
    found = pending(workspace, code, state)
    listed = HandedList(
        title=words.LIST_TITLE,
        columns=columns_of(words.LIST_HEADS),
        rows=[_texts(one) for one in found.applications],
        guide=((words.guide_text(workspace.today, len(found.applications)),),),
        selection=words.list_selection(state),
    )
    return found, write_list(workspace, listed, out, purpose)


def _shown(row: ApplicationRow, within: int | None, days: WorkingCalendar, today: date) -> ShownApplication:
    stands = applied(row)
    found = clock(stands, within, days, today)
    unknown: Sequence[int] = ()
    if found.due_on is not None and stands.complete_on is not None and found.step in OPEN:
        unknown = days.unknown(stands.complete_on, found.due_on)
    return ShownApplication(row, found, tuple(unknown))


def _texts(one: ShownApplication) -> dict[str, str]:
    row = one.application
    return {
        "number": str(row.number),
        "name": row.name,
        "unit": row.unit,
        "item": row.item_name,
        "group": row.group_code,
        "fund": row.fund,
        "asked": grouped(row.amount),
        "granted": "" if row.granted is None else grouped(row.granted),
        "paid": grouped(row.paid) if row.paid else "",
        "received_on": kept_day(row.received_on),
        "due_on": "" if one.clock.due_on is None else day_text(one.clock.due_on),
        "state": one.state,
    }
