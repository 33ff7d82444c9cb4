"""``xkld support propose`` to ``close``: support applied for, decided within its rule's days, followed until paid."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, ListFile, PlanCode, Purpose, Today, day_or_none, workspace
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped

if TYPE_CHECKING:
    from xkld.usecases.deciding import Paper

Numbers = Annotated[list[int], typer.Argument(metavar="ĐỀ_NGHỊ...", max=MOST, help="Số các đề nghị (support pending).")]
Decision = Annotated[str, typer.Option("--decision", metavar="SỐ", help="Số, ký hiệu quyết định, văn bản.")]
DecidedOn = Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày quyết định, văn bản.")]
Why = Annotated[str, typer.Option("--reason", metavar="LÝ_DO", help="Lý do.")]


def propose(
    worker: Annotated[int, typer.Argument(metavar="SỐ", max=MOST, help="Số của người lao động trong sổ.")],
    item: Annotated[str, typer.Option("--item", help="Nội dung hỗ trợ, ví dụ language, meals, health_check.")],
    amount: Annotated[str, typer.Option("--amount", metavar="TIỀN", help="Số tiền đề nghị (đồng).")],
    group: Annotated[str, typer.Option("--group", help="Đối tượng được hưởng, ví dụ DTTS, HN, HCN, TN_NCC.")],
    fund: Annotated[str, typer.Option("--fund", metavar="MÃ", help="Nguồn kinh phí (xkld fund show).")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày nhận hồ sơ.")],
    complete_on: Annotated[
        str | None,
        typer.Option("--complete-on", metavar="NGÀY", help="Ngày đủ hồ sơ (bỏ trống khi còn thiếu giấy tờ)."),
    ] = None,
    case_on: Annotated[
        str | None, typer.Option("--case-on", metavar="NGÀY", help="Ngày phát sinh (mặc định: ngày nhận hồ sơ).")
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
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
    dry_run: DryRun = False,
) -> None:
    """Ghi đề nghị hỗ trợ một nội dung; từ chối khi sai đối tượng, vượt mức, đã chi, đã đề nghị hoặc ngoài hiệu lực.

    Hạn quyết định tính theo ngày làm việc của chính sách, từ ngày làm việc sau ngày đủ hồ sơ.

    Ví dụ: xkld support propose 6 --item language --amount 3.000.000 --group DTTS --fund social-security
    --on 12/5/2025 --complete-on 14/5/2025 --policy ttlt09-2016
    """
    from xkld.cli import application_printing as printing
    from xkld.domain.entitlement import Claim
    from xkld.usecases import applying

    here = workspace("support propose", home, today, dry_run=dry_run)
    received = parse_date(on)
    claim = Claim(
        item=item,
        group=group,
        amount=parse_amount(amount),
        quantity=quantity or 1,
        case_on=day_or_none(case_on) or received,
        cost=None if cost is None else parse_amount(cost),
        carried_over=carried_over,
    )
    asked = applying.Asked(known_as(here, worker), claim, fund, policy, received, day_or_none(complete_on))
    done = applying.propose(here, plan, asked)
    if json:
        show.data("xkld.support.propose/1", {"dry_run": dry_run, "new": done.changed, "application": done.application})
        return
    printing.say_proposed(done, dry_run=dry_run)


def complete(
    numbers: Numbers,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày nộp giấy tờ cuối cùng.")],
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi ngày các đề nghị đủ hồ sơ; hạn quyết định tính từ ngày làm việc sau đó.

    Ví dụ: xkld support complete 1 2 --on 14/5/2025
    """
    from xkld.cli import application_printing as printing
    from xkld.usecases import applying

    here = workspace("support complete", home, today, dry_run=dry_run)
    day = parse_date(on)
    printing.say_done(applying.complete(here, numbers, day), f"đủ hồ sơ ngày {day_text(day)}", dry_run=dry_run)


