"""What is said of the book: whether it is ours, of which schema, sound, private, and when it was last written."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone

from xkld.domain.errors.files import some
from xkld.domain.health import Book, Finding, Inside, Kept, LastOperation, Level, Obstacle
from xkld.domain.notation import day_text, grouped
from xkld.domain.wording.health.judged import judged, passed

_OTHERS = 0o077
_VIET_NAM = timezone(timedelta(hours=7))
_SLACK = timedelta(minutes=5)
_LONG = timedelta(days=45)
_CLOSED = "kiểm tra quyền đọc tệp, hoặc đóng chương trình đang mở tệp"
_KEPT = {
    Kept.NOTHING: (Level.WARN, "chưa có sổ ở đây", "tạo sổ bằng: xkld init   (hoặc chỉ thư mục khác bằng --home)"),
    Kept.CLOSED: (Level.FAIL, "không mở được xkld.db", _CLOSED),
    Kept.FOREIGN: (
        Level.FAIL,
        "tệp xkld.db không phải sổ của xkld",
        "đổi tên hoặc chuyển tệp đó đi, rồi chạy: xkld init",
    ),
}
_OBSTACLES = {
    Obstacle.HOT_JOURNAL: (
        "journal",
        Level.WARN,
        "lần ghi trước bị ngắt giữa chừng, còn tệp xkld.db-journal",
        "không xóa, không chuyển tệp đó: chạy một lệnh bất kỳ, ví dụ xkld, sổ sẽ tự trở về trước lần ghi dở",
    ),
    Obstacle.OPEN_ELSEWHERE: (
        "journal",
        Level.WARN,
        "chương trình khác đang mở sổ, còn tệp xkld.db-wal",
        "đóng chương trình đó rồi chạy lại xkld doctor; không xóa tệp xkld.db-wal",
    ),
    Obstacle.BUSY: ("journal", Level.WARN, "sổ đang được ghi", "đợi lệnh kia xong rồi chạy lại xkld doctor"),
    Obstacle.DAMAGED: (
        "integrity",
        Level.FAIL,
        "sổ đã hỏng, không đọc được",
        "giữ nguyên tệp; xem các bản sao lưu bằng xkld restore, phục hồi bằng xkld restore latest",
    ),
    Obstacle.REFUSED: ("book", Level.FAIL, "không mở được xkld.db", _CLOSED),
}


def book_findings(book: Book, now: datetime, today: date) -> Iterator[Finding]:
    """Every check of the book that its state allows."""
    if book.kept is not Kept.BOOK:
        yield Finding("book", *_KEPT[book.kept])
        return
    yield passed("book", f"sổ của xkld, {grouped(-(-book.size // 1000))} KB")
    yield _schema(book)
    if book.mode is not None:
        yield judged(
            "book_private",
            Level.WARN,
            f"quyền {book.mode:04o}",
            "người khác trên máy đọc được sổ; chạy: chmod 600 xkld.db",
            good=not book.mode & _OTHERS,
        )
    yield judged(
        "journal_mode",
        Level.WARN,
        "WAL" if book.wal else "DELETE",
        "chương trình khác đã đổi chế độ ghi; mở lại bằng chương trình đó và chọn journal mode DELETE",
        good=not book.wal,
    )
    if isinstance(book.inside, Obstacle):
        yield Finding(*_OBSTACLES[book.inside])
    elif book.inside is not None:
        yield passed("journal", "không có")
        yield from _inside(book.inside, now, today)


def _schema(book: Book) -> Finding:
    told = f"cấu trúc {book.version}, chương trình dùng {book.latest}"
    if book.version > book.latest:
        return Finding("schema", Level.FAIL, told, "sổ do bản xkld mới hơn ghi: cài bản xkld mới nhất")
    return judged("schema", Level.WARN, told, "nâng cấp sổ bằng: xkld upgrade", good=book.version == book.latest)


def _inside(inside: Inside, now: datetime, today: date) -> Iterator[Finding]:
    yield judged(
        "integrity",
        Level.FAIL,
        f"{inside.page_faults} chỗ hỏng" if inside.page_faults else "không thấy chỗ hỏng",
        "ngừng ghi vào sổ, giữ nguyên tệp, dùng bản chép gần nhất ở một thư mục khác bằng --home",
        good=not inside.page_faults,
    )
    yield judged(
        "references",
        Level.FAIL,
        f"{inside.loose_rows} dòng trỏ đến dòng không còn" if inside.loose_rows else "đủ",
        "sổ đã bị sửa bằng chương trình khác: dùng bản chép trước lần sửa đó",
        good=not inside.loose_rows,
    )
    yield judged(
        "strict",
        Level.FAIL,
        f"bảng không chặt: {some(inside.lax_tables, 'bảng')}" if inside.lax_tables else "mọi bảng đều chặt",
        "sổ đã bị sửa bằng chương trình khác: dùng bản chép trước lần sửa đó",
        good=not inside.lax_tables,
    )
    yield judged(
        "statistics",
        Level.FAIL,
        "sổ từng chạy ANALYZE, số đếm có thể sai" if inside.analyzed else "không có",
        "bằng chương trình đã chạy ANALYZE, chạy tiếp DROP TABLE sqlite_stat1, rồi chạy lại xkld doctor",
        good=not inside.analyzed,
    )
    if inside.last is not None:
        yield from _last(inside.last, now, today)


def _last(last: LastOperation, now: datetime, today: date) -> Iterator[Finding]:
    at = last.at.astimezone(_VIET_NAM)
    behind = last.at > now + _SLACK
    mend = "chỉnh lại ngày giờ của máy (hoặc --today, XKLD_TODAY) trước khi ghi tiếp"
    idle = (now - last.at).days
    if behind:
        yield Finding("clock", Level.WARN, "đồng hồ máy chậm hơn lần ghi cuối", mend)
    elif now - last.at > _LONG:
        what = f"lần ghi cuối cách đây {grouped(idle)} ngày"
        yield Finding("clock", Level.WARN, what, f"nếu không đúng thì {mend}; nếu đúng thì bỏ qua")
    else:
        ahead = last.today > today
        what = f"lần ghi cuối coi hôm đó là {day_text(last.today)}" + (", sau hôm nay" if ahead else "")
        yield judged("clock", Level.WARN, what, mend, good=not ahead)
    yield passed("last_operation", f"xkld {last.command}, {at:%H:%M} ngày {day_text(at.date())} (bản {last.program})")
