"""``xkld schedule``: what runs every night without anybody, in the schedule of the machine."""

from enum import StrEnum
from typing import Annotated

import typer

from xkld.cli import show
from xkld.cli.options import AsJson, DryRun, Home, Today, workspace


class SystemName(StrEnum):
    """The two systems as they are typed."""

    LINUX = "linux"
    WINDOWS = "windows"


At = Annotated[
    str | None,
    typer.Option("--at", metavar="GIỜ", help="Giờ lệnh đầu chạy, mặc định 2:07; máy tắt đêm thì chọn giờ máy bật."),
]


def show_(
    at: At = None,
    system: Annotated[
        SystemName | None, typer.Option("--system", help="Viết cho máy này (mặc định), linux hoặc windows.")
    ] = None,
    home: Home = None,
    today: Today = None,
    json: AsJson = False,
) -> None:
    """In lịch chạy đêm: dòng crontab (Linux, macOS) hoặc tệp XML cho Task Scheduler (Windows); không đặt gì.

    Ví dụ: xkld schedule show --system windows
    """
    from xkld.domain.schedule import System, parse_time
    from xkld.usecases import schedules

    here = workspace("schedule show", home, today)
    of = schedules.this_system() if system is None else System(system)
    text = schedules.text_of(here, None if at is None else parse_time(at), of)
    if json:
        show.data("xkld.schedule.show/1", {"system": of, "text": text})
        return
    show.say(text.rstrip("\n"))
    if of is System.WINDOWS:
        show.note("Lưu thành tệp .xml bảng mã UTF-16 rồi chọn Import Task; trên Windows: xkld schedule install tự làm.")


def install(at: At = None, home: Home = None, today: Today = None, dry_run: DryRun = False) -> None:
    """Đặt lịch chạy đêm trên máy này: sao lưu, kiểm tra, báo cáo quý; chỉ thay đoạn của chính xkld.

    Chạy lại không sao. Kết quả từng đêm ghi vào xkld-dem.log trong thư mục làm việc. Máy Windows: chạy cả khi dùng
    pin, chạy bù khi máy tắt hoặc ngủ đúng giờ đó.

    Ví dụ: xkld schedule install --at 11:37 --dry-run
    """
    from xkld.domain.schedule import parse_time
    from xkld.usecases import schedules

    here = workspace("schedule install", home, today, dry_run=dry_run)
    done = schedules.install(here, None if at is None else parse_time(at))
    what = show.tried_or("Đã đặt", dry_run=dry_run) if done.changed else "Đã có, không đổi"
    show.say(f"{what}: lịch chạy đêm {done.name}; kết quả mỗi đêm ở {done.log}")


def remove(home: Home = None, today: Today = None, dry_run: DryRun = False) -> None:
    """Bỏ lịch chạy đêm của thư mục này khỏi máy; các lịch khác giữ nguyên.

    Ví dụ: xkld schedule remove --dry-run
    """
    from xkld.usecases import schedules

    done = schedules.remove(workspace("schedule remove", home, today, dry_run=dry_run))
    what = "Đã bỏ lịch chạy đêm" if done.changed else "Không có lịch chạy đêm nào để bỏ"
    show.say(f"{'Chạy thử, chưa bỏ gì: ' if dry_run else ''}{what} ({done.name}).")
