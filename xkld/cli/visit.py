"""``xkld visit``: families of people abroad: who was visited, who is to be."""

from pathlib import Path
from typing import Annotated, Any

import typer

from xkld.cli import show
from xkld.cli.abroad import destination, say_outside
from xkld.cli.options import MOST, AsJson, DryRun, ForUnit, Home, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.cli.worker import Number
from xkld.cli.worker_printing import known_as
from xkld.domain.choices import parse_word
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text, kept_day
from xkld.domain.table import Kind
from xkld.domain.wording.labels import VISIT_NAMES


def _last(one: Any) -> str:
    return f"{kept_day(one.met.last_on)}: {VISIT_NAMES[one.met.outcome]}" if one.met else "chưa thăm lần nào"


def _missing(one: Any) -> str:
    from xkld.domain.wording.abroad import missing_text

    return missing_text(one.stay.breach, one.stay.remark_on)


DUE = Listing(
    "xkld.visit.due/1",
    "visits",
    "Gia đình cần thăm",
    (
        Shown("Số", lambda one: str(one.stay.worker), Kind.COUNT),
        Shown("Đơn vị", lambda one: one.stay.unit),
        Shown("Người đi", lambda one: one.stay.name),
        Shown("Tình trạng", _missing),
        Shown("Năm sinh", lambda one: str(one.stay.birth_year)),
        Shown("Điện thoại", lambda one: one.stay.phone or ""),
        Shown("Người nhà", lambda one: one.stay.relatives or ""),
        Shown("Thị trường", lambda one: destination(one.stay.destination)),
        Shown("Xuất cảnh", lambda one: kept_day(one.stay.departed_on)),
        Shown("Lần thăm trước", _last),
        Shown("Cần thăm từ", lambda one: day_text(one.due_on)),
    ),
)
VISITS = Listing(
    "xkld.visit.list/1",
    "visits",
    "Các lần thăm gia đình",
    (
        Shown("Ngày", lambda one: kept_day(one.on)),
        Shown("Số", lambda one: str(one.worker), Kind.COUNT),
        Shown("Người đi", lambda one: one.name),
        Shown("Đơn vị", lambda one: one.unit),
        Shown("Kết quả", lambda one: VISIT_NAMES[one.outcome]),
        Shown("Ghi chú", lambda one: one.note or ""),
    ),
)


def add(
    number: Number,
    on: Annotated[str, typer.Option("--on", metavar="NGÀY", help="Ngày thăm.")],
    outcome: Annotated[str, typer.Option("--outcome", help="Kết quả: well, in_need, no_news, not_home.")],
    note: Annotated[str | None, typer.Option("--note", help="Ghi chú, không ghi số CCCD.")] = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi một lần thăm gia đình người đang ở nước ngoài; ghi lại cùng ngày thì sửa lần đó.

    Kết quả: well (người đi bình thường), in_need (có khó khăn cần giúp), no_news (không có tin), not_home (không gặp
    ai). Số lần thăm trong báo cáo vẫn lấy ở xkld activity add.

    Ví dụ: xkld visit add 17 --on 05/6/2025 --outcome well
    """
    from xkld.usecases import followup_writing

    found = parse_word("kết quả", outcome, VISIT_NAMES)
    here = workspace("visit add", home, today, dry_run=dry_run)
    number = known_as(here, number)
    if not followup_writing.add_visit(here, number, parse_date(on), found, note):
        show.say(show.KNOWN)
        return
    done = show.tried_or("Đã ghi", dry_run=dry_run)
    show.say(f"{done} lần thăm gia đình người lao động số {number}: {VISIT_NAMES[found]}.")


def due(
    months: Annotated[int, typer.Option("--months", min=1, max=240, help="Bao nhiêu tháng chưa gặp gia đình.")] = 6,
    unit: ForUnit = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="TỆP", help="Ghi danh sách đi thăm vào tệp .xlsx.")
    ] = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Gia đình của người đang ở nước ngoài đã lâu chưa thăm: theo phường, xã rồi theo tên.

    Tính từ lần gặp gia đình gần nhất, chưa gặp lần nào thì từ ngày xuất cảnh; lần đến mà không gặp ai thì không tính.
    Gia đình có người mất tích chưa tìm thấy cũng có trong danh sách, cột Tình trạng ghi rõ.

    Ví dụ: xkld visit due --months 6 --out di-tham.xlsx
    """
    from xkld.cli.handed_out import handed_out
    from xkld.usecases import followup, visit_routes

    here = workspace("visit due", home, today)
    if out is None:
        found = followup.visits_due(here, plan, unit, months)
    else:
        found, written = visit_routes.write(here, visit_routes.Asked(plan, unit, months), out, purpose)
        handed_out(written, why="có thể đã có người ghi")
    if json:
        show.data(DUE.schema, {"visits": found.visits, "families": found.families, "missing": found.missing})
        return
    if out is None:
        show.listing(DUE, found.visits, json=False)
    also = f" hoặc mất tích ({found.missing} người)" if found.missing else ""
    show.note(f"{len(found.visits)} trong {found.families} gia đình có người đang ở nước ngoài{also} cần thăm.")
    say_outside(found.outside)
    if found.missing_outside:
        show.note(f"{found.missing_outside} người mất tích thuộc nơi không có trong kế hoạch này, không có ở đây.")


def list_(
    worker: Annotated[int | None, typer.Option("--worker", max=MOST, help="Chỉ về một người (số trong sổ).")] = None,
    unit: ForUnit = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Các lần thăm gia đình đã ghi, mới nhất trước.

    Ví dụ: xkld visit list --worker 17
    """
    from xkld.usecases import followup

    here = workspace("visit list", home, today)
    found = followup.visits(here, plan, unit, None if worker is None else known_as(here, worker))
    show.listing(VISITS, found, json=json)
    show.note(f"{len(found)} lần thăm." if found else "Chưa ghi lần thăm nào.")
