"""What cannot be taken back, and what to do instead."""

from datetime import date

from xkld.domain.errors import NOWHERE, InputRefused, NeedsConsent, Problem, WrongWords
from xkld.domain.notation import day_text, grouped

_MOST, _FIRST = 20, 5


def no_operation(number: int) -> InputRefused:
    """The book has no operation of that number."""
    return InputRefused([Problem(NOWHERE, f"sổ không có lần ghi số {number}", "xem số bằng xkld log")])


def nothing_to_undo() -> NeedsConsent:
    """Nothing in the book can be taken back."""
    return NeedsConsent("Không còn lần ghi nào hoàn tác được.", "Xem các lần ghi bằng: xkld log")


def never_undone(number: int, what: str, instead: str) -> NeedsConsent:
    """An operation of a kind that cannot be taken back."""
    return NeedsConsent(f"Không hoàn tác được lần ghi {number}: {what}. Chưa ghi gì.", instead)


def undone_already(number: int, by: int) -> NeedsConsent:
    """It was taken back before."""
    return NeedsConsent(
        f"Lần ghi {number} đã được hoàn tác ở lần ghi {by}. Chưa ghi gì.", f"Muốn lấy lại: xkld undo {by}"
    )


def done_again_already(number: int, by: int) -> NeedsConsent:
    """It was taken back and that was taken back, so that the last of the line is what stands."""
    return NeedsConsent(
        f"Lần ghi {number} đã hoàn tác rồi lấy lại ở lần ghi {by}. Chưa ghi gì.",
        f"Muốn hoàn tác lần nữa: xkld undo {by}",
    )


def changed_nothing(number: int) -> NeedsConsent:
    """It only looked, or what it wrote is a register of what left the office."""
    return NeedsConsent(
        f"Lần ghi {number} không làm thay đổi số liệu nào nên không có gì để hoàn tác.", "Xem: xkld log"
    )


def in_the_way(number: int, lines: list[str], first: list[int]) -> NeedsConsent:
    """Later work rests on it: what, and which operations to take back before."""
    told = lines[:_MOST] + ([f"… và {len(lines) - _MOST} chỗ nữa"] if len(lines) > _MOST else [])
    order = ", rồi ".join(f"xkld undo {one}" for one in first[:_FIRST]) + (", …" if len(first) > _FIRST else "")
    then = f"Nếu vẫn muốn, hoàn tác các lần ghi sau trước: {order}" if first else "Xem: xkld log"
    return NeedsConsent(
        f"Không hoàn tác được lần ghi {number} vì những điều trên. Chưa ghi gì.",
        "\n".join([*(f"  {line}" for line in told), then]),
    )


def nothing_left(number: int, lines: list[str], first: list[int]) -> NeedsConsent:
    """Of all people of a list nobody can be taken back."""
    return in_the_way(number, ["mọi người trong danh sách đều đã có thay đổi sau đó", *lines], first)


def reversed_before(number: int, by: int, operation: int | None) -> Problem:
    """A payment is reversed once."""
    at = f" (lần ghi {operation})" if operation else ""
    return Problem(
        NOWHERE,
        f"khoản chi số {number} đã được hoàn bằng bút toán số {by}{at}",
        f"muốn bỏ bút toán hoàn đó: xkld undo {operation}" if operation else "xem: xkld support list",
    )


def restored_before(number: int, by: int) -> Problem:
    """What the reversal took back was posted again already."""
    return Problem(NOWHERE, f"khoản chi của bút toán hoàn số {number} đã ghi lại ở số {by}", "không cần làm lại")


def other_budget_year(number: int, year: int, command: str | None) -> Problem:
    """The line lies in a budget year that is over, so that nothing dated today may answer it.

    ``command`` takes such a line back on a day of its own; None for a reversal, which no command does.
    """
    instead = "ghi lại khoản chi" if command is None else f"{command} {number} --on NGÀY"
    return Problem(
        NOWHERE,
        f"bút toán số {number} thuộc năm ngân sách {year}, không hoàn tác vào năm khác",
        f"nếu sổ năm {year} còn mở: {instead} trong năm {year}",
    )


def before_it_was_posted(number: int, on: date) -> Problem:
    """Money cannot come back before it went."""
    return Problem(NOWHERE, f"bút toán số {number} ghi ngày {day_text(on)}, sau ngày hôm nay", "kiểm tra lại --today")


def overdrawn(fund: str, year: int, short: int) -> Problem:
    """The fund would have given out more than it was given."""
    return Problem(
        NOWHERE,
        f"nguồn {fund} năm {year} sẽ thiếu {grouped(short)} đồng so với số đã chi",
        "hoàn các khoản chi từ nguồn này trước",
    )


def not_agreed_to_undo(told: list[str]) -> NeedsConsent:
    """Nobody was asked, and nobody said yes."""
    return NeedsConsent(
        "Hoàn tác cần được đồng ý. Chưa ghi gì.",
        "\n".join([*told, "Nếu đúng là như vậy, chạy lại lệnh với --yes (xem kỹ: --dry-run)."]),
    )


def unknown_log() -> WrongWords:
    """What is asked of the log is none of what it tells."""
    return WrongWords(
        "Không rõ cần xem nhật ký nào.",
        "Ghi: xkld log, xkld log SỐ, xkld log worker SỐ, xkld log payment SỐ hoặc xkld log since-report.",
    )


INSTEAD = {
    "init": ("tạo sổ là lần ghi đầu tiên", "Muốn bỏ cả sổ: chuyển thư mục đi nơi khác."),
    "upgrade": ("sổ đã ở cấu trúc mới", "Bản trước khi nâng cấp: xkld restore"),
    "restore": ("sổ đã được khôi phục từ bản sao lưu", "Sổ trước khi khôi phục được giữ lại bên cạnh: xkld restore"),
    "worker erase": (
        "dữ liệu cá nhân đã xóa thì không còn ở đâu trong sổ",
        "Nếu xóa nhầm, ghi lại người đó: xkld worker add",
    ),
    "support amount": (
        "mức đã ghi thì không bỏ đi mà được thay bằng mức đúng",
        "Ghi mức đúng: xkld support amount ... --correct LÝ_DO",
    ),
}
"""Commands that cannot be taken back: why, and what to do instead."""
ERASED_SINCE = (
    "dữ liệu cá nhân mà lần ghi này chứa đã được xóa",
    "Ghi phần cần sửa bằng tay: xkld worker edit, xkld worker add",
)
