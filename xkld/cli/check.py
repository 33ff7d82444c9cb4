"""``xkld check``: the book held against itself, its plans and the rules."""

from typing import TYPE_CHECKING, Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import day_text
from xkld.domain.table import Kind

if TYPE_CHECKING:
    from xkld.usecases.workspace import Workspace

FINDINGS = Listing(
    "xkld.check/1",
    "findings",
    "Lỗi trong sổ",
    (
        Shown("Mục", lambda one: str(one.check)),
        Shown("Phát hiện", lambda one: one.what),
        Shown("Số lượng", lambda one: one.count, Kind.COUNT),
        Shown("Cụ thể", lambda one: "; ".join(one.whom)),
        Shown("Cách xử lý", lambda one: one.mend),
        Shown("Căn cứ, quy tắc", lambda one: one.rule),
    ),
)
NAMES = Listing(
    "xkld.check.names/1",
    "checks",
    "Các mục kiểm tra",
    (Shown("Mục", lambda one: one["check"]), Shown("Im lặng nghĩa là", lambda one: one["means"])),
)
ACCEPTED = Listing(
    "xkld.check.accepted/1",
    "accepted",
    "Các phát hiện đã chấp nhận",
    (
        Shown("Mục", lambda one: str(one.finding.check)),
        Shown("Phát hiện", lambda one: one.finding.what),
        Shown("Số lượng", lambda one: one.finding.count, Kind.COUNT),
        Shown("Cụ thể", lambda one: "; ".join(one.finding.whom)),
        Shown("Lý do", lambda one: one.because),
        Shown("Ngày", lambda one: day_text(one.on)),
        Shown("Lần ghi", lambda one: one.operation, Kind.COUNT),
    ),
)


Accept = Annotated[
    str | None,
    typer.Option("--accept", metavar="LÝ_DO", help="Để nguyên lỗi của các mục đã nêu, vì sao; từ đó không báo nữa."),
]
Only = Annotated[
    str | None, typer.Option("--only", metavar="SỐ", help="Với --accept: chỉ những lỗi mang số này ở cột «Cụ thể».")
]


def check(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[MỤC]...", help="Chỉ kiểm tra các mục này (xem --list).")
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Liệt kê các mục kiểm tra theo thứ tự chạy.")] = False,
    head: Annotated[
        str | None, typer.Option("--head", metavar="MÃ", help="Mã chuỗi ghi ở văn bản, bản sao lưu: sổ phải có mã đó.")
    ] = None,
    because: Accept = None,
    only: Only = None,
    accepted: Annotated[bool, typer.Option("--accepted", help="Liệt kê các lỗi đã chấp nhận, vì sao.")] = False,
    home: Home = None,
    today: Today = None,
    dry_run: DryRun = False,
    json: AsJson = False,
) -> None:
    """Kiểm tra sổ: số liệu, tiền, chỉ tiêu, thứ tự, tệp; không có lỗi thì im lặng.

    Có lỗi thì in mọi lỗi và mã kết thúc là 4; có phần của tệp không đọc được thì là 14. Chỉ --accept mới ghi vào sổ.

    Ví dụ: xkld check quota payments
    """
    if listed:
        from xkld.domain.wording.checks import CHECKS

        show.listing(NAMES, [{"check": str(one), "means": means} for one, means in CHECKS.items()], json=json)
        return
    if because is None and (only is not None or dry_run):
        raise typer.BadParameter("--only và --dry-run đi cùng --accept.")
    here = workspace("check" if because is None else "check --accept", home, today, dry_run=dry_run)
    if accepted:
        from xkld.usecases import accepted_findings

        show.listing(ACCEPTED, accepted_findings.every(here), json=json)
    elif because is not None:
        _accept(here, names or [], only, because, json=json)
    else:
        _check(here, names or [], head, json=json)


def _check(here: "Workspace", names: list[str], head: str | None, *, json: bool) -> None:
    from xkld.domain.errors.checks import faults_found, unreadable_parts
    from xkld.usecases import checks

    with show.waiting("Đang kiểm tra sổ"):
        found = checks.check(here, names, head)
    if json or found.findings:
        show.listing(FINDINGS, found.findings, json=json)
    if found.damaged:
        raise unreadable_parts(len(found.findings))
    if found.findings:
        raise faults_found(len(found.findings))


def _accept(here: "Workspace", names: list[str], only: str | None, because: str, *, json: bool) -> None:
    from xkld.domain.names import parse_text
    from xkld.usecases import accepted_findings

    findings = accepted_findings.accept(here, names, only, parse_text(because, "lý do", longest=1000))
    show.listing(FINDINGS, findings, json=json)
    done = "Đã chấp nhận các lỗi trên; lỗi nào thay đổi thì lại báo. Xem lại: xkld check --accepted"
    show.note(show.tried_or(done, dry_run=here.dry_run))
