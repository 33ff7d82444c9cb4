"""``xkld plan schema``, ``diff`` and ``next``: the shape of plan files, what changed in a plan, next year's draft."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, Agreed, AsJson, DryRun, Home, PlanCode, Today, workspace
from xkld.cli.plan import target_told
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, grouped
from xkld.domain.table import Kind, Mark
from xkld.domain.wording.labels import FUND_KIND_NAMES

if TYPE_CHECKING:
    from xkld.usecases.plan_next import NextPlan
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


def next_(
    year: Annotated[int | None, typer.Option("--year", min=1990, max=2199, help="Năm (mặc định: năm sau).")] = None,
    issuer: Annotated[str | None, typer.Option("--issuer", help="Cơ quan tiếp nhận, khi cơ quan cũ không còn.")] = None,
    code: Annotated[str | None, typer.Option("--code", help="Mã kế hoạch mới (mặc định đổi năm trong mã cũ).")] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
    json: AsJson = False,
) -> None:
    """Dự thảo kế hoạch năm sau từ kế hoạch năm nay: đơn vị, nguồn, nhiệm vụ, báo cáo chuyển sang; chỉ tiêu để trống.

    Kết quả từng đơn vị, hồ sơ đang làm và kinh phí chưa chi hết được in ra và ghi ở đầu tệp.

    Ví dụ: xkld plan next --issuer "Ủy ban nhân dân phường Phan Rang" --dry-run --yes
    """
    from xkld.cli import questions
    from xkld.cli.plan_making_shown import say_written
    from xkld.usecases import plan_making, plan_next

    here = workspace("plan next", home, today, dry_run=dry_run)
    found = plan_next.draft(here, plan, plan_next.Wanted(year, code, issuer), agreed=yes)
    if not json:
        _say_draft(found)
    questions.agree("Ghi dự thảo này?", agreed=yes)
    written = plan_making.write(here, found.made, agreed=yes)
    if json:
        show.data("xkld.plan.next/1", _as_data(found) | {"files": [str(path) for path in written.files]})
        return
    say_written(written.files, written.earlier, dry_run=dry_run)
    show.note(f"Khi có chỉ tiêu: sửa target trong tệp rồi xkld plan load {found.made.plan.code}")


def _as_data(found: "NextPlan") -> dict[str, object]:
    return {
        "plan": found.made.plan,
        "before": found.before.code,
        "until": found.until,
        "units": found.units,
        "funds": found.funds,
        "remarks": found.remarks,
    }


def _say_draft(found: "NextPlan") -> None:
    from xkld.cli.plan_making_shown import say_made

    say_made(found.made)
    show.note(f"Kết quả của kế hoạch {found.before.code} đến hết ngày {day_text(found.until)}:")
    show.listing(RECORDS, found.units, json=False)
    show.listing(FUNDS, found.funds, json=False)
    for remark in found.remarks:
        show.note(f"Lưu ý: {remark}.")


def _side(side: "Side") -> str:
    if side.number is None or side.loaded_on is None:
        return f"tệp {side.file}, chưa nạp"
    paper = f", kế hoạch số {side.paper}" if side.paper else ""
    splits = "".join(f"; {_decided(one)}" for one in side.splits)
    return f"bản {side.number}, {side.person} nạp ngày {day_text(parse_date(side.loaded_on))}{paper}{splits}"


def _decided(one: "Decided") -> str:
    paper = f" theo {one.decision}" if one.decision else ""
    return f"phân bổ{paper} từ {day_text(parse_date(one.valid_from))}"


def _part(where: str) -> str:
    from xkld.domain.wording.plan_parts import part_told

    return part_told(where)


CHANGES = Listing(
    "xkld.plan.diff/1",
    "changes",
    "Thay đổi của kế hoạch",
    (
        Shown("Mục", lambda one: _part(one.where)),
        Shown("Trước", lambda one: one.before or "(không có)"),
        Shown("Sau", lambda one: one.after or "(bỏ)"),
        Shown("Tên mục trong tệp", lambda one: one.where),
    ),
)
RECORDS = Listing(
    "xkld.plan.next/1",
    "units",
    "Kết quả từng đơn vị",
    (
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Chỉ tiêu", lambda one: target_told(one.target), Kind.COUNT),
        Shown("Đã xuất cảnh", lambda one: one.departed, Kind.COUNT),
        Shown("Tỷ lệ", lambda one: Mark.NOT_APPLICABLE if one.percent is None else one.percent, Kind.PERCENT),
        Shown("Nguồn lao động", lambda one: one.waiting, Kind.COUNT),
        Shown("Các năm trước", lambda one: "; ".join(f"{year}: {persons}" for year, persons in one.earlier)),
        Shown("Nay thuộc", lambda one: ", ".join(one.heirs)),
    ),
)
FUNDS = Listing(
    "xkld.plan.next/1",
    "funds",
    "Nguồn kinh phí",
    (
        Shown("Mã", lambda one: one.code),
        Shown("Nguồn", lambda one: one.name),
        Shown("Loại", lambda one: FUND_KIND_NAMES[one.kind]),
        Shown("Dự toán", lambda one: Mark.NO_DATA if one.allotted is None else grouped(one.allotted)),
        Shown("Đã chi", lambda one: grouped(one.gone)),
        Shown("Còn lại", lambda one: Mark.NO_DATA if one.left is None else grouped(one.left)),
    ),
)
