"""What ``xkld support pay`` does with its words: one payment, or a whole list of them."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from xkld.cli import show
from xkld.cli.options import day_or_none
from xkld.cli.worker_printing import known_as
from xkld.domain.dates import parse_date
from xkld.domain.entitlement import Claim
from xkld.domain.errors.commands import not_with_a_list, options_missing, told_by_the_application
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import grouped
from xkld.domain.payment_list import WholeList
from xkld.domain.payment_order import Order
from xkld.domain.wording.courses import paid_days_text
from xkld.domain.wording.rules import CONFIDENCE_NAMES, old_rule_text

if TYPE_CHECKING:
    from xkld.usecases.payment_lists import ListPaid
    from xkld.usecases.payments import Posted
    from xkld.usecases.workspace import Workspace

SCHEMA = "xkld.support.pay/1"


@dataclass(frozen=True, slots=True)
class Words:
    """The options as they were typed."""

    item: str | None
    amount: str | None
    group: str | None
    fund: str | None
    voucher: str | None
    on: str | None
    case_on: str | None
    quantity: int | None
    cost: str | None
    policy: str | None
    carried_over: bool


def one(here: "Workspace", plan: str | None, worker: int | None, words: Words, *, json: bool) -> None:
    """Pay one person.

    Raises ``WrongWords`` naming every option that a single payment lacks.
    """
    from xkld.usecases import payments

    order = _order(worker, words)
    order = replace(order, worker=known_as(here, order.worker))
    if sys.stdin.isatty() and not here.dry_run:
        _ask_amount(here, plan, order)
    _say_one(payments.pay(here, plan, order), here, json=json)


def _say_one(posted: "Posted", here: "Workspace", *, json: bool) -> None:
    if json:
        show.data(SCHEMA, _one_data(posted, dry_run=here.dry_run))
    else:
        _say_posted(posted, dry_run=here.dry_run)
    if posted.attended:
        show.note(paid_days_text(posted.attended))


def granted(
    here: "Workspace", plan: str | None, number: int, whom: tuple[int | None, Path | None], words: Words, *, json: bool
) -> None:
    """Pay what was granted.

    Raises ``WrongWords`` for words that the application tells itself, and for a missing voucher or day.
    """
    from xkld.usecases import payments

    worker, file = whom
    told = {
        "SỐ": worker, "--file": file, "--item": words.item, "--group": words.group, "--fund": words.fund,
        "--case-on": words.case_on, "--quantity": words.quantity, "--cost": words.cost, "--policy": words.policy,
        "--carried-over": words.carried_over or None,
    }  # fmt: skip
    if given := [name for name, value in told.items() if value is not None]:
        raise told_by_the_application(given)
    if words.voucher is None or words.on is None:
        needed = {"--voucher": words.voucher, "--on": words.on}
        raise options_missing([name for name, value in needed.items() if value is None])
    amount = None if words.amount is None else parse_amount(words.amount)
    paper = (parse_numbered(words.voucher, "số chứng từ"), parse_date(words.on))
    _say_one(payments.pay_granted(here, plan, number, amount, paper), here, json=json)


def many(here: "Workspace", plan: str | None, file: Path, worker: int | None, words: Words, *, json: bool) -> None:
    """Pay a whole list.

    Raises ``WrongWords`` for words that only a single payment has.
    """
    from xkld.usecases import payment_lists

    single = {"SỐ": worker, "--amount": words.amount, "--quantity": words.quantity, "--cost": words.cost}
    if given := [name for name, value in single.items() if value is not None]:
        raise not_with_a_list(given)
    paid = payment_lists.pay_list(here, plan, file, _whole(words))
    if json:
        show.data(SCHEMA, _list_data(paid, dry_run=here.dry_run))
    else:
        _say_paid(paid, dry_run=here.dry_run)
    for told in paid.attended:
        if told.exceeded or told.days is None:
            show.note(paid_days_text(told))


def _order(worker: int | None, words: Words) -> Order:
    needed = {
        "--item": words.item,
        "--amount": words.amount,
        "--group": words.group,
        "--fund": words.fund,
        "--voucher": words.voucher,
        "--on": words.on,
    }
    lacking = [*(["SỐ"] if worker is None else []), *(name for name, value in needed.items() if value is None)]
    if lacking:
        raise options_missing(lacking)
    paid_on = parse_date(words.on or "")
    claim = Claim(
        item=words.item or "",
        group=words.group or "",
        amount=parse_amount(words.amount or ""),
        quantity=words.quantity or 1,
        case_on=day_or_none(words.case_on) or paid_on,
        cost=None if words.cost is None else parse_amount(words.cost),
        carried_over=words.carried_over,
    )
    voucher = parse_numbered(words.voucher or "", "số chứng từ")
    return Order(worker or 0, claim, words.fund or "", voucher, paid_on, words.policy)


def _ask_amount(here: "Workspace", plan: str | None, order: Order) -> None:
    """Ask once for an amount that nobody knows here; without an answer the payment is refused as it would be."""
    from xkld.usecases import office_amounts

    lacking = office_amounts.lacking(here, plan, order)
    if lacking is None:
        return
    rule, item = lacking
    show.note(f"Chưa có số liệu mức tối đa của «{item.name}» ({rule.cited(item)}).")
    amount = typer.prompt("Mức theo văn bản (đồng; Enter để bỏ qua)", default="", show_default=False, err=True)
    if not amount.strip():
        return
    clause = typer.prompt("Điều, khoản, văn bản quy định mức", err=True)
    source = typer.prompt("Đọc ở đâu (bản sao, công văn, trang tin)", err=True)
    read = office_amounts.Reading(
        policy=rule.id,
        item=item.id,
        amount=parse_amount(amount),
        clause=parse_text(clause, "điều khoản", longest=300),
        source=parse_text(source, "nguồn", longest=300),
        group=order.claim.group,
    )
    office_amounts.enter(replace(here, operation=replace(here.operation, command="support amount")), read)
    show.note(f"Đã ghi mức của đối tượng {order.claim.group}; lần sau không hỏi lại.")


def _whole(words: Words) -> WholeList:
    return WholeList(
        item=words.item,
        group=words.group,
        fund=words.fund,
        voucher=None if words.voucher is None else parse_numbered(words.voucher, "số chứng từ"),
        paid_on=day_or_none(words.on),
        case_on=day_or_none(words.case_on),
        policy=words.policy,
        carried_over=words.carried_over,
    )


def _say_posted(posted: "Posted", *, dry_run: bool) -> None:
    line, rule, item = posted.payment, posted.rule, posted.item
    what = show.tried_or(f"Đã ghi khoản chi số {line.id}", dry_run=dry_run)
    show.say(f"{what}: {line.worker_name}, {line.item_name}, {grouped(line.amount)} đồng ({posted.law}).")
    if item.cap is None and not item.tiers:
        show.note("Nội dung này chi theo biên lai, sổ không có mức tối đa: hãy đối chiếu số tiền với biên lai.")
    if item.condition:
        show.note(f"Điều kiện: {item.condition}.")
    if older := old_rule_text(rule, parse_date(line.paid_on)):
        show.note(older)
    sure = CONFIDENCE_NAMES[rule.confidence_of(item)]
    show.note(f"Mức hỗ trợ: {sure}. Nguồn {line.fund} còn {grouped(posted.left)} đồng.")


def _say_paid(paid: "ListPaid", *, dry_run: bool) -> None:
    what = show.tried_or("Đã ghi", dry_run=dry_run)
    new = sum(line.amount for line in paid.payments)
    show.say(
        f"{what}: {len(paid.payments)} mới, {paid.known} đã có; {paid.persons} người,"
        f" {grouped(paid.amount)} đồng (mới {grouped(new)} đồng)."
    )
    if paid.stated is not None:
        show.note(f"Dòng cộng trong tệp: {grouped(paid.stated)} đồng, khớp với các dòng.")
    if paid.below:
        show.note(f"Bỏ qua {paid.below} dòng dưới dòng cộng (không có số tiền).")
    if paid.ignored:
        show.note(f"Cột không dùng: {', '.join(paid.ignored)}.")
    for fund in paid.funds:
        show.note(f"Nguồn {fund.fund} năm {fund.year} còn {grouped(fund.left)} đồng.")
    for used in paid.rules:
        if older := old_rule_text(used.rule, used.last_paid_on):
            show.note(older)
        for confidence, items in used.by_confidence().items():
            show.note(f"{used.rule.id}, mức {', '.join(items)}: {CONFIDENCE_NAMES[confidence]}.")


def _one_data(posted: "Posted", *, dry_run: bool) -> dict[str, Any]:
    line = posted.payment
    return {
        "dry_run": dry_run,
        "new": 1,
        "known": 0,
        "persons": 1,
        "amount": line.amount,
        "stated_total": None,
        "payments": [line],
        "funds": [{"fund": line.fund, "year": parse_date(line.paid_on).year, "left": posted.left}],
    }


def _list_data(paid: "ListPaid", *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "new": len(paid.payments),
        "known": paid.known,
        "persons": paid.persons,
        "amount": paid.amount,
        "stated_total": paid.stated,
        "payments": paid.payments,
        "funds": paid.funds,
    }
