"""``xkld order``: offers of work, what a worker pays under them, and what the law allows."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, Purpose, Today, day_or_none, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import DESTINATION_NAMES, FEE_NAMES

if TYPE_CHECKING:
    from xkld.domain.fee_caps import Sum

Number = Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số đơn hàng (xkld order list).")]
Enterprise = Annotated[str, typer.Option("--enterprise", help="Doanh nghiệp, đơn vị: tên, một phần tên hoặc số.")]
Destination = Annotated[str, typer.Option("--destination", help="Thị trường, ví dụ JP hoặc «Nhật Bản».")]


def _state(one: Any) -> str:
    from xkld.domain.wording.fees import state_text

    return state_text(one.closed_on, one.closed_because, is_open=one.is_open)


ORDERS = Listing(
    "xkld.order.list/1",
    "orders",
    "Đơn hàng",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Doanh nghiệp, đơn vị", lambda one: one.enterprise),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.destination, one.destination)),
        Shown("Ngành nghề", lambda one: one.occupation),
        Shown("Số người", lambda one: one.headcount, Kind.COUNT),
        Shown("Còn chỗ", lambda one: one.headcount - one.taken, Kind.COUNT),
        Shown("Lương tháng", lambda one: "" if one.wage is None else f"{grouped(one.wage)} {one.currency}"),
        Shown("Tháng", lambda one: "" if one.months is None else one.months, Kind.COUNT),
        Shown("Phải nộp (đồng)", lambda one: Mark.NO_DATA if one.dong is None else one.dong, Kind.MONEY),
        Shown("Hạn", lambda one: "" if one.expires_on is None else day_text(parse_date(one.expires_on))),
        Shown("Tình trạng", _state),
    ),
)


def add(
    enterprise: Enterprise,
    destination: Destination,
    occupation: Annotated[str, typer.Option("--occupation", help="Ngành nghề.")],
    headcount: Annotated[int, typer.Option("--headcount", min=1, max=100_000, help="Số người tuyển.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày nhận thông tin.")],
    expires: Annotated[
        str | None, typer.Option("--expires", metavar="NGÀY", help="Ngày cuối còn nhận đăng ký.")
    ] = None,
    wage: Annotated[
        str | None, typer.Option("--wage", metavar="TIỀN", help="Lương một tháng theo hợp đồng, ví dụ «190.000 JPY».")
    ] = None,
    months: Annotated[int | None, typer.Option("--months", min=1, max=120, help="Thời hạn hợp đồng (tháng).")] = None,
    fee: Annotated[
        list[str] | None,
        typer.Option(
            "--fee",
            metavar="KHOẢN=TIỀN",
            help=f"Khoản người lao động phải nộp ({', '.join(FEE_NAMES)}); ghi được nhiều lần.",
        ),
    ] = None,
    rate: Annotated[
        list[str] | None,
        typer.Option("--rate", metavar="TIỀN=ĐỒNG", help="Tỷ giá dùng để so, ví dụ JPY=168,5; ghi được nhiều lần."),
    ] = None,
    programme: Annotated[
        str | None, typer.Option("--programme", help="Chương trình có mức trần riêng, ví dụ jp_trainee_3.")
    ] = None,
    requires: Annotated[str | None, typer.Option("--requires", help="Yêu cầu: tuổi, trình độ, ngoại ngữ...")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một đơn hàng và so các khoản phải nộp với mức trần của luật.

    Ví dụ: xkld order add --enterprise "Mẫu Một" --destination JP --occupation "cơ khí" --headcount 10 --on 12/6/2025
    --expires 31/8/2025 --wage "190.000 JPY" --months 36 --fee "service=570.000 JPY" --fee training=6.000.000
    """
    from xkld.cli import order_printing as printing
    from xkld.domain.typed_sums import parse_wage
    from xkld.usecases import orders

    fees, rates = read_fees(fee or []), read_rates(rate or [])
    offer = orders.Offer(
        enterprise=enterprise,
        destination=parse_word("thị trường", destination, DESTINATION_NAMES),
        occupation=parse_text(occupation, "ngành nghề"),
        headcount=headcount,
        on=parse_date(on),
        programme=programme,
        wage=None if wage is None else parse_wage(wage),
        months=months,
        expires=day_or_none(expires),
        requirements=None if requires is None else parse_text(requires, "yêu cầu", longest=300),
        fees=fees,
        rates=rates,
    )
    found = orders.add(workspace("order add", home, today, dry_run=dry_run), offer)
    show.say(f"{show.tried_or('Đã ghi', dry_run=dry_run)} đơn hàng số {found.order.number}.")
    printing.say_fees(found)
    printing.note_licence(found)


