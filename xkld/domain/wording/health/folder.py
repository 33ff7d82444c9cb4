"""What is said of the officer's folder, of the settings that chose it, and of the files that the office keeps in it."""

from collections.abc import Iterable, Iterator
from datetime import date

from xkld.domain.errors.book import place_name
from xkld.domain.errors.files import some, without_ids
from xkld.domain.health import Drive, Finding, Folder, Level, OwnFile, Setting
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.health.judged import judged, passed

_TIMES_THE_BOOK = 3
_OTHERS = 0o077
_MEGABYTE = 1_000_000


def setting_findings(home: Setting, today: Setting, day: date | None, civil: date) -> Iterator[Finding]:
    """Which folder and which day the commands use, and who said so; ``day`` is None when it cannot be read."""
    origin = f"theo {home.origin}" if home.origin else "thư mục hiện tại"
    yield passed("home", f"{without_ids(home.value)} ({origin})")
    if day is None:
        what = f"{today.origin} = «{without_ids(today.value)}» không phải ngày"
        yield Finding("today", Level.FAIL, what, f"sửa hoặc bỏ {today.origin}; ghi ví dụ 18/6/2025")
        return
    origin = f"theo {today.origin}" if today.origin else "theo đồng hồ máy, giờ Việt Nam"
    mend = f"bỏ biến môi trường {today.variable}, nếu không mọi lệnh đều coi hôm nay là ngày này"
    forced = today.source == "variable" and day != civil
    yield judged("today", Level.WARN, f"{day_text(day)} ({origin})", mend, good=not forced)


def folder_findings(folder: Folder, book_size: int) -> Iterator[Finding]:
    """Whether the book can live in the folder."""
    if not folder.exists:
        yield _absent(folder)
        return
    yield judged(
        "folder",
        Level.FAIL,
        "đọc và ghi được" if folder.readable and folder.writable else "không đọc hoặc không ghi được",
        "xin quyền đọc, ghi thư mục, hoặc chép cả thư mục sang nơi khác rồi dùng --home",
        good=folder.readable and folder.writable,
    )
    if folder.mode is not None:
        yield _private(folder.mode)
    yield _drive(folder.drive)
    needed = _TIMES_THE_BOOK * book_size
    yield judged(
        "disk",
        Level.FAIL,
        f"còn {_megabytes(folder.free)} MB, cần {_megabytes(needed)} MB",
        "dọn bớt đĩa: cần trống gấp ba lần sổ để ghi, nâng cấp và chép lại an toàn",
        good=folder.free >= needed,
    )
    yield judged(
        "copies",
        Level.WARN,
        f"có {folder.copies} tệp giống sổ (xkld*.db) cạnh xkld.db" if folder.copies else "không có",
        "xkld chỉ dùng xkld.db: xem tệp nào mới nhất, chuyển các tệp kia đi nơi khác để khỏi nhầm",
        good=not folder.copies,
    )


def schedule_finding(*, scheduled: bool | None) -> Finding:
    """Whether the commands of the night are in the schedule of the machine; None when it cannot be asked."""
    if scheduled is None:
        what = "không hỏi được bộ lịch của máy (crontab, schtasks)"
        return Finding("schedule", Level.WARN, what, "xem các dòng lịch: xkld schedule show; đặt bằng tay nếu chưa có")
    what = "đã đặt" if scheduled else "chưa đặt: không ai sao lưu, kiểm tra sổ mỗi đêm"
    return judged("schedule", Level.WARN, what, "đặt lịch bằng: xkld schedule install", good=scheduled)


def own_file_finding(file: OwnFile) -> Finding:
    """Whether a file of the office's own can be read and is used."""
    if file.faults:
        where = f" (dòng {some(file.lines, 'dòng')})" if file.lines else ""
        return Finding("own_file", Level.FAIL, f"{file.name}: {file.faults} lỗi{where}", _mend(file.name))
    mend = "đặt đúng tên tệp của chương trình, hoặc chuyển tệp đi"
    return judged("own_file", Level.WARN, f"{file.name}{'' if file.used else ': không dùng đến'}", mend, good=file.used)


def own_file_findings(files: Iterable[OwnFile]) -> Iterator[Finding]:
    """One finding for each file of the office's own, or that there is none."""
    found = [own_file_finding(file) for file in files]
    yield from found or [passed("own_file", "không có, dùng tệp kèm chương trình")]


def _absent(folder: Folder) -> Finding:
    if folder.taken:
        return Finding(
            "folder", Level.FAIL, f"{folder.shown} là tệp, không phải thư mục", "chỉ một thư mục bằng --home"
        )
    return Finding("folder", Level.WARN, f"chưa có thư mục {folder.shown}", f"tạo bằng: xkld init {folder.shown}")


def _private(mode: int) -> Finding:
    mend = "người khác trên máy xem được tên tệp, văn bản trong thư mục; chạy: chmod 700 THƯ_MỤC"
    return judged("folder_private", Level.WARN, f"quyền {mode:04o}", mend, good=not mode & _OTHERS)


def _mend(name: str) -> str:
    if name.startswith("data/plans/"):
        return f"xem từng lỗi: xkld plan check {name}"
    if name.startswith("templates/"):
        return f"xem từng lỗi: xkld report check {name.removeprefix('templates/')}"
    return "sửa tệp, hoặc chuyển tệp đi để dùng bản kèm chương trình"


def _drive(drive: Drive | None) -> Finding:
    if drive is None:
        return passed("drive", "đĩa của máy này")
    if not drive.breaks:
        what = "có thể là ổ gắn ngoài hoặc ổ dùng chung"
        return Finding("drive", Level.WARN, what, "nên để sổ trên đĩa của máy; không rút ổ khi đang chạy lệnh")
    mend = "chuyển cả thư mục sang đĩa của máy này (ngoài thư mục đồng bộ), rồi chỉ bằng --home hoặc XKLD_HOME"
    return Finding("drive", Level.FAIL, f"{place_name(drive.name)}: sổ dễ hỏng hoặc bị ghi đè", mend)


def _megabytes(count: int) -> str:
    return grouped(-(-count // _MEGABYTE))
