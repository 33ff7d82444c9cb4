"""What ``check`` says when it ends: unknown names, and that something was found."""

from xkld.domain.errors import NOWHERE, BookDamaged, CheckFound, Problem
from xkld.domain.errors.words import not_a_choice


def no_such_check(name: str, known: "list[str]") -> Problem:
    """A name that is none of the checks."""
    return not_a_choice("mục kiểm tra", name, known)


def not_a_head() -> Problem:
    """The digest of an operation was wanted."""
    return Problem(
        NOWHERE, "mã chuỗi phải là 64 chữ số thập lục phân (0-9, a-f)", "chép nguyên mã từ văn bản hoặc bản sao lưu"
    )


def faults_found(kinds: int) -> CheckFound:
    """The book can be read and something in it is not in order."""
    return CheckFound(f"Có {kinds} loại lỗi trong sổ.", "Làm theo cột «Cách xử lý» rồi chạy lại: xkld check")


def unreadable_parts(kinds: int) -> BookDamaged:
    """Part of the file cannot be read any more."""
    return BookDamaged(
        f"Sổ đã hỏng, có phần không đọc được ({kinds} loại lỗi).",
        "Ngừng ghi vào sổ; phục hồi bản sao lưu gần nhất: xkld restore (thử trước: xkld restore --drill).",
    )
