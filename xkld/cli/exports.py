"""``xkld exports``: what left the book in files, who made it, for whom."""

from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import MOST, AsJson, Home, Today, moment_text, workspace
from xkld.cli.show import Listing, Shown
from xkld.domain.notation import grouped
from xkld.domain.table import Kind
from xkld.domain.wording.labels import IDENTITY_NAMES

_SHOWN_OF_A_DIGEST = 12
EXPORTS = Listing(
    "xkld.exports/1",
    "exports",
    "Các tệp đã xuất",
    (
        Shown("Số", lambda one: one.number, Kind.COUNT),
        Shown("Lúc", lambda one: moment_text(one.at)),
        Shown("Người làm", lambda one: f"{one.person} ({one.machine})"),
        Shown("Lệnh", lambda one: one.command),
        Shown("Tệp", lambda one: one.file),
        Shown("Nội dung", lambda one: one.selection),
        Shown("Số dòng", lambda one: one.rows, Kind.COUNT),
        Shown("CCCD", lambda one: IDENTITY_NAMES[one.identity]),
        Shown("Giao cho, để làm", lambda one: one.purpose or ""),
        Shown("SHA-256", lambda one: one.digest[:_SHOWN_OF_A_DIGEST]),
    ),
)


def exports(
    limit: Annotated[int, typer.Option("--limit", min=1, max=MOST, help="Nhiều nhất bao nhiêu tệp.")] = 50,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """Sổ các tệp đã xuất: lúc nào, ai, lệnh gì, tệp nào, đủ hay che số CCCD, giao cho ai.

    Mã SHA-256 đủ 64 ký tự in bằng --json, so được với tệp đang có (sha256sum, Get-FileHash).

    Ví dụ: xkld exports --limit 10
    """
    from xkld.usecases import exports as usecase

    found = usecase.listing(workspace("exports", home, today), limit)
    show.listing(EXPORTS, found.files, json=json)
    show.note(f"{grouped(len(found.files))} trong {grouped(found.total)} tệp đã xuất.")
