"""Words of a command line that do not go together, and commands that were stopped."""

from collections.abc import Sequence

from xkld.domain.errors import Stopped, WrongWords


def options_missing(names: Sequence[str]) -> WrongWords:
    """A single payment says everything itself."""
    return WrongWords(
        f"Thiếu {', '.join(names)}.", "Chi cho một người cần đủ các mục này; chi theo danh sách: --file TỆP."
    )


def not_with_a_list(names: Sequence[str]) -> WrongWords:
    """A list says it row by row."""
    return WrongWords(f"Không dùng {', '.join(names)} cùng --file.", "Ghi các mục này thành cột trong danh sách.")


def told_by_the_application(names: Sequence[str]) -> WrongWords:
    """What was granted says everything but how much of it, by which voucher and when."""
    return WrongWords(
        f"Không dùng {', '.join(names)} cùng --application.", "Đề nghị đã duyệt cho biết người, nội dung, nguồn."
    )


def spending_needs() -> WrongWords:
    """A new spending says out of which fund, and how much."""
    return WrongWords(
        "Thiếu NGUỒN hoặc TIỀN.", "Ghi: xkld fund spend NGUỒN TIỀN --for ..., hoặc --reverses SỐ để hoàn."
    )


def nothing_to_take_back_with() -> WrongWords:
    """A reversal takes everything from the line that it reverses."""
    return WrongWords("--reverses không đi cùng NGUỒN, TIỀN, --activity.", "Bút toán hoàn lấy đủ từ khoản đã ghi.")


def stopped_before_writing() -> Stopped:
    """By Ctrl-C, or by no for an answer."""
    return Stopped("Đã dừng theo yêu cầu, chưa ghi gì.")


def stopped_after_writing() -> Stopped:
    """By Ctrl-C, when a part of the work was done, or all but telling of it."""
    return Stopped(
        "Đã dừng theo yêu cầu; việc ghi có thể đã xong.",
        "Xem lại bằng lệnh show hoặc list (với tệp: xem thư mục out/) trước khi chạy lại.",
    )
