"""What keeps commands from being run every night."""

from xkld.domain.errors import NOWHERE, CannotWrite, Problem
from xkld.domain.errors.files import without_ids


def not_a_time(text: str) -> Problem:
    """A time of the day was wanted."""
    return Problem(
        NOWHERE, f"«{without_ids(text)}» không phải là giờ trong ngày", "ghi giờ:phút, ví dụ 2:07 hoặc 21:30"
    )


def path_of_two_lines() -> Problem:
    """The folder's name would break a line of a crontab."""
    return Problem(NOWHERE, "tên thư mục làm việc có dấu xuống dòng", "đổi tên thư mục rồi chạy lại")


def block_without_end(begin: str, end: str) -> Problem:
    """Somebody has edited our lines so that it is not clear which are ours."""
    return Problem(
        NOWHERE,
        "đoạn của xkld trong crontab không còn đủ một cặp dòng đầu, dòng cuối",
        f"mở bằng crontab -e, xóa hết các dòng từ «{begin}» đến «{end}», rồi chạy lại",
    )


def no_scheduler(program: str) -> CannotWrite:
    """The program that keeps the schedule is not on this machine."""
    return CannotWrite(
        f"Máy này không có chương trình {program}, chưa đặt lịch.",
        "In các dòng lịch bằng: xkld schedule show, rồi nhờ người quản trị máy đưa vào bộ lịch của máy"
        " (cron, systemd; Windows: taskschd.msc, mục Import Task).",
    )


def scheduler_refused(program: str, said: str) -> CannotWrite:
    """The program that keeps the schedule did not take or give it."""
    more = f" ({without_ids(said)})" if said else ""
    return CannotWrite(
        f"Chương trình {program} không nhận lịch{more}; lịch cũ của máy giữ nguyên.",
        "Đặt lịch bằng tay theo các dòng của: xkld schedule show",
    )
