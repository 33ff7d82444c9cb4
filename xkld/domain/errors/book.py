"""Ends of commands that concern the book: missing, foreign, newer, busy, damaged, not writable."""

from xkld.domain.errors import BookBusy, BookDamaged, BookIsNewer, CannotWrite, NeedsConsent, NoBook


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


def book_is_newer(path: str, book: int, program: int) -> BookIsNewer:
    """Written by a later version."""
    return BookIsNewer(
        f"Sổ {path} do bản xkld mới hơn ghi (cấu trúc {book}, bản này biết đến {program}); sổ được giữ nguyên.",
        "Cài bản xkld mới nhất rồi chạy lại.",
    )


def book_is_older(path: str, book: int, program: int) -> NeedsConsent:
    """Must be upgraded by a writer first."""
    return NeedsConsent(f"Sổ {path} có cấu trúc cũ ({book}, bản này dùng {program}).", "Nâng cấp sổ bằng: xkld upgrade")


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
