"""``xkld support``: payments allowed by a rule, taken back, listed."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Row

if TYPE_CHECKING:
    from xkld.usecases.payments import Posted


def pay(
    worker: Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số của người lao động trong sổ.")],
    item: Annotated[str, typer.Option("--item", help="Nội dung hỗ trợ, ví dụ language, meals, health_check.")],
    amount: Annotated[str, typer.Option("--amount", metavar="TIỀN", help="Số tiền (đồng), ví dụ 3.000.000.")],
    group: Annotated[str, typer.Option("--group", help="Đối tượng được hưởng, ví dụ DTTS, HN, HCN, TN_NCC.")],
    fund: Annotated[str, typer.Option("--fund", metavar="MÃ", help="Nguồn kinh phí (xkld fund show).")],
    voucher: Annotated[str, typer.Option("--voucher", metavar="SỐ", help="Số chứng từ chi.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày chi.")],
    case_on: Annotated[
        str | None, typer.Option("--case-on", metavar="NGÀY", help="Ngày phát sinh (mặc định: ngày chi).")
    ] = None,
    quantity: Annotated[
        int, typer.Option("--quantity", min=1, max=1000, help="Số ngày, số tháng (với mức theo ngày, tháng).")
    ] = 1,
    cost: Annotated[
        str | None, typer.Option("--cost", metavar="TIỀN", help="Tổng chi phí (khi chỉ hỗ trợ một phần).")
    ] = None,
    policy: Annotated[
        str | None, typer.Option("--policy", metavar="MÃ", help="Chính sách áp dụng (xkld support policies).")
    ] = None,
    carried_over: Annotated[
        bool, typer.Option("--carried-over", help="Kinh phí nhiệm vụ giai đoạn trước được chuyển nguồn.")
    ] = False,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi khoản chi hỗ trợ; từ chối khi vượt mức, sai đối tượng, hết nguồn, đã chi hoặc ngoài hiệu lực.

    Ví dụ: xkld support pay 6 --item language --amount 3.000.000 --group DTTS --fund social-security
    --voucher PC06 --on 20/5/2025 --policy ttlt09-2016
    """
    from xkld.domain.entitlement import Claim
    from xkld.usecases import payments

    here = workspace("support pay", home, today, dry_run=dry_run)
    paid_on = parse_date(on)
    claim = Claim(
        item=item,
        group=group,
        amount=parse_amount(amount),
        quantity=quantity,
        case_on=day_or_none(case_on) or paid_on,
        cost=None if cost is None else parse_amount(cost),
        carried_over=carried_over,
    )
    order = payments.Order(worker, claim, fund, parse_text(voucher, "số chứng từ"), paid_on, policy)
    posted = payments.pay(here, plan, order)
    _say_posted(posted, dry_run=dry_run)


def reverse(
    payment: Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số khoản chi (xkld support list).")],
    reason: Annotated[str, typer.Option("--reason", help="Lý do hoàn.")],
    voucher: Annotated[str, typer.Option("--voucher", metavar="SỐ", help="Số chứng từ hoàn.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày hoàn.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi bút toán hoàn một khoản đã chi; khoản cũ giữ nguyên trong sổ.

    Ví dụ: xkld support reverse 9 --reason "chi nhầm người" --voucher PT02 --on 10/6/2025
    """
    from xkld.usecases import payment_lines

    here = workspace("support reverse", home, today, dry_run=dry_run)
    line = payment_lines.reverse(
        here, payment, parse_text(voucher, "số chứng từ"), parse_date(on), parse_text(reason, "lý do", longest=1000)
    )
    what = "Chạy thử, chưa ghi" if dry_run else f"Đã ghi bút toán hoàn số {line.id}"
    show.say(f"{what}: {line.worker_name}, {line.item_name}, {grouped(line.amount)} đồng.")


def list_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các khoản chi hỗ trợ, kể cả bút toán hoàn.

    Ví dụ: xkld support list
    """
    from xkld.usecases import payment_lines

    found = payment_lines.listing(workspace("support list", home, today), plan)
    total = Row(("Tổng", "", "", "", "", "", "", sum(line.amount for line in found), ""))
    show.listing(PAYMENTS, found, json=json, total=total)


def _say_posted(posted: "Posted", *, dry_run: bool) -> None:
    from xkld.domain.policy import cited
    from xkld.domain.wording.rules import CONFIDENCE_NAMES, old_rule_text

    line, rule, item = posted.payment, posted.rule, posted.item
    what = "Chạy thử, chưa ghi" if dry_run else f"Đã ghi khoản chi số {line.id}"
    law = cited(line.clause, item.basis or rule.basis)
    show.say(f"{what}: {line.worker_name}, {line.item_name}, {grouped(line.amount)} đồng ({law}).")
    if item.cap is None and not item.tiers:
        show.note("Nội dung này chi theo biên lai, sổ không có mức tối đa: hãy đối chiếu số tiền với biên lai.")
    if item.condition:
        show.note(f"Điều kiện: {item.condition}.")
    if older := old_rule_text(rule, parse_date(line.paid_on)):
        show.note(older)
    sure = CONFIDENCE_NAMES[rule.confidence_of(item)]
    show.note(f"Mức hỗ trợ: {sure}. Nguồn {line.fund} còn {grouped(posted.left)} đồng.")


def _note(line: Any) -> str:
    if line.reverses is not None:
        return f"hoàn khoản số {line.reverses}: {line.reason}"
    return "" if line.reversed_by is None else f"đã hoàn bằng số {line.reversed_by}"


PAYMENTS = Listing(
    "xkld.support.list/1",
    "payments",
    "Khoản chi hỗ trợ",
    (
        Shown("Số", lambda line: line.id, Kind.COUNT),
        Shown("Ngày", lambda line: day_text(parse_date(line.paid_on))),
        Shown("Người lao động", lambda line: f"{line.worker_name} (số {line.worker})"),
        Shown("Đơn vị", lambda line: line.unit),
        Shown("Nội dung", lambda line: line.item_name),
        Shown("Nguồn", lambda line: line.fund),
        Shown("Chứng từ", lambda line: line.voucher),
        Shown("Số tiền (đồng)", lambda line: line.amount, Kind.MONEY),
        Shown("Ghi chú", _note),
    ),
)
