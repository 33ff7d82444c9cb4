"""``xkld order edit``: what is known of an offer is put right."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import DryRun, Home, Today, day_or_none, workspace
from xkld.cli.order import Number, read_fees, read_rates
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.labels import FEE_NAMES

if TYPE_CHECKING:
    from xkld.usecases.order_lists import ShownOrder

_CLEARED = "programme, wage, months, requirements, expires"


def edit(
    number: Number,
    occupation: Annotated[str | None, typer.Option("--occupation", help="Ngành nghề.")] = None,
    headcount: Annotated[int | None, typer.Option("--headcount", min=1, max=100_000, help="Số người tuyển.")] = None,
    expires: Annotated[
        str | None, typer.Option("--expires", metavar="NGÀY", help="Ngày cuối còn nhận đăng ký.")
    ] = None,
    wage: Annotated[
        str | None, typer.Option("--wage", metavar="TIỀN", help="Lương một tháng theo hợp đồng, ví dụ «190.000 JPY».")
    ] = None,
    months: Annotated[int | None, typer.Option("--months", min=1, max=120, help="Thời hạn hợp đồng (tháng).")] = None,
    fee: Annotated[
        list[str] | None,
        typer.Option("--fee", metavar="KHOẢN=TIỀN", help="Khoản thêm vào hoặc thay khoản đã ghi; ghi được nhiều lần."),
    ] = None,
    rate: Annotated[
        list[str] | None, typer.Option("--rate", metavar="TIỀN=ĐỒNG", help="Tỷ giá dùng để so, ví dụ JPY=168,5.")
    ] = None,
    programme: Annotated[str | None, typer.Option("--programme", help="Chương trình có mức trần riêng.")] = None,
    requires: Annotated[str | None, typer.Option("--requires", help="Yêu cầu: tuổi, trình độ, ngoại ngữ...")] = None,
    clear: Annotated[
        list[str] | None,
        typer.Option("--clear", metavar="MỤC", help=f"Bỏ một mục hoặc một khoản: {_CLEARED}, {', '.join(FEE_NAMES)}."),
    ] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Sửa một đơn hàng đã ghi: hạn đăng ký, số người, lương, các khoản phải nộp; chỉ ra điều cũ → điều mới.

    Ví dụ: xkld order edit 1 --expires 30/9/2025 --headcount 12 --fee training=7.000.000 --clear broker
    """
    from xkld.cli import order_printing as printing
    from xkld.domain.typed_sums import parse_wage
    from xkld.domain.wording.demand import CLEARABLE
    from xkld.usecases import orders

    wanted = orders.Terms(
        occupation=None if occupation is None else parse_text(occupation, "ngành nghề"),
        headcount=headcount,
        programme=programme,
        wage=None if wage is None else parse_wage(wage),
        months=months,
        expires=day_or_none(expires),
        requirements=None if requires is None else parse_text(requires, "yêu cầu", longest=300),
        fees=read_fees(fee or []),
        rates=read_rates(rate or []),
        clear=frozenset(parse_word("mục", one, CLEARABLE) for one in clear or ()),
    )
    before, after = orders.edit(workspace("order edit", home, today, dry_run=dry_run), number, wanted)
    changes = list(_changes(before, after))
    if not changes:
        show.say(show.UNCHANGED)
        return
    show.say(f"{show.tried_or('Đã sửa', dry_run=dry_run)} đơn hàng số {number}.")
    for line in changes:
        show.say(f"  {line}")
    printing.say_fees(after)
    over = after.order.taken - after.order.headcount
    if over > 0:
        show.note(f"Lưu ý: đã có {after.order.taken} người trúng tuyển, xuất cảnh theo đơn hàng, quá {over} người.")


def _changes(before: "ShownOrder", after: "ShownOrder") -> Iterator[str]:
    """Every term, fee and rate that is another now: as it was and as it is."""
    from xkld.domain.wording.fees import NOT_TOLD

    was, now = _terms(before), _terms(after)
    for head, told in now.items():
        if told != was[head]:
            yield f"{head}: {was[head] or NOT_TOLD} → {told or NOT_TOLD}"


def _terms(found: "ShownOrder") -> dict[str, str]:
    from xkld.domain.fee_caps import Sum
    from xkld.domain.wording.demand import TERM_NAMES
    from xkld.domain.wording.fees import rate_text, sum_text

    one: Any = found.order
    fees = {fee.fee.kind: sum_text(Sum(fee.fee.amount, fee.fee.currency)) for fee in found.fees}
    return {
        TERM_NAMES["occupation"]: one.occupation,
        TERM_NAMES["programme"]: found.programme or "",
        TERM_NAMES["headcount"]: grouped(one.headcount),
        TERM_NAMES["wage"]: sum_text(Sum(one.wage, one.currency)) if one.wage else "",
        TERM_NAMES["months"]: str(one.months or ""),
        TERM_NAMES["requirements"]: one.requirements or "",
        TERM_NAMES["expires"]: day_text(parse_date(one.expires_on)) if one.expires_on else "",
        **{FEE_NAMES[kind]: fees.get(kind, "") for kind in FEE_NAMES},
        "tỷ giá": ", ".join(rate_text(code, rate) for code, rate in found.rates.items()),
    }
