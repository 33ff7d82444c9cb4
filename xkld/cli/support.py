"""``xkld support``: payments allowed by a rule, taken back, listed."""

from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Row


def pay(
    worker: Annotated[
        int | None, typer.Argument(metavar="SỐ", max=MOST, help="Số của người lao động trong sổ.", show_default=False)
    ] = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", metavar="TỆP", help="Danh sách chi, .xlsx hoặc .csv."),
    ] = None,
    item: Annotated[
        str | None, typer.Option("--item", help="Nội dung hỗ trợ, ví dụ language, meals, health_check.")
    ] = None,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="TIỀN", help="Số tiền (đồng), ví dụ 3.000.000.")
    ] = None,
    group: Annotated[
        str | None, typer.Option("--group", help="Đối tượng được hưởng, ví dụ DTTS, HN, HCN, TN_NCC.")
    ] = None,
    fund: Annotated[str | None, typer.Option("--fund", metavar="MÃ", help="Nguồn kinh phí (xkld fund show).")] = None,
    voucher: Annotated[str | None, typer.Option("--voucher", metavar="SỐ", help="Số chứng từ chi.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày chi.")] = None,
    case_on: Annotated[
        str | None, typer.Option("--case-on", metavar="NGÀY", help="Ngày phát sinh (mặc định: ngày chi).")
    ] = None,
    quantity: Annotated[
        int | None,
        typer.Option("--quantity", min=1, max=1000, help="Số ngày, số tháng (với mức theo ngày, tháng; mặc định 1)."),
    ] = None,
    cost: Annotated[
        str | None, typer.Option("--cost", metavar="TIỀN", help="Tổng chi phí (khi chỉ hỗ trợ một phần).")
    ] = None,
    policy: Annotated[
        str | None, typer.Option("--policy", metavar="MÃ", help="Chính sách áp dụng (xkld support policies).")
    ] = None,
    carried_over: Annotated[
        bool, typer.Option("--carried-over", help="Kinh phí nhiệm vụ giai đoạn trước được chuyển nguồn.")
    ] = False,
    application: Annotated[
        int | None,
        typer.Option("--application", metavar="SỐ", min=1, max=MOST, help="Chi đề nghị đã duyệt (support pending)."),
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
    dry_run: DryRun = False,
) -> None:
    """Ghi khoản chi hỗ trợ; từ chối khi vượt mức, sai đối tượng, hết nguồn, đã chi hoặc ngoài hiệu lực.

    Với --file, mọi dòng của danh sách được ghi hoặc không dòng nào; tùy chọn dùng cho các dòng để trống cột đó.
    Với --application, chi đề nghị đã duyệt, hết số còn lại hoặc một phần (--amount).

    Ví dụ: xkld support pay 6 --item language --amount 3.000.000 --group DTTS --fund social-security
    --voucher PC06 --on 20/5/2025 --policy ttlt09-2016
    """
    from xkld.cli import paying

    here = workspace("support pay", home, today, dry_run=dry_run)
    words = paying.Words(item, amount, group, fund, voucher, on, case_on, quantity, cost, policy, carried_over)
    if application is not None:
        paying.granted(here, plan, application, (worker, file), words, json=json)
    elif file is None:
        paying.one(here, plan, worker, words, json=json)
    else:
        paying.many(here, plan, file, worker, words, json=json)


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
        here, payment, parse_numbered(voucher, "số chứng từ"), parse_date(on), parse_text(reason, "lý do", longest=1000)
    )
    what = show.tried_or(f"Đã ghi bút toán hoàn số {line.id}", dry_run=dry_run)
    show.say(f"{what}: {line.worker_name}, {line.item_name}, {grouped(line.amount)} đồng.")


def list_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các khoản chi hỗ trợ, kể cả bút toán hoàn.

    Ví dụ: xkld support list
    """
    from xkld.usecases import payment_lines

    found = payment_lines.listing(workspace("support list", home, today), plan)
    total = Row(("Tổng", "", "", "", "", "", "", sum(line.amount for line in found), ""))
    show.listing(PAYMENTS, found, json=json, total=total)


def _note(line: Any) -> str:
    if line.reverses is not None:
        return f"hoàn khoản số {line.reverses}: {line.reason}"
    told = (
        "" if line.restores is None else f"ghi lại sau bút toán hoàn số {line.restores}",
        "" if line.application is None else f"đề nghị số {line.application}",
        "" if line.reversed_by is None else f"đã hoàn bằng số {line.reversed_by}",
    )
    return "; ".join(part for part in told if part)


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
