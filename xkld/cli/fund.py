"""``xkld fund`` and ``xkld loan``: sources of money, and what the bank says of money lent."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from xkld.cli import fund_forecast, fund_share, show, spending
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_numbered
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import FUND_KIND_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xkld.domain.counts import FundState

FundCode = Annotated[str, typer.Argument(metavar="NGUỒN", help="Mã nguồn kinh phí trong kế hoạch.")]
Money = "TIỀN"

FUNDS = Listing(
    "xkld.fund.show/1",
    "funds",
    "Nguồn kinh phí",
    (
        Shown("Mã", lambda one: one.code),
        Shown("Nguồn kinh phí", lambda one: one.name),
        Shown("Loại", lambda one: FUND_KIND_NAMES[one.kind]),
        Shown("Dự toán (đồng)", lambda one: Mark.NO_DATA if one.allotted is None else one.allotted, Kind.MONEY),
        Shown("Đã chi (đồng)", lambda one: Mark.NOT_APPLICABLE if one.kind == "loan" else one.paid, Kind.MONEY),
        Shown("Còn lại (đồng)", lambda one: Mark.NO_DATA if one.left is None else one.left, Kind.MONEY),
        Shown("Số người", lambda one: Mark.NOT_APPLICABLE if one.kind == "loan" else one.persons, Kind.COUNT),
    ),
)


def set_(
    fund: FundCode,
    amount: Annotated[str, typer.Option("--amount", metavar=Money, help="Số tiền (đồng); giảm thì thêm dấu trừ.")],
    decision: Annotated[str, typer.Option("--decision", metavar="SỐ", help="Số quyết định giao dự toán.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày quyết định.")],
    year: Annotated[
        int | None, typer.Option("--year", min=2000, max=2199, help="Năm ngân sách (mặc định: năm của --on).")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi dự toán giao cho một nguồn kinh phí; cùng quyết định ghi lại thì không đổi.

    Ví dụ: xkld fund set social-security --amount 120.000.000 --decision 15/QĐ-UBND --on 10/01/2025
    """
    from xkld.usecases import office_figures

    here = workspace("fund set", home, today, dry_run=dry_run)
    given_on = parse_date(on)
    sign, text = (-1, amount.strip()[1:]) if amount.strip().startswith("-") else (1, amount)
    number = parse_numbered(decision, "số quyết định")
    done = office_figures.set_fund(
        here, plan, fund, given_on.year if year is None else year, sign * parse_amount(text), number, given_on
    )
    what = show.tried_or("Đã ghi", dry_run=dry_run) if done.changed else "Đã có, không đổi"
    show.say(f"{what}. Nguồn {fund} năm {done.year}: dự toán {grouped(done.allotted)}, còn {grouped(done.left)} đồng.")


