"""Support settled: the list of what was paid out of a fund in some days, to sign and to hand in, each line once."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from xkld.domain.collation import name_order
from xkld.domain.errors import InputRefused, Problem
from xkld.domain.errors import settlements as refusal
from xkld.domain.exports import Identity, Leaving
from xkld.domain.templates import SETTLEMENT
from xkld.domain.wording import settlement_list as words
from xkld.domain.wording.settlement_list import SettledLine, SettlementCase
from xkld.render.table_book import table_book
from xkld.store import exports, settlements
from xkld.store.money import FundRow
from xkld.store.settlements import KeptRow, SettlementRow, Span
from xkld.usecases import templates
from xkld.usecases.current_plan import CurrentPlan, current_plan
from xkld.usecases.handing_out import HandedOut, Outgoing, hand_out, read_purpose
from xkld.usecases.till import Till
from xkld.usecases.workspace import Workspace

_WORD = ".docx"
_KINDS = (_WORD, ".xlsx")


@dataclass(frozen=True, slots=True)
class Wish:
    """What is settled: a fund, days (both inside), and by which paper of a day; without one it is only listed."""

    fund: str
    first: date
    last: date
    paper: str | None
    on: date | None
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """A list: its lines, their people, đồng; ``changed`` says that the paper newly settles them."""

    case: SettlementCase
    people: int
    changed: bool


def settle(workspace: Workspace, code: str | None, wish: Wish) -> Settled:
    """Settle every line of a fund in some days that is not settled yet; the same paper again gives the same list.

    Without a paper nothing is written. Raises ``InputRefused`` when the fund is not known or pays no support, the days
    are not in order or to come, nothing is left to be settled, or the paper settled other days.
    """
    read_purpose(wish.purpose, full_id=False)
    with workspace.writing() as writer:
        plan = current_plan(writer.connection, code, workspace.today)
        fund = _fund(Till.of(writer.connection, plan.scope, [], workspace.today), wish, workspace.today)
        span = Span(fund.id, wish.first, wish.last)
        known = None if wish.paper is None else settlements.by_paper(writer.connection, fund.id, wish.paper)
        if known is not None:
            _same_days(known, wish)
            return _listed(plan, fund, wish, settlements.settled(writer.connection, known.number), changed=False)
        rows, amount = settlements.unsettled(writer.connection, span)
        if not rows:
            raise InputRefused([refusal.nothing_to_settle(fund.code, wish.first, wish.last)])
        if wish.paper is not None and wish.on is not None:
            settlements.settle(writer, span, wish.paper, wish.on)
        return _listed(plan, fund, wish, (rows, amount), changed=wish.paper is not None)


def write(workspace: Workspace, settled: Settled, out: Path, purpose: str | None) -> HandedOut:
    """Write the list as Word, or as a workbook when the name says so; the same lines give the same bytes.

    Raises ``InputRefused`` for a file of another kind.
    """
    why = read_purpose(purpose, full_id=False)
    case, ending = settled.case, out.suffix.lower()
    if ending not in _KINDS:
        raise InputRefused([refusal.file_of_another_kind(out.name, _KINDS)])
    with workspace.reading() as book:
        head = exports.head_of_facts(book)
    if ending == _WORD:
        content = templates.filled(workspace, SETTLEMENT, replace(words.settlement_list(case), head=head))
    else:
        content = table_book(
            [words.settlement_sheet(case)], [words.SHEET], author=" ".join(case.issuer), figures_to="", head=head
        )
    about = Leaving(words.selection(case.fund, case.first, case.last), Identity.MASKED, why)
    return hand_out(workspace, [Outgoing(out, content, len(case.lines))], about)


def _fund(till: Till, wish: Wish, today: date) -> FundRow:
    fund = till.fund(wish.fund)
    problems: list[Problem] = [fund] if isinstance(fund, Problem) else []
    if wish.first > wish.last:
        problems.append(refusal.days_not_in_order(wish.first, wish.last))
    if wish.last > today:
        problems.append(refusal.not_over_yet(wish.last, today))
    if wish.on is not None and not wish.last <= wish.on <= today:
        problems.append(refusal.paper_out_of_days(wish.on, wish.last, today))
    if problems or isinstance(fund, Problem):
        raise InputRefused(problems)
    return fund


def _same_days(known: SettlementRow, wish: Wish) -> None:
    on = None if wish.on is None else wish.on.isoformat()
    if (known.first_on, known.last_on, known.on) != (wish.first.isoformat(), wish.last.isoformat(), on):
        first, last, paper_on = map(date.fromisoformat, (known.first_on, known.last_on, known.on))
        raise InputRefused([refusal.settled_other_days(known.paper, paper_on, first, last)])


def _listed(plan: CurrentPlan, fund: FundRow, wish: Wish, kept: tuple[list[KeptRow], int], *, changed: bool) -> Settled:
    rows, amount = kept
    places = {unit.name: place for place, unit in enumerate(plan.plan.units)}
    rows.sort(key=lambda one: (places.get(one.unit, len(places)), one.unit, name_order(one.name), one.worker, one.item))
    letter = plan.plan.reporter
    signature = letter.signature
    case = SettlementCase(
        fund=fund.code,
        fund_name=fund.name,
        first=wish.first,
        last=wish.last,
        number=wish.paper,
        on=wish.on,
        issuer=letter.head,
        place=letter.place,
        authority=signature.lines,
        signer=signature.name or "",
        lines=[_line(one) for one in rows],
        amount=amount,
    )
    return Settled(case, len({one.worker for one in rows}), changed)


def _line(row: KeptRow) -> SettledLine:
    return SettledLine(
        unit=row.unit,
        name=row.name,
        birth_year=row.birth_year,
        group=row.group,
        item=row.item,
        decisions=tuple(row.decisions),
        vouchers=tuple(row.vouchers),
        days=tuple(map(date.fromisoformat, row.days)),
        amount=row.amount,
    )
