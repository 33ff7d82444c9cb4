"""``xkld check``: the book held against itself, its plans and the rules."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, Home, Today, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.table import Kind

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


def check(
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[MỤC]...", help="Chỉ kiểm tra các mục này (xem --list).")
    ] = None,
    listed: Annotated[bool, typer.Option("--list", help="Liệt kê các mục kiểm tra theo thứ tự chạy.")] = False,
    head: Annotated[
        str | None, typer.Option("--head", metavar="MÃ", help="Mã chuỗi ghi ở văn bản, bản sao lưu: sổ phải có mã đó.")
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Kiểm tra sổ: số liệu, tiền, chỉ tiêu, thứ tự, tệp; không có lỗi thì im lặng.

    Có lỗi thì in mọi lỗi và mã kết thúc là 4; có phần của tệp không đọc được thì là 14. Không ghi gì vào sổ.

    Ví dụ: xkld check quota payments
    """
    if listed:
        from xkld.domain.wording.checks import CHECKS

        show.listing(NAMES, [{"check": str(one), "means": means} for one, means in CHECKS.items()], json=json)
        return
    from xkld.domain.errors.checks import faults_found, unreadable_parts
    from xkld.usecases import checks

    here = workspace("check", home, today)
    with show.waiting("Đang kiểm tra sổ"):
        found = checks.check(here, names or [], head)
    if json or found.findings:
        show.listing(FINDINGS, found.findings, json=json)
    if found.damaged:
        raise unreadable_parts(len(found.findings))
    if found.findings:
        raise faults_found(len(found.findings))
