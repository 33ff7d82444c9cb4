"""Ends of commands that concern the book: missing, foreign, newer, busy, damaged, not writable."""

from collections.abc import Sequence

from xkld.domain.errors import BookBusy, BookDamaged, BookIsNewer, CannotWrite, NeedsConsent, NoBook
from xkld.domain.errors.files import some


def no_book(path: str) -> NoBook:
    """There is no file."""
    return NoBook(
        f"Không có sổ dữ liệu ở đây ({path}).",
        "Tạo sổ mới bằng: xkld init   (hoặc chỉ thư mục khác bằng --home THƯ_MỤC)",
    )


def not_our_book(path: str) -> NoBook:
    """A file is there, but not one of ours; it was not touched."""
    return NoBook(
        f"Tệp {path} không phải sổ dữ liệu của xkld, chương trình không đụng đến tệp này.",
        "Đổi tên hoặc chuyển tệp đó đi, rồi chạy: xkld init",
    )


def book_exists(path: str) -> NeedsConsent:
    """A book is never overwritten."""
    return NeedsConsent(f"Đã có tệp {path}, chương trình không ghi đè.", "Dùng luôn sổ này, hoặc chọn thư mục khác.")


_PLACES = {"network": "ổ mạng", "cloud": "thư mục đồng bộ đám mây"}


def place_name(drive: str) -> str:
    """What a shared or synchronised place is called."""
    return _PLACES.get(drive, f"thư mục đồng bộ {drive}")


def book_would_break(folder: str, drive: str) -> NeedsConsent:
    """SQLite's locks do not hold there, or another program copies half a write."""
    return NeedsConsent(
        f"{folder} là {place_name(drive)}: sổ để ở đó dễ hỏng hoặc bị ghi đè; chưa tạo gì.",
        "Chọn một thư mục trên đĩa của máy này. Vẫn muốn để ở đó thì thêm --allow-network-drive.",
    )


def book_is_newer(path: str, book: int, program: int) -> BookIsNewer:
    """Written by a later version."""
    return BookIsNewer(
        f"Sổ {path} do bản xkld mới hơn ghi (cấu trúc {book}, bản này biết đến {program}); sổ được giữ nguyên.",
        "Cài bản xkld mới nhất rồi chạy lại.",
    )


def book_is_older(path: str, book: int, program: int) -> NeedsConsent:
    """Must be upgraded by a writer first."""
    return NeedsConsent(f"Sổ {path} có cấu trúc cũ ({book}, bản này dùng {program}).", "Nâng cấp sổ bằng: xkld upgrade")


def upgrade_would_lose(path: str, tables: Sequence[str]) -> BookDamaged:
    """Rows or money would not be the same afterwards, or rows would refer to nothing."""
    return BookDamaged(
        f"Nâng cấp sổ {path} sẽ làm mất hoặc lệch dữ liệu của: {some(tables, 'bảng')}; sổ được giữ nguyên.",
        "Dùng tiếp bản xkld cũ, và gửi kết quả xkld doctor cho người hỗ trợ.",
    )


def book_busy(path: str) -> BookBusy:
    """Another program holds the lock."""
    return BookBusy(
        f"Sổ {path} đang được chương trình khác ghi; đã chờ mà chưa đến lượt, chưa ghi gì.",
        "Đợi lệnh kia xong (hoặc đóng chương trình đang mở sổ), rồi chạy lại đúng lệnh này.",
    )


def book_damaged(path: str) -> BookDamaged:
    """SQLite cannot read it."""
    return BookDamaged(
        f"Tệp {path} đã hỏng, không đọc được như một sổ dữ liệu.",
        "Giữ nguyên tệp; xem các bản sao lưu bằng: xkld restore   (phục hồi bản mới nhất: xkld restore latest)",
    )


def disk_full(path: str) -> CannotWrite:
    """No room left; the book was rolled back."""
    return CannotWrite(
        f"Hết chỗ trên đĩa khi ghi {path}; chưa ghi gì.", "Giải phóng dung lượng đĩa rồi chạy lại đúng lệnh này."
    )


def cannot_write(path: str) -> CannotWrite:
    """Permission, read-only media, or another program in the way."""
    return CannotWrite(
        f"Không ghi được {path}; chưa ghi gì.",
        "Kiểm tra quyền ghi của thư mục, đĩa chỉ đọc, hoặc tệp đang mở trong chương trình khác.",
    )


def cannot_read(path: str) -> CannotWrite:
    """The file cannot be opened."""
    return CannotWrite(f"Không mở được {path}.", "Kiểm tra quyền đọc tệp, hoặc tệp đang mở trong chương trình khác.")


def log_is_silent() -> BookDamaged:
    """Another program took the triggers of the log away, so that nothing can be written with its trace."""
    return BookDamaged(
        "Sổ đã bị chương trình khác sửa: phần tự ghi nhật ký không còn đủ. Chưa ghi gì.",
        "Xem: xkld check. Lấy lại bản sao lưu: xkld restore latest",
    )
