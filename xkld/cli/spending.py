"""``xkld fund spend`` and ``xkld fund spendings``: money of a fund that went into activities."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.errors.commands import nothing_to_take_back_with, spending_needs
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_numbered, parse_text
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Row


def spend(
    what: Annotated[str, typer.Option("--for", metavar="NỘI_DUNG", help="Chi việc gì, hoặc lý do hoàn.")],
    voucher: Annotated[str, typer.Option("--voucher", metavar="SỐ", help="Số chứng từ.")],
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày chi, hoặc ngày hoàn.")],
    fund: Annotated[str | None, typer.Argument(metavar="NGUỒN", help="Mã nguồn kinh phí trong kế hoạch.")] = None,
    amount: Annotated[str | None, typer.Argument(metavar="TIỀN", help="Số tiền (đồng).")] = None,
    activity: Annotated[
        int | None, typer.Option("--activity", min=1, max=MOST, help="Số hoạt động (xkld activity list).")
    ] = None,
    reverses: Annotated[
        int | None, typer.Option("--reverses", min=1, max=MOST, help="Hoàn khoản chi hoạt động số này.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi tiền chi cho hoạt động từ một nguồn kinh phí; khoản ghi sai thì hoàn bằng --reverses.

    Ví dụ: xkld fund spend social-security 2.000.000 --for "Thuê hội trường" --voucher PC20 --on 28/5/2025 --activity 4
    """
    from xkld.usecases import spendings

    here = workspace("fund spend", home, today, dry_run=dry_run)
    told, day = parse_text(what, "nội dung chi", longest=500), parse_date(on)
    paper = parse_numbered(voucher, "số chứng từ")
    if reverses is not None:
        if fund is not None or amount is not None or activity is not None:
            raise nothing_to_take_back_with()
        spent = spendings.take_back(here, plan, reverses, paper, day, told)
    elif fund is None or amount is None:
        raise spending_needs()
    else:
        wanted = spendings.Spending(fund, parse_amount(amount), told, paper, day, activity)
        spent = spendings.spend(here, plan, wanted)
    new = show.tried_or(f"Đã ghi khoản chi hoạt động số {spent.line.id}", dry_run=dry_run)
    done = new if spent.changed else f"Đã có, không đổi (số {spent.line.id})"
    show.say(f"{done}: {spent.line.what}, {grouped(spent.line.amount)} đồng.")
    show.note(f"Nguồn {spent.line.fund} năm {day.year} còn {grouped(spent.left)} đồng.")


def list_spendings(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Các khoản chi hoạt động, kể cả bút toán hoàn.

    Ví dụ: xkld fund spendings
    """
    from xkld.usecases import spendings

    found = spendings.listing(workspace("fund spendings", home, today), plan)
    total = Row(("Tổng", "", "", "", "", sum(line.amount for line in found), "", ""))
    show.listing(SPENDINGS, found, json=json, total=total)


SPENDINGS = Listing(
    "xkld.fund.spendings/1",
    "spendings",
    "Chi hoạt động",
    (
        Shown("Số", lambda line: line.id, Kind.COUNT),
        Shown("Ngày", lambda line: day_text(parse_date(line.spent_on))),
        Shown("Nguồn", lambda line: line.fund),
        Shown("Chứng từ", lambda line: line.voucher),
        Shown("Nội dung", lambda line: line.what),
        Shown("Số tiền (đồng)", lambda line: line.amount, Kind.MONEY),
        Shown("Hoạt động số", lambda line: "" if line.activity is None else line.activity, Kind.COUNT),
        Shown(
            "Ghi chú",
            lambda line: (
                f"hoàn khoản số {line.reverses}"
                if line.reverses is not None
                else ("" if line.reversed_by is None else f"đã hoàn bằng số {line.reversed_by}")
            ),
        ),
    ),
)
