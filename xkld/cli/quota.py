"""``xkld quota``: the target, how far it is reached, a decided split, estimates."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import (
    MOST,
    Agreed,
    AsJson,
    DecidedOn,
    Decision,
    DryRun,
    Home,
    PlanCode,
    Today,
    day_or_none,
    workspace,
)
from xkld.domain.notation import day_text
from xkld.domain.table import Kind, Mark, Row, Table, Value

if TYPE_CHECKING:
    from xkld.usecases.quotas import Progress

Assignments = Annotated[list[str], typer.Argument(metavar="ĐƠN_VỊ=SỐ...", help='Ví dụ "Phường Đô Vinh=4".')]


def show_(plan: PlanCode = None, home: Home = None, today: Today = None, json: AsJson = False) -> None:
    """Chỉ tiêu, đã xuất cảnh, nguồn lao động (đã đăng ký trở lên), còn phải thực hiện; từng đơn vị và chung.

    Ví dụ: xkld quota show --plan phan-rang-2025
    """
    from xkld.usecases import quotas

    progress = quotas.progress(workspace("quota show", home, today), plan)
    if json:
        show.data("xkld.quota.show/1", progress)
        return
    show.table(progress_table(progress))
    if progress.draft_made_on:
        made = day_text(progress.draft_made_on)
        show.note(f"Có dự kiến phân bổ lập ngày {made}, chưa có quyết định nên chưa tính ở đây (xkld quota decide).")
    if progress.outside:
        show.note(f"Lưu ý: {progress.outside} người xuất cảnh có đơn vị ngoài mọi kế hoạch, không tính ở đây.")


def set_(
    assignments: Assignments,
    decision: Decision,
    on: DecidedOn = None,
    reason: Annotated[str | None, typer.Option("--reason", help="Lý do điều chỉnh.")] = None,
    total: Annotated[
        int | None, typer.Option("--total", min=0, max=MOST, help="Chỉ tiêu chung mới (mặc định giữ nguyên).")
    ] = None,
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    yes: Agreed = False,
) -> None:
    """Ghi phân bổ đã có quyết định; đơn vị không nêu thì giữ chỉ tiêu cũ.

    Ví dụ: xkld quota set "Phường Đô Vinh=4" "Phường Phủ Hà=4" --decision 123/QĐ-UBND --on 15/4/2025
    """
    from xkld.usecases import quota_setting
    from xkld.usecases.quota_setting import decision_of

    here = workspace("quota set", home, today, dry_run=dry_run)
    decided = decision_of(decision, day_or_none(on), reason)
    done = quota_setting.set_split(here, plan, assignments, decided, total, agreed=yes)
    for name, before, after in done.changed:
        show.say(f"  {name}: {'chưa giao' if before is None else before} → {after}")
    what = "Đã có, không đổi:" if done.known else show.tried_or("Đã ghi", dry_run=dry_run)
    change = f"{len(done.changed)} thay đổi" if done.changed else "quyết định giữ nguyên phân bổ"
    show.say(f"{what} {change} từ {day_text(done.valid_from)}; tổng chỉ tiêu {done.total} lao động.")


def estimate(
    assignments: Assignments,
    quarter: Annotated[str, typer.Option("--quarter", metavar="QUÝ", help="Ví dụ 2025-Q2.")],
    plan: PlanCode = None,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
) -> None:
    """Ghi ước thực hiện lũy kế đến hết quý do các đơn vị báo.

    Ví dụ: xkld quota estimate --quarter 2025-Q2 "Phường Đô Vinh=2" "Phường Phủ Hà=3"
    """
    from xkld.domain.period import parse_quarter
    from xkld.usecases import office_figures

    here = workspace("quota estimate", home, today, dry_run=dry_run)
    typed = office_figures.set_estimates(here, plan, parse_quarter(quarter), assignments)
    what = "Chạy thử, chưa ghi: " if dry_run else ""
    show.say(f"{what}{typed.given} số ước: {typed.changed} mới hoặc sửa, {typed.given - typed.changed} đã có.")


def progress_table(progress: "Progress") -> Table:
    """Progress as a table."""
    none = Mark.NO_TARGET if progress.total is None else Mark.NOT_ALLOCATED

    def told(number: int | None) -> Value:
        return none if number is None else number

    def left(number: int | None) -> Value:
        return told(number) if number is None or number >= 0 else f"0 (vượt {-number})"

    columns = show.columns(
        unit="Đơn vị",
        target=("Chỉ tiêu", Kind.COUNT),
        departed=("Đã xuất cảnh", Kind.COUNT),
        pipeline=("Nguồn lao động", Kind.COUNT),
        remaining=("Còn lại", Kind.COUNT),
    )
    rows = tuple(
        Row((unit.unit, told(unit.target), unit.departed, unit.pipeline, left(unit.remaining)))
        for unit in progress.units
    )
    total = Row(
        (
            "Tổng cộng",
            told(progress.total),
            progress.departed,
            progress.pipeline,
            left(progress.remaining),
        )
    )
    span = f"(Số liệu từ {day_text(progress.start)} đến hết ngày {day_text(progress.end)})"
    return Table("progress", None, f"{progress.title}", span, columns, rows, total, "")
