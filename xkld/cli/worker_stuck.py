"""``xkld worker stuck``: cases that stand still before departure."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, ForUnit, Home, ListFile, PlanCode, Purpose, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text
from xkld.domain.table import Kind
from xkld.domain.wording.labels import COUNTED_NAMES, DESTINATION_NAMES, STAGE_NAMES

STUCK = Listing(
    "xkld.worker.stuck/1",
    "cases",
    "Hồ sơ đứng yên trước khi xuất cảnh",
    (
        Shown("Số", lambda one: str(one.case.worker), Kind.COUNT),
        Shown("Họ và tên", lambda one: one.case.name),
        Shown("Năm sinh", lambda one: str(one.case.birth_year)),
        Shown("Đơn vị", lambda one: one.case.unit),
        Shown("Điện thoại", lambda one: one.case.phone or ""),
        Shown("Thị trường", lambda one: DESTINATION_NAMES.get(one.case.destination or "", "chưa rõ")),
        Shown("Đơn vị đưa đi", lambda one: one.case.sender or ""),
        Shown("Diện", lambda one: COUNTED_NAMES[one.case.counted_as]),
        Shown("Giai đoạn", lambda one: STAGE_NAMES[one.case.stage]),
        Shown("Từ ngày", lambda one: day_text(parse_date(one.case.since_on))),
        Shown("Số ngày", lambda one: one.days, Kind.COUNT),
    ),
)


def stuck(
    days: Annotated[
        int | None,
        typer.Option(
            "--days", min=0, max=36_500, help="Đứng ở một giai đoạn quá bao nhiêu ngày (mặc định: data/cases.yaml)."
        ),
    ] = None,
    unit: ForUnit = None,
    stage: Annotated[str | None, typer.Option("--stage", help="Chỉ một giai đoạn, ví dụ visa_ready.")] = None,
    out: ListFile = None,
    purpose: Purpose = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Hồ sơ chưa xuất cảnh, chưa kết thúc mà đứng lâu ở một giai đoạn; đứng yên lâu nhất ở trên.

    Tính từ ngày của giai đoạn mới nhất; không ghi --days thì lấy số ngày ở data/cases.yaml.

    Ví dụ: xkld worker stuck --days 90 --unit "Phường Phủ Hà"
    """
    from xkld.cli.handed_out import handed_out
    from xkld.domain.wording.stuck import days_text
    from xkld.usecases import stuck as use
    from xkld.usecases import stuck_lists
    from xkld.usecases.typed_people import stage_code

    here = workspace("worker stuck", home, today)
    asked = use.Asked(plan, unit, None if stage is None else stage_code(here, stage), days)
    if out is None:
        found = use.stuck_cases(here, asked)
    else:
        found, written = stuck_lists.write(here, asked, out, purpose)
        handed_out(written, why="có thể đã có người ghi", json=json)
    if json:
        show.data(STUCK.schema, found)
        return
    if out is None:
        show.listing(STUCK, found.cases, json=False)
    told = f"{len(found.cases)} trong {found.waiting} hồ sơ chưa xuất cảnh" if found.waiting else "Không có hồ sơ nào"
    show.note(f"{told} đứng ở một giai đoạn {days_text(found.days, habit=found.habit)}.")
    if found.outside:
        show.note(f"{found.outside} hồ sơ thuộc nơi không có trong kế hoạch này, không có trong danh sách.")
