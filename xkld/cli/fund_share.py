"""``xkld fund share``: a cost that units bear together."""

from pathlib import Path
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, PlanCode, Today, workspace
from xkld.domain.money import parse_amount
from xkld.domain.names import parse_text


def share(
    cost: Annotated[str, typer.Option("--cost", metavar="TIỀN", help="Chi phí chung (đồng).")],
    what: Annotated[str, typer.Option("--for", metavar="NỘI_DUNG", help="Chi việc gì.")],
    units: Annotated[
        list[str] | None,
        typer.Option("--units", metavar="ĐƠN_VỊ", help="Đơn vị cùng chịu, ghi nhiều lần (mặc định: mọi phường, xã)."),
    ] = None,
    by: Annotated[
        str,
        typer.Option("--by", metavar="CĂN_CỨ", help="equal (đều), target (chỉ tiêu), last-year, demand, hoặc một tệp."),
    ] = "equal",
    column: Annotated[str | None, typer.Option("--column", metavar="CỘT", help="Cột trọng số trong tệp.")] = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi bảng chia vào tệp .xlsx.")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Chia một chi phí chung cho các phường, xã đến từng đồng, có căn cứ; chỉ lập bảng, không ghi khoản chi vào sổ.

    Ví dụ: xkld fund share --cost 12.000.000 --for "Hội nghị tư vấn" --by target
    """
    from dataclasses import replace

    from xkld.domain.wording.cost_share import share_table
    from xkld.usecases import cost_sharing

    here = workspace("fund share", home, today)
    told = parse_text(what, "nội dung chi", longest=200)
    wanted = cost_sharing.Cost(parse_amount(cost), told, tuple(units or ()), by, column)
    found = cost_sharing.share(here, plan, wanted)
    if out is not None:
        from xkld.cli.handed_out import handed_out

        handed_out(cost_sharing.write(here, found, out), json=json)
    if json:
        show.data("xkld.fund.share/1", found)
        return
    table = share_table(found.cost, found.what, found.by, found.parts)
    if out is None:
        show.table(replace(table, rule="", span=""))
    show.note(f"{table.span}.")
    show.note(table.rule)
    show.note("Bảng này chưa phải khoản chi; chi từ nguồn kinh phí thì ghi: xkld fund spend")
