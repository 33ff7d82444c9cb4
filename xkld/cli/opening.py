"""``xkld opening``: figures from before the book."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text
from xkld.domain.table import Kind

MEASURES = {"abroad": "đang ở nước ngoài", "departed": "đã xuất cảnh"}

OPENINGS = Listing(
    "xkld.opening.list/1",
    "openings",
    "Số liệu ban đầu",
    (
        Shown("Số liệu", lambda one: MEASURES[one.measure]),
        Shown("Đơn vị", lambda one: one.unit or "toàn địa bàn"),
        Shown("Từ đầu ngày", lambda one: day_text(parse_date(one.start_on))),
        Shown("Trước ngày", lambda one: day_text(parse_date(one.end_on)) if one.end_on else ""),
        Shown("Số người", lambda one: one.value, Kind.COUNT),
    ),
)


def set_(
    measure: Annotated[
        str, typer.Argument(metavar="SỐ_LIỆU", help="abroad (đang ở nước ngoài) hoặc departed (đã xuất cảnh).")
    ],
    assignments: Annotated[list[str] | None, typer.Argument(metavar="ĐƠN_VỊ=SỐ...", help="Từng đơn vị.")] = None,
    on: Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Với abroad: đầu ngày nào.")] = None,
    quarter: Annotated[
        str | None, typer.Option("--quarter", metavar="QUÝ", help="Với departed: lũy kế đến hết quý nào.")
    ] = None,
    total: Annotated[
        int | None, typer.Option("--total", min=0, max=MOST, help="Một số chung cho toàn địa bàn.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi số liệu ban đầu: số người đang ở nước ngoài đầu một ngày, số đã đi lũy kế của năm trước.

    Ví dụ: xkld opening set abroad --on 15/12/2024 "Phường Đô Vinh=14" "Phường Bảo An=9"
    """
    from xkld.usecases import office_figures

    here = workspace("opening set", home, today, dry_run=dry_run)
    code = parse_word("số liệu", measure, MEASURES)
    days = office_figures.opening_days(here, plan, code, on, quarter)
    typed = office_figures.set_opening(here, plan, code, days, assignments or [], total)
    what = "Chạy thử, chưa ghi: " if dry_run else ""
    show.say(f"{what}{typed.given} số liệu: {typed.changed} mới hoặc sửa, {typed.given - typed.changed} đã có.")


def list_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Số liệu ban đầu đã ghi.

    Ví dụ: xkld opening list
    """
    from xkld.usecases import office_lists

    found = office_lists.openings(workspace("opening list", home, today), plan)
    show.listing(OPENINGS, found, json=json)