def list_(
    every: Annotated[bool, typer.Option("--all", help="Cả đơn hàng đã đóng, đã hết hạn.")] = False,
    destination: Annotated[str | None, typer.Option("--destination", help="Chỉ một thị trường.")] = None,
    enterprise: Annotated[str | None, typer.Option("--enterprise", help="Chỉ một doanh nghiệp, đơn vị.")] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các đơn hàng đang mở, đơn hàng sắp hết hạn đứng trước.

    Ví dụ: xkld order list --destination JP
    """
    from xkld.usecases import order_lists

    code = None if destination is None else parse_word("thị trường", destination, DESTINATION_NAMES)
    here = workspace("order list", home, today)
    found = order_lists.listing(here, destination=code, enterprise=enterprise, every=every)
    show.listing(ORDERS, found, json=json)
    show.note(f"{len(found)} đơn hàng.")


def show_(number: Number, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Một đơn hàng: điều kiện, các khoản phải nộp, mức trần của luật, mức giữa của các đơn hàng khác cùng thị trường.

    Ví dụ: xkld order show 1
    """
    from xkld.cli import order_printing as printing
    from xkld.usecases import order_lists

    found = order_lists.show(workspace("order show", home, today), number)
    if json:
        show.data("xkld.order.show/1", found)
        return
    printing.say(found)
    printing.note_licence(found)


def close(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Không nhận nữa từ ngày nào.")],
    reason: Annotated[str, typer.Option("--reason", help="Vì sao: đủ người, doanh nghiệp rút...")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Đóng một đơn hàng: từ ngày đó không hiện trong danh sách nữa.

    Ví dụ: xkld order close 1 --on 18/6/2025 --reason "Đã đủ người"
    """
    from xkld.usecases import orders

    because = parse_text(reason, "lý do", longest=300)
    orders.close(workspace("order close", home, today, dry_run=dry_run), number, parse_date(on), because)
    show.say(f"{show.tried_or('Đã đóng', dry_run=dry_run)} đơn hàng số {number}.")


def sheet(
    number: Number,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .docx hoặc .html (mặc định: .docx ở out/).")
    ] = None,
    purpose: Purpose = None,
    home: Home = None,
    today: Today = None,
) -> None:
    """Phiếu thông tin một trang về một đơn hàng đang mở, để phát ở buổi tư vấn.

    Ví dụ: xkld order sheet 1
    """
    from xkld.cli import order_printing as printing
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import order_sheets

    written, found = order_sheets.write(workspace("order sheet", home, today), number, out, purpose)
    handed_out(written)
    printing.note_licence(found)


def read_fees(texts: list[str]) -> "dict[str, Sum]":
    """The fees that were typed, each kind once. Raises ``InputRefused`` for what is no fee."""
    from xkld.domain.errors import InputRefused
    from xkld.domain.errors.orders import fee_twice
    from xkld.domain.typed_sums import parse_fee

    read = [parse_fee(one) for one in texts]
    fees = dict(read)
    if len(fees) < len(read):
        kinds = [kind for kind, _ in read]
        raise InputRefused([fee_twice(kind) for kind in fees if kinds.count(kind) > 1])
    return fees


def read_rates(texts: list[str]) -> dict[str, int]:
    """The rates that were typed, each currency once. Raises ``InputRefused`` for what is no rate."""
    from xkld.domain.errors import InputRefused
    from xkld.domain.errors.orders import rate_twice
    from xkld.domain.typed_sums import parse_rate

    read = [parse_rate(one) for one in texts]
    rates = dict(read)
    if len(rates) < len(read):
        codes = [code for code, _ in read]
        raise InputRefused([rate_twice(code) for code in rates if codes.count(code) > 1])
    return rates