def approve(
    numbers: Numbers,
    decision: Decision,
    on: DecidedOn,
    amount: Annotated[
        str | None, typer.Option("--amount", metavar="TIỀN", help="Mức duyệt khi khác số xin (một đề nghị).")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi quyết định duyệt các đề nghị, tất cả hoặc không đề nghị nào; nguồn phải đủ cho mọi khoản đã duyệt.

    Ví dụ: xkld support approve 1 2 --decision 45/QĐ-UBND --on 16/5/2025
    """
    from xkld.cli import application_printing as printing
    from xkld.domain.wording.applications import free_text
    from xkld.usecases import deciding

    here = workspace("support approve", home, today, dry_run=dry_run)
    granted = None if amount is None else parse_amount(amount)
    done = deciding.approve(here, plan, numbers, _paper(decision, on), granted)
    total = sum(row.granted or 0 for row in done.rows)
    printing.say_done(done.rows, f"được duyệt, cộng {grouped(total)} đồng", dry_run=dry_run)
    for fund, free in done.free.items():
        show.note(free_text(fund, free))
    if done.rows and not dry_run:
        show.note("Chi: xkld support pay --application SỐ --voucher SỐ --on NGÀY")


def refuse(
    numbers: Numbers,
    decision: Decision,
    on: DecidedOn,
    reason: Why,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi văn bản từ chối các đề nghị, nêu lý do.

    Ví dụ: xkld support refuse 3 --decision 21/UBND-VX --on 16/5/2025 --reason "Không thuộc đối tượng"
    """
    from xkld.cli import application_printing as printing
    from xkld.usecases import deciding

    here = workspace("support refuse", home, today, dry_run=dry_run)
    why = parse_text(reason, "lý do", longest=500)
    printing.say_done(deciding.refuse(here, numbers, _paper(decision, on), why), "bị từ chối", dry_run=dry_run)


def close(
    numbers: Numbers,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày kết thúc.")],
    reason: Why,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Kết thúc các đề nghị không làm tiếp: người đó rút, hoặc phần còn lại không chi nữa; tiền đã chi giữ nguyên.

    Ví dụ: xkld support close 3 --on 20/5/2025 --reason "Người lao động rút hồ sơ"
    """
    from xkld.cli import application_printing as printing
    from xkld.usecases import deciding

    here = workspace("support close", home, today, dry_run=dry_run)
    why = parse_text(reason, "lý do", longest=500)
    printing.say_done(deciding.close(here, numbers, parse_date(on), why), "kết thúc", dry_run=dry_run)


def pending(
    state: Annotated[str, typer.Option("--state", help="open, late, decision, payment, all.")] = "open",
    out: ListFile = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Đề nghị hỗ trợ còn việc phải làm: chờ hồ sơ, chờ quyết định (hạn), chờ chi; ai đã nhận tiền mà thôi không đi.

    Ví dụ: xkld support pending --state late
    """
    from xkld.cli import application_printing as printing
    from xkld.domain.wording.applications import STATE_NAMES, staying_text
    from xkld.domain.wording.direct_contracts import unknown_years_text
    from xkld.usecases import application_lists

    chosen = parse_word("tình trạng", state, STATE_NAMES)
    here = workspace("support pending", home, today)
    if out is None:
        found = application_lists.pending(here, plan, chosen)
    else:
        from xkld.cli.handed_out import handed_out

        found, written = application_lists.write(here, plan, chosen, out, purpose)
        handed_out(written, json=json)
    if out is None or json:
        show.listing(printing.APPLICATIONS, found.applications, json=json)
    late = sum(one.clock.step == "late" for one in found.applications)
    counted = f"{len(found.applications)} đề nghị, {late} quá hạn quyết định."
    show.note(counted if found.applications else "Không có đề nghị nào; ghi bằng: xkld support propose")
    if years := {year for one in found.applications for year in one.unknown_years}:
        show.note(unknown_years_text(sorted(years)))
    for one in found.staying:
        show.note(staying_text(one.worker, one.name, one.paid, one.since))


def _paper(decision: str, on: str) -> "Paper":
    from xkld.usecases.deciding import Paper

    return Paper(parse_numbered(decision, "số quyết định"), parse_date(on))


VERBS: dict[str, Callable[..., Any]] = {
    "propose": propose,
    "complete": complete,
    "approve": approve,
    "refuse": refuse,
    "close": close,
    "pending": pending,
}
