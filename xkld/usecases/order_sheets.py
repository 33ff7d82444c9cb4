"""The sheet of an offer, written for a counselling session."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from xkld.domain.errors import InputRefused
from xkld.domain.errors.orders import not_open, sheet_of_another_kind
from xkld.domain.exports import Leaving
from xkld.domain.fee_caps import CapRule, Sum, rule_for
from xkld.domain.templates import ORDER_SHEETS
from xkld.domain.wording.exports import order_selection
from xkld.domain.wording.fees import state_text
from xkld.domain.wording.labels import FEE_NAMES
from xkld.domain.wording.licences import standing_text
from xkld.domain.wording.order_sheet import FeeLine, OrderCase, order_sheet
from xkld.store import exports
from xkld.usecases import templates
from xkld.usecases.current_plan import office
from xkld.usecases.fee_caps import fee_caps
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.order_lists import JudgedFee, ShownOrder, shown
from xkld.usecases.workspace import Workspace

_ALWAYS = ("service", "broker")
"""Fees of which a worker should know what the law says, also where the offer names none."""


def write(workspace: Workspace, number: int, out: Path | None, purpose: str | None) -> tuple[HandedOut, ShownOrder]:
    """Write the sheet of an offer that can still be taken: as Word, or as a page when the name says so.

    Raises ``InputRefused`` when there is no such offer, it is closed or over, or the file is of another kind.
    """
    path = out or workspace.out / f"don-hang-{number}.docx"
    kind = path.suffix.lower().removeprefix(".")
    if kind not in ORDER_SHEETS:
        raise InputRefused([sheet_of_another_kind(path.name)])
    what_for = read_purpose(purpose, full_id=False)
    rules = fee_caps(workspace)
    with workspace.reading() as book:
        found = shown(book, number, rules, workspace.today)
        if not found.order.is_open:
            one = found.order
            raise InputRefused([not_open(number, state_text(one.closed_on, one.closed_because, is_open=False))])
        known = office(book, workspace.today)
        paper = order_sheet(_case(found, rules, known.head if known else (), workspace.today))
        head = exports.head_of_facts(book)
    content = templates.filled(workspace, ORDER_SHEETS[kind], replace(paper, head=head))
    about = Leaving(order_selection(number), purpose=what_for)
    return hand_out(workspace, [Outgoing(path, content, 1)], about), found


def _case(found: ShownOrder, rules: tuple[CapRule, ...], issuer: tuple[str, ...], today: date) -> OrderCase:
    one, firm = found.order, found.enterprise
    return OrderCase(
        number=one.number,
        issuer=issuer,
        today=today,
        enterprise=one.enterprise,
        licence=standing_text(firm.licence, firm.status, firm.kind, firm.looked_on),
        contact=", ".join(filter(None, (firm.contact, firm.phone, firm.address))),
        destination=one.destination,
        occupation=one.occupation,
        programme=found.programme,
        headcount=one.headcount,
        wage=None if one.wage is None else Sum(one.wage, one.currency or ""),
        months=one.months,
        requirements=one.requirements,
        expires=None if one.expires_on is None else date.fromisoformat(one.expires_on),
        fees=[_line(fee) for fee in found.fees],
        total=one.dong,
        median_total=found.median_cost.dong if found.median_cost else None,
        others=found.median_cost.orders if found.median_cost else 0,
        rates=found.rates,
        rules=_told(found, rules),
    )


def _line(one: JudgedFee) -> FeeLine:
    asked = Sum(one.fee.amount, one.fee.currency)
    return FeeLine(one.fee.kind, asked, one.fee.dong, one.judged, one.median.dong if one.median else None)


def _told(found: ShownOrder, rules: tuple[CapRule, ...]) -> list[CapRule]:
    """The caps that hold for an offer, of the fees that it names and of those that everybody should know."""
    received = date.fromisoformat(found.order.received_on)
    named = {one.fee.kind for one in found.fees} | set(_ALWAYS)
    held = (rule_for(rules, kind, found.order.programme, received) for kind in FEE_NAMES if kind in named)
    return [one for one in held if one is not None]
