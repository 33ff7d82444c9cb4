"""What ``check`` says when it ends: unknown names, and that something was found."""

from xkld.domain.errors import NOWHERE, BookDamaged, CheckFound, Problem
from xkld.domain.errors.words import not_a_choice


def no_such_check(name: str, known: "list[str]") -> Problem:
    """A name that is none of the checks."""
    return not_a_choice("mục kiểm tra", name, known)


def nothing_named_to_accept() -> Problem:
    """Findings of every check were to be accepted at once."""
    return Problem(NOWHERE, "chưa nêu mục được chấp nhận", "ghi tên mục, ví dụ: xkld check facts --accept «lý do»")


def must_be_mended(name: str) -> Problem:
    """What this check finds is wrong in the book itself."""
    mend = "làm theo cột «Cách xử lý» của xkld check"
    return Problem(NOWHERE, f"lỗi của mục «{name}» là lỗi của sổ, phải sửa chứ không chấp nhận được", mend)


def nothing_found_so(number: str | None) -> Problem:
    """None of the findings has this number, or there is none."""
    what = "các mục đã nêu không có lỗi nào" if number is None else f"không lỗi nào của các mục đã nêu mang số {number}"
    return Problem(NOWHERE, what, "xem số ở cột «Cụ thể» của xkld check")


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
