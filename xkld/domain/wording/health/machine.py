"""What is said of the machine: Python, SQLite, the parts that read and draw, the fonts."""

from collections.abc import Iterator

from xkld.domain.health import Finding, Level, Machine
from xkld.domain.wording.health.judged import judged, passed

_STRICT_TABLES = (3, 37, 0)
# From the first version to the one that mended it. Release log, 3.38.1 to 3.38.3: Bloom filters gave wrong answers.
# What is wrong after ANALYZE is tried out; faults of WAL mode cannot meet a book, which is never in it.
_ANSWERS_WRONGLY = (((3, 38, 0), (3, 38, 3)),)
_SANDBOX_MENDED = (3, 1, 6)
_OLDEST_PYTHON = (3, 11)
_FONTS = ("Times New Roman", "Liberation Serif")


def machine_findings(machine: Machine) -> Iterator[Finding]:
    """Every check of the machine, in the order of what rests on what."""
    yield _python(machine)
    yield _sqlite(machine)
    yield _analyze(machine)
    yield from _guards(machine)
    yield from _habits(machine)
    yield _fonts(machine.fonts)
    yield judged(
        "libreoffice",
        Level.WARN,
        machine.office or "không tìm thấy",
        "chỉ cần khi xuất PDF: cài LibreOffice; văn bản Word không cần",
        good=machine.office is not None,
    )


def _guards(machine: Machine) -> Iterator[Finding]:
    """What stands between the program and a hostile template or workbook."""
    yield judged(
        "jinja",
        Level.FAIL,
        f"bản {_dotted(machine.jinja)}",
        "cài lại chương trình: Jinja phải từ bản 3.1.6 (bản cũ có lỗ hổng khi mở mẫu văn bản lạ)",
        good=machine.jinja >= _SANDBOX_MENDED,
    )
    yield judged(
        "defusedxml",
        Level.FAIL,
        "đang bật" if machine.xml_guarded else "không bật",
        "cài lại chương trình (cần gói defusedxml) và bỏ biến môi trường OPENPYXL_DEFUSEDXML",
        good=machine.xml_guarded,
    )


def _habits(machine: Machine) -> Iterator[Finding]:
    """How the machine tells days and writes letters."""
    yield judged(
        "time_zone",
        Level.WARN,
        "có dữ liệu múi giờ Việt Nam" if machine.time_zone else "thiếu dữ liệu múi giờ, lấy giờ Việt Nam là UTC+7",
        "cài lại chương trình (cần gói tzdata)",
        good=machine.time_zone,
    )
    yield judged(
        "encoding",
        Level.WARN,
        ", ".join(machine.encodings),
        "đặt bảng mã của máy là UTF-8 (biến môi trường PYTHONUTF8=1), nếu không tên tệp có dấu sẽ hỏng",
        good=all(_is_utf8(name) for name in machine.encodings),
    )
    yield judged(
        "console",
        Level.WARN,
        machine.console or "không có cửa sổ lệnh",
        "gõ chcp 65001 (Windows) hoặc đặt LANG=C.UTF-8 (Linux, macOS), nếu không chữ có dấu hiện sai khi chuyển tiếp"
        " sang chương trình khác (dấu | và >)",
        good=machine.console is None or _is_utf8(machine.console),
    )


def _is_utf8(encoding: str) -> bool:
    return encoding.lower().replace("-", "") == "utf8"


def _python(machine: Machine) -> Finding:
    told = f"bản {_dotted(machine.python)} trên {machine.system}"
    if machine.python < _OLDEST_PYTHON:
        return Finding("python", Level.FAIL, told, "cài Python từ bản 3.11")
    # Before these, Windows gave a folder made for its owner only the rights of the folder above (CVE-2024-4030).
    deaf = machine.python < (3, 11, 10) or (3, 12) <= machine.python < (3, 12, 4)
    if machine.system == "Windows" and deaf:
        return Finding(
            "python", Level.WARN, told, "cài Python 3.12.4 trở lên để chỉ người tạo mở được thư mục làm việc"
        )
    return passed("python", told)


def _sqlite(machine: Machine) -> Finding:
    told = f"bản {_dotted(machine.sqlite)}"
    if machine.sqlite < _STRICT_TABLES:
        return Finding("sqlite", Level.FAIL, told, "cài Python mới hơn: SQLite đi kèm phải từ bản 3.37")
    wrong = any(first <= machine.sqlite < mended for first, mended in _ANSWERS_WRONGLY)
    what = f"{told}, có lỗi đã biết làm câu hỏi trả lời sai" if wrong else told
    return judged("sqlite", Level.FAIL, what, "cài Python mới hơn, có SQLite từ bản 3.38.3", good=not wrong)


def _analyze(machine: Machine) -> Finding:
    if machine.analyze_is_right:
        return passed("sqlite_analyze", "tính đúng")
    told = f"SQLite {_dotted(machine.sqlite)} tính sai khi sổ từng chạy ANALYZE; xkld không bao giờ chạy lệnh đó"
    return Finding("sqlite_analyze", Level.WARN, told, "không mở sổ bằng chương trình khác để chạy ANALYZE")


def _fonts(fonts: frozenset[str] | None) -> Finding:
    if fonts is None:
        return Finding("fonts", Level.WARN, "không liệt kê được phông chữ của máy", "kiểm tra có phông Times New Roman")
    found = [name for name in _FONTS if name in fonts]
    return judged(
        "fonts",
        Level.WARN,
        found[0] if found else "không có Times New Roman",
        "cài phông Times New Roman, hoặc Liberation Serif (gói fonts-liberation2), để chữ trong PDF đúng mẫu",
        good=bool(found),
    )


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)
