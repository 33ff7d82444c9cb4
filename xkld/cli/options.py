"""Options that commands share, and the workspace that they make. The clock is read here and nowhere below."""

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import xkld
from xkld.domain.dates import parse_date
from xkld.domain.notation import day_text
from xkld.domain.operation import Operation

if TYPE_CHECKING:
    from xkld.usecases.workspace import Workspace

VIET_NAM = "Asia/Ho_Chi_Minh"
MOST = 999_999_999
"""The largest whole number that is taken for a person, a line, a count."""

Home = Annotated[
    Path | None,
    typer.Option(
        "--home",
        envvar="XKLD_HOME",
        show_envvar=False,
        metavar="THƯ_MỤC",
        help="Thư mục làm việc.",
        readable=False,  # whoever opens the book says what is in the way
    ),
]
Today = Annotated[
    str | None,
    typer.Option("--today", envvar="XKLD_TODAY", show_envvar=False, metavar="NGÀY", help="Coi hôm nay là ngày này."),
]
AsJson = Annotated[bool, typer.Option("--json", help="In kết quả dạng JSON.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Chạy thử: làm đủ các bước rồi bỏ, không ghi gì.")]
Agreed = Annotated[bool, typer.Option("--yes", help="Đồng ý với điều chương trình hỏi.")]
PlanCode = Annotated[str | None, typer.Option("--plan", metavar="MÃ", help="Mã kế hoạch (khi sổ có nhiều kế hoạch).")]
FormFile = Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Tệp .xlsx sẽ ghi (mặc định ở out/).")]
ForUnit = Annotated[str | None, typer.Option("--unit", help="Chỉ cho một phường, xã.")]
Decision = Annotated[str, typer.Option("--decision", metavar="SỐ", help="Số, ký hiệu quyết định.")]
DecidedOn = Annotated[str | None, typer.Option("--on", metavar="NGÀY", help="Ngày quyết định, có hiệu lực từ đó.")]
ListFile = Annotated[Path | None, typer.Option("--out", metavar="TỆP", help="Ghi danh sách vào tệp .xlsx.")]
Purpose = Annotated[
    str | None,
    typer.Option("--for", metavar="MỤC_ĐÍCH", help="Tệp giao cho ai, để làm gì; ghi vào sổ các tệp đã xuất."),
]
FullId = Annotated[bool, typer.Option("--full-id", help="In đủ số CCCD (mặc định chỉ 4 số cuối).")]


def workspace(command: str, home: Path | None, today: str | None, *, dry_run: bool = False) -> "Workspace":
    """The officer's folder, with who runs which command on which day."""
    import platform

    from xkld.usecases.workspace import Workspace

    now = datetime.now(UTC)
    return Workspace(
        home=Path.cwd() if home is None else home,
        operation=Operation(
            command=command,
            at=now,
            today=parse_date(today) if today else civil_day(now),
            person=_person(),
            machine=platform.node(),
            program=xkld.__version__,
        ),
        dry_run=dry_run,
    )


def day_or_none(text: str | None) -> date | None:
    """The day that was typed, if any."""
    return None if text is None else parse_date(text)


def civil_day(now: datetime) -> date:
    """The day that it is in Viet Nam."""
    return civil_time(now).date()


def moment_text(at: str) -> str:
    """A moment of the book, UTC in ISO, as the clocks of Viet Nam had it: ``05/6/2025 14:07``."""
    moment = civil_time(datetime.fromisoformat(at))
    return f"{day_text(moment.date())} {moment:%H:%M}"


def civil_time(now: datetime) -> datetime:
    """A moment in Viet Nam, also where the data of time zones are missing: its clocks never change."""
    from datetime import timedelta, timezone
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return now.astimezone(ZoneInfo(VIET_NAM))
    except (ZoneInfoNotFoundError, OSError):
        return now.astimezone(timezone(timedelta(hours=7)))


def _person() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no name in the environment and none in the password file, as under cron
        return f"uid {os.getuid()}" if hasattr(os, "getuid") else "?"