def show_(
    year: Annotated[int | None, typer.Option("--year", min=2000, max=2199, help="Năm ngân sách.")] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi bảng vào tệp .xlsx.")] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các nguồn kinh phí: dự toán, đã chi, còn lại, đã quyết toán, đã hoàn; vốn vay theo số liệu ngân hàng.

    Ví dụ: xkld fund show --year 2025
    """
    from xkld.usecases import funds

    here = workspace("fund show", home, today)
    if out is None:
        shown = funds.show(here, plan, year)
    else:
        from xkld.cli.handed_out import handed_out
        from xkld.usecases import fund_sheets

        shown, written = fund_sheets.write(here, plan, year, out, purpose)
        handed_out(written, json=json)
    if json:
        show.data("xkld.fund.show/1", shown)
        return
    if out is None:
        show.listing(_as_used(shown.funds), shown.funds, json=False)
        _say_bars(shown.funds)
    show.note(f"Năm ngân sách {shown.year}, đến hết ngày {day_text(shown.end)}.")
    for loan in shown.loans:
        show.note(_loan_sentence(loan))


def set_loan(
    fund: FundCode,
    as_of: Annotated[str, typer.Option("--as-of", metavar="NGÀY", help="Số liệu đến hết ngày.")],
    customers: Annotated[int, typer.Option("--customers", min=0, max=MOST, help="Số khách hàng được vay từ đầu năm.")],
    lent: Annotated[str, typer.Option("--lent", metavar=Money, help="Doanh số cho vay từ đầu năm (đồng).")],
    recovered: Annotated[str, typer.Option("--recovered", metavar=Money, help="Doanh số thu nợ từ đầu năm (đồng).")],
    outstanding: Annotated[str, typer.Option("--outstanding", metavar=Money, help="Dư nợ (đồng).")],
    overdue: Annotated[str, typer.Option("--overdue", metavar=Money, help="Trong đó nợ quá hạn (đồng).")] = "0",
    idle: Annotated[str, typer.Option("--idle", metavar=Money, help="Vốn ủy thác chưa giải ngân (đồng).")] = "0",
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi số liệu cho vay do Ngân hàng Chính sách xã hội gửi; cùng ngày ghi lại thì sửa.

    Ví dụ: xkld loan set local-loan --as-of 31/5/2025 --customers 4 --lent 320.000.000 --recovered 0
    --outstanding 320.000.000
    """
    from xkld.usecases import office_figures

    here = workspace("loan set", home, today, dry_run=dry_run)
    amounts = {"lent": lent, "recovered": recovered, "outstanding": outstanding, "overdue": overdue, "idle": idle}
    figures = {name: parse_amount(text) for name, text in amounts.items()} | {"customers": customers}
    typed = office_figures.set_loans(here, plan, fund, parse_date(as_of), figures)
    what = show.tried_or("Đã ghi", dry_run=dry_run) if typed.changed else "Đã có, không đổi"
    show.say(f"{what}: số liệu cho vay của nguồn {fund} đến hết ngày {day_text(parse_date(as_of))}.")


def _say_bars(funds: "Sequence[FundState]") -> None:
    """How far each fund is used, drawn where somebody looks; and what came back."""
    import sys

    from xkld.domain.wording.funds import bar_text, returned_text

    bars = [bar_text(one) for one in funds] if sys.stdout.isatty() else []
    for line in filter(None, (*bars, returned_text(funds))):
        show.note(line)


def _as_used(funds: "Sequence[FundState]") -> Listing:
    """The list with what went into activities before what is left; after it what is promised of that, what is settled
    of what was paid, what came back. Each is left out where there is nothing of it.
    """
    spent = _of_grants("Chi hoạt động (đồng)", lambda one: one.spent)
    promised = _of_grants("Đã duyệt, chưa chi (đồng)", lambda one: one.committed)
    settled = _of_grants("Đã quyết toán (đồng)", lambda one: one.settled)
    returned = _of_grants("Đã hoàn (đồng)", lambda one: one.returned)
    left = next(place for place, one in enumerate(FUNDS.columns) if one.head.startswith("Còn lại"))
    before = (spent,) if any(one.spent for one in funds) else ()
    after = (
        *((promised,) if any(one.committed for one in funds) else ()),
        *((settled,) if any(one.settled for one in funds) else ()),
        *((returned,) if any(one.returned for one in funds) else ()),
    )
    columns = (*FUNDS.columns[:left], *before, FUNDS.columns[left], *after, *FUNDS.columns[left + 1 :])
    return replace(FUNDS, columns=columns)


def _of_grants(head: str, of: "Callable[[FundState], int]") -> Shown:
    """A column of đồng that a fund of loans has not."""
    return Shown(head, lambda one: Mark.NOT_APPLICABLE if one.kind == "loan" else of(one), Kind.MONEY)


def _loan_sentence(loan: Any) -> str:
    if loan.as_of is None:
        return f"{loan.fund}: ngân hàng chưa gửi số liệu (ghi bằng xkld loan set)."
    told = f"dư nợ {grouped(loan.outstanding)}, vốn tồn {grouped(loan.idle)} đồng"
    return f"{loan.fund}: đến hết ngày {day_text(parse_date(loan.as_of))} {told}."


VERBS: "dict[str, Callable[..., Any]]" = {
    "set": set_,
    "spend": spending.spend,
    "spendings": spending.list_spendings,
    "show": show_,
    "forecast": fund_forecast.forecast,
    "share": fund_share.share,
}
