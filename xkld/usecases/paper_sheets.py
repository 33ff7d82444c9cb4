"""The sheet of somebody's papers, to take home."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from xkld.domain.errors import InputRefused, XkldError
from xkld.domain.errors.papers import paper_sheet_of_another_kind
from xkld.domain.exports import Identity, Leaving
from xkld.domain.papers import SOON_DAYS
from xkld.domain.policy import Gives, Policy
from xkld.domain.templates import PAPER_SHEETS
from xkld.domain.wording.paper_sheet import PaperCase, paper_sheet
from xkld.domain.wording.papers import sheet_selection
from xkld.store import exports, money
from xkld.store.book import Connection
from xkld.usecases import templates
from xkld.usecases.current_plan import current_plan
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.papers import PaperList, listed, paper_rules
from xkld.usecases.policies import policies
from xkld.usecases.workspace import Workspace


def write(workspace: Workspace, number: int, out: Path | None, purpose: str | None) -> tuple[HandedOut, PaperList]:
    """Write the sheet of a person's papers: as Word, or as a page when the name says so.

    Raises ``InputRefused`` when the book has nobody of that number, the person was erased, or the file is of another
    kind.
    """
    path = out or workspace.out / f"giay-to-{number}.docx"
    kind = path.suffix.lower().removeprefix(".")
    if kind not in PAPER_SHEETS:
        raise InputRefused([paper_sheet_of_another_kind(path.name, [f".{one}" for one in PAPER_SHEETS])])
    what_for = read_purpose(purpose, full_id=False)
    rules, known = paper_rules(workspace), policies(workspace)
    with workspace.reading() as book:
        found = listed(book, rules, number, workspace.today, SOON_DAYS)
        refuse_erased(book, number)
        groups = money.groups_on(book, number, workspace.today)
        case = PaperCase(
            number=number,
            name=found.name,
            issuer=_issuer(book, workspace.today),
            today=workspace.today,
            purpose=found.purpose,
            form=found.form,
            destination=found.destination,
            papers=found.papers,
            claims=[one for one in known if _may_claim(one, groups, workspace.today)],
        )
        head = exports.head_of_facts(book)
    content = templates.filled(workspace, PAPER_SHEETS[kind], replace(paper_sheet(case), head=head))
    about = Leaving(sheet_selection(number), Identity.MASKED, what_for)
    return hand_out(workspace, [Outgoing(path, content, 1)], about), found


def _may_claim(rule: Policy, groups: frozenset[str], day: date) -> bool:
    """Whether somebody of these groups may be supported under a rule from an office's money on a day."""
    paid_here = set(rule.groups) - set(rule.not_from_office_funds)
    return rule.gives is Gives.GRANT and rule.in_force(day) and bool(paid_here & groups)


def _issuer(book: Connection, today: date) -> tuple[str, ...]:
    """The office that hands the sheet out, as its plan names it; nobody where no plan tells which office it is."""
    try:
        return current_plan(book, None, today).plan.issuer.head
    except XkldError:
        return ()
