"""``xkld plan schema`` and ``xkld plan diff``: the shape of plan files, and what changed in a plan."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, Home, PlanCode, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text
from xkld.domain.wording.plan_parts import part_told

if TYPE_CHECKING:
    from xkld.usecases.plan_versions import Decided, Side

Version = Annotated[int | None, typer.Argument(metavar="[BẢN]", min=1, max=MOST, help="Số của bản, ví dụ 1.")]


def schema(
    units: Annotated[bool, typer.Option("--units", help="Của tệp đơn vị, không phải tệp kế hoạch.")] = False,
) -> None:
    """In JSON Schema (2020-12) của tệp kế hoạch, để phần mềm soạn thảo gợi ý và báo lỗi khi gõ.

    Ví dụ: xkld plan schema
    """
    from xkld.usecases import plans

    show.json_text(plans.schema(of="units" if units else "plan"))


def diff(
    before: Version = None,
    after: Version = None,
    file: Annotated[
        str | None, typer.Option("--file", metavar="TỆP", help="So bản trong sổ với tệp .yaml này, chưa nạp.")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Kế hoạch đã thay đổi gì giữa hai bản (mặc định hai bản cuối), ai nạp, ngày nào, theo quyết định nào.

    Ví dụ: xkld plan diff --file ke-hoach.yaml
    """
    from xkld.usecases import plan_versions

    here = workspace("plan diff", home, today)
    if file is None:
        found = plan_versions.difference(here, plan, (before, after))
    else:
        found = plan_versions.difference_from_file(here, plan, file, before)
    if json:
        show.data("xkld.plan.diff/1", found)
        return
    for name, side in (("Bản trước", found.before), ("Bản sau", found.after)):
        show.note(f"{name}: {_side(side)}")
    if not found.changes:
        show.note("Hai bản giống nhau.")
    show.listing(CHANGES, found.changes, json=False)


def _side(side: "Side") -> str:
    if side.number is None or side.loaded_on is None:
        return f"tệp {side.file}, chưa nạp"
    paper = f", kế hoạch số {side.paper}" if side.paper else ""
    splits = "".join(f"; {_decided(one)}" for one in side.splits)
    return f"bản {side.number}, {side.person} nạp ngày {day_text(parse_date(side.loaded_on))}{paper}{splits}"


def _decided(one: "Decided") -> str:
    paper = f" theo {one.decision}" if one.decision else ""
    return f"phân bổ{paper} từ {day_text(parse_date(one.valid_from))}"


CHANGES = Listing(
    "xkld.plan.diff/1",
    "changes",
    "Thay đổi của kế hoạch",
    (
        Shown("Mục", lambda one: part_told(one.where)),
        Shown("Trước", lambda one: one.before or "(không có)"),
        Shown("Sau", lambda one: one.after or "(bỏ)"),
        Shown("Tên mục trong tệp", lambda one: one.where),
    ),
)
